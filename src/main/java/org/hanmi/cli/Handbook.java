package org.hanmi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Properties;
import picocli.CommandLine;

/** What the build runs for the archive: writes the manual page and the completion scripts into a folder. */
public final class Handbook {

    private Handbook() {}

    /** The arguments: the folder, and the version of the program. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        // The same in every place and at every time: nothing of this machine is handed in.
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Properties properties = new Properties();
        properties.setProperty("hanmi.home", System.getProperty("hanmi.home", ""));
        Environment environment = new Environment(
                InputStream.nullInputStream(),
                nowhere,
                nowhere,
                Map.of(),
                properties,
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                false);
        Path questions = new Folders(environment).questions();
        CommandLine line = HanmiCommand.line(environment);
        write(folder.resolve("man/man1/hanmi.1"), ManualPage.of(line.getCommandSpec(), "hanmi " + args[1]));
        for (CompletionCommand.Shell shell : CompletionCommand.Shell.values()) {
            write(folder.resolve("completion/hanmi." + shell), Completion.script(shell, environment, questions));
        }
    }

    private static void write(Path file, String text) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
