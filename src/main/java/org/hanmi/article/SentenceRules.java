package org.hanmi.article;

import java.time.LocalDate;
import java.util.List;
import org.hanmi.fact.Article;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Statement;
import org.hanmi.time.PartialDate;
import org.hanmi.time.PartialDate.Precision;
import org.hanmi.time.When;
import org.jspecify.annotations.Nullable;

/** Rules about the sentences that a learner reads. */
final class SentenceRules {

    static final int LONGEST_QUOTATION = 10;

    private final Catalog catalog;

    SentenceRules(Catalog catalog) {
        this.catalog = catalog;
    }

    void judge() {
        for (Entry<Article> article : catalog.articles()) {
            quotationsAreShort(article.at(), "summary", article.value().summary());
        }
        for (Entry<Fact> fact : catalog.facts()) {
            String says = fact.value().says();
            if (!says.isEmpty()) {
                Sentence sentence = new Sentence(says);
                itIsOneSentence(fact.at(), sentence);
                itIsUnderstoodOnAnyDay(fact.at(), "says", sentence);
                quotationsAreShort(fact.at(), "says", says);
                When when = fact.value().when();
                if (when != null) {
                    itsYearsAgreeWithTheDate(fact, sentence, when);
                    itsDaysAgreeWithTheDate(fact, sentence, when);
                }
            }
            if (fact.value().statement() instanceof Statement.Remark remark) {
                aQuoteIsShort(fact.at(), remark.quote());
                quotationsAreShort(fact.at(), "gist", remark.gist());
            }
        }
    }

    private static void itIsOneSentence(Cursor at, Sentence sentence) {
        if (!sentence.ends()) {
            at.error("says", "“says” does not end in a full stop", null);
        }
        if (sentence.goesOn()) {
            at.error(
                    "says", "“says” is more than one sentence", "one fact, one sentence; join them, or make two facts");
        }
    }

    /** Reports words like "last week" in a text that is read years later. */
    static void itIsUnderstoodOnAnyDay(Cursor at, String field, Sentence sentence) {
        String word = sentence.relativeWord();
        if (word != null) {
            at.error(field, "“" + word + "” in “" + field + "” depends on the day it is read", "write the date");
        }
    }

    /** Reports a quotation that is longer than we allow ourselves. */
    static void quotationsAreShort(Cursor at, String field, String text) {
        String quotation = new Sentence(text).quotationOver(LONGEST_QUOTATION);
        if (quotation != null) {
            at.error(
                    field,
                    "a quotation of " + Sentence.words(quotation) + " words: " + quotation,
                    "quote ten words at most, or say it in words of your own");
        }
    }

    private static void aQuoteIsShort(Cursor at, @Nullable String quote) {
        if (quote != null && Sentence.words(quote) > LONGEST_QUOTATION) {
            at.error(
                    "quote",
                    "the quote has " + Sentence.words(quote) + " words",
                    "quote ten words at most, and put the rest into “gist” in words of your own");
        }
    }

    private static void itsYearsAgreeWithTheDate(Entry<Fact> fact, Sentence sentence, When when) {
        List<Integer> years = sentence.years();
        if (years.isEmpty()) {
            fact.at()
                    .warning(
                            "says",
                            "“says” names no year, and “when” is " + when,
                            "a sentence that is understood alone has its date");
        } else if (years.stream()
                .noneMatch(year -> year >= when.earliest().getYear()
                        && year <= when.latest().getYear())) {
            fact.at()
                    .error(
                            "says",
                            "“says” names the year " + years.get(0) + ", and “when” is " + when,
                            "correct one of the two");
        }
    }

    private static void itsDaysAgreeWithTheDate(Entry<Fact> fact, Sentence sentence, When when) {
        List<LocalDate> days = sentence.days();
        if (days.isEmpty()) {
            return;
        }
        LocalDate day = days.get(0);
        boolean within = days.stream().anyMatch(one -> !one.isBefore(when.earliest()) && !one.isAfter(when.latest()));
        if (!within && when instanceof PartialDate date && date.precision() == Precision.DAY) {
            fact.at()
                    .warning(
                            "says",
                            "“says” gives the day " + day + ", and “when” is " + when,
                            "correct one of the two, or give both days");
        }
    }
}
