package org.hanmi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hanmi.problem.Problem;
import org.hanmi.set.QuestionSet;
import org.hanmi.set.SetReader;
import org.jspecify.annotations.Nullable;

/** A set in a file, for the commands that use one. */
final class SetFile {

    /** In bytes; a set of ten thousand items in six forms is a tenth of it. */
    private static final int LARGEST = 64 << 20;

    private SetFile() {}

    /**
     * Reads a set and prints what is wrong with it.
     *
     * @return null if it cannot be used
     * @throws IOException if the file cannot be read
     */
    static @Nullable QuestionSet read(Path file, Environment environment) throws IOException {
        List<Problem> problems = new ArrayList<>();
        QuestionSet set = SetReader.read(file, InputFile.bytes(file, LARGEST), problems);
        Problems.print(problems, environment.err());
        return set;
    }
}
