package org.hanmi.answer;

/** Judges answers. Knows every answer of the bank, so that a slip is never taken for somebody else's name. */
public final class Judge {

    private final Typed typed;

    /** Makes a judge who forgives a slip only if it is nearer to the right answer than to any of these. */
    public Judge(Rivals rivals) {
        typed = new Typed(rivals);
    }

    /**
     * Judges an answer.
     *
     * @param text what the learner typed: an option's label or its words, several of them, or the answer itself
     */
    public Judgement judge(Question question, String text) {
        return question.asked() == Asked.TYPED ? typed.judge(question.item(), text) : Chosen.judge(question, text);
    }
}
