package org.hanmi.doctor;

import java.io.StringWriter;
import java.util.List;
import org.hanmi.doctor.Finding.State;
import org.hanmi.present.Tongue;
import org.hanmi.screen.Glyphs;
import org.hanmi.screen.Ink;
import org.hanmi.screen.Role;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** All findings, for people and for programs. */
public record Report(List<Finding> findings) {

    private static final int NAMES = 11;

    /** Columns of sign and word. */
    private static final int WORDS = 9;

    /** Copies the list. */
    public Report {
        findings = List.copyOf(findings);
    }

    /** Tells whether any finding is so. */
    public boolean has(State state) {
        return count(state) > 0;
    }

    private int count(State state) {
        int count = 0;
        for (Finding finding : findings) {
            count += finding.state() == state ? 1 : 0;
        }
        return count;
    }

    /** A line each, what to do below it, and in the end how it all stands; in the language of the findings. */
    public String text(Ink ink, Tongue tongue) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : findings) {
            String word = finding.state().sign() + " " + word(finding.state(), tongue);
            String name = tongue.either(finding.name(), korean(finding.name()));
            text.append(ink.dress(word, role(finding.state())))
                    .append(" ".repeat(WORDS - Glyphs.columns(word)))
                    .append(name)
                    .append(" ".repeat(Math.max(1, NAMES - Glyphs.columns(name))))
                    .append(finding.says())
                    .append('\n');
            String advice = finding.advice();
            if (advice != null) {
                text.append(" ".repeat(WORDS + NAMES))
                        .append("→ ")
                        .append(advice)
                        .append('\n');
            }
        }
        return text.append('\n').append(verdict(tongue)).append('\n').toString();
    }

    private static String word(State state, Tongue tongue) {
        return tongue.either(
                state.word(),
                switch (state) {
                    case FINE -> "정상";
                    case ODD -> "확인";
                    case CLOSED, WRONG -> "고장";
                });
    }

    private static String korean(String name) {
        return switch (name) {
            case "program" -> "프로그램";
            case "java" -> "자바";
            case "terminal" -> "터미널";
            case "width" -> "글자 폭";
            case "colours" -> "색";
            case "locale" -> "로캘";
            case "articles" -> "기사";
            case "questions" -> "문제";
            case "data" -> "학습 자료";
            case "bank" -> "문제 은행";
            case "settings" -> "설정";
            case "log" -> "학습 기록";
            default -> name;
        };
    }

    private String verdict(Tongue tongue) {
        int broken = count(State.CLOSED) + count(State.WRONG);
        int odd = count(State.ODD);
        if (broken > 0) {
            return tongue.either(
                    (broken == 1 ? "One thing is broken" : broken + " things are broken")
                            + "; what to do stands beside →.",
                    "고장 난 것이 " + broken + "가지 있습니다. 할 일은 → 옆에 있습니다.");
        }
        if (odd > 0) {
            return tongue.either(
                    "Hanmi works; " + (odd == 1 ? "one thing" : odd + " things") + " could be better.",
                    "한미를 쓸 수 있습니다. 더 나아질 수 있는 것이 " + odd + "가지 있습니다.");
        }
        return tongue.either("Everything is fine.", "모두 정상입니다.");
    }

    private static Role role(State state) {
        return switch (state) {
            case FINE -> Role.RIGHT;
            case ODD -> Role.ACCENT;
            case CLOSED, WRONG -> Role.WRONG;
        };
    }

    /** An object with an array of objects: name, state, says, advice (null if there is none). */
    public String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(new Indented(), text)) {
            json.writeStartObject();
            json.writeName("findings");
            json.writeStartArray();
            for (Finding finding : findings) {
                json.writeStartObject();
                json.writeStringProperty("name", finding.name());
                json.writeStringProperty("state", finding.state().word());
                json.writeStringProperty("says", finding.says());
                json.writeStringProperty("advice", finding.advice());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }
}
