package org.hanmi.fsrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ZoneTest {

    @Test
    void both_tables_of_the_jdk_say_the_same_of_every_zone() {
        Random random = new Random(3);
        for (String name : ZoneId.getAvailableZoneIds()) {
            Zone zone = Zone.named(name);
            ZoneId id = ZoneId.of(name);
            for (int i = 0; i < 200; i++) {
                // From 1990 to 2036.
                Instant moment = Instant.ofEpochSecond(631_152_000L + random.nextInt(1_450_000_000));
                assertThat(zone.offset(moment.getEpochSecond()))
                        .as("%s at %s", name, moment)
                        .isEqualTo(id.getRules().getOffset(moment).getTotalSeconds());
                assertThat(zone.day(moment)).isEqualTo(StudyDay.of(moment, id));
            }
            assertThat(zone.id()).as(name).isEqualTo(id);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"+09:00", "Z", "UTC+3", "GMT"})
    void zones_without_a_place_are_known(String name) {
        assertThat(Zone.named(name).id()).isEqualTo(ZoneId.of(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Nowhere", "Asia/Atlantis", "EST5EDT,M3", "GMT/9", "KST"})
    void what_is_no_zone_is_refused(String name) {
        assertThatThrownBy(() -> Zone.named(name)).isInstanceOf(DateTimeException.class);
    }
}
