package org.hanmi.tui;

import static org.hanmi.tui.QuestionPage.LABEL;
import static org.hanmi.tui.QuestionPage.OPTION;
import static org.hanmi.tui.QuestionPage.SIGN;
import static org.hanmi.tui.QuestionPage.TEXT;

import org.hanmi.answer.Asked;
import org.hanmi.present.FeedbackView;
import org.hanmi.present.FeedbackView.Option;
import org.hanmi.present.FeedbackView.SourceLine;
import org.hanmi.present.Mark;
import org.hanmi.present.Words;
import org.hanmi.screen.Glyphs;
import org.hanmi.screen.Role;
import org.hanmi.tui.Page.Span;
import org.jspecify.annotations.Nullable;

/** What came of the answer. The question and its options stay where they were. */
final class FeedbackPage {

    private static final int ROOM_FOR_REASONS = 70;
    private static final int WIDEST_OPTION = 26;

    private final FeedbackView view;
    private final Words words;

    FeedbackPage(FeedbackView view, Words words) {
        this.view = view;
        this.words = words;
    }

    Drawing.Sheet on(Page page, @Nullable Page beside) {
        if (page.isTight()) {
            // What was wrong goes before what was asked, since there may be no room for both.
            verdict(page);
            page.text(TEXT, view.rationale(), Role.PLAIN);
            next(page);
            page.text(TEXT, view.stem(), Role.TITLE);
            options(page);
            sources(page);
        } else {
            page.gap();
            page.text(TEXT, view.stem(), Role.TITLE);
            page.gap();
            options(page);
            if (!view.options().isEmpty()) {
                page.gap();
            }
            verdict(page);
            page.gap();
            page.text(TEXT, view.rationale(), Role.PLAIN);
            next(page);
            // Where it was read may lie below the screen; when it comes back must not.
            Page read = beside == null ? page : beside;
            read.gap();
            sources(read);
        }
        return new Drawing.Sheet(view.title(), view.progress(), page, beside, view.note(), view.keys());
    }

    private void next(Page page) {
        if (!view.next().isEmpty()) {
            page.gap();
            page.text(TEXT, view.next(), Role.DIM);
        }
    }

    private void options(Page page) {
        int widest = 0;
        for (Option option : view.options()) {
            widest = Math.max(widest, Glyphs.columns(option.text()));
        }
        // What was ticked stays ticked, and where it was.
        boolean boxes = view.asked() == Asked.MULTIPLE;
        int text = boxes ? OPTION + 4 : OPTION;
        boolean besideEach = page.width() >= ROOM_FOR_REASONS && widest <= WIDEST_OPTION;
        for (Option option : view.options()) {
            Role role = role(option.mark());
            // The sign is coloured and not what is read.
            Role read = option.mark() == Mark.RIGHT ? Role.TITLE : Role.PLAIN;
            Role reason = option.chosen() ? Role.PLAIN : Role.DIM;
            Span sign = new Span(SIGN, option.mark().sign(), role);
            Span label = new Span(LABEL, option.label(), Role.DIM);
            Span box = new Span(OPTION, boxes ? option.chosen() ? "[x]" : "[ ]" : "", Role.DIM);
            if (besideEach) {
                page.columns(text, option.text(), read, text + widest + 3, option.feedback(), reason, sign, label, box);
            } else {
                page.text(text, option.text(), read, sign, label, box);
                if (!option.feedback().isEmpty()) {
                    page.text(text + 2, option.feedback(), reason);
                }
            }
        }
    }

    private void verdict(Page page) {
        Role role = role(view.mark());
        page.row(new Span(SIGN, view.mark().sign(), role), new Span(LABEL, view.verdict(), Role.TITLE));
        boolean seen = !page.isTight() && !view.options().isEmpty() && view.asked() != Asked.TYPED;
        if (!seen && !view.given().isEmpty()) {
            page.text(LABEL, words.youAnswered(view.given()), Role.PLAIN);
        }
        if (view.mark() != Mark.RIGHT && (page.isTight() || view.options().isEmpty())) {
            page.text(LABEL, words.rightAnswer(view.answer()), Role.PLAIN);
        }
        if (view.difference() != null) {
            page.text(LABEL, view.difference(), Role.PLAIN);
        }
    }

    private void sources(Page page) {
        for (SourceLine source : view.sources()) {
            page.text(TEXT, words.source(source.text()), Role.DIM);
            if (!source.address().isEmpty()) {
                page.text(TEXT, source.address(), Role.DIM);
            }
        }
    }

    private static Role role(Mark mark) {
        return switch (mark) {
            case RIGHT -> Role.RIGHT;
            case WRONG -> Role.WRONG;
            case NONE -> Role.PLAIN;
        };
    }
}
