package org.hanmi.quality;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hanmi.fact.Topic;
import org.hanmi.fact.World;
import org.hanmi.item.Cited;
import org.hanmi.item.Item;

/** What stands beside the question: its sources, topics, difficulty and what may be typed (rules 17, 18, 19, 20). */
final class RecordRules {

    private final Names names;
    private final Set<String> topics = new HashSet<>();

    RecordRules(World world, Names names) {
        this.names = names;
        world.topics().stream().map(Topic::id).forEach(topics::add);
    }

    void judge(Examined examined, Faults faults) {
        sources(examined.item(), faults);
        topics(examined.item(), faults);
        difficulty(examined.item(), faults);
        if (!examined.item().accepted().isEmpty()) {
            acceptsTheKey(examined.item(), faults);
            acceptsNothingElse(examined, faults);
        }
    }

    private static void sources(Item item, Faults faults) {
        if (item.sources().isEmpty()) {
            faults.grave(18, "there is no source");
        }
        for (Cited source : item.sources()) {
            if (source.outlet().isBlank() || source.address().isBlank()) {
                faults.doubtful(18, "a source has no outlet or no address");
            }
        }
    }

    private void topics(Item item, Faults faults) {
        if (item.topics().isEmpty()) {
            faults.doubtful(19, "there is no topic");
        }
        for (String topic : item.topics()) {
            if (!topics.contains(topic)) {
                faults.doubtful(19, "there is no topic “" + topic + "” in topics.yaml");
            }
        }
    }

    private static void difficulty(Item item, Faults faults) {
        if (item.difficulty() < 1 || item.difficulty() > 5) {
            faults.grave(20, "the difficulty is " + item.difficulty() + ", and goes from 1 to 5");
        }
    }

    private static void acceptsTheKey(Item item, Faults faults) {
        List<String> key = item.interaction().key();
        if (item.accepted().size() != key.size()) {
            faults.grave(
                    17, "“accepted” has " + item.accepted().size() + " lists for " + key.size() + " right options");
            return;
        }
        for (int i = 0; i < key.size(); i++) {
            List<String> forms = item.accepted().get(i);
            String right = bare(key.get(i));
            if (!forms.isEmpty() && forms.stream().noneMatch(form -> bare(form).equals(right))) {
                faults.doubtful(17, "“accepted” does not contain the key “" + key.get(i) + "”");
            }
        }
    }

    /** Without the article and the possessive, which whoever types an answer need not type. */
    private static String bare(String text) {
        String bare = Names.withoutArticle(Plain.of(text));
        return bare.endsWith(" s ") ? bare.substring(0, bare.length() - 2) : bare;
    }

    /** A form that is a wrong option, means one, or is the surname of several people. */
    private void acceptsNothingElse(Examined examined, Faults faults) {
        for (List<String> forms : examined.item().accepted()) {
            for (String form : forms) {
                String plain = Plain.of(form);
                String meaning = names.meaning(plain);
                if (examined.wrong().stream().anyMatch(wrong -> wrong.meaning().equals(meaning))) {
                    faults.grave(17, "“" + form + "” is accepted, and is a wrong option");
                } else if (names.ofSurname(plain).size() > 1) {
                    faults.grave(17, "“" + form + "” is accepted, and is the surname of several people");
                }
            }
        }
    }
}
