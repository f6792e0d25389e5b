package org.hanmi.export;

import java.util.List;

/** English around the questions. */
final class PaperEnglish implements PaperWords {

    @Override
    public String language() {
        return "en";
    }

    @Override
    public List<String> fields() {
        return List.of("Name", "Class", "Date");
    }

    @Override
    public String form(String name) {
        return "Form " + name;
    }

    @Override
    public String sheet(String name) {
        return named("Answer sheet", name);
    }

    @Override
    public String key(String name) {
        return named("Key", name);
    }

    private static String named(String heading, String name) {
        return name.isEmpty() ? heading : heading + " " + name;
    }

    @Override
    public String chooseAll() {
        return "Choose every right answer.";
    }

    @Override
    public String number() {
        return "Write 1 beside the first, 2 beside the second, and so on.";
    }

    @Override
    public String letter() {
        return "Write the letter that belongs to it.";
    }

    @Override
    public String placeOf(String option) {
        return "Place of " + option;
    }

    @Override
    public String letterFor(String left) {
        return "Letter for " + left;
    }

    @Override
    public String answerTo(int number) {
        return "Answer to question " + number;
    }

    @Override
    public String answer() {
        return "Answer";
    }

    @Override
    public String not(String option) {
        return "Not " + option;
    }

    @Override
    public String beside(String letter, String left) {
        return letter + " beside " + left;
    }

    @Override
    public String source() {
        return "Source";
    }

    @Override
    public String paragraphs(List<String> numbers) {
        boolean one = numbers.size() == 1 && !numbers.get(0).contains("-");
        return (one ? "paragraph " : "paragraphs ") + String.join(", ", numbers);
    }

    @Override
    public String article(String number) {
        return "article " + number;
    }
}
