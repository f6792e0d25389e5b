package org.hanmi.compose;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.hanmi.item.Item;
import org.hanmi.problem.Problem;
import org.hanmi.set.Blueprint;
import org.hanmi.set.Pool;
import org.hanmi.set.QuestionSet;
import org.hanmi.set.Row;
import org.hanmi.set.RowText;
import org.hanmi.set.Selection;
import org.hanmi.set.Sketch;
import org.hanmi.set.Vocabulary;
import org.jspecify.annotations.Nullable;

/** A set in the hands of a teacher. Whatever is done to it can be undone, step by step. */
public final class Builder {

    private final Vocabulary vocabulary;
    private final String title;
    private final List<String> forms;
    private final Deque<Sketch> past = new ArrayDeque<>();
    private Sketch sketch;

    /**
     * Begins with a first draw.
     *
     * @param blueprint its rows, of which there may be none, its title and its forms
     * @param seed what the draws follow from
     * @param fit which items a row is about
     */
    public Builder(Blueprint blueprint, Pool pool, Vocabulary vocabulary, String seed, Blueprint.Fit fit) {
        this.vocabulary = vocabulary;
        String named = blueprint.title();
        title = named == null ? "Hanmi" : named;
        forms = blueprint.forms().isEmpty() ? List.of("A") : blueprint.forms();
        sketch = Sketch.of(blueprint.rows(), pool, seed, fit);
    }

    /** The set as it stands. */
    public Sketch sketch() {
        return sketch;
    }

    /** What it is called. */
    public String title() {
        return title;
    }

    /** The words that may stand in a row. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    private void to(Sketch next) {
        past.push(sketch);
        sketch = next;
    }

    /**
     * Adds a row.
     *
     * @param text as after {@code --row}: {@code topic=alliance,count=5}
     * @return what is wrong with it; null if it was added
     */
    public @Nullable String add(String text) {
        List<Problem> problems = new ArrayList<>();
        Row row = RowText.parse(Path.of("row"), 0, text, false, vocabulary, problems);
        for (Problem problem : problems) {
            String hint = problem.hint();
            return problem.message() + (hint == null ? "" : "; " + hint);
        }
        to(sketch.with(row));
        return null;
    }

    /**
     * Drops a row and its items.
     *
     * @param row from 0
     */
    public void drop(int row) {
        to(sketch.without(row));
    }

    /**
     * Puts another item in the place of one.
     *
     * @param at from 0
     * @return the other one; null if the row has no other, and then nothing changed
     */
    public @Nullable Item swap(int at) {
        Sketch next = sketch.swapped(at);
        if (next.items().size() < sketch.items().size()) {
            return null;
        }
        to(next);
        return next.items().get(at).item();
    }

    /**
     * Locks an item, so that it stays when the others are drawn anew, or frees it.
     *
     * @param at from 0
     * @return true if it is locked now
     */
    public boolean lock(int at) {
        to(sketch.toggled(at));
        return sketch.isLocked(sketch.items().get(at).item());
    }

    /** Draws everything anew that is not locked. */
    public void redraw() {
        to(sketch.redrawn());
    }

    /** Takes the last change back; false if there is none. */
    public boolean undo() {
        Sketch before = past.poll();
        if (before == null) {
            return false;
        }
        sketch = before;
        return true;
    }

    /** Tells whether an item is in the set. */
    public boolean has(int at) {
        return at >= 0 && at < sketch.items().size();
    }

    /** The set to be written. */
    public QuestionSet set() {
        return sketch.set(title, forms);
    }

    /** The items of a row with their places in the whole, from 0. */
    List<Integer> places(int row) {
        List<Integer> places = new ArrayList<>();
        List<Selection.Chosen> items = sketch.items();
        for (int at = 0; at < items.size(); at++) {
            if (items.get(at).row() == row + 1) {
                places.add(at);
            }
        }
        return places;
    }
}
