package org.hanmi.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hanmi.set.Vocabulary;
import org.hanmi.time.Edtf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The filters, as options. */
final class FilterOptions {

    @Option(names = "--article", paramLabel = "ID", description = "Only items of this article (part of its id).")
    private List<String> articles = new ArrayList<>();

    @Option(names = "--topic", paramLabel = "ID", description = "Only this topic, as in articles/topics.yaml.")
    private List<String> topics = new ArrayList<>();

    @Option(names = "--person", paramLabel = "NAME", description = "Only items about this person.")
    private List<String> people = new ArrayList<>();

    @Option(names = "--place", paramLabel = "NAME", description = "Only items about this place.")
    private List<String> places = new ArrayList<>();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Only this kind of question: who-met-whom, which-year…")
    private List<String> kinds = new ArrayList<>();

    @Option(names = "--difficulty", paramLabel = "1-5", description = "Only this difficulty.")
    private List<Integer> difficulties = new ArrayList<>();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "Only what was not over before: 2021, 2021-03, 2021-03-17.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "Only what had begun by then.")
    private @Nullable String to;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    Filter filter() {
        for (int difficulty : difficulties) {
            if (difficulty < 1 || difficulty > 5) {
                throw Misuse.in(spec, "--difficulty is a number from 1 to 5, not " + difficulty);
            }
        }
        LocalDate first = day("--from", from, true);
        LocalDate last = day("--to", to, false);
        if (first != null && last != null && first.isAfter(last)) {
            throw Misuse.in(spec, "--from " + from + " is later than --to " + to + "; nothing lies between them");
        }
        return new Filter(articles, topics, people, places, kinds, difficulties, first, last);
    }

    /**
     * The filters, if all that they name is known.
     *
     * @param known the words of the bank
     */
    Filter filter(Vocabulary known) {
        for (String article : articles) {
            // A fact may be named behind its article.
            int end = article.indexOf('#');
            check(known, "article", end < 0 ? article : article.substring(0, end));
        }
        topics.forEach(topic -> check(known, "topic", topic));
        people.forEach(person -> check(known, "person", person));
        places.forEach(place -> check(known, "place", place));
        kinds.forEach(kind -> check(known, "kind", kind));
        return filter();
    }

    private void check(Vocabulary known, String field, String value) {
        String mistake = known.mistake(field, value);
        if (mistake != null) {
            throw Misuse.in(spec, mistake, String.valueOf(known.mistakeInKorean(field, value)));
        }
    }

    private @Nullable LocalDate day(String option, @Nullable String text, boolean earliest) {
        if (text == null) {
            return null;
        }
        try {
            return earliest ? Edtf.date(text).earliest() : Edtf.date(text).latest();
        } catch (DateTimeException wrong) {
            throw Misuse.in(
                    spec,
                    option + ": " + wrong.getMessage(),
                    option + ": “" + text + "”: 날짜가 아닙니다. 2021, 2021-03, 2021-03-17처럼 쓰세요.");
        }
    }
}
