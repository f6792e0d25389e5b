package org.hanmi.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
import org.jline.nativ.OSInfo;

/**
 * What the launcher runs once after a build, so that the JVM can put what it loaded into an archive: the ways in which
 * the program usually starts, on a learner's folder that nobody keeps.
 */
public final class Rehearsal {

    /** Milliseconds after which a rehearsal ends whatever it does; it takes one or two thousand. */
    private static final long PATIENCE = 30_000;

    private final Map<String, String> variables;
    private final PrintWriter nowhere = new PrintWriter(Writer.nullWriter());

    private Rehearsal(Path data) {
        variables = new HashMap<>(System.getenv());
        variables.put("HANMI_DATA", data.toString());
    }

    /** Goes through the usual starts; what they say goes nowhere. */
    public static void main(String[] args) throws IOException {
        Path data = Files.createTempDirectory("hanmi-rehearsal");
        endInTheEnd();
        try {
            Rehearsal rehearsal = new Rehearsal(data);
            rehearsal.index(data);
            keepLibrary(System.getProperty("library.jline.path", ""));
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

    /** A rehearsal that waits for a key which nobody presses must not keep a build waiting. */
    private static void endInTheEnd() {
        Thread watch = new Thread(
                () -> {
                    try {
                        Thread.sleep(PATIENCE);
                    } catch (InterruptedException early) {
                        Thread.currentThread().interrupt();
                    }
                    System.exit(ExitCode.WELL);
                },
                "end the rehearsal");
        watch.setDaemon(true);
        watch.start();
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
            Path questions = folders.questions();
            BankIndex.open(questions, folders.look(questions), folders.indexes(questions, data));
        }
    }

    /** Takes the library that knows terminals out of its jar, which otherwise happens at every start. */
    private static void keepLibrary(String folder) throws IOException {
        String system = OSInfo.getNativeLibFolderPathForCurrentOS();
        String kept = System.mapLibraryName("jlinenative");
        String name = kept.replace(".dylib", ".jnilib");
        try (InputStream library = OSInfo.class.getResourceAsStream("/org/jline/nativ/" + system + "/" + name)) {
            if (library != null && !folder.isEmpty()) {
                // Where the screen looks first; JLine's own search takes a tenth of the first frame.
                Path whole = Path.of(folder, kept);
                Path fresh = whole.resolveSibling(kept + ".new");
                Files.createDirectories(whole.getParent());
                Files.copy(library, fresh, StandardCopyOption.REPLACE_EXISTING);
                // Never written in place: a program that runs may have it open.
                Files.move(fresh, whole, StandardCopyOption.ATOMIC_MOVE);
            }
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
