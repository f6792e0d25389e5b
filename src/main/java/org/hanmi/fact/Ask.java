package org.hanmi.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question a curator wrote beside a fact, for what no pattern can ask: why, what about, with what outcome.
 * Its wrong options carry the reasons why they are wrong; a machine cannot supply those for free text.
 *
 * @param id unique within the fact
 * @param kind the kind of question, as in the bank
 * @param stem the question
 * @param key the right answer, or all of them for "select all"
 * @param accepted what a typed answer may be; empty if it is never typed
 * @param wrong the wrong options
 * @param rationale what teaches, if not the fact's own sentence
 * @param difficulty 1 to 5; 0 to derive it
 */
public record Ask(
        String id,
        String kind,
        String stem,
        List<String> key,
        List<String> accepted,
        List<Wrong> wrong,
        @Nullable String rationale,
        int difficulty) {

    /** A wrong option and one sentence that says why it is certainly wrong. */
    public record Wrong(String text, String why) {}

    /** Copies the lists. */
    public Ask {
        key = List.copyOf(key);
        accepted = List.copyOf(accepted);
        wrong = List.copyOf(wrong);
    }
}
