package org.hanmi.cli;

import org.hanmi.fsrs.Memory;
import org.hanmi.present.Command;
import org.hanmi.present.Preferences;
import org.hanmi.review.Reviews;
import org.hanmi.tui.Course;
import org.hanmi.tui.Face;
import org.hanmi.tui.FormCourse;
import org.jspecify.annotations.Nullable;

/** Settings over the first screen, which go on where they were when another language was chosen. */
final class SettingsLayer implements Course {

    private final Learner learner;
    private final Preferences preferences;
    private final Course course;

    SettingsLayer(Learner learner, Preferences preferences) {
        this.learner = learner;
        this.preferences = preferences;
        course = new FormCourse(preferences);
    }

    /** Opens the settings, or goes on with those that were open in the other language. Whatever is chosen counts at once. */
    static Preferences open(Learner learner, Library library) {
        SavedSettings store = new SavedSettings(learner.data(), learner::chooseAnew);
        Preferences before = learner.resumed();
        if (before != null) {
            return before.in(learner.language(), store);
        }
        Reviews reviews = learner.reviews();
        int unseen = 0;
        for (String key : library.deck().keys()) {
            unseen += reviews.isSuspended(key) || reviews.memory(key) instanceof Memory.Known ? 0 : 1;
        }
        return new Preferences(store, learner.language(), learner.today(), unseen);
    }

    @Override
    public @Nullable Face face() {
        return course.face();
    }

    @Override
    public void answer(String response) {
        course.answer(response);
        learner.keepOpen(preferences);
    }

    @Override
    public void obey(Command command) {
        course.obey(command);
        learner.keepOpen(preferences);
    }
}
