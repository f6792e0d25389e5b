package org.hanmi.cli;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.hanmi.export.Paper;
import org.hanmi.export.Setting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How an export looks, apart from which questions it has. */
final class PrintOptions {

    /** Those that Kahoot has, in seconds. */
    private static final Set<Integer> SECONDS = Set.of(5, 10, 20, 30, 60, 90, 120, 240);

    @Option(
            names = "--language",
            paramLabel = "ko|en",
            description = "Of the words around the questions in html, docx and markdown (default: as on the screens).")
    private @Nullable String language;

    @Option(
            names = "--paper",
            paramLabel = "SIZE",
            defaultValue = "A4",
            description = "A4 or letter, for html and docx (default: ${DEFAULT-VALUE}).")
    private String paper = "A4";

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "20",
            description = "For kahoot: 5, 10, 20, 30, 60, 90, 120 or 240 (default: ${DEFAULT-VALUE}).")
    private int seconds = 20;

    @Option(names = "--bom", description = "Begin a csv with a byte order mark, which Excel wants.")
    private boolean mark;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    /** Refuses what is none of the words and numbers that there are. */
    void check() {
        if (!SECONDS.contains(seconds)) {
            throw Misuse.in(
                    spec,
                    "--seconds is 5, 10, 20, 30, 60, 90, 120 or 240, not " + seconds,
                    "--seconds: 5, 10, 20, 30, 60, 90, 120, 240 가운데 하나를 쓰세요.");
        }
        if (Paper.of(paper) == null) {
            throw Misuse.in(spec, "--paper is A4 or letter, not “" + paper + "”", "--paper: A4나 letter를 쓰세요.");
        }
        if (language != null && !language.equals("ko") && !language.equals("en")) {
            throw Misuse.in(spec, "--language is ko or en, not “" + language + "”", "--language: ko나 en을 쓰세요.");
        }
    }

    /**
     * What was checked before.
     *
     * @param changed when the bank was
     * @param usual the language where none was said
     */
    Setting setting(Instant changed, Supplier<Locale> usual) {
        Paper sheet = Paper.of(paper);
        String said = language;
        Locale words = said == null ? usual.get() : said.equals("ko") ? Locale.KOREAN : Locale.ENGLISH;
        return new Setting(changed, sheet == null ? Paper.A4 : sheet, seconds, mark, words);
    }
}
