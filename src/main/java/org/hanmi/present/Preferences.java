package org.hanmi.present;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.hanmi.fsrs.Fsrs;
import org.hanmi.present.FormView.Manner;
import org.hanmi.settings.DaysOff;
import org.hanmi.settings.Exam;
import org.hanmi.settings.Setting;
import org.hanmi.settings.Settings;
import org.jspecify.annotations.Nullable;

/** Settings as they are chosen: each is kept at once, and can be taken back. */
public final class Preferences implements Form {

    /** Where settings are kept. */
    public interface Store {

        /** What is chosen now. */
        Settings read();

        /**
         * Chooses one in words as they are typed; without words it counts as never chosen.
         *
         * @return why that could not be kept, in a sentence; null if it was
         */
        @Nullable
        String keep(Setting setting, List<String> words);
    }

    private record Choice(Setting setting, List<String> before) {}

    private static final List<Setting> LINES = List.of(Setting.values());
    private static final List<List<String>> USUAL_DAYS_OFF =
            List.of(List.of(), List.of("sunday"), List.of("saturday", "sunday"));
    /** Where an exam is first put. */
    private static final int EXAM_IN_DAYS = 30;

    private final Store store;
    private final Words words;
    private final SettingsWords say;
    private final LocalDate today;
    private final int unseen;
    private final Deque<Choice> choices;
    private Settings settings;
    /** What arrows go through now: all of that is one choice. */
    private @Nullable Setting turning;

    private int editing = -1;
    private int at;
    private @Nullable String hint;
    private @Nullable String note;

    /**
     * Begins with what is chosen.
     *
     * @param today the study day
     * @param unseen how many facts have never been asked; less than 0 if nobody counted
     */
    public Preferences(Store store, Locale language, LocalDate today, int unseen) {
        this(store, language, today, unseen, new ArrayDeque<>());
    }

    private Preferences(Store store, Locale language, LocalDate today, int unseen, Deque<Choice> choices) {
        this.choices = choices;
        this.store = store;
        this.words = Words.of(language);
        this.say = SettingsWords.of(language);
        this.today = today;
        this.unseen = unseen;
        settings = store.read();
    }

    /** The same in another language; what was chosen before can still be taken back. */
    public Preferences in(Locale language, Store store) {
        Preferences other = new Preferences(store, language, today, unseen, choices);
        other.at = at;
        return other;
    }

    @Override
    public FormView view() {
        List<FormView.Line> lines = new ArrayList<>();
        for (Setting setting : LINES) {
            boolean here = lines.size() == editing;
            Manner manner = setting == Setting.MEMORY
                    ? Manner.FIXED
                    : setting == Setting.LANGUAGE ? Manner.TURNED : Manner.TYPED;
            lines.add(new FormView.Line(
                    say.name(setting),
                    say.value(setting, settings),
                    !settings.isChosen(setting),
                    say.meaning(setting),
                    here && hint != null ? hint : say.format(setting),
                    String.join(" ", shown(setting)),
                    manner));
        }
        Situation now = new Situation(Place.SETTINGS, 0, !choices.isEmpty(), false, false, false, false);
        return new FormView(
                Place.SETTINGS, say.title(), say.lead(), lines, say.usual(), editing, at, note, Keys.at(now, words));
    }

    /** What was chosen, in the words that choose it; none if nothing was. */
    private List<String> chosen(Setting setting) {
        return settings.isChosen(setting) ? spelled(setting) : List.of();
    }

    private List<String> spelled(Setting setting) {
        return switch (setting) {
            case RETENTION -> List.of(Double.toString(settings.retention()));
            case NEW -> List.of(Integer.toString(settings.freshPerDay()));
            case REVIEWS -> List.of(Integer.toString(settings.reviewsPerDay()));
            case LANGUAGE -> {
                String language = settings.language();
                yield language == null ? List.of() : List.of(language);
            }
            case EXAM -> {
                Exam exam = settings.exam();
                yield exam == null ? List.of() : List.of(exam.date().toString());
            }
            case EXAM_TARGET -> List.of(Double.toString(settings.target()));
            case DAYS_OFF -> settings.daysOff().words();
            case MEMORY -> List.of();
        };
    }

    /** The same as people type it. */
    private List<String> shown(Setting setting) {
        return switch (setting) {
            case RETENTION -> List.of(percent(settings.retention()));
            case EXAM_TARGET -> List.of(percent(settings.target()));
            default -> spelled(setting);
        };
    }

    private static String percent(double share) {
        double percent = Math.round(share * 10_000) / 100.0;
        return percent == Math.rint(percent) ? Long.toString((long) percent) : Double.toString(percent);
    }

    @Override
    public void draft(int line, String text) {
        Setting setting = LINES.get(line);
        at = line;
        note = null;
        if (setting == Setting.MEMORY) {
            note = say.fixed();
            return;
        }
        editing = line;
        if (text.isBlank()) {
            hint = say.format(setting);
            return;
        }
        Settings tried = tried(setting, text);
        hint = tried == null ? say.format(setting) : reads(setting, tried);
    }

    private String reads(Setting setting, Settings tried) {
        String effect = effect(setting, tried);
        String value = say.reads(say.value(setting, tried));
        return effect.isEmpty() ? value : value + ". " + effect;
    }

    private String effect(Setting setting, Settings of) {
        Fsrs fsrs = new Fsrs(of.weights());
        double more = fsrs.interval(100, Settings.DEFAULT.retention()) / fsrs.interval(100, of.retention());
        return say.effect(setting, of, today, more, unseen);
    }

    private @Nullable Settings tried(Setting setting, String text) {
        try {
            return settings.with(setting, Typed.words(setting, text));
        } catch (IllegalArgumentException refused) {
            return null;
        }
    }

    @Override
    public void choose(int line, String text) {
        Setting setting = LINES.get(line);
        at = line;
        if (setting == Setting.MEMORY) {
            note = say.fixed();
            editing = -1;
            return;
        }
        if (!text.isBlank() && tried(setting, text) == null) {
            editing = line;
            note = say.refused(setting, text.strip());
            return;
        }
        turning = null;
        keep(setting, text.isBlank() ? List.of() : Typed.words(setting, text), true);
    }

    private void keep(Setting setting, List<String> chosen, boolean remembered) {
        editing = -1;
        List<String> before = chosen(setting);
        if (before.equals(chosen)) {
            note = null;
            return;
        }
        String failure = store.keep(setting, chosen);
        if (failure == null) {
            settings = store.read();
            if (remembered) {
                choices.push(new Choice(setting, before));
            }
            String effect = effect(setting, settings);
            note = effect.isEmpty() ? null : effect;
        } else {
            note = failure;
        }
    }

    @Override
    public void turn(int line, int by) {
        Setting setting = LINES.get(line);
        at = line;
        note = null;
        List<String> next = switch (setting) {
            case RETENTION -> List.of(turned(settings.retention(), by));
            case EXAM_TARGET -> List.of(turned(settings.target(), by));
            case NEW -> List.of(Integer.toString(within(settings.freshPerDay() + by)));
            case REVIEWS -> List.of(Integer.toString(within(settings.reviewsPerDay() + 10 * by)));
            case LANGUAGE -> {
                List<List<String>> all = List.of(List.of(), List.of("en"), List.of("ko"));
                yield all.get(Math.floorMod(all.indexOf(chosen(setting)) + by, all.size()));
            }
            case EXAM -> {
                Exam exam = settings.exam();
                yield List.of((exam == null
                                ? today.plusDays(EXAM_IN_DAYS)
                                : exam.date().plusDays(by))
                        .toString());
            }
            case DAYS_OFF ->
                USUAL_DAYS_OFF.get(
                        Math.floorMod(USUAL_DAYS_OFF.indexOf(settings.daysOff().words()) + by, USUAL_DAYS_OFF.size()));
            case MEMORY -> List.of();
        };
        if (setting == Setting.MEMORY) {
            note = say.fixed();
        } else if (settings.daysOff().equals(DaysOff.NONE)
                || setting != Setting.DAYS_OFF
                || USUAL_DAYS_OFF.contains(settings.daysOff().words())) {
            keep(setting, next, setting != turning);
            turning = setting;
        } else {
            // Dates that somebody typed are not thrown away by an arrow.
            note = say.format(setting);
        }
    }

    private static String turned(double share, int by) {
        long percent = Math.round(share * 100) + by;
        return Double.toString(Math.max(70, Math.min(99, percent)) / 100.0);
    }

    private static int within(int number) {
        return Math.max(0, Math.min(9999, number));
    }

    @Override
    public void cancel() {
        editing = -1;
        hint = null;
        note = null;
    }

    @Override
    public void undo() {
        editing = -1;
        turning = null;
        Choice last = choices.poll();
        if (last == null) {
            note = say.nothingToUndo();
            return;
        }
        at = LINES.indexOf(last.setting());
        String failure = store.keep(last.setting(), last.before());
        if (failure == null) {
            settings = store.read();
            note = say.undone(say.name(last.setting()));
        } else {
            choices.push(last);
            note = failure;
        }
    }

    /** Says something else beside the lines. */
    public void note(String sentence) {
        note = sentence;
    }
}
