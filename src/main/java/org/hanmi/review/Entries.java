package org.hanmi.review;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.hanmi.fsrs.StudyDay;
import org.hanmi.item.ItemId;

/** Hands entries that are objects to the intake: those of a running sitting, and of unusual lines. Gives back their numbers. */
final class Entries implements LogEntry.Cases<Long> {

    private final Intake intake;

    Entries(Intake intake) {
        this.intake = intake;
    }

    @Override
    public Long review(LogEntry.Review review) {
        byte[] how = utf8(review.asked());
        intake.review(
                review.seq(),
                micros(review.at()),
                (int) StudyDay.of(review.at(), review.zone()).toEpochDay(),
                item(review.item()),
                intake.asked(how, 0, how.length),
                review.options(),
                review.rating().grade(),
                review.correct(),
                review.millis());
        return review.seq();
    }

    @Override
    public Long cram(LogEntry.Cram cram) {
        LogEntry.Review review = cram.review();
        intake.on(Act.Kind.CRAM, review.seq(), micros(review.at()), item(review.item()), null);
        return cram.seq();
    }

    @Override
    public Long undo(LogEntry.Undo undo) {
        intake.undo(undo.seq(), micros(undo.at()), undo.undoes());
        return undo.seq();
    }

    @Override
    public Long regrade(LogEntry.Regrade regrade) {
        intake.regrade(
                regrade.seq(),
                micros(regrade.at()),
                regrade.of(),
                regrade.rating().grade(),
                regrade.correct());
        return regrade.seq();
    }

    @Override
    public Long suspend(LogEntry.Suspend suspend) {
        intake.on(Act.Kind.SUSPEND, suspend.seq(), micros(suspend.at()), item(suspend.item()), null);
        return suspend.seq();
    }

    @Override
    public Long resume(LogEntry.Resume resume) {
        intake.on(Act.Kind.RESUME, resume.seq(), micros(resume.at()), item(resume.item()), null);
        return resume.seq();
    }

    @Override
    public Long flag(LogEntry.Flag flag) {
        intake.on(Act.Kind.FLAG, flag.seq(), micros(flag.at()), item(flag.item()), flag.note());
        return flag.seq();
    }

    @Override
    public Long settings(LogEntry.Settings settings) {
        intake.settings(settings.seq(), micros(settings.at()), settings.name(), settings.value());
        return settings.seq();
    }

    @Override
    public Long unknown(LogEntry.Unknown unknown) {
        intake.unknown(unknown.seq(), unknown.kind());
        return unknown.seq();
    }

    private int item(ItemId item) {
        byte[] id = utf8(item.text());
        return intake.item(id, 0, id.length);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Microseconds since 1970. By hand, since the JDK's own way goes over nanoseconds, which end in the year 2262. */
    static long micros(Instant moment) {
        return moment.getEpochSecond() * 1_000_000 + moment.getNano() / 1000;
    }
}
