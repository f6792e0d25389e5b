package org.hanmi.doctor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.hanmi.present.Tongue;
import org.hanmi.screen.ColorDepth;
import org.hanmi.screen.Ruler;
import org.hanmi.screen.Size;
import org.jspecify.annotations.Nullable;

/** The terminal: what it calls itself, how large it is, how wide it prints, what it does with colours. */
public final class TerminalCheck {

    /** Two syllables of two columns each. */
    private static final String HANGUL = "한미";

    /** Signs of the screens, one column each, which some fonts for Korean make two columns wide. */
    private static final String SIGNS = "✓█─…";

    /** Milliseconds; over a slow line an answer takes some hundred. */
    private static final long PATIENCE = 1000;

    private final Tongue tongue;
    private final UnaryOperator<@Nullable String> variables;
    private final boolean attended;
    private final Asking asking;

    /** The way to the terminal's ruler. */
    @FunctionalInterface
    public interface Asking {
        /** See {@link Ruler#of(List, long)}. */
        Ruler.Reading ask(List<String> texts, long millis) throws IOException;
    }

    /**
     * One for an environment.
     *
     * @param tongue what findings are said in
     * @param variables gives an environment variable, or null
     * @param attended true if standard input and output are a terminal
     */
    public TerminalCheck(Tongue tongue, UnaryOperator<@Nullable String> variables, boolean attended, Asking asking) {
        this.tongue = tongue;
        this.variables = variables;
        this.attended = attended;
        this.asking = asking;
    }

    /** Terminal, width, colours. */
    public List<Finding> findings(ColorDepth.Wish wish, Size least) {
        String term = variable("TERM");
        if (!attended) {
            return List.of(
                    Finding.fine(
                            "terminal",
                            tongue.either(
                                    "none: input or output is a pipe or a file, so everything is said by lines",
                                    "없음: 입력이나 출력이 파이프나 파일이라 줄 단위로 나옵니다")),
                    Finding.fine(
                            "width",
                            tongue.either("not measured, since there is no terminal to ask", "물어볼 터미널이 없어 재지 않았습니다")));
        }
        if (term.isEmpty() || term.equals("dumb")) {
            return List.of(
                    Finding.odd(
                            "terminal",
                            term.isEmpty()
                                    ? tongue.either(
                                            "TERM is not set, so everything is said by lines", "TERM이 없어 줄 단위로 나옵니다")
                                    : tongue.either("TERM is dumb: lines only", "TERM이 dumb라 줄 단위로만 나옵니다"),
                            tongue.either(
                                    "for the full screen set TERM to what the terminal is, for example xterm-256color",
                                    "전체 화면을 쓰려면 TERM에 터미널의 종류를 넣으세요. 예: xterm-256color")),
                    Finding.fine(
                            "width",
                            tongue.either(
                                    "not measured, since such a terminal cannot say where its cursor is",
                                    "이런 터미널은 커서 자리를 알려 주지 못해 재지 않았습니다")));
        }
        List<Finding> findings = new ArrayList<>();
        try {
            Ruler.Reading reading = asking.ask(List.of(HANGUL, SIGNS), PATIENCE);
            findings.add(size(term, reading.size(), least));
            findings.add(width(reading.columns().get(0), reading.columns().get(1)));
        } catch (IOException unusable) {
            findings.add(Finding.closed(
                    "terminal",
                    term + tongue.either(", but it cannot be used: ", ", 쓸 수 없음: ") + unusable.getMessage(),
                    tongue.either(
                            "start with --plain, which needs nothing of a terminal",
                            "--plain으로 시작하면 터미널 없이 쓸 수 있습니다")));
        }
        findings.add(colors(wish));
        return findings;
    }

    private Finding size(String term, Size size, Size least) {
        String says = tongue.either(
                term + ", " + size.columns() + " columns by " + size.rows() + " rows: ",
                term + ", " + size.columns() + "칸 " + size.rows() + "줄: ");
        if (!size.holds(least)) {
            return Finding.odd(
                    "terminal",
                    says + tongue.either("too small for the full screen", "전체 화면에는 너무 작습니다"),
                    tongue.either(
                            "make the window " + least.columns() + " by " + least.rows() + " or larger, or use --plain",
                            "창을 " + least.columns() + "칸 " + least.rows() + "줄 이상으로 키우거나 --plain을 쓰세요"));
        }
        if (!variable("ACCESSIBLE").isEmpty()) {
            return Finding.fine(
                    "terminal",
                    says
                            + tongue.either(
                                    "but ACCESSIBLE is set, so everything is said by lines",
                                    "ACCESSIBLE이 있어 줄 단위로 나옵니다"));
        }
        return Finding.fine("terminal", says + tongue.either("the full screen fits", "전체 화면을 쓸 수 있습니다"));
    }

    private Finding width(int hangul, int signs) {
        if (hangul == Ruler.UNKNOWN) {
            return Finding.odd(
                    "width",
                    tongue.either(
                            "the terminal did not say where its cursor is, so it is not known how wide it prints "
                                    + HANGUL,
                            "터미널이 커서 자리를 알려 주지 않아 " + HANGUL + "의 폭을 알 수 없습니다"),
                    tongue.either(
                            "look yourself: the bar stands right of 4 dots if all is well:  ....|  " + HANGUL + "|",
                            "직접 보세요. 점 넷과 두 글자의 폭이 같으면 정상입니다:  ....|  " + HANGUL + "|"));
        }
        if (hangul != 4) {
            return Finding.odd(
                    "width",
                    tongue.either(
                            HANGUL + " takes " + hangul + " columns and should take 4: columns will not line up",
                            HANGUL + "의 폭이 4칸이어야 하는데 " + hangul + "칸이라 줄이 맞지 않습니다"),
                    hangul > 4
                            ? tongue.either(
                                    "set the terminal to UTF-8, and the locale too (for example LANG=C.UTF-8)",
                                    "터미널과 로캘을 UTF-8로 맞추세요. 예: LANG=ko_KR.UTF-8")
                            : tongue.either(
                                    "choose a font with Hangul, or a terminal that knows wide characters",
                                    "한글 글꼴이나, 두 칸짜리 글자를 아는 터미널을 고르세요"));
        }
        if (signs != SIGNS.length() && signs != Ruler.UNKNOWN) {
            return Finding.odd(
                    "width",
                    tongue.either(
                            HANGUL + " takes 4 columns as it should, but " + SIGNS + " takes " + signs
                                    + " and should take 4",
                            HANGUL + "의 폭은 4칸으로 맞지만, " + SIGNS + "의 폭이 4칸이어야 하는데 " + signs + "칸입니다"),
                    tongue.either(
                            "set the terminal to show characters of ambiguous width as narrow",
                            "터미널에서 폭이 모호한 글자를 좁게 보이도록 설정하세요"));
        }
        return Finding.fine(
                "width",
                tongue.either(
                        HANGUL + " takes 4 columns and " + SIGNS + " takes 4, as they should",
                        HANGUL + "와 " + SIGNS + "의 폭이 모두 4칸으로 맞습니다"));
    }

    private Finding colors(ColorDepth.Wish wish) {
        ColorDepth depth = ColorDepth.of(variables, wish);
        String reason = ColorDepth.reason(variables, wish);
        String says = tongue.either(words(depth) + ", because " + reason, korean(depth) + " (" + korean(reason) + ")");
        boolean guessed = depth == ColorDepth.SIXTEEN && wish == ColorDepth.Wish.AUTO;
        return guessed
                ? Finding.fine(
                        "colours",
                        says
                                + tongue.either(
                                        "; if it can do more, say COLORTERM=truecolor",
                                        ". 더 많은 색을 쓸 수 있으면 COLORTERM=truecolor를 넣으세요"))
                : Finding.fine("colours", says);
    }

    private static String korean(ColorDepth depth) {
        return switch (depth) {
            case MONO -> "색 없음";
            case SIXTEEN -> "16색";
            case INDEXED -> "256색";
            case TRUE -> "1,600만 색";
        };
    }

    /** What was said or set, as it is written in a shell; a Korean reason needs no verb. */
    private static String korean(String reason) {
        return reason.replace(" is not set", " 없음")
                .replace(" is set", " 있음")
                .replace(" is ", "=")
                .replace(", and ", ", ");
    }

    private static String words(ColorDepth depth) {
        return switch (depth) {
            case MONO -> "none";
            case SIXTEEN -> "16";
            case INDEXED -> "256";
            case TRUE -> "16 million";
        };
    }

    /**
     * How names and arguments are read.
     *
     * @param charset what the JVM reads them with
     */
    public Finding locale(String charset) {
        String name = "";
        for (String each : List.of("LC_ALL", "LC_CTYPE", "LANG")) {
            if (name.isEmpty() && !variable(each).isEmpty()) {
                name = each + "=" + variable(each);
            }
        }
        String set = name.isEmpty() ? tongue.either("no locale is set", "로캘 없음") : name;
        String plain = charset.toUpperCase(Locale.ROOT).replace("-", "");
        return plain.equals("UTF8")
                ? Finding.fine(
                        "locale",
                        "UTF-8 (" + set + "): "
                                + tongue.either("Hangul can be typed in arguments", "명령줄에 한글을 쓸 수 있습니다"))
                : Finding.odd(
                        "locale",
                        charset + " (" + set + "): "
                                + tongue.either(
                                        "Hangul in arguments and in names of files will be lost",
                                        "명령줄과 파일 이름의 한글이 깨집니다"),
                        tongue.either(
                                "set LANG to a locale in UTF-8, for example C.UTF-8 or ko_KR.UTF-8",
                                "LANG에 UTF-8 로캘을 넣으세요. 예: ko_KR.UTF-8, C.UTF-8"));
    }

    private String variable(String name) {
        String value = variables.apply(name);
        return value == null ? "" : value;
    }
}
