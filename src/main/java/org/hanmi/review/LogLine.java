package org.hanmi.review;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.hanmi.json.JsonText;

/** Writes entries as lines of the log, in the one form that {@link PlainLines} reads quickly. Moments are cut to milliseconds. */
final class LogLine implements LogEntry.Cases<StringBuilder> {

    private final StringBuilder out = new StringBuilder(320);

    /** Adds an entry and its line feed. */
    void add(LogEntry entry) {
        entry.match(this).append('\n');
    }

    @Override
    public String toString() {
        return out.toString();
    }

    @Override
    public StringBuilder review(LogEntry.Review review) {
        return answer(review, "review");
    }

    @Override
    public StringBuilder cram(LogEntry.Cram cram) {
        return answer(cram.review(), "cram");
    }

    private StringBuilder answer(LogEntry.Review review, String kind) {
        head(review.seq(), kind, review.at(), review.zone());
        text("item", review.item().text());
        text("asked", review.asked());
        name("options").append(review.options());
        text("rating", review.rating().word());
        text("response", review.response());
        name("correct").append(review.correct());
        name("millis").append(review.millis());
        text("bank", review.bank());
        return out.append('}');
    }

    @Override
    public StringBuilder undo(LogEntry.Undo undo) {
        head(undo.seq(), "undo", undo.at(), undo.zone());
        return name("undoes").append(undo.undoes()).append('}');
    }

    @Override
    public StringBuilder regrade(LogEntry.Regrade regrade) {
        head(regrade.seq(), "override", regrade.at(), regrade.zone());
        name("of").append(regrade.of());
        text("rating", regrade.rating().word());
        return name("correct").append(regrade.correct()).append('}');
    }

    @Override
    public StringBuilder suspend(LogEntry.Suspend suspend) {
        head(suspend.seq(), "suspend", suspend.at(), suspend.zone());
        return text("item", suspend.item().text()).append('}');
    }

    @Override
    public StringBuilder resume(LogEntry.Resume resume) {
        head(resume.seq(), "resume", resume.at(), resume.zone());
        return text("item", resume.item().text()).append('}');
    }

    @Override
    public StringBuilder flag(LogEntry.Flag flag) {
        head(flag.seq(), "flag", flag.at(), flag.zone());
        text("item", flag.item().text());
        return text("note", flag.note()).append('}');
    }

    @Override
    public StringBuilder settings(LogEntry.Settings settings) {
        head(settings.seq(), "settings", settings.at(), settings.zone());
        text("name", settings.name());
        return text("value", settings.value()).append('}');
    }

    @Override
    public StringBuilder unknown(LogEntry.Unknown unknown) {
        return out.append(unknown.line());
    }

    private void head(long seq, String kind, Instant at, ZoneId zone) {
        out.append("{\"seq\":").append(seq);
        text("kind", kind);
        name("at").append('"');
        moment(out, at).append('"');
        text("zone", zone.getId());
    }

    private StringBuilder name(String name) {
        return out.append(",\"").append(name).append("\":");
    }

    private StringBuilder text(String name, String value) {
        return JsonText.quote(name(name), value);
    }

    /** Appends {@code 2026-11-21T22:58:03.120Z}, for the years 0 to 9999. */
    static StringBuilder moment(StringBuilder out, Instant moment) {
        OffsetDateTime at = moment.atOffset(ZoneOffset.UTC);
        digits(out, at.getYear(), 4).append('-');
        digits(out, at.getMonthValue(), 2).append('-');
        digits(out, at.getDayOfMonth(), 2).append('T');
        digits(out, at.getHour(), 2).append(':');
        digits(out, at.getMinute(), 2).append(':');
        digits(out, at.getSecond(), 2).append('.');
        return digits(out, at.getNano() / 1_000_000, 3).append('Z');
    }

    private static StringBuilder digits(StringBuilder out, int value, int width) {
        int bound = 1;
        for (int i = 1; i < width; i++) {
            bound *= 10;
            if (value < bound) {
                out.append("0".repeat(width - i));
                break;
            }
        }
        return out.append(value);
    }
}
