package org.hanmi.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.hanmi.item.Cited;
import org.hanmi.item.Item;
import org.hanmi.present.BuildView;
import org.hanmi.present.BuildWords;
import org.hanmi.present.Command;
import org.hanmi.present.Key;
import org.hanmi.present.Keys;
import org.hanmi.present.Mark;
import org.hanmi.present.Place;
import org.hanmi.present.Situation;
import org.hanmi.present.Views;
import org.hanmi.present.Words;
import org.hanmi.set.QuestionSet;
import org.hanmi.set.Shortfall;
import org.hanmi.set.Sketch;
import org.hanmi.tui.BuildFace;
import org.hanmi.tui.Course;
import org.hanmi.tui.Face;
import org.jspecify.annotations.Nullable;

/** A set made on a screen, until it is written or left. */
public final class BuilderCourse implements Course {

    /** Where there is no line yet. */
    private static final BuildView.Line HEAD = new BuildView.Line(0, -1, false, "", List.of());

    private final Builder builder;
    private final BuildWords words;
    private final Words keyWords;
    private final Consumer<QuestionSet> writing;
    private int at;
    private @Nullable String written;
    private @Nullable String note;
    private boolean begun;
    private boolean warned;
    private boolean left;

    /**
     * Begins with what is drawn already.
     *
     * @param writing writes the set
     */
    public BuilderCourse(Builder builder, Locale language, Consumer<QuestionSet> writing) {
        this.builder = builder;
        this.words = BuildWords.of(language);
        this.keyWords = Words.of(language);
        this.writing = writing;
        note = builder.sketch().rows().isEmpty() ? words.empty() : shortfall();
        at = 1;
    }

    @Override
    public @Nullable Face face() {
        return left ? null : BuildFace.of(view(), at, false);
    }

    private BuildView view() {
        Sketch sketch = builder.sketch();
        Situation now = new Situation(Place.BUILD, 0, begun, false, false, false, false);
        List<Key> keys = Keys.at(now, keyWords);
        return new BuildView(
                builder.title(),
                words.progress(sketch.items().size(), sketch.asked()),
                lines(sketch),
                words.prompt(),
                words.example(),
                written,
                note,
                words.lock(),
                words.noQuestion(),
                keys);
    }

    private List<BuildView.Line> lines(Sketch sketch) {
        List<BuildView.Line> lines = new ArrayList<>();
        for (int row = 0; row < sketch.rows().size(); row++) {
            List<Integer> places = builder.places(row);
            String head = words.row(
                    row + 1,
                    sketch.rows().get(row).conditions(),
                    places.size(),
                    sketch.rows().get(row).count());
            lines.add(new BuildView.Line(row, -1, false, head, List.of()));
            for (int place : places) {
                Item item = sketch.items().get(place).item();
                lines.add(new BuildView.Line(row, place, sketch.isLocked(item), item.stem(), whole(item)));
            }
        }
        return lines;
    }

    private List<BuildView.Detail> whole(Item item) {
        List<BuildView.Detail> lines = new ArrayList<>(WholeItem.answers(item));
        lines.add(BuildView.Detail.of(Mark.NONE, item.rationale()));
        for (Cited source : item.sources()) {
            lines.add(BuildView.Detail.of(Mark.NONE, words.source(Views.source(source, keyWords))));
        }
        return lines;
    }

    @Override
    public void answer(String response) {
        note = null;
        warned = false;
        written = null;
        String rest = response.substring(1);
        if (response.startsWith("+")) {
            String wrong = builder.add(rest);
            if (wrong == null) {
                begun = true;
                at = Integer.MAX_VALUE;
                note = shortfall();
            } else {
                written = rest;
                note = wrong;
            }
            return;
        }
        at = Integer.parseInt(rest);
        List<BuildView.Line> lines = lines(builder.sketch());
        BuildView.Line line = lines.isEmpty() ? HEAD : lines.get(at);
        switch (response.charAt(0)) {
            case 'x' -> {
                boolean swapped = builder.swap(line.item()) != null;
                begun |= swapped;
                note = swapped ? words.swapped() : words.noOther();
            }
            case 'l' -> {
                note = words.locked(builder.lock(line.item()));
                begun = true;
            }
            case 'r' -> obey(Command.REDRAW);
            case 'u' -> obey(Command.UNDO);
            default -> {
                builder.drop(line.row());
                begun = true;
                note = shortfall();
            }
        }
    }

    @Override
    public void obey(Command command) {
        note = null;
        warned &= command == Command.LEAVE;
        switch (command) {
            case REDRAW -> {
                builder.redraw();
                begun = true;
                String few = shortfall();
                note = few == null ? words.redrawn() : few;
            }
            case UNDO -> note = builder.undo() ? shortfall() : words.nothingToUndo();
            case WRITE -> {
                if (builder.sketch().items().isEmpty()) {
                    note = words.nothingToWrite();
                } else {
                    writing.accept(builder.set());
                    left = true;
                }
            }
            case LEAVE -> {
                left = warned || !begun || builder.sketch().items().isEmpty();
                warned = true;
                note = words.unwritten();
            }
            default -> throw new IllegalStateException("nobody obeys " + command + " while making a set");
        }
    }

    private @Nullable String shortfall() {
        List<Shortfall> few = builder.sketch().shortfalls();
        if (few.isEmpty()) {
            return null;
        }
        Shortfall first = few.get(0);
        return words.few(
                first.row(),
                first.conditions(),
                first.found(),
                first.asked(),
                first.fitting(),
                first.elsewhere(),
                first.siblings(),
                first.enemies(),
                first.excluded(),
                first.unapproved());
    }
}
