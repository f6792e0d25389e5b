package org.hanmi.present;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hanmi.answer.Asked;
import org.hanmi.answer.Format;
import org.hanmi.answer.Judgement;
import org.hanmi.answer.Question;
import org.hanmi.answer.Verdict;
import org.hanmi.fsrs.Rating;
import org.hanmi.item.Cited;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;
import org.hanmi.session.Notice;
import org.hanmi.session.Outcome;
import org.hanmi.session.Progress;
import org.hanmi.session.Session;
import org.hanmi.session.Slot;
import org.hanmi.session.State;
import org.hanmi.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Turns the states of a sitting into what is shown of them. */
public final class Views {

    private final Words words;
    private final Map<String, String> topics;

    /**
     * Makes views in one language.
     *
     * @param topics the name of each topic, by its id
     */
    public Views(Words words, Map<String, String> topics) {
        this.words = words;
        this.topics = Map.copyOf(topics);
    }

    /** The words of its language. */
    public Words words() {
        return words;
    }

    /** What decides the keys in a state. */
    public static Situation situation(State state) {
        Progress progress = state.progress();
        Progress.Last last = progress.last();
        boolean wrong = last != null && last.rating() == Rating.AGAIN;
        return state.match(new State.Cases<>() {
            @Override
            public Situation asking(State.Asking asking) {
                boolean typing = !asking.question().asked().byOneKey();
                return new Situation(
                                typing ? Place.TYPING : Place.QUESTION,
                                asking.question().options().size(),
                                progress.canUndo(),
                                Session.canHint(asking),
                                last != null,
                                wrong,
                                false)
                        .lettered(asking.question().lettered());
            }

            @Override
            public Situation answered(State.Answered answered) {
                boolean read = !article(answered.slot()).isEmpty();
                return new Situation(Place.FEEDBACK, 0, progress.canUndo(), false, true, wrong, read);
            }

            @Override
            public Situation finished(State.Finished finished) {
                return new Situation(Place.SUMMARY, 0, progress.canUndo(), false, last != null, wrong, false);
            }
        });
    }

    /** The article that tells what is asked; empty if it stands in a list and in no article. */
    public static String article(Slot slot) {
        String fact = slot.item().fact();
        int hash = fact.indexOf('#');
        String article = hash < 0 ? "" : fact.substring(0, hash);
        return article.isEmpty() || !Character.isDigit(article.charAt(0)) ? "" : article;
    }

    /** The keys that matter in a state. */
    public List<Key> keys(State state) {
        return Keys.at(situation(state), words);
    }

    /** How to answer, and where a date or a number is typed, how that is written. */
    static String prompt(Question question, Words words) {
        String prompt = words.prompt(question.asked(), question.options().size());
        Format format = question.options().isEmpty() ? Format.of(question) : Format.WORDS;
        return format == Format.WORDS ? prompt : prompt + " " + words.formats().wanted(format);
    }

    /** A question before it is answered. */
    public QuestionView question(State.Asking state) {
        Question question = state.question();
        Set<String> struck = question.asked() == Asked.CHOICE ? struck(state) : Set.of();
        List<QuestionView.Option> lefts = new ArrayList<>();
        for (String left : question.lefts()) {
            lefts.add(new QuestionView.Option(Integer.toString(lefts.size() + 1), left, false));
        }
        List<QuestionView.Option> options = new ArrayList<>();
        for (String option : question.options()) {
            options.add(new QuestionView.Option(question.label(options.size()), option, struck.contains(option)));
        }
        int done = state.progress().done();
        int of = done + 1 + state.progress().ahead().size();
        boolean letters = question.asked() == Asked.TYPED && state.hints() > 0;
        return new QuestionView(
                title(question.item()),
                words.progress(done + 1, of),
                done,
                of,
                question.item().stem(),
                question.asked(),
                List.copyOf(lefts),
                List.copyOf(options),
                question.options().isEmpty() ? Format.of(question) : null,
                Views.prompt(question, words),
                letters ? words.startsWith(question.key().get(0).substring(0, state.hints())) : null,
                note(state.notice(), question),
                keys(state));
    }

    /** A question after it was answered. */
    public FeedbackView feedback(State.Answered state) {
        Question question = state.question();
        Item item = question.item();
        Judgement judgement = state.judgement();
        Verdict verdict = judgement == null ? Verdict.WRONG : judgement.verdict();
        boolean overridden = (verdict == Verdict.WRONG) == (state.rating() != Rating.AGAIN);
        if (overridden) {
            verdict = state.rating() == Rating.AGAIN ? Verdict.WRONG : Verdict.RIGHT;
        }
        List<String> given = judgement == null ? List.of() : judgement.given();
        int done = state.progress().done();
        int of = done + state.progress().ahead().size();
        String note = note(state.notice(), question);
        String advice = state.isLeech() ? words.leech(state.lapses()) : null;
        return new FeedbackView(
                title(item),
                words.progress(done, of),
                done,
                of,
                item.stem(),
                question.asked(),
                verdict == Verdict.WRONG ? Mark.WRONG : Mark.RIGHT,
                words.verdict(verdict, judgement != null),
                String.join(separator(question), given),
                judgement != null && judgement.verdict() == Verdict.CLOSE ? words.difference(judgement) : null,
                options(question, given, words),
                answer(item),
                item.rationale(),
                sources(item),
                state.days() < 0 ? words.practised(state.again()) : words.next(state.again(), state.days()),
                note != null && advice != null ? note + " " + advice : note != null ? note : advice,
                keys(state));
    }

    /** The end of a sitting. */
    public SummaryView summary(State.Finished state) {
        List<Outcome> outcomes = state.progress().outcomes();
        List<SummaryView.Line> learned = new ArrayList<>();
        List<SummaryView.Line> missed = new ArrayList<>();
        Map<String, Outcome> latest = new HashMap<>();
        for (Outcome outcome : outcomes) {
            latest.put(outcome.slot().key(), outcome);
        }
        Set<String> seen = new HashSet<>();
        int right = 0;
        long millis = 0;
        for (Outcome outcome : outcomes) {
            right += outcome.right() ? 1 : 0;
            millis += Math.min(outcome.millis(), 60_000);
            Slot slot = outcome.slot();
            if (seen.add(slot.key())) {
                Outcome last = latest.getOrDefault(slot.key(), outcome);
                SummaryView.Line line = new SummaryView.Line(
                        last.right() ? Mark.RIGHT : Mark.WRONG,
                        slot.item().stem(),
                        answer(slot.item()),
                        last.days() < 0 ? words.asBefore() : words.inDays(last.days()));
                if (!outcome.right()) {
                    missed.add(line);
                } else if (slot.fresh()) {
                    learned.add(line);
                }
            }
        }
        Notice notice = state.notice();
        return new SummaryView(
                words.summaryTitle(),
                outcomes.size(),
                right,
                words.result(outcomes.size(), right, (int) Math.round(millis / 60_000.0)),
                words.learnedTitle(),
                List.copyOf(learned),
                words.missedTitle(),
                List.copyOf(missed),
                words.tomorrow(state.tomorrow()),
                notice == null ? null : words.notice(notice, null),
                keys(state));
    }

    private static Set<String> struck(State.Asking state) {
        List<Distractor> wrong = state.question().item().interaction().distractors();
        Set<String> struck = new HashSet<>();
        for (int i = 0; i < state.hints() && i < wrong.size(); i++) {
            struck.add(wrong.get(wrong.size() - 1 - i).text());
        }
        return struck;
    }

    private @Nullable String note(@Nullable Notice notice, Question question) {
        return notice == null ? null : words.notice(notice, question);
    }

    String title(Item item) {
        if (item.topics().isEmpty()) {
            return "";
        }
        String topic = item.topics().get(0);
        return topics.getOrDefault(topic, topic);
    }

    static List<FeedbackView.Option> options(Question question, List<String> given, Words words) {
        if (question.asked() == Asked.MATCH) {
            return matched(question, given, words);
        }
        Item item = question.item();
        List<FeedbackView.Option> options = new ArrayList<>();
        for (String option : question.options()) {
            boolean chosen = given.contains(option);
            boolean right = question.key().contains(option);
            int place = question.key().indexOf(option);
            boolean ordered = question.asked() == Asked.ORDER;
            Mark mark = ordered
                    ? given.isEmpty() || given.indexOf(option) == place ? Mark.RIGHT : Mark.WRONG
                    : right ? Mark.RIGHT : chosen ? Mark.WRONG : Mark.NONE;
            String why = ordered && mark == Mark.WRONG
                    ? words.yours(Integer.toString(given.indexOf(option) + 1))
                    : feedback(item, option);
            String label = ordered ? Integer.toString(place + 1) : question.label(options.size());
            options.add(new FeedbackView.Option(label, mark, chosen && !ordered, option, why));
        }
        if (question.asked() == Asked.ORDER) {
            options.sort(
                    java.util.Comparator.comparingInt(option -> question.key().indexOf(option.text())));
        }
        return List.copyOf(options);
    }

    private static List<FeedbackView.Option> matched(Question question, List<String> given, Words words) {
        List<FeedbackView.Option> options = new ArrayList<>();
        for (int i = 0; i < question.lefts().size(); i++) {
            String right = question.key().get(i);
            boolean hit = given.isEmpty() || given.get(i).equals(right);
            options.add(new FeedbackView.Option(
                    Integer.toString(i + 1),
                    hit ? Mark.RIGHT : Mark.WRONG,
                    false,
                    question.lefts().get(i) + " – " + right,
                    hit ? "" : words.yours(given.get(i))));
        }
        return List.copyOf(options);
    }

    /** Why an option is wrong, unless the rationale says just that. */
    private static String feedback(Item item, String option) {
        for (Distractor distractor : item.interaction().distractors()) {
            if (distractor.text().equals(option)) {
                return distractor.feedback().equals(item.rationale()) ? "" : distractor.feedback();
            }
        }
        return "";
    }

    static String separator(Question question) {
        return question.asked() == Asked.ORDER ? " → " : "; ";
    }

    static String answer(Item item) {
        return item.interaction().match(new Interaction.Cases<>() {
            @Override
            public String choice(Interaction.Choice choice) {
                return choice.right();
            }

            @Override
            public String multiple(Interaction.Multiple multiple) {
                return String.join("; ", multiple.key());
            }

            @Override
            public String order(Interaction.Order order) {
                return String.join(" → ", order.key());
            }

            @Override
            public String match(Interaction.Match match) {
                List<String> pairs = new ArrayList<>();
                match.pairs().forEach(pair -> pairs.add(pair.left() + " – " + pair.right()));
                return String.join("; ", pairs);
            }
        });
    }

    List<FeedbackView.SourceLine> sources(Item item) {
        List<FeedbackView.SourceLine> lines = new ArrayList<>();
        for (Cited source : item.sources()) {
            lines.add(new FeedbackView.SourceLine(source(source, words), source.address(), source.article()));
        }
        return List.copyOf(lines);
    }

    /** A source in words: {@code TRT World, 18 March 2021, paragraph 16}. */
    public static String source(Cited source, Words words) {
        StringBuilder text = new StringBuilder(source.outlet());
        String published = source.published();
        if (published != null) {
            text.append(", ").append(date(published, words));
        }
        String paragraph = source.paragraph();
        if (paragraph != null && !paragraph.isEmpty()) {
            text.append(", ").append(words.paragraph(paragraph));
        }
        return text.toString();
    }

    private static String date(String edtf, Words words) {
        try {
            return words.date(Edtf.parse(edtf));
        } catch (DateTimeException notEdtf) {
            return edtf;
        }
    }
}
