package org.hanmi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hanmi.bank.BankException;
import org.hanmi.bank.BankWriter;
import org.hanmi.bank.Overlay;
import org.hanmi.generate.Generator;

/**
 * The files that the articles give, and those that are there.
 *
 * @param texts each file with what it should hold
 */
record GeneratedFiles(Path folder, Map<Path, String> texts) {

    static GeneratedFiles of(Generator.Generated generated, Path folder) {
        Map<Path, String> texts = new LinkedHashMap<>();
        generated
                .byArticle()
                .forEach((article, items) -> texts.put(file(folder, article), BankWriter.text(article, items)));
        return new GeneratedFiles(folder, texts);
    }

    private static Path file(Path folder, String article) {
        boolean dated = article.length() > 4 && Character.isDigit(article.charAt(0));
        return dated
                ? folder.resolve(article.substring(0, 4)).resolve(article + ".json")
                : folder.resolve(article + ".json");
    }

    /** The files that are missing, or hold something else than the articles give. */
    List<Path> stale() {
        List<Path> stale = new ArrayList<>();
        texts.forEach((file, text) -> {
            try {
                if (!Files.exists(file)
                        || !Files.readString(file, StandardCharsets.UTF_8).equals(text)) {
                    stale.add(file);
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
        return stale;
    }

    /** Files of the bank that no article gives; what people wrote by hand is left alone. */
    List<Path> orphans() {
        Path handwritten = folder.resolve("handwritten");
        Path overlay = Overlay.file(folder);
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.startsWith(handwritten))
                    .filter(file -> !file.equals(overlay))
                    .filter(file -> !texts.containsKey(file))
                    .sorted()
                    .toList();
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException unreadable) {
            throw new BankException("cannot read", folder, unreadable);
        }
    }
}
