package org.hanmi.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.hanmi.doctor.Finding.State;
import org.hanmi.present.Tongue;
import org.hanmi.screen.ColorDepth.Wish;
import org.hanmi.screen.Ruler;
import org.hanmi.screen.Size;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TerminalCheckTest {

    private static final Size LEAST = new Size(40, 10);

    private static List<Finding> at(Map<String, String> variables, Size size, int hangul, int signs) {
        return new TerminalCheck(
                        Tongue.ENGLISH,
                        variables::get,
                        true,
                        (texts, millis) -> new Ruler.Reading(size, List.of(hangul, signs)))
                .findings(Wish.AUTO, LEAST);
    }

    private static Finding width(int hangul, int signs) {
        return at(Map.of("TERM", "xterm-256color"), Size.USUAL, hangul, signs).get(1);
    }

    @Test
    void a_usual_terminal_is_fine() {
        assertThat(at(Map.of("TERM", "xterm-256color"), Size.USUAL, 4, 4))
                .extracting(Finding::state)
                .containsExactly(State.FINE, State.FINE, State.FINE);
    }

    @Test
    void a_small_one_is_told_how_large_to_be() {
        Finding finding = at(Map.of("TERM", "xterm"), new Size(30, 24), 4, 4).get(0);
        assertThat(finding.state()).isEqualTo(State.ODD);
        assertThat(finding.says()).contains("30 columns by 24 rows").contains("too small");
        assertThat(finding.advice()).contains("40 by 10");
    }

    @Test
    void width_is_what_the_terminal_says() {
        assertThat(width(6, 4).says()).contains("takes 6 columns and should take 4");
        assertThat(width(6, 4).advice()).contains("UTF-8");
        assertThat(width(2, 4).advice()).contains("wide characters");
        assertThat(width(4, 8).advice()).contains("ambiguous width");
        assertThat(width(4, Ruler.UNKNOWN).state()).isEqualTo(State.FINE);
        assertThat(width(Ruler.UNKNOWN, Ruler.UNKNOWN).says()).contains("did not say where its cursor is");
    }

    @Test
    void colours_are_given_with_their_reason() {
        assertThat(at(Map.of("TERM", "xterm", "COLORTERM", "truecolor"), Size.USUAL, 4, 4)
                        .get(2)
                        .says())
                .isEqualTo("16 million, because COLORTERM is truecolor");
        assertThat(at(Map.of("TERM", "xterm", "NO_COLOR", "1"), Size.USUAL, 4, 4)
                        .get(2)
                        .says())
                .isEqualTo("none, because NO_COLOR is set");
        assertThat(at(Map.of("TERM", "screen-256color"), Size.USUAL, 4, 4)
                        .get(2)
                        .says())
                .isEqualTo("256, because TERM is screen-256color");
    }

    @Test
    void one_that_cannot_be_opened_is_broken() {
        TerminalCheck check = new TerminalCheck(Tongue.ENGLISH, Map.of("TERM", "xterm")::get, true, (texts, millis) -> {
            throw new IOException("no such device");
        });
        Finding finding = check.findings(Wish.AUTO, LEAST).get(0);
        assertThat(finding.isBroken()).isTrue();
        assertThat(finding.says()).contains("no such device");
        assertThat(finding.advice()).contains("--plain");
    }

    @Test
    void a_pipe_is_not_asked() {
        TerminalCheck check =
                new TerminalCheck(Tongue.ENGLISH, Map.of("TERM", "xterm")::get, false, (texts, millis) -> {
                    throw new IOException("asked");
                });
        assertThat(check.findings(Wish.AUTO, LEAST)).noneMatch(finding -> finding.state() != State.FINE);
    }

    @Test
    void a_locale_that_loses_hangul_is_named() {
        TerminalCheck check = new TerminalCheck(Tongue.ENGLISH, Map.of("LANG", "ko_KR.eucKR")::get, false, Ruler::of);
        assertThat(check.locale("UTF-8").state()).isEqualTo(State.FINE);
        assertThat(check.locale("EUC-KR").says()).startsWith("EUC-KR (LANG=ko_KR.eucKR)");
    }

    @Test
    void a_reason_is_said_in_korean() {
        TerminalCheck check = new TerminalCheck(
                Tongue.KOREAN,
                Map.of("TERM", "screen-256color")::get,
                true,
                (texts, millis) -> new Ruler.Reading(new Size(30, 24), List.of(6, 4)));
        List<Finding> findings = check.findings(Wish.AUTO, LEAST);
        assertThat(findings.get(0).says()).isEqualTo("screen-256color, 30칸 24줄: 전체 화면에는 너무 작습니다");
        assertThat(findings.get(1).says()).contains("6칸이라 줄이 맞지 않습니다");
        assertThat(findings.get(2).says()).isEqualTo("256색 (TERM=screen-256color)");
    }
}
