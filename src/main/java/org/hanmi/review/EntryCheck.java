package org.hanmi.review;

import java.util.List;

/** What is odd about an entry taken by itself. */
final class EntryCheck implements LogEntry.Cases<Boolean> {

    private static final List<String> ASKED = List.of("choice", "multiple", "order", "match", "typed");
    private static final long DAY = 86_400_000;

    private final LogCheck check;

    EntryCheck(LogCheck check) {
        this.check = check;
    }

    @Override
    public Boolean review(LogEntry.Review review) {
        check.item(review.item());
        if (!review.asked().isEmpty() && !ASKED.contains(review.asked())) {
            check.warn("“" + review.asked() + "” is no way of asking known here", "a newer Hanmi may know it");
        }
        if (review.correct() != review.rating().isPass()) {
            check.warn(
                    "the answer was " + (review.correct() ? "right" : "wrong") + ", but is rated "
                            + review.rating().word(),
                    "the rating counts for the schedule");
        }
        if (review.millis() < 0 || review.millis() > DAY) {
            check.warn("the answer took " + review.millis() + " ms", null);
        }
        if (review.options() < 0) {
            check.warn("there were " + review.options() + " options", null);
        }
        return true;
    }

    @Override
    public Boolean cram(LogEntry.Cram cram) {
        return review(cram.review());
    }

    @Override
    public Boolean undo(LogEntry.Undo undo) {
        return true;
    }

    @Override
    public Boolean regrade(LogEntry.Regrade regrade) {
        return true;
    }

    @Override
    public Boolean suspend(LogEntry.Suspend suspend) {
        check.item(suspend.item());
        return true;
    }

    @Override
    public Boolean resume(LogEntry.Resume resume) {
        check.item(resume.item());
        return true;
    }

    @Override
    public Boolean flag(LogEntry.Flag flag) {
        check.item(flag.item());
        return true;
    }

    @Override
    public Boolean settings(LogEntry.Settings settings) {
        return true;
    }

    @Override
    public Boolean unknown(LogEntry.Unknown unknown) {
        check.warn("an entry of kind “" + unknown.kind() + "” is not known here", "a newer Hanmi may know it");
        return true;
    }
}
