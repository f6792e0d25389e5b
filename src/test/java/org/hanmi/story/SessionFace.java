package org.hanmi.story;

import org.hanmi.present.FeedbackView;
import org.hanmi.present.QuestionView;
import org.hanmi.present.SummaryView;
import org.hanmi.session.State;

/** The state machine without a face: what is seen is the view. */
public final class SessionFace implements Face {

    @Override
    public void play(Story story, Stage stage) {
        for (Story.Part part : story.parts()) {
            if (part instanceof Story.Part.Done done) {
                stage.pass(done.after());
                stage.sitting.on(done.event());
            } else if (part instanceof Story.Part.Expected expected) {
                expected.check().accept(new Story.Seen(stage, shown(stage)));
            }
        }
    }

    private static String shown(Stage stage) {
        return stage.sitting.state().match(new State.Cases<>() {
            @Override
            public String asking(State.Asking state) {
                QuestionView view = stage.views.question(state);
                return view.toString();
            }

            @Override
            public String answered(State.Answered state) {
                FeedbackView view = stage.views.feedback(state);
                return view.toString();
            }

            @Override
            public String finished(State.Finished state) {
                SummaryView view = stage.views.summary(state);
                return view.toString();
            }
        });
    }
}
