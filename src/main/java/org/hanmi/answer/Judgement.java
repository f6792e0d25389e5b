package org.hanmi.answer;

import java.util.List;

/**
 * What was made of an answer.
 *
 * @param given the options chosen, or what was typed; as it goes into the log
 * @param detail what the reason is about: the number that has no option, the spelling that would be right
 * @param share how much of it is right, 0 to 1; only for the score of a quiz
 */
public record Judgement(Verdict verdict, Reason reason, List<String> given, String detail, double share) {

    /** Copies the list. */
    public Judgement {
        given = List.copyOf(given);
    }

    /** Tells whether it counts as right. */
    public boolean counts() {
        return verdict == Verdict.RIGHT || verdict == Verdict.CLOSE;
    }

    static Judgement right(List<String> given) {
        return new Judgement(Verdict.RIGHT, Reason.NONE, given, "", 1);
    }

    static Judgement close(Reason reason, String given, String difference) {
        return new Judgement(Verdict.CLOSE, reason, List.of(given), difference, 1);
    }

    static Judgement wrong(List<String> given, double share) {
        return new Judgement(Verdict.WRONG, Reason.NONE, given, "", share);
    }

    static Judgement none(Reason reason, String detail) {
        return new Judgement(Verdict.NOT_AN_ANSWER, reason, List.of(), detail, 0);
    }
}
