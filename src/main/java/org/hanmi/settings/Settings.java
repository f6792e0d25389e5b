package org.hanmi.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hanmi.fsrs.Weights;
import org.jspecify.annotations.Nullable;

/**
 * What the learner chose. Never changes: each change gives new settings. What is in the file and not known here stays
 * with them, and is written again.
 */
public final class Settings {

    /** The format of the file and its version. */
    static final String FORMAT = "hanmi-settings/1";

    private static final String FAMILY = "hanmi-settings/";
    private static final int MOST = 9999;
    private static final double LOWEST = .7;
    private static final double HIGHEST = .99;

    /** What counts where nothing was chosen. */
    public static final Settings DEFAULT = new Settings(fresh());

    private final Map<String, Object> file;
    private final double retention;
    private final int freshPerDay;
    private final int reviewsPerDay;
    private final @Nullable String language;
    private final @Nullable Exam exam;
    private final DaysOff daysOff;
    private final @Nullable Fitted fitted;

    private Settings(Map<String, Object> file) {
        this.file = file;
        retention = number(Setting.RETENTION, LOWEST, HIGHEST, .9);
        freshPerDay = (int) number(Setting.NEW, 0, MOST, 10);
        reviewsPerDay = (int) number(Setting.REVIEWS, 0, MOST, 200);
        language = readLanguage();
        exam = readExam();
        daysOff = readDaysOff();
        Object memory = file.get(Setting.MEMORY.word());
        fitted = memory == null ? null : Memory.read(memory);
    }

    /**
     * Reads the text of a file.
     *
     * @throws IllegalArgumentException with a sentence that names key, value and range
     * @throws Newer if a later Hanmi wrote it
     */
    static Settings parse(String text) {
        return new Settings(tree(text));
    }

    /** Reads the text of a file with one setting put in its place or, if it is nothing, taken out. */
    static Settings parse(String text, Setting setting, @Nullable Object value) {
        return new Settings(put(tree(text), setting, value));
    }

    private static Map<String, Object> tree(String text) {
        Map<String, Object> tree = Json.object(text);
        Object format = tree.get("format");
        if (!FORMAT.equals(format)) {
            if (format instanceof String other && other.startsWith(FAMILY)) {
                throw new Newer(other.substring(FAMILY.length()));
            }
            throw new IllegalArgumentException("“format” is not “" + FORMAT + "”, so these are no settings of Hanmi");
        }
        return tree;
    }

    /** The file is of another version, which this one must not touch. */
    static final class Newer extends RuntimeException {
        private static final long serialVersionUID = 1;

        Newer(String version) {
            super(version);
        }
    }

    private static Map<String, Object> fresh() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", FORMAT);
        return tree;
    }

    /** How likely recall is to be when something is asked again, .7 to .99; .9 unless chosen. */
    public double retention() {
        return retention;
    }

    /** How many facts may be asked for the first time on one study day, 0 to 9999; 10 unless chosen. */
    public int freshPerDay() {
        return freshPerDay;
    }

    /** How many known facts may be asked on one study day, 0 to 9999; 200 unless chosen. */
    public int reviewsPerDay() {
        return reviewsPerDay;
    }

    /** {@code en} or {@code ko}; nothing where the environment decides. */
    public @Nullable String language() {
        return language;
    }

    /** The exam to learn for, whether it is past or to come; nothing if there is none. */
    public @Nullable Exam exam() {
        return exam;
    }

    /** When nothing is to fall due. */
    public DaysOff daysOff() {
        return daysOff;
    }

    /** Parameters fitted to the learner; nothing where the authors' are in use. */
    public @Nullable Fitted fitted() {
        return fitted;
    }

    /** The parameters of the memory model to use. */
    public Weights weights() {
        Fitted own = fitted;
        return own == null ? Weights.DEFAULT : own.weights();
    }

    /** These settings with other memory parameters; whatever else the file says about memory stays. */
    public Settings withFitted(Fitted own) {
        Object before = file.get(Setting.MEMORY.word());
        return keep(Setting.MEMORY, Memory.write(own, before instanceof Map<?, ?> map ? map : Map.of()));
    }

    /**
     * These settings with one chosen anew, in words as a person types them.
     *
     * @throws IllegalArgumentException with a sentence that names setting, value and range
     */
    public Settings with(Setting setting, List<String> words) {
        return keep(setting, setting.value(words));
    }

    /** These settings with one as if it had never been chosen. */
    public Settings without(Setting setting) {
        return keep(setting, null);
    }

    /** Tells whether a setting was chosen. */
    public boolean isChosen(Setting setting) {
        return file.containsKey(setting.word());
    }

    private Settings keep(Setting setting, @Nullable Object value) {
        return new Settings(put(new LinkedHashMap<>(file), setting, value));
    }

    private static Map<String, Object> put(Map<String, Object> tree, Setting setting, @Nullable Object value) {
        if (value == null) {
            tree.remove(setting.word());
        } else {
            tree.put(setting.word(), value);
        }
        return tree;
    }

    /** The text of the file. */
    String text() {
        return Json.text(file);
    }

    /** All settings, those never chosen among them, as a JSON object. */
    public String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(Setting.RETENTION.word(), retention);
        all.put(Setting.NEW.word(), freshPerDay);
        all.put(Setting.REVIEWS.word(), reviewsPerDay);
        all.put(Setting.LANGUAGE.word(), language == null ? new Json.Bare("null") : language);
        Exam chosen = exam;
        all.put(
                Setting.EXAM.word(),
                chosen == null ? new Json.Bare("null") : chosen.date().toString());
        all.put(Setting.EXAM_TARGET.word(), target());
        all.put(Setting.DAYS_OFF.word(), daysOff.words());
        Object memory = file.get(Setting.MEMORY.word());
        all.put(Setting.MEMORY.word(), memory == null ? new Json.Bare("null") : memory);
        return Json.text(all);
    }

    /** How likely each fact is to be recalled on the day of an exam, .7 to .99; .95 unless chosen. */
    public double target() {
        return number(Setting.EXAM_TARGET, LOWEST, HIGHEST, .95);
    }

    private double number(Setting setting, double least, double most, double otherwise) {
        Object value = file.get(setting.word());
        if (value == null) {
            return otherwise;
        }
        boolean whole = least == 0;
        double number = Numbers.of(value);
        if (!(number >= least && number <= most) || (whole && number != Math.rint(number))) {
            throw new IllegalArgumentException("“" + setting.word() + "” is " + value + ", but must be "
                    + (whole ? "a whole number from 0 to " + MOST : "a number from " + least + " to " + most));
        }
        return number;
    }

    private @Nullable String readLanguage() {
        Object value = file.get(Setting.LANGUAGE.word());
        if (value == null || value.equals("en") || value.equals("ko")) {
            return (String) value;
        }
        throw new IllegalArgumentException("“language” is " + value + ", but must be “en” or “ko”");
    }

    private @Nullable Exam readExam() {
        double target = target();
        Object value = file.get(Setting.EXAM.word());
        if (value == null) {
            return null;
        }
        return new Exam(date("exam", value), target);
    }

    static LocalDate date(String name, Object value) {
        try {
            return Dates.parse(value.toString());
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("“" + name + "”: " + wrong.getMessage(), wrong);
        }
    }

    private DaysOff readDaysOff() {
        Object value = file.get(Setting.DAYS_OFF.word());
        if (value == null) {
            return DaysOff.NONE;
        }
        if (!(value instanceof List<?> list)) {
            throw new IllegalArgumentException(
                    "“days-off” is " + value + ", but must be a list of days like [\"saturday\", \"2026-12-25\"]");
        }
        List<String> words = new ArrayList<>();
        for (Object word : list) {
            words.add(word.toString());
        }
        try {
            return DaysOff.parse(words);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("“days-off”: " + wrong.getMessage(), wrong);
        }
    }
}
