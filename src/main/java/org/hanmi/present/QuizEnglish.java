package org.hanmi.present;

import java.time.Duration;

/** English. */
final class QuizEnglish implements QuizWords {

    @Override
    public String left(Duration left) {
        long seconds = QuizViews.seconds(left);
        return seconds > 60 ? (seconds + 59) / 60 + " min left" : seconds + " s left";
    }

    @Override
    public String before(String given) {
        return "Your answer: " + given + ". Another one takes its place.";
    }

    @Override
    public String checkTitle() {
        return "Before you hand in";
    }

    @Override
    public String answered(int answered, int of) {
        return answered == of
                ? "All " + of + " questions are answered."
                : answered + " of " + of + " questions answered.";
    }

    @Override
    public String openTitle() {
        return "Still open";
    }

    @Override
    public String checkNext(boolean open) {
        return open
                ? "Enter goes to the first open one, q hands in without it."
                : "Enter hands in, p goes back to change an answer.";
    }

    @Override
    public String resultTitle(boolean exam) {
        return exam ? "Exam" : "Quiz";
    }

    @Override
    public String timeUp() {
        return "The time is up; what was answered is handed in.";
    }

    @Override
    public String result(int right, int of, String percent, int minutes) {
        return right + " of " + of + " right, " + percent + " of the points, in "
                + (minutes == 0
                        ? "less than a minute."
                        : minutes == 1 ? "about 1 minute." : "about " + minutes + " minutes.");
    }

    @Override
    public String topicsTitle() {
        return "By topic";
    }

    @Override
    public String of(int right, int all) {
        return right + " of " + all;
    }

    @Override
    public String missed(int missed) {
        return missed == 0
                ? "Nothing was missed."
                : missed == 1 ? "One was missed: Enter shows it." : missed + " were missed: Enter goes through them.";
    }

    @Override
    public String missedProgress(int number, int of, int question) {
        return "Missed " + number + " of " + of + " · question " + question;
    }

    @Override
    public String unanswered() {
        return "Not answered";
    }

    @Override
    public String logged(boolean counts) {
        return counts
                ? "The answers are in the log and count for the schedule."
                : "The answers are in the log; the schedule stays as it is.";
    }

    @Override
    public String again(String seed) {
        return "The same questions again: --seed " + seed + ".";
    }

    @Override
    public String drawing() {
        return "Drawing the questions …";
    }

    @Override
    public String nothing() {
        return "No question passes these filters.";
    }

    @Override
    public String howTo(boolean exam) {
        return exam
                ? "This is an exam: nothing is said until the end. n goes on, p goes back, q finishes; ? shows the keys."
                        + " While you type an answer in words, commands begin with a colon, such as :p."
                : "Type ? for the keys, q to finish. While you type an answer in words, commands begin with a colon,"
                        + " such as :q.";
    }
}
