package org.hanmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ZoneFileTest {

    private static final long NOW = Instant.parse("2026-11-22T00:00:00Z").getEpochSecond();

    /** A file with two changes of the clocks, to nine hours and to eight, and what is said of the time after them. */
    private static byte[] file(String footer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (int width : new int[] {Integer.BYTES, Long.BYTES}) {
                out.writeBytes("TZif2");
                out.write(new byte[15]);
                for (int count : new int[] {0, 0, 0, 2, 3, 4}) {
                    out.writeInt(count);
                }
                for (int time : new int[] {1000, 2000}) {
                    out.write(new byte[width - Integer.BYTES]);
                    out.writeInt(time);
                }
                out.write(new byte[] {1, 2});
                for (int hours : new int[] {7, 9, 8}) {
                    out.writeInt(hours * 3600);
                    out.writeShort(0);
                }
                out.writeBytes("KST\0");
            }
            out.write(("\n" + footer + "\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }

    private static int offset(byte[] file, long second) {
        ZoneFile zone = ZoneFile.of(file);
        return zone == null ? ZoneFile.UNKNOWN : zone.offset(second);
    }

    @Test
    void between_two_changes_the_first_of_them_counts() {
        byte[] file = file("KST-9");
        assertThat(offset(file, 999)).isEqualTo(ZoneFile.UNKNOWN);
        assertThat(offset(file, 1000)).isEqualTo(9 * 3600);
        assertThat(offset(file, 1999)).isEqualTo(9 * 3600);
        assertThat(offset(file, 2000)).isEqualTo(9 * 3600);
    }

    @ParameterizedTest
    @CsvSource({
        "KST-9, 32400",
        "UTC0, 0",
        "EST5, -18000",
        "<+0545>-5:45, 20700",
        "<-03>3, -10800",
        "<+09>-09:00:00, 32400",
    })
    void after_the_last_change_the_footer_counts(String footer, int offset) {
        assertThat(offset(file(footer), NOW)).isEqualTo(offset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EST5EDT,M3.2.0,M11.1.0", "", "KST", "KST-", "KST-9:", "<KST-9", "KST-1234"})
    void what_is_not_certain_is_left_to_the_jdk(String footer) {
        assertThat(offset(file(footer), NOW)).isEqualTo(ZoneFile.UNKNOWN);
    }

    @Test
    void damaged_files_never_fail() {
        byte[] whole = file("KST-9");
        Random random = new Random(4);
        for (int i = 0; i < 2000; i++) {
            byte[] damaged = i % 2 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            if (damaged.length > 0) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            offset(damaged, random.nextInt(4000));
            offset(damaged, NOW);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Seoul", "Asia/Pyongyang", "America/New_York", "Europe/Dublin", "Asia/Kathmandu"})
    void where_the_system_has_files_they_say_what_the_jdk_says(String name) {
        ZoneFile file = ZoneFile.read("/usr/share/zoneinfo/" + name);
        Random random = new Random(9);
        for (int i = 0; file != null && i < 500; i++) {
            long second = NOW - random.nextInt(800_000_000);
            int offset = Objects.requireNonNull(file).offset(second);
            if (offset != ZoneFile.UNKNOWN) {
                assertThat(offset)
                        .as("%s at %s", name, Instant.ofEpochSecond(second))
                        .isEqualTo(ZoneId.of(name)
                                .getRules()
                                .getOffset(Instant.ofEpochSecond(second))
                                .getTotalSeconds());
            }
        }
    }
}
