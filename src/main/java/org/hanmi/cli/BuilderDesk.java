package org.hanmi.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hanmi.compose.Builder;
import org.hanmi.compose.BuilderCourse;
import org.hanmi.compose.BuilderTalk;
import org.hanmi.present.ScreenWords;
import org.hanmi.present.Words;
import org.hanmi.screen.ColorDepth;
import org.hanmi.screen.Display;
import org.hanmi.screen.FullScreen;
import org.hanmi.screen.Theme;
import org.hanmi.set.QuestionSet;
import org.hanmi.set.SetWriter;
import org.hanmi.settings.SettingsFile;
import org.hanmi.tui.Stage;

/**
 * Lets somebody make a set step by step, on the full screen or line by line.
 *
 * @param data the folder with the settings, which tell the language
 * @param target the file that the set is written to
 */
record BuilderDesk(Environment environment, Path data, Path target) {

    /** Goes on until the set is written or given up; returns the exit code. */
    int build(Builder builder, boolean plain, ColorDepth.Wish color) {
        return !plain && environment.canDraw() ? draw(builder, color) : talk(builder);
    }

    private int talk(Builder builder) {
        return new Dialogue(environment, BuilderTalk.completions(builder)).run(input -> {
            int misunderstood = new BuilderTalk(input, environment.out(), builder, this::write).run();
            // Whoever sits there has read it; a script must be told.
            return misunderstood > 0 && !input.isAttended() ? ExitCode.USAGE : ExitCode.WELL;
        });
    }

    private int draw(Builder builder, ColorDepth.Wish color) {
        Locale language = environment.language(SettingsFile.read(data).language());
        List<String> said = new ArrayList<>();
        Stage.End end;
        try (Display display = FullScreen.open(new Theme(environment.colors(color)), environment.mouse())) {
            BuilderCourse course = new BuilderCourse(builder, language, set -> said.add(write(set)));
            end = new Stage(display, course, Words.of(language), ScreenWords.of(language)).run();
        }
        environment.out().println(said.isEmpty() ? "Nothing was written." : said.get(0));
        return switch (end) {
            case LEFT -> ExitCode.WELL;
            case CLOSED -> ExitCode.HUNG_UP;
            case INTERRUPTED -> ExitCode.INTERRUPTED;
        };
    }

    private String write(QuestionSet set) {
        Whole.finish(() -> Whole.write(target, SetWriter.text(set)));
        return SetCommand.written(set, target, environment.tongue(data));
    }
}
