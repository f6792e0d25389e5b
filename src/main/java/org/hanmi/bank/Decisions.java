package org.hanmi.bank;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hanmi.item.Fingerprint;
import org.hanmi.item.Item;
import org.hanmi.problem.Problem;

/** Compares decisions with the items that they are about. */
public final class Decisions {

    private Decisions() {}

    /**
     * Says which decisions are about no item, have no reason, or were made about an item that is another now.
     *
     * @param folder the bank
     */
    public static List<Problem> check(Path folder, Overlay overlay, AsWritten bank) {
        Map<String, Item> items = new HashMap<>();
        bank.entries().forEach(entry -> items.put(entry.item().id().text(), entry.item()));
        Path file = Overlay.file(folder);
        List<Problem> problems = new ArrayList<>(overlay.problems());
        for (Decision decision : overlay.decisions().values()) {
            Item item = items.get(decision.item());
            if (item == null) {
                problems.add(Problem.error(
                        file,
                        decision.line(),
                        "there is no item “" + decision.item() + "”",
                        "if it is no longer generated, remove the decision"));
            } else {
                changed(file, decision, item, problems);
            }
            if (decision.state() == Decision.State.DRAFT && item != null) {
                problems.add(Problem.warning(
                        file,
                        decision.line(),
                        "“" + decision.item() + "” is a draft and is not asked: " + decision.reason(),
                        "complete it in hanmi review"));
            }
            if (decision.reason().isBlank()) {
                problems.add(Problem.error(
                        file,
                        decision.line(),
                        "“" + decision.item() + "” is " + decision.state().word() + " without a reason",
                        "write \"reason\": \"…\""));
            }
        }
        return problems;
    }

    private static void changed(Path file, Decision decision, Item item, List<Problem> problems) {
        String now = Fingerprint.of(item);
        if (decision.hash() == null) {
            problems.add(Problem.warning(
                    file,
                    decision.line(),
                    "nothing tells which wording of “" + decision.item() + "” was "
                            + decision.state().words(),
                    "write \"hash\": \"" + now + "\" if it was the present one"));
        } else if (!now.equals(decision.hash())) {
            problems.add(Problem.warning(
                    file,
                    decision.line(),
                    "“" + decision.item() + "” changed since it was "
                            + decision.state().words() + "; look again",
                    "if the decision still holds, approve it in hanmi review, or write \"hash\": \"" + now + "\""));
        } else if (decision.isOutdated(item)) {
            problems.add(Problem.warning(
                    file,
                    decision.line(),
                    "what “" + decision.item() + "” rests on changed since it was "
                            + decision.state().words() + "; look again",
                    "if the decision still holds, approve it in hanmi review, or remove its \"ground\""));
        }
        for (Rewording.Replacement replacement : decision.wording().idle(item)) {
            problems.add(Problem.warning(
                    file,
                    decision.line(),
                    "“" + decision.item() + "” has no wrong option “" + replacement.instead() + "” to replace",
                    "look at it in hanmi review"));
        }
    }
}
