package org.hanmi.line;

import java.io.PrintWriter;
import java.util.List;
import org.hanmi.present.Block;
import org.hanmi.present.BrowseView;
import org.hanmi.present.BrowseWords;
import org.hanmi.present.CheckView;
import org.hanmi.present.FeedbackView;
import org.hanmi.present.FormView;
import org.hanmi.present.HelpView;
import org.hanmi.present.HomeView;
import org.hanmi.present.Key;
import org.hanmi.present.Mark;
import org.hanmi.present.QuestionView;
import org.hanmi.present.ReadingView;
import org.hanmi.present.ResultView;
import org.hanmi.present.StatsView;
import org.hanmi.present.SummaryView;
import org.hanmi.present.TopicsView;
import org.hanmi.present.Words;

/** Writes views as plain lines. Each block ends with an empty line, and is sent at once. */
final class Printout {

    /** So many lines of each part of the overview. */
    private static final int GLIMPSE = 12;

    /** So many of any other list, until somebody who listens wants the rest. */
    private static final int EARFUL = 40;

    private final PrintWriter out;
    private final Words words;

    Printout(PrintWriter out, Words words) {
        this.out = out;
        this.words = words;
    }

    /** Sends what was written; false if nobody reads it any more. */
    boolean send() {
        return !out.checkError();
    }

    void line(String text) {
        out.print(Plain.text(text));
        out.print('\n');
    }

    void gap() {
        out.print('\n');
    }

    void question(QuestionView view) {
        line(words.questionTitle(view.progress(), view.title()));
        line(view.stem());
        options(view.lefts());
        options(view.options());
        line(view.prompt());
        if (view.hint() != null) {
            line(view.hint());
        }
    }

    private void options(List<QuestionView.Option> options) {
        for (QuestionView.Option option : options) {
            if (!option.struck()) {
                line(option.label() + ". " + option.text());
            }
        }
    }

    void feedback(FeedbackView view) {
        String given = view.given().isEmpty() ? "" : " " + words.youAnswered(view.given());
        line(view.verdict() + "." + given);
        if (view.difference() != null) {
            line(view.difference());
        }
        if (view.mark() == Mark.WRONG || !view.given().equals(view.answer())) {
            line(words.rightAnswer(view.answer()));
        }
        reasons(view, true);
        reasons(view, false);
        line(view.rationale());
        for (FeedbackView.SourceLine source : view.sources()) {
            line(words.source(source.text()));
            if (!source.address().isEmpty()) {
                line(source.address());
            }
        }
        if (!view.next().isEmpty()) {
            line(view.next());
        }
        if (view.note() != null) {
            line(view.note());
        }
    }

    /** What was given for an order or a match stands in one line above. */
    private void reasons(FeedbackView view, boolean chosen) {
        if (view.isInParts()) {
            return;
        }
        for (FeedbackView.Option option : view.options()) {
            if (option.chosen() == chosen && !option.feedback().isEmpty()) {
                line(option.text() + ": " + option.feedback());
            }
        }
    }

    void summary(SummaryView view) {
        if (view.note() != null) {
            line(view.note());
        }
        line(view.title() + ". " + view.result());
        lines(view.learnedTitle(), view.learned());
        lines(view.missedTitle(), view.missed());
        line(view.next());
    }

    void check(CheckView view) {
        if (view.note() != null) {
            line(view.note());
        }
        line(view.title() + (view.progress().isEmpty() ? "" : ", " + view.progress()));
        line(view.result());
        if (!view.open().isEmpty()) {
            line(view.openTitle() + ":");
        }
        for (CheckView.Open open : view.open()) {
            line(open.number() + ". " + open.stem());
        }
    }

    void result(ResultView view) {
        if (view.note() != null) {
            line(view.note());
        }
        if (view.lead() != null) {
            line(view.lead());
        }
        line(view.title() + ". " + view.result());
        if (!view.topics().isEmpty()) {
            line(view.topicsTitle() + ":");
        }
        for (ResultView.TopicLine topic : view.topics()) {
            line("- " + topic.name() + ": " + topic.words());
        }
        line(view.logged());
        if (!view.again().isEmpty()) {
            line(view.again());
        }
    }

    private void lines(String title, List<SummaryView.Line> lines) {
        if (!lines.isEmpty()) {
            line(title + ":");
        }
        for (SummaryView.Line each : lines) {
            line("- " + each.stem() + " " + each.answer() + " (" + each.back() + ")");
        }
    }

    void help(HelpView.Section section) {
        line(section.title() + ":");
        for (Key key : section.keys()) {
            String why = key.whyNot() == null ? "" : " (" + key.whyNot() + ")";
            // An arrow or Escape is no line, but the word is.
            String typed = key.key().equals("←") || key.key().equals("Esc") ? "" : key.key() + " ";
            String said = words.keys().byLine(key.command());
            line(typed + key.words() + ": " + (said == null ? key.explanation() : said) + why);
        }
    }

    /** What can be typed now, in one line. */
    void menu(List<Key> keys) {
        StringBuilder menu = new StringBuilder();
        for (Key key : keys) {
            if (key.works()) {
                menu.append(menu.isEmpty() ? "" : "; ")
                        .append(key.key())
                        .append(' ')
                        .append(key.words());
            }
        }
        line(menu.append('.').toString());
    }

    void home(HomeView view) {
        String streak = view.streak().isEmpty() ? "" : ", " + view.streak();
        line(view.name() + ", " + view.date() + streak);
        for (String problem : view.problems()) {
            line(problem);
        }
        line(view.todayTitle() + ": " + view.today());
        for (HomeView.TopicLine topic : view.topics()) {
            line(topic.name() + ": " + view.topicsTitle().get(1) + " " + topic.knownWords() + ", "
                    + view.topicsTitle().get(2) + " " + topic.due());
        }
        if (!view.few().isEmpty()) {
            line(view.few());
        }
        line(view.weeksTitle() + ": " + numbers(view.weeks()));
        line(view.daysTitle() + ": " + numbers(view.days()));
    }

    /** A number for each topic, and each figure with what it counts. */
    void topics(TopicsView view) {
        line(view.title());
        if (view.note() != null) {
            line(view.note());
        }
        for (int i = 0; i < view.topics().size(); i++) {
            if (i == view.many() && i > 0) {
                line(view.fewTitle() + ":");
            }
            TopicsView.Line topic = view.topics().get(i);
            List<String> heads = view.heads();
            line((i + 1) + ". " + topic.name() + ": " + heads.get(1) + " " + topic.questions() + ", " + heads.get(2)
                    + " " + topic.seen() + ", " + heads.get(3) + " " + topic.due() + ", " + heads.get(4) + " "
                    + topic.fresh() + ", " + heads.get(5) + " " + topic.knownWords());
        }
    }

    void form(FormView view, String lead) {
        line(view.title() + ". " + lead);
        for (int i = 0; i < view.lines().size(); i++) {
            formLine(view, i);
        }
    }

    void formLine(FormView view, int number) {
        FormView.Line line = view.lines().get(number);
        line((number + 1) + ". " + line.name() + ": " + line.value() + (line.usual() ? " (" + view.usual() + ")" : ""));
    }

    void reading(ReadingView view) {
        line(view.title() + " (" + view.sort() + ")");
        line(view.text());
        if (!view.belowTitle().isEmpty()) {
            line(view.belowTitle() + ":");
        }
        for (ReadingView.Line each : view.below()) {
            String label = each.label().isEmpty() ? "" : each.label() + ": ";
            line(label + each.text() + (each.tail().isEmpty() ? "" : " (" + each.tail() + ")"));
        }
    }

    /**
     * A card or a list. Links are numbered; whatever else stands there has no number. Of the overview, which holds every
     * article, only the beginning of each section.
     *
     * @param words to say how the rest is seen
     * @param attended whether a number can be typed; else the command is named
     * @param whole whether everything is wanted, however much it is
     */
    void browse(BrowseView view, BrowseWords words, boolean attended, boolean whole) {
        line(view.title() + (view.sort().isEmpty() ? "" : " (" + view.sort() + ")"));
        if (view.note() != null) {
            line(view.note());
        }
        boolean overview = view.isOverview();
        int most = overview ? GLIMPSE : attended && !whole ? EARFUL : Integer.MAX_VALUE;
        int number = 0;
        for (BrowseView.Section section : view.sections()) {
            int last = section.rows().size() > most ? number + most : Integer.MAX_VALUE;
            if (!section.head().isEmpty()) {
                line(section.head() + ":");
            }
            for (BrowseView.Row row : section.rows()) {
                String label = row.label().isEmpty() ? "" : row.label() + ": ";
                String tail = row.tail().isEmpty() ? "" : " (" + row.tail() + ")";
                String before = row.isLink() ? ++number + ". " : "- ";
                if (number <= last) {
                    line(before + label + row.text() + tail);
                }
            }
            if (number > last) {
                line(words.rest(number - last, overview ? view.whole(section, attended) : BrowseLines.MORE));
            }
        }
        gap();
    }

    void statistics(StatsView view) {
        for (StatsView.Page page : view.pages()) {
            if (!page.name().isEmpty()) {
                line(page.name());
                gap();
            }
            for (Block block : page.blocks()) {
                block(block);
            }
        }
    }

    private void block(Block block) {
        List<String> lines = block.lines();
        if (lines.isEmpty()) {
            return;
        }
        if (!block.title().isEmpty()) {
            line(block.title());
        }
        for (String line : lines) {
            line(line);
        }
        gap();
    }

    private static String numbers(List<Integer> numbers) {
        StringBuilder text = new StringBuilder();
        for (int number : numbers) {
            text.append(text.isEmpty() ? "" : " ").append(number);
        }
        return text.toString();
    }
}
