package org.hanmi.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.hanmi.bank.BankIndex;

/**
 * What the launcher runs once after a build, so that the JVM can put what it loaded into an archive: the ways in which
 * the program usually starts, on a learner's folder that nobody keeps.
 */
public final class Rehearsal {

    private final Map<String, String> variables;
    private final PrintWriter nowhere = new PrintWriter(Writer.nullWriter());

    private Rehearsal(Path data) {
        variables = new HashMap<>(System.getenv());
        variables.put("HANMI_DATA", data.toString());
    }

    /** Goes through the usual starts; what they say goes nowhere. */
    public static void main(String[] args) throws IOException {
        Path data = Files.createTempDirectory("hanmi-rehearsal");
        try {
            Rehearsal rehearsal = new Rehearsal(data);
            rehearsal.index(data);
            rehearsal.start("", false);
            rehearsal.start("1\n\n1\n\n", false, "study", "--plain", "--limit", "2");
            rehearsal.start("", false, "--help");
            if (Streams.areTerminal("")) {
                rehearsal.start("", true);
            }
            loadTheRest(Path.of(System.getProperty("java.class.path", "")));
        } finally {
            remove(data);
        }
        // Threads that a screen left behind must not keep the archive waiting.
        System.exit(ExitCode.WELL);
    }

    private void start(String typed, boolean terminal, String... words) {
        try {
            Main.run(words, environment(typed, terminal));
        } catch (RuntimeException | LinkageError notPossibleHere) {
            // A start that fails fails again when somebody sees it; here it only teaches the archive less.
            nowhere.println(notPossibleHere);
        }
    }

    private Environment environment(String typed, boolean terminal) {
        Properties properties = new Properties();
        properties.putAll(System.getProperties());
        properties.setProperty("hanmi.exit-after-first-frame", "true");
        return new Environment(
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                nowhere,
                nowhere,
                variables,
                properties,
                Clock.system(ZoneId.systemDefault()),
                terminal);
    }

    /** So that no learner waits for it. */
    private void index(Path data) {
        Folders folders = new Folders(environment("", false));
        if (Files.isDirectory(folders.questions())) {
            BankIndex.open(folders.questions(), folders.indexes(folders.questions(), data));
        }
    }

    /** Every class of the program, so that screens which no rehearsal reached open as fast. */
    private static void loadTheRest(Path jar) throws IOException {
        if (!Files.isRegularFile(jar)) {
            return;
        }
        try (JarFile classes = new JarFile(jar.toFile())) {
            for (Enumeration<JarEntry> entries = classes.entries(); entries.hasMoreElements(); ) {
                String name = entries.nextElement().getName();
                if (name.endsWith(".class") && !name.endsWith("-info.class")) {
                    load(name.substring(0, name.length() - ".class".length()).replace('/', '.'));
                }
            }
        }
    }

    private static void load(String name) {
        try {
            Class.forName(name, false, Rehearsal.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError missing) {
            throw new IllegalStateException("the jar names " + name + " and does not have it", missing);
        }
    }

    private static void remove(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
