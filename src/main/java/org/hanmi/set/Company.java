package org.hanmi.set;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Items that stand beside each other, with indexes by fact and by word, so that whether one more may join is seen
 * without comparing it with each of them.
 */
final class Company {

    private final Frequency frequency;
    private final Map<String, Set<Profile>> facts = new HashMap<>();
    /** Items by what they say. */
    private final Map<String, Set<Profile>> sayers = new HashMap<>();
    /** Items by a word that every text which gives them away says. */
    private final Map<String, Set<Profile>> askers = new HashMap<>();

    private final Map<Profile, Set<String>> anchors = new HashMap<>();

    Company(Frequency frequency) {
        this.frequency = frequency;
    }

    void add(Profile profile) {
        for (String fact : asks(profile)) {
            facts.computeIfAbsent(fact, any -> new LinkedHashSet<>()).add(profile);
        }
        for (String root : profile.roots()) {
            sayers.computeIfAbsent(root, any -> new LinkedHashSet<>()).add(profile);
        }
        for (String root : anchors(profile)) {
            askers.computeIfAbsent(root, any -> new LinkedHashSet<>()).add(profile);
        }
    }

    void remove(Profile profile) {
        asks(profile).forEach(fact -> of(facts, fact).remove(profile));
        profile.roots().forEach(root -> of(sayers, root).remove(profile));
        anchors(profile).forEach(root -> of(askers, root).remove(profile));
    }

    /** Those who ask for the same fact. */
    List<Profile> siblings(Profile newcomer) {
        Set<Profile> siblings = new LinkedHashSet<>();
        asks(newcomer).forEach(fact -> siblings.addAll(of(facts, fact)));
        siblings.remove(newcomer);
        return List.copyOf(siblings);
    }

    /** Those whose key it gives away, or who give away its key; no more than so many. */
    List<Profile> enemies(Profile newcomer, int enough) {
        Set<Profile> suspects = new LinkedHashSet<>();
        anchors(newcomer).forEach(root -> suspects.addAll(of(sayers, root)));
        newcomer.roots().forEach(root -> suspects.addAll(of(askers, root)));
        suspects.remove(newcomer);
        List<Profile> enemies = new ArrayList<>();
        for (Profile suspect : suspects) {
            if (suspect.givesAway(newcomer) || newcomer.givesAway(suspect)) {
                enemies.add(suspect);
                if (enemies.size() == enough) {
                    break;
                }
            }
        }
        return enemies;
    }

    /**
     * Those who cannot stand beside it.
     *
     * @param enough so many will do; the others are not looked for
     */
    Set<Profile> against(Profile newcomer, int enough) {
        Set<Profile> against = new LinkedHashSet<>(siblings(newcomer));
        if (against.size() < enough) {
            against.addAll(enemies(newcomer, enough));
        }
        return against;
    }

    private static Set<Profile> of(Map<String, Set<Profile>> index, String word) {
        return index.getOrDefault(word, Set.of());
    }

    private static Set<String> asks(Profile profile) {
        return new LinkedHashSet<>(List.of(profile.fact(), profile.item().memory()));
    }

    private Set<String> anchors(Profile profile) {
        return anchors.computeIfAbsent(profile, any -> {
            Set<String> found = new LinkedHashSet<>();
            profile.clues().forEach(clue -> found.addAll(clue.anchors(frequency)));
            return found;
        });
    }
}
