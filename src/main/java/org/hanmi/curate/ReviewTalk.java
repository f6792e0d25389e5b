package org.hanmi.curate;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.hanmi.bank.Decision;
import org.hanmi.bank.Rewording;
import org.hanmi.fact.Fact;
import org.hanmi.item.Distractor;
import org.hanmi.item.Item;
import org.hanmi.line.Input;
import org.hanmi.quality.Fault;
import org.jspecify.annotations.Nullable;

/** Shows one item after the other, and does what the curator says. Each decision is kept at once. */
public final class ReviewTalk {

    /** The words that are understood; a beginning of one will do if no other begins so. */
    public static final List<String> COMMANDS = List.of(
            "approve", "retire", "reword", "distractor", "rationale", "fact", "skip", "undo", "show", "help", "quit");

    private static final String HELP = """
            approve [REASON]   it is good as it stands
            retire REASON      it is not asked any more
            reword [STEM]      another stem
            distractor N       a better wrong option N, with its reason; 0 adds one
            rationale [TEXT]   another rationale
            fact ARTICLE#FACT  a fact that it rests on, with its source
            skip               decide later; Enter does the same
            undo               take the last decision back
            show, help, quit
            """;

    private final Input input;
    private final Sheet sheet;
    private final Bench bench;
    private final Desk desk;
    private final List<Pending> pile;
    private int at;
    private int decided;
    private int misunderstood;

    /** A talk about a pile of items. */
    public ReviewTalk(Input input, PrintWriter out, Bench bench, Desk desk, List<Pending> pile) {
        this.input = input;
        this.sheet = new Sheet(out, bench);
        this.bench = bench;
        this.desk = desk;
        this.pile = List.copyOf(pile);
    }

    /**
     * Talks until the pile, the input or the curator's patience is at its end.
     *
     * @return how many lines were not understood or could not be done
     */
    public int run() {
        if (input.isAttended()) {
            HELP.lines().forEach(sheet::line);
        }
        int shown = -1;
        boolean goesOn = sheet.send();
        while (goesOn) {
            if (at == pile.size()) {
                goesOn = decided > 0 && end();
                continue;
            }
            if (shown != at) {
                show(pile.get(at));
                shown = at;
            }
            String line = sheet.send() ? input.read("> ") : null;
            goesOn = line != null && obey(line.strip(), pile.get(at));
        }
        sheet.line(decided + (decided == 1 ? " decision" : " decisions") + ", " + (pile.size() - at) + " of "
                + pile.size() + (pile.size() == 1 ? " item" : " items") + " left");
        sheet.send();
        return misunderstood;
    }

    /** Behind the last item there is only the way back. */
    private boolean end() {
        sheet.line("That was the last one; undo takes the last decision back, Enter ends.");
        String line = sheet.send() ? input.read("> ") : null;
        if (line == null || !command(line.strip().toLowerCase(Locale.ROOT)).equals("undo")) {
            return false;
        }
        undo();
        return true;
    }

    private Item now(Pending pending) {
        return desk.wording(pending.id()).apply(pending.entry().item());
    }

    private void show(Pending pending) {
        sheet.line("");
        StringBuilder causes = new StringBuilder();
        pending.causes()
                .forEach(
                        cause -> causes.append(causes.length() == 0 ? "" : ", ").append(cause.word()));
        sheet.line((at + 1) + " of " + pile.size() + (causes.length() == 0 ? "" : ", " + causes) + ": " + pending.id());
        sheet.line(pending.entry().file() + ":" + pending.entry().line());
        Decision decision = desk.decision(pending.id());
        if (decision != null) {
            sheet.line(decision.state().word() + (decision.date() == null ? "" : " " + decision.date()) + ": "
                    + decision.reason());
            if (decision.isOutdated(pending.entry().item())) {
                sheet.line("warning: it, or what it rests on, changed since then");
                Item written = pending.entry().item();
                Remembered was = Remembered.read(decision);
                List<String> changes = was == null ? List.of() : was.changes(written);
                (changes.isEmpty() ? Remembered.roughly(decision, written) : changes)
                        .forEach(line -> sheet.line("  " + line));
            }
        }
        pending.flags().forEach(flag -> sheet.line("flag " + flag));
        sheet.item(now(pending));
    }

    private boolean obey(String line, Pending pending) {
        int blank = line.indexOf(' ');
        String word = (blank < 0 ? line : line.substring(0, blank)).toLowerCase(Locale.ROOT);
        String rest = blank < 0 ? "" : line.substring(blank + 1).strip();
        if (word.isEmpty()) {
            // In a file of answers an empty line is only there to be read by people.
            at += input.isAttended() ? 1 : 0;
            return true;
        }
        switch (command(word)) {
            case "approve" -> approve(pending, rest);
            case "retire" -> retire(pending, rest);
            case "reword" -> reword(pending, rest);
            case "distractor" -> distractor(pending, rest);
            case "rationale" -> rationale(pending, rest);
            case "fact" -> fact(pending, rest);
            case "skip" -> at++;
            case "undo" -> undo();
            case "show" -> show(pending);
            case "help" -> HELP.lines().forEach(sheet::line);
            case "quit" -> {
                return false;
            }
            default -> no("“" + word + "” is none of " + String.join(", ", COMMANDS));
        }
        return true;
    }

    private static String command(String word) {
        String found = "";
        if (word.isEmpty()) {
            return found;
        }
        for (String command : COMMANDS) {
            if (command.equals(word)) {
                return command;
            }
            if (command.startsWith(word)) {
                if (!found.isEmpty()) {
                    return "";
                }
                found = command;
            }
        }
        return found;
    }

    /** Something cannot be done. */
    private void no(String why) {
        misunderstood++;
        sheet.line(why);
    }

    private void done() {
        decided++;
        at++;
    }

    private void approve(Pending pending, String reason) {
        Item item = now(pending);
        for (Fault fault : bench.faults(item)) {
            if (fault.isGrave()) {
                no("It cannot be approved: " + fault);
                return;
            }
        }
        Decision before = desk.decision(pending.id());
        Rewording wording = before == null ? Rewording.NONE : before.wording();
        if (reason.isEmpty() && before != null && isSettled(before, pending)) {
            // It was reworded a moment ago, and that is a decision with a reason of its own.
            at++;
            return;
        }
        desk.decide(
                pending.entry().item(),
                wording.isNone() ? Decision.State.APPROVED : Decision.State.REWORDED,
                reason.isEmpty() ? "read and found sound" : reason,
                wording);
        done();
    }

    private static boolean isSettled(Decision decision, Pending pending) {
        return decision.state() == Decision.State.REWORDED
                && !decision.isOutdated(pending.entry().item())
                && pending.flags().isEmpty();
    }

    private void retire(Pending pending, String given) {
        String reason = given.isEmpty() ? ask("Why? ", "") : given;
        if (reason.isEmpty()) {
            no("It needs a reason to be retired");
            return;
        }
        desk.decide(pending.entry().item(), Decision.State.RETIRED, reason, Rewording.NONE);
        done();
    }

    private void reword(Pending pending, String given) {
        String stem = given.isEmpty() ? ask("Stem: ", now(pending).stem()) : given;
        if (stem.isEmpty() || stem.equals(now(pending).stem())) {
            no("The stem stays as it is");
            return;
        }
        change(pending, desk.wording(pending.id()).withStem(stem), "clearer words");
    }

    private void rationale(Pending pending, String given) {
        String text = given.isEmpty() ? ask("Rationale: ", now(pending).rationale()) : given;
        if (text.isEmpty() || text.equals(now(pending).rationale())) {
            no("The rationale stays as it is");
            return;
        }
        change(pending, desk.wording(pending.id()).withRationale(text), "a better rationale");
    }

    private void distractor(Pending pending, String given) {
        List<Distractor> wrong = now(pending).interaction().distractors();
        int number = given.length() == 1 && Character.isDigit(given.charAt(0)) ? given.charAt(0) - '0' : -1;
        if (number < 0 || number > wrong.size()) {
            no("say which: distractor 1 … distractor " + wrong.size() + ", or distractor 0 to add one");
            return;
        }
        Distractor present = number == 0 ? new Distractor("", "") : wrong.get(number - 1);
        String text = ask("Wrong option: ", present.text());
        String why = text.isEmpty() ? "" : ask("Why it is wrong: ", present.feedback());
        if (text.isEmpty() || why.isEmpty()) {
            no("A wrong option needs a text and a reason; nothing was changed");
            return;
        }
        change(
                pending,
                desk.wording(pending.id()).withDistractor(present.text(), new Distractor(text, why)),
                "a better wrong option");
    }

    private void fact(Pending pending, String given) {
        List<Fact> facts = given.isEmpty() ? List.of() : bench.facts(given);
        if (facts.size() != 1) {
            no(facts.isEmpty() ? "There is no fact “" + given + "”" : facts.size() + " facts have that in their ids:");
            facts.stream().limit(8).forEach(fact -> sheet.line("  " + fact.id() + ": " + fact.says()));
            return;
        }
        Fact fact = facts.get(0);
        change(pending, desk.wording(pending.id()).withFact(fact.id(), Bench.cited(fact)), "rests on " + fact.id());
    }

    /** Judges the item as it would be, and keeps it unless it breaks a rule that it kept before. */
    private void change(Pending pending, Rewording wording, String usual) {
        Item written = pending.entry().item();
        List<Fault> before = bench.faults(now(pending));
        List<Fault> faults = bench.faults(wording.apply(written));
        sheet.faults(faults);
        for (Fault fault : faults) {
            if (fault.isGrave() && !before.contains(fault)) {
                no("Nothing was changed: rule " + fault.rule() + " forbids it");
                return;
            }
        }
        Decision present = desk.decision(pending.id());
        boolean draft = present != null && present.state() == Decision.State.DRAFT;
        String reason = present != null && draft ? present.reason() : ask("Why? (Enter: " + usual + ") ", "");
        desk.decide(
                written,
                draft ? Decision.State.DRAFT : Decision.State.REWORDED,
                reason.isEmpty() ? usual : reason,
                wording);
        decided++;
        sheet.line(draft ? "Kept; approve makes it an item." : "Kept. Enter goes on.");
    }

    private void undo() {
        Desk.Undone undone = desk.undo();
        if (undone == null) {
            no("There is nothing to take back");
            return;
        }
        decided--;
        for (int i = 0; i < pile.size(); i++) {
            if (pile.get(i).id().equals(undone.item())) {
                at = i;
            }
        }
        if (undone.stands()) {
            no("Somebody else has decided about it since; that stands");
        } else {
            sheet.line("Taken back.");
        }
        show(pile.get(at));
    }

    private String ask(String prompt, String present) {
        sheet.send();
        @Nullable String line = input.read(prompt, present);
        return line == null ? "" : line.strip();
    }
}
