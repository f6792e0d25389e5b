package org.hanmi.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;
import org.jspecify.annotations.Nullable;

/** Gathers questions, and looks whether they are ones. */
final class Collected {

    /** A text longer than this is a mistake in the file or an attack, and no question. */
    private static final int LONGEST = 10_000;

    private static final int MOST_OPTIONS = 26;

    /** What our own exports append to a sequence that is asked as pairs. */
    private static final String PLACES = "(1 is the first of the sequence.)";

    private final List<Question> questions = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Set<String> said = new HashSet<>();

    Imported imported() {
        return new Imported(questions, remarks);
    }

    /** A whole question could not be read. */
    void lost(int line, String why) {
        remarks.add(new Remark(line, true, why));
    }

    /** Something beside a question could not be read. */
    void aside(int line, String what) {
        remarks.add(new Remark(line, false, what));
    }

    /** The same, only the first time. */
    void asideOnce(int line, String what) {
        if (said.add(what)) {
            aside(line, what);
        }
    }

    /** Takes a question, or says why it is none. */
    void take(Draft draft) {
        String stem = Tidy.text(draft.stem);
        if (stem.isEmpty()) {
            lost(draft.line, "there is no question text");
            return;
        }
        boolean places = stem.endsWith(PLACES) && !draft.pairs.isEmpty();
        stem = places ? stem.substring(0, stem.length() - PLACES.length()).strip() : stem;
        Interaction interaction = draft.pairs.isEmpty() ? options(draft) : pairs(draft, places || draft.sequence);
        if (interaction == null) {
            return;
        }
        String wrong = wrong(stem, draft, interaction);
        if (wrong != null) {
            lost(draft.line, wrong);
            return;
        }
        questions.add(new Question(
                draft.line,
                Tidy.text(draft.id),
                draft.kind.isEmpty() ? kind(interaction) : draft.kind,
                stem,
                interaction,
                accepted(draft, interaction),
                Tidy.text(draft.rationale),
                draft.sources,
                draft.topics,
                draft.when,
                draft.difficulty));
    }

    private static String kind(Interaction interaction) {
        List<String> options = interaction.options();
        boolean judged = options.size() == 2 && options.contains("True") && options.contains("False");
        return judged ? "true-false" : interaction.name().equals("choice") ? "other" : interaction.name();
    }

    private @Nullable Interaction options(Draft draft) {
        List<String> right = new ArrayList<>();
        List<Distractor> wrong = new ArrayList<>();
        boolean some = draft.several || draft.options.stream().noneMatch(option -> option.share() >= 100);
        for (Draft.Option option : draft.options) {
            String text = Tidy.text(option.text());
            if (option.share() >= 100 || (some && option.share() > 0)) {
                right.add(text);
                if (!Tidy.text(option.feedback()).isEmpty()) {
                    aside(
                            draft.line,
                            "what is said of the right option " + Tidy.quoted(text) + " is left out: "
                                    + Tidy.quoted(option.feedback()));
                }
            } else if (option.share() > 0) {
                aside(draft.line, "the option " + Tidy.quoted(text) + ", which is right in part, is left out");
            } else {
                wrong.add(new Distractor(text, Tidy.text(option.feedback())));
            }
        }
        if (right.isEmpty()) {
            lost(draft.line, "no option is right: " + Tidy.quoted(draft.stem));
            return null;
        }
        if (right.size() > 1 && !some) {
            lost(draft.line, "any of several right options would do: " + Tidy.quoted(draft.stem));
            return null;
        }
        return right.size() == 1 && !draft.several
                ? new Interaction.Choice(right.get(0), wrong)
                : new Interaction.Multiple(right, wrong);
    }

    private static Interaction pairs(Draft draft, boolean sequence) {
        List<Interaction.Match.Pair> pairs = new ArrayList<>();
        for (Interaction.Match.Pair pair : draft.pairs) {
            pairs.add(new Interaction.Match.Pair(Tidy.text(pair.left()), Tidy.text(pair.right())));
        }
        if (!sequence) {
            return new Interaction.Match(pairs);
        }
        String[] order = new String[pairs.size()];
        for (Interaction.Match.Pair pair : pairs) {
            int place = place(pair.right(), order.length);
            if (place < 0 || order[place] != null) {
                return new Interaction.Match(pairs);
            }
            order[place] = pair.left();
        }
        return new Interaction.Order(List.of(order));
    }

    private static int place(String text, int places) {
        try {
            int place = Integer.parseInt(text) - 1;
            return place < places ? place : -1;
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    private static @Nullable String wrong(String stem, Draft draft, Interaction interaction) {
        if (stem.length() > LONGEST || draft.rationale.length() > LONGEST) {
            return "a text is longer than " + LONGEST + " characters";
        }
        List<String> options = new ArrayList<>(interaction.options());
        if (interaction instanceof Interaction.Match match) {
            // Two left sides may have one right side, but nothing stands on the left twice.
            options.removeIf(option -> !option.isBlank());
            match.pairs().forEach(pair -> options.add(pair.left()));
        }
        if (options.size() > MOST_OPTIONS) {
            return "there are more than " + MOST_OPTIONS + " options";
        }
        if (options.size() < 2 && (draft.typed.isEmpty() || options.isEmpty())) {
            return "there is nothing to choose from: " + Tidy.quoted(stem);
        }
        Set<String> seen = new HashSet<>();
        for (String option : options) {
            if (option.isEmpty()) {
                return "an option is empty: " + Tidy.quoted(stem);
            }
            if (option.length() > LONGEST) {
                return "a text is longer than " + LONGEST + " characters";
            }
            if (!seen.add(option)) {
                return "two options are the same: " + Tidy.quoted(option);
            }
        }
        return null;
    }

    private static List<List<String>> accepted(Draft draft, Interaction interaction) {
        List<String> forms = new ArrayList<>();
        for (String typed : draft.typed) {
            String form = Tidy.text(typed);
            if (!form.isEmpty() && !forms.contains(form)) {
                forms.add(form);
            }
        }
        return forms.isEmpty() || !(interaction instanceof Interaction.Choice) ? List.of() : List.of(forms);
    }
}
