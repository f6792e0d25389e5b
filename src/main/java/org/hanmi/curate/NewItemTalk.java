package org.hanmi.curate;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Topic;
import org.hanmi.item.Distractor;
import org.hanmi.item.Item;
import org.hanmi.line.Input;
import org.hanmi.quality.Fault;
import org.jspecify.annotations.Nullable;

/** Asks for a new item line by line, and says after each what the rules say of it so far. */
public final class NewItemTalk {

    /** The parts that can be said again at the end. */
    public static final List<String> PARTS =
            List.of("fact", "kind", "stem", "key", "typed", "wrong", "rationale", "topics", "difficulty");

    /** What can be judged before there are wrong options, a rationale and topics. */
    private static final Set<Integer> OF_THE_STEM = Set.of(2, 4, 5, 7, 8, 9, 10, 11, 12);

    private static final int MOST = 8;

    /** Of the characters of a prompt, with room for the answer. */
    private static final int FITTING = 50;

    private final Input input;
    private final Sheet sheet;
    private final Bench bench;
    private final Set<String> taken;
    private final Draft draft = new Draft();
    private final Set<Fault> told = new HashSet<>();
    private boolean ended;

    /**
     * A talk about one item.
     *
     * @param taken ids that there are already
     */
    public NewItemTalk(Input input, PrintWriter out, Bench bench, Set<String> taken) {
        this.input = input;
        this.sheet = new Sheet(out, bench);
        this.bench = bench;
        this.taken = Set.copyOf(taken);
    }

    /** Asks until the item is sound; null if somebody gave up, or no fact was named. */
    public @Nullable Item run() {
        fact();
        if (draft.facts.isEmpty()) {
            return null;
        }
        for (String part : PARTS.subList(1, PARTS.size())) {
            ask(part);
        }
        while (true) {
            sheet.line("");
            sheet.item(item());
            boolean sound = bench.faults(item()).stream().noneMatch(Fault::isGrave);
            if (!input.isAttended()) {
                sheet.send();
                return sound ? item() : null;
            }
            String again = line(
                    (sound ? "Enter writes it; or say “no”, or " : "Enter gives up; or ") + "what to change: ", "");
            if (again.isEmpty() || ended || again.equals("no")) {
                return sound && !ended && again.isEmpty() ? item() : null;
            }
            told.clear();
            ask(again);
        }
    }

    private Item item() {
        return draft.item(bench.knowledge(), taken);
    }

    private void ask(String part) {
        switch (part) {
            case "fact" -> fact();
            case "kind" -> kind();
            case "stem" -> stem();
            case "key" -> key();
            case "typed" -> typed();
            case "wrong" -> wrong();
            case "rationale" ->
                draft.rationale =
                        said("Rationale: ", draft.rationale, draft.facts.get(0).says());
            case "topics" -> topics();
            case "difficulty" -> difficulty();
            default -> sheet.line("say one of " + String.join(", ", PARTS));
        }
    }

    private void fact() {
        String named = line("Fact (article#fact, or a part of it): ", "");
        while (!named.isEmpty()) {
            List<Fact> found = bench.facts(named);
            if (found.size() == 1) {
                Fact fact = found.get(0);
                draft.facts.clear();
                draft.facts.add(fact);
                sheet.line(fact.id() + ": " + fact.says());
                return;
            }
            sheet.line(
                    found.isEmpty()
                            ? "there is no fact “" + named + "”"
                            : found.size() + " facts have that in their ids:");
            found.stream().limit(MOST).forEach(fact -> sheet.line("  " + fact.id() + ": " + fact.says()));
            named = input.isAttended() ? line("Fact: ", "") : "";
        }
    }

    private void kind() {
        String kind = said("Kind (what, who, which-year…): ", "", draft.kind);
        draft.kind = Naming.slug(kind, "kind");
    }

    private void stem() {
        String before;
        do {
            before = draft.stem;
            draft.stem = said("Stem: ", draft.stem, draft.stem);
        } while (judge(true) && !draft.stem.equals(before));
    }

    /** Several right answers, if all of them must be chosen. */
    private void key() {
        List<String> before;
        do {
            before = List.copyOf(draft.keys);
            String given =
                    said("Right answer (several, if all must be chosen: A | B): ", String.join(" | ", before), "");
            draft.keys.clear();
            for (String key : given.split("\\|", -1)) {
                if (!key.isBlank()) {
                    draft.keys.add(key.strip());
                }
            }
        } while (judge(true) && !draft.keys.equals(before));
    }

    private void typed() {
        String given = draft.keys.size() == 1
                ? line("May also be typed (A | B; Enter: not asked as typed text): ", String.join(" | ", draft.typed))
                : "";
        draft.typed.clear();
        for (String form : given.split("\\|", -1)) {
            if (!form.isBlank()) {
                draft.typed.add(form.strip());
            }
        }
    }

    private void wrong() {
        List<Distractor> before = new ArrayList<>(draft.wrong);
        draft.wrong.clear();
        for (int i = 0; i < MOST; i++) {
            Distractor old = i < before.size() ? before.get(i) : new Distractor("", "");
            String text = line("Wrong option " + (i + 1) + " (Enter: no more): ", old.text());
            if (text.isEmpty()) {
                return;
            }
            String why = line("Why it is wrong: ", old.feedback());
            draft.wrong.add(new Distractor(text, why));
            if (judge(false) && input.isAttended()) {
                String kept = line("Enter keeps it; “no” takes it away: ", "");
                if (kept.equals("no")) {
                    draft.wrong.remove(draft.wrong.size() - 1);
                    i--;
                }
            }
        }
    }

    private void topics() {
        List<String> usual = draft.topics.isEmpty() ? draft.usualTopics(bench.knowledge()) : List.copyOf(draft.topics);
        String known = String.join(
                " ", bench.knowledge().world().topics().stream().map(Topic::id).toList());
        sheet.line("topics: " + known);
        String given = said("Topics: ", String.join(" ", usual), String.join(" ", usual));
        draft.topics.clear();
        for (String topic : given.split("[ ,]+", -1)) {
            if (!topic.isEmpty()) {
                draft.topics.add(topic);
            }
        }
    }

    private void difficulty() {
        String given = said("Difficulty, 1 easy … 5 hard: ", "", Integer.toString(draft.difficulty));
        boolean fits = given.length() == 1 && given.charAt(0) >= '1' && given.charAt(0) <= '5';
        if (fits) {
            draft.difficulty = given.charAt(0) - '0';
        } else {
            sheet.line("the difficulty stays " + draft.difficulty);
        }
    }

    /** Says what is wrong and was not said yet; true if somebody should say the part again. */
    private boolean judge(boolean stem) {
        boolean grave = false;
        for (Fault fault : bench.faults(item())) {
            boolean early = stem
                    ? !OF_THE_STEM.contains(fault.rule())
                    : fault.rule() >= 18 || (fault.rule() == 1 && fault.what().startsWith("only"));
            if (!early && told.add(fault)) {
                sheet.faults(List.of(fault));
                grave |= fault.isGrave();
            }
        }
        return grave && input.isAttended();
    }

    /** What was answered; the usual thing if nothing was. */
    private String said(String prompt, String present, String usual) {
        String shown = prompt;
        if (!usual.isEmpty() && present.isEmpty()) {
            // A terminal would break a long prompt within words.
            boolean fits = prompt.length() + usual.length() < FITTING;
            if (!fits) {
                sheet.line("Enter for: " + usual);
            }
            shown = fits ? prompt.replace(": ", " (Enter: " + usual + "): ") : prompt;
        }
        String line = line(shown, present);
        return line.isEmpty() ? usual : line;
    }

    private String line(String prompt, String present) {
        sheet.send();
        String line = ended ? null : input.read(prompt, present);
        ended |= line == null;
        return line == null ? "" : line.strip();
    }
}
