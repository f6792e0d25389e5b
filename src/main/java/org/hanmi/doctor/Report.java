package org.hanmi.doctor;

import java.io.StringWriter;
import java.util.List;
import org.hanmi.doctor.Finding.State;
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

    /** A line each, what to do below it, and in the end how it all stands. */
    public String text(Ink ink) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : findings) {
            String word = finding.state().sign() + " " + finding.state().word();
            text.append(ink.dress(word, role(finding.state())))
                    .append(" ".repeat(WORDS - word.length()))
                    .append(finding.name())
                    .append(" ".repeat(Math.max(1, NAMES - finding.name().length())))
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
        return text.append('\n').append(verdict()).append('\n').toString();
    }

    private String verdict() {
        int broken = count(State.CLOSED) + count(State.WRONG);
        int odd = count(State.ODD);
        if (broken > 0) {
            return (broken == 1 ? "One thing is broken" : broken + " things are broken")
                    + "; what to do stands beside →.";
        }
        if (odd > 0) {
            return "Hanmi works; " + (odd == 1 ? "one thing" : odd + " things") + " could be better.";
        }
        return "Everything is fine.";
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
