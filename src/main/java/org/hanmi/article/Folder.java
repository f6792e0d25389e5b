package org.hanmi.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hanmi.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The files of an articles folder, in order.
 *
 * @param lists those of people, organizations, places, posts and topics that exist
 * @param articles the articles of all years
 */
record Folder(Path root, List<Path> lists, List<Path> articles) {

    static final List<String> LISTS =
            List.of("people.yaml", "organizations.yaml", "places.yaml", "posts.yaml", "topics.yaml");

    private static final String TEMPLATE = "template.yaml";

    /**
     * Looks what is there, and reports what is missing or should not be there.
     *
     * @return null if there is no such folder
     * @throws UncheckedIOException if a folder cannot be listed
     */
    static @Nullable Folder open(Path root, Findings findings) {
        if (!Files.isDirectory(root)) {
            String what = Files.exists(root) ? "this is not a folder" : "there is no such folder";
            findings.add(Problem.error(root, 0, what, "name the folder that holds people.yaml and the years"));
            return null;
        }
        List<Path> lists = new ArrayList<>();
        List<Path> articles = new ArrayList<>();
        for (Path path : list(root)) {
            String name = name(path);
            if (Files.isDirectory(path)) {
                year(path, name, articles, findings);
            } else if (LISTS.contains(name)) {
                lists.add(path);
            } else if (isYaml(name) && !name.equals(TEMPLATE)) {
                String nearest = Nearest.to(name, LISTS);
                findings.add(Problem.error(
                        path,
                        0,
                        "no list is called “" + name + "”",
                        nearest == null
                                ? "an article stands in the folder of its year"
                                : "did you mean “" + nearest + "”?"));
            }
        }
        for (String name : LISTS) {
            if (!lists.contains(root.resolve(name))) {
                findings.add(Problem.error(root.resolve(name), 0, "this list is missing", null));
            }
        }
        if (articles.isEmpty()) {
            findings.add(Problem.error(
                    root,
                    0,
                    "there is no article in this folder",
                    "copy template.yaml to YEAR/DATE-OUTLET-WORDS.yaml"));
        }
        return new Folder(root, List.copyOf(lists), List.copyOf(articles));
    }

    private static void year(Path folder, String name, List<Path> articles, Findings findings) {
        for (Path path : list(folder)) {
            String file = name(path);
            if (!isYaml(file)) {
                continue;
            }
            if (!name.matches("\\d{4}")) {
                findings.add(Problem.error(
                        path, 0, "“" + name + "” is not a year", "an article stands in the folder of its year"));
            } else if (file.endsWith(".yml")) {
                findings.add(Problem.error(path, 0, "the name of an article ends in “.yaml”", "rename the file"));
            } else if (Files.isDirectory(path)) {
                findings.add(Problem.error(path, 0, "this is a folder, where an article should be", null));
            } else {
                articles.add(path);
            }
        }
    }

    private static boolean isYaml(String name) {
        return !name.startsWith(".") && (name.endsWith(".yaml") || name.endsWith(".yml"));
    }

    static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot list " + folder, broken);
        }
    }
}
