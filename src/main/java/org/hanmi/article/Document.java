package org.hanmi.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hanmi.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A file that was read as YAML.
 *
 * @param file its path as the person would write it
 * @param text what is in it, decoded
 * @param root what it says
 */
record Document(Path file, String text, Node root) {

    /**
     * Reads a file, and puts the reason among the findings if it is not the YAML we use.
     *
     * @return null if it cannot be used
     * @throws UncheckedIOException if the file cannot be read
     */
    static @Nullable Document read(Path file, Findings findings) {
        byte[] bytes;
        try {
            bytes = Files.size(file) > TextFile.LARGEST ? new byte[TextFile.LARGEST + 1] : Files.readAllBytes(file);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + file, broken);
        }
        return parse(file, bytes, findings);
    }

    /** Does the same with what was read already. */
    static @Nullable Document parse(Path file, byte[] bytes, Findings findings) {
        try {
            String text = TextFile.decode(bytes);
            Node root = Composer.compose(text);
            if (root == null || (root instanceof Node.Text value && value.isEmpty())) {
                throw new Malformed(0, "the file is empty", "fill it in, or delete it");
            }
            return new Document(file, text, root);
        } catch (Malformed reason) {
            findings.add(Problem.error(file, reason.line(), reason.sentence(), reason.hint()));
            return null;
        }
    }
}
