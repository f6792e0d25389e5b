package org.hanmi.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
        return new Filter(
                articles,
                topics,
                people,
                places,
                kinds,
                difficulties,
                day("--from", from, true),
                day("--to", to, false));
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
