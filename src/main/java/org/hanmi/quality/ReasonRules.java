package org.hanmi.quality;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hanmi.item.Distractor;

/** Every wrong option has a reason, in a full sentence that says more than the question did (rules 1 and 18). */
final class ReasonRules {

    private static final Set<String> SMALL = Set.of(
            ("a an and as at by did do for from had has he her his in is it its of on or s she that the their there"
                            + " they this to was were what when where which who whom whose with then held true false")
                    .split(" "));

    private ReasonRules() {}

    static void judge(Examined examined, Faults faults) {
        for (Distractor distractor : examined.interaction().distractors()) {
            if (!isSentence(distractor.feedback())) {
                faults.grave(1, "the option “" + distractor.text() + "” has no reason in a full sentence");
            } else if (!faults.areGraveOnly()
                    && !examined.isTrueOrFalse()
                    && repeats(distractor.feedback(), examined)) {
                faults.doubtful(
                        1, "the reason why “" + distractor.text() + "” is wrong only repeats the stem and the key");
            }
        }
        if (examined.item().rationale().isBlank()) {
            faults.grave(18, "there is no rationale");
        } else if (!isSentence(examined.item().rationale())) {
            faults.doubtful(18, "the rationale is not a full sentence");
        }
    }

    private static boolean isSentence(String text) {
        if (text.length() < 8 || text.indexOf(' ') < 0) {
            return false;
        }
        int first = text.codePointAt(0);
        char last = text.charAt(text.length() - 1);
        boolean ends = last == '.' || last == '!' || last == '?' || last == '”' || last == '"';
        return ends && !Character.isLowerCase(first);
    }

    private static boolean repeats(String reason, Examined examined) {
        Set<String> told = new HashSet<>(List.of(Plain.words(examined.stem())));
        examined.interaction().key().forEach(key -> told.addAll(List.of(Plain.words(Plain.of(key)))));
        for (String word : Plain.words(Plain.of(reason))) {
            if (!SMALL.contains(word) && !told.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
