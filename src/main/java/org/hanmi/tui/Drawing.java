package org.hanmi.tui;

import java.util.List;
import org.hanmi.present.CheckView;
import org.hanmi.present.Command;
import org.hanmi.present.FeedbackView;
import org.hanmi.present.HelpView;
import org.hanmi.present.HomeView;
import org.hanmi.present.Key;
import org.hanmi.present.Keys;
import org.hanmi.present.Place;
import org.hanmi.present.QuestionView;
import org.hanmi.present.ReadingView;
import org.hanmi.present.ResultView;
import org.hanmi.present.ScreenWords;
import org.hanmi.present.StatsView;
import org.hanmi.present.SummaryView;
import org.hanmi.present.TopicsView;
import org.hanmi.present.WaitingView;
import org.hanmi.present.WelcomeView;
import org.hanmi.present.Words;
import org.hanmi.screen.Canvas;
import org.hanmi.screen.Glyphs;
import org.hanmi.screen.Role;
import org.hanmi.screen.Size;
import org.hanmi.screen.Typeset;
import org.hanmi.screen.Wrap;
import org.jspecify.annotations.Nullable;

/**
 * Draws a model: the title top left, the progress top right, a page between two rules, the keys on the last line. The same
 * thing is always in the same place.
 */
final class Drawing {

    /** Less is too small. */
    static final Size LEAST = new Size(40, 10);

    /** From here on what is secondary stands beside the page. */
    static final int WIDE = 110;

    private static final int WIDEST = 200;
    private static final int WIDEST_BESIDE = 79;
    /** With fewer rows, no empty lines. */
    private static final int ROOMY = 18;

    private static final int TEXT_COLUMNS = 78;

    private final Words words;
    private final ScreenWords screenWords;
    private final Typeset typeset = new Typeset();
    private @Nullable Touching touching;

    Drawing(Words words, ScreenWords screenWords) {
        this.words = words;
        this.screenWords = screenWords;
    }

    /** What stands where since it was last drawn; null if nothing can be pointed at. */
    @Nullable
    Touching touching() {
        return touching;
    }

    /** What surrounds a page, and what is on it. */
    record Sheet(
            String title,
            String progress,
            Page page,
            @Nullable Page beside,
            @Nullable String note,
            List<Key> keys) {}

    /**
     * Draws it.
     *
     * @return the model, scrolled no further than there is something to see
     */
    Model draw(Model model, Canvas canvas) {
        Size size = canvas.size();
        touching = null;
        if (!size.holds(LEAST)) {
            tooSmall(canvas, size);
            return model;
        }
        int width = Math.min(size.columns(), WIDEST);
        Sheet sheet = model.help() ? help(model, width, size) : sheet(model, width, size);
        int titled = width - 4 - Glyphs.columns(sheet.progress());
        canvas.put(1, 0, sheet.title(), Role.TITLE, titled);
        if (model.face() instanceof BrowseFace browse && !model.help()) {
            int cursor = new BrowsePage(browse).cursor();
            if (cursor >= 0) {
                canvas.cursor(Math.min(1 + cursor, titled), 0);
            }
        }
        canvas.putBefore(width - 1, 0, sheet.progress(), Role.DIM);
        canvas.rule(1, 1, width - 2, Role.DIM);
        KeyLine keys = KeyLine.of(sheet.keys(), width - 2, 2);
        int bottom = size.rows() - keys.height() - 1;
        canvas.rule(1, bottom, width - 2, Role.DIM);
        keys.draw(canvas, 1, bottom + 1);
        int end = noted(canvas, model.note() == null ? sheet.note() : model.note(), bottom, width);
        boolean moves = model.face() instanceof BrowseFace browse && (browse.free() || browse.turned() != 0);
        if (moves && !model.help()) {
            Model followed = followed(model, (BrowseFace) model.face(), sheet.page(), end - 2);
            return paged(followed, sheet(followed, width, size), canvas, end - 2, bottom, keys);
        }
        return paged(model, sheet, canvas, end - 2, bottom, keys);
    }

    private void tooSmall(Canvas canvas, Size size) {
        List<String> lines = Wrap.lines(screenWords.tooSmall(size.toString(), LEAST.toString()), size.columns());
        if (lines.size() > size.rows()) {
            lines = Wrap.lines(screenWords.tooSmallBriefly(size.toString(), LEAST.toString()), size.columns());
        }
        for (int row = 0; row < lines.size(); row++) {
            canvas.put(0, row, lines.get(row), Role.PLAIN);
        }
    }

    /** After scrolling, the highlight is on the first link that can be seen, if one can. */
    private static Model followed(Model model, BrowseFace browse, Page page, int height) {
        int lines = browse.turned() * Math.max(1, height - 1);
        if (browse.view().list()) {
            return model.facing(browse.to(browse.at() + lines), model.scroll());
        }
        int top = page.top(model.scroll() + lines, height);
        int link = page.link(top, height);
        return model.facing((link < 0 ? browse : browse.to(link)).scrolled(), top);
    }

    private static int noted(Canvas canvas, @Nullable String note, int bottom, int width) {
        if (note == null || note.isEmpty()) {
            return bottom;
        }
        List<String> lines = Wrap.lines(note, width - 3);
        int row = bottom - Math.min(lines.size(), 3);
        int first = row;
        for (int i = 0; row < bottom; i++, row++) {
            canvas.put(2, row, lines.get(i), Role.ACCENT);
        }
        return first;
    }

    private Model paged(Model model, Sheet sheet, Canvas canvas, int height, int bottom, KeyLine keys) {
        Page page = sheet.page();
        int top = page.top(model.scroll(), height);
        page.draw(canvas, 0, 2, top, height);
        touching = new Touching(page, top, height, keys, bottom + 1);
        Page beside = sheet.beside();
        if (beside != null) {
            beside.draw(canvas, page.width() + 2, 2, 0, height);
        }
        int corner = Math.min(canvas.size().columns(), WIDEST) - 4;
        if (top > 0) {
            canvas.put(corner, 1, " ↑ ", Role.ACCENT);
        }
        if (top + height < page.height()) {
            canvas.put(corner, bottom, " ↓ ", Role.ACCENT);
        }
        return top == model.scroll() ? model : model.scrolled(top);
    }

    private Sheet sheet(Model model, int width, Size size) {
        boolean tight = size.rows() < ROOMY;
        boolean two = width >= WIDE && !tight;
        int right = two ? Math.max(TEXT_COLUMNS + 2, isList(model) ? width - WIDEST_BESIDE - 1 : 0) : width;
        Page page = new Page(two ? right - 2 : Math.min(width - 1, TEXT_COLUMNS), tight, typeset);
        Page beside = two ? new Page(Math.min(width - right - 1, WIDEST_BESIDE), false, typeset) : null;
        return model.face().match(new Face.Cases<>() {
            @Override
            public Sheet home(HomeView view) {
                return new HomePage(view).on(page, beside);
            }

            @Override
            public Sheet question(QuestionView view) {
                return new QuestionPage(view, screenWords, words.formats())
                        .on(page, model.answering(), model.face().keys());
            }

            @Override
            public Sheet feedback(FeedbackView view) {
                return new FeedbackPage(view, words).on(page, beside);
            }

            @Override
            public Sheet summary(SummaryView view) {
                return new SummaryPage(view).on(page);
            }

            @Override
            public Sheet statistics(StatsView view, int at) {
                return new StatisticsPage(view, at, words).on(page, beside, size.rows() - 4);
            }

            @Override
            public Sheet browse(BrowseFace face) {
                return new BrowsePage(face).on(page, beside);
            }

            @Override
            public Sheet check(CheckView view) {
                return new CheckPage(view).on(page);
            }

            @Override
            public Sheet result(ResultView view) {
                return new ResultPage(view).on(page);
            }

            @Override
            public Sheet topics(TopicsView view, int at) {
                return new TopicsPage(view, at).on(page);
            }

            @Override
            public Sheet form(FormFace face) {
                return new FormPage(face, screenWords.typing()).on(page, beside);
            }

            @Override
            public Sheet welcome(WelcomeView view) {
                return new WelcomePage(view).on(page);
            }

            @Override
            public Sheet waiting(WaitingView view) {
                return new WaitingPage(view).on(page);
            }

            @Override
            public Sheet reading(ReadingView view) {
                return new ReadingPage(view).on(page);
            }

            @Override
            public Sheet build(BuildFace face) {
                return new BuildPage(face).on(page, beside);
            }
        });
    }

    /** A list has a line for each thing and takes what width there is; running text is read best in narrow columns. */
    private static boolean isList(Model model) {
        return model.face() instanceof BrowseFace browse && browse.view().list();
    }

    private Sheet help(Model model, int width, Size size) {
        Page page = new Page(Math.min(width - 1, TEXT_COLUMNS), size.rows() < ROOMY, typeset);
        HelpView help = Keys.help(words);
        new HelpPage(
                        help,
                        words.keys().place(model.face().place()),
                        model.face().keys())
                .on(page);
        Key close = new Key("Esc", Command.LEAVE, words.keys().name(Command.LEAVE, Place.SUMMARY), "", null);
        return new Sheet(help.title(), "", page, null, null, List.of(close));
    }
}
