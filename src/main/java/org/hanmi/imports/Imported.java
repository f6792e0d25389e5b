package org.hanmi.imports;

import java.util.List;

/**
 * What a file gave.
 *
 * @param questions in the order of the file
 * @param remarks what could not be read, in the order of the file
 */
public record Imported(List<Question> questions, List<Remark> remarks) {

    /** Copies the lists. */
    public Imported {
        questions = List.copyOf(questions);
        remarks = List.copyOf(remarks);
    }

    /** How many questions could not be read at all. */
    public int lost() {
        return (int) remarks.stream().filter(Remark::isLost).count();
    }
}
