package org.hanmi.article;

/** What must hold among the things that were read. One method for each rule, a family of rules for each class. */
final class Rules {

    private Rules() {}

    /** Judges everything; what is wrong goes where the reader put its own findings. */
    static void judge(Catalog catalog) {
        new NameRules(catalog).judge();
        new EraRules(catalog).judge();
        new FileRules(catalog).judge();
        new FactRules(catalog).judge();
        new DateRules(catalog).judge();
        new TenureRules(catalog).judge();
        new LinkRules(catalog).judge();
        new RepetitionRules(catalog).judge();
        new SentenceRules(catalog).judge();
        new AskRules(catalog).judge();
        new UseRules(catalog).judge();
    }
}
