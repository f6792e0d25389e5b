package org.hanmi.item;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.fact.FactId;
import org.jspecify.annotations.Nullable;

/**
 * One question of the bank: what is asked, how it is answered, and why the key is the key.
 *
 * @param kind what sort of question it is: {@code who-met-whom}, {@code which-year}…
 * @param accepted for each key, what a typed answer may be; empty if the item is never asked as typed text
 * @param rationale one or two sentences that teach
 * @param basis the facts it rests on, the one it asks about first
 * @param sources where they were read
 * @param topics ids of topics
 * @param when the date of the fact it asks about, in EDTF
 * @param difficulty 1 easy … 5 hard
 * @param people ids of the people it is about, for filters
 * @param places ids of the places it is about, for filters
 */
public record Item(
        ItemId id,
        String kind,
        String stem,
        Interaction interaction,
        List<List<String>> accepted,
        String rationale,
        List<FactId> basis,
        List<Cited> sources,
        List<String> topics,
        @Nullable String when,
        int difficulty,
        List<String> people,
        List<String> places)
        implements Card {

    /** Copies the lists. */
    public Item {
        // No streams in what is made of every question: see the decision on starting.
        List<List<String>> copies = new ArrayList<>(accepted.size());
        for (List<String> forms : accepted) {
            copies.add(List.copyOf(forms));
        }
        accepted = List.copyOf(copies);
        basis = List.copyOf(basis);
        sources = List.copyOf(sources);
        topics = List.copyOf(topics);
        people = List.copyOf(people);
        places = List.copyOf(places);
    }

    /** An item that names no people or places to filter by. */
    public Item(
            ItemId id,
            String kind,
            String stem,
            Interaction interaction,
            List<List<String>> accepted,
            String rationale,
            List<FactId> basis,
            List<Cited> sources,
            List<String> topics,
            @Nullable String when,
            int difficulty) {
        this(
                id,
                kind,
                stem,
                interaction,
                accepted,
                rationale,
                basis,
                sources,
                topics,
                when,
                difficulty,
                List.of(),
                List.of());
    }

    /** The same with another difficulty, 1 to 5. */
    public Item withDifficulty(int other) {
        return new Item(
                id, kind, stem, interaction, accepted, rationale, basis, sources, topics, when, other, people, places);
    }

    @Override
    public String memory() {
        return id.memory();
    }

    @Override
    public String fact() {
        return basis.isEmpty() ? memory() : basis.get(0).toString();
    }

    @Override
    public String way() {
        return interaction.name();
    }

    @Override
    public boolean isTypable() {
        return !accepted.isEmpty() && !accepted.get(0).isEmpty();
    }

    @Override
    public Item item() {
        return this;
    }
}
