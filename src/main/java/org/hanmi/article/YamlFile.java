package org.hanmi.article;

import java.nio.file.Path;
import java.util.List;
import org.hanmi.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Other files that people write in the YAML of the articles: no anchors, no tags, every value as it is written. */
public final class YamlFile {

    /** In bytes; what is larger was put there by mistake. */
    public static final int LARGEST = TextFile.LARGEST;

    private YamlFile() {}

    /**
     * Reads what is in a file.
     *
     * @param bytes its content, UTF-8
     * @param problems takes the reason if it is not the YAML we use
     * @return its root; null if it cannot be used
     */
    public static @Nullable Node parse(Path file, byte[] bytes, List<Problem> problems) {
        Findings findings = new Findings();
        Document document = Document.parse(file, bytes, findings);
        problems.addAll(findings.inOrder());
        return document == null ? null : document.root();
    }
}
