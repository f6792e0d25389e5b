package org.hanmi.tui;

import java.util.function.Function;
import java.util.function.Supplier;
import org.hanmi.present.Command;
import org.hanmi.present.TopicsView;
import org.jspecify.annotations.Nullable;

/** The list of topics, a sitting on one of them, and the list again, until it is closed. */
public final class TopicsCourse implements Course {

    private final Supplier<TopicsView> topics;
    private final Function<String, Course> study;
    private @Nullable TopicsView view;
    private @Nullable Course under;
    private int at;
    private boolean left;

    /**
     * Begins with the list.
     *
     * @param topics counted anew each time the learner comes back
     * @param study begins a sitting on the topic of that id
     */
    public TopicsCourse(Supplier<TopicsView> topics, Function<String, Course> study) {
        this.topics = topics;
        this.study = study;
    }

    private TopicsView view() {
        TopicsView shown = view;
        if (shown == null) {
            shown = topics.get();
            view = shown;
        }
        return shown;
    }

    @Override
    public @Nullable Face face() {
        if (left) {
            return null;
        }
        Face face = under == null ? null : under.face();
        if (face != null) {
            return face;
        }
        if (under != null) {
            under = null;
            view = null;
        }
        return new Face.Topics(view(), at).to(at);
    }

    @Override
    public void answer(String response) {
        if (under != null) {
            under.answer(response);
            return;
        }
        at = Integer.parseInt(response) - 1;
        under = study.apply(view().topics().get(at).id());
    }

    @Override
    public void obey(Command command) {
        if (under != null) {
            under.obey(command);
        } else {
            left |= command == Command.LEAVE || command == Command.RETURN;
        }
    }
}
