package org.hanmi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written there arrives, or it is said that it did not. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StandardOutputTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_hyphen_is_standard_output_for_every_command_that_writes_a_file() {
        assertThat(Cli.run("export", "gift", "--out", "-").out()).startsWith("$CATEGORY: Hanmi\n");
        assertThat(Cli.run("set", "--count", "2", "--out", "-").out()).contains("\"format\": \"hanmi-set/1\"");
        assertThat(Path.of("-")).doesNotExist();
    }

    @Test
    void what_must_be_a_file_or_a_folder_is_no_hyphen() throws IOException {
        Path csv = Files.writeString(folder.resolve("a.csv"), "");
        assertThat(Cli.run("generate", "--out", "-").err()).startsWith("hanmi: a bank is a folder of files");
        assertThat(Cli.run("import", csv.toString(), "--out", "-").code()).isEqualTo(ExitCode.USAGE);
        assertThat(Cli.run("set", "--build", "--out", "-").err()).startsWith("hanmi: --build needs a file");
        assertThat(Path.of("-")).doesNotExist();
    }

    @Test
    void a_disk_that_is_full_is_told_in_a_sentence_whatever_the_command() throws IOException {
        WatchedStream stream = new WatchedStream(new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("No space left on device");
            }
        });
        assertThatThrownBy(() -> stream.write(1)).isInstanceOf(IOException.class);
        StringWriter err = new StringWriter();
        Path disk = Files.createFile(folder.resolve("disk"));
        int code = Streams.ended(ExitCode.WELL, stream.failure(), disk.toString(), new PrintWriter(err));
        assertThat(code).isEqualTo(ExitCode.FILES);
        assertThat(err.toString())
                .isEqualTo("hanmi: not everything could be written to standard output: No space left on device\n");
    }

    @Test
    void what_went_wrong_before_counts_more_and_what_went_well_stays_so() {
        PrintWriter err = new PrintWriter(new StringWriter());
        IOException full = new IOException("full");
        assertThat(Streams.ended(ExitCode.DATA, full, folder.toString(), err)).isEqualTo(ExitCode.DATA);
        assertThat(Streams.ended(ExitCode.WELL, null, folder.toString(), err)).isZero();
    }
}
