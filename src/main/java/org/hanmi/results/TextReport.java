package org.hanmi.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An analysis to read in a terminal. */
public final class TextReport {

    private TextReport() {}

    /** The whole report, ending with a newline. */
    public static String of(Analysis analysis) {
        StringBuilder text = new StringBuilder(summary(analysis)).append('\n');
        text.append("Of each option: how many chose it, their share, its discrimination; * is the key.\n");
        List<String> mend = new ArrayList<>();
        int number = 0;
        for (ItemResult item : analysis.items()) {
            number++;
            text.append('\n')
                    .append(number)
                    .append(". ")
                    .append(item.item().stem())
                    .append('\n');
            text.append("   ").append(item.item().id()).append('\n');
            text.append("   facility ").append(Numbers.percent(item.facility()));
            text.append(", discrimination ").append(Numbers.percent(item.discrimination()));
            text.append("; ")
                    .append(item.right())
                    .append(" of ")
                    .append(item.given())
                    .append(" right");
            text.append(item.blank() == 0 ? "\n" : ", " + item.blank() + " blank\n");
            for (ItemResult.OptionResult option : item.options()) {
                text.append(String.format(
                        Locale.ROOT,
                        "   %5d %6s %7s  %s %s\n",
                        option.chosen(),
                        share(option),
                        Numbers.percent(option.discrimination()),
                        option.isKey() ? "*" : " ",
                        option.text()));
            }
            item.faults().forEach(fault -> text.append("   ! ").append(fault).append('\n'));
            if (!item.faults().isEmpty()) {
                mend.add(Integer.toString(number));
            }
        }
        text.append('\n').append(closing(analysis, mend)).append('\n');
        return text.toString();
    }

    static String summary(Analysis analysis) {
        String start = plural(analysis.students(), "student") + ", "
                + plural(analysis.items().size(), "item") + ": " + Numbers.percent(analysis.mean())
                + " right on average, deviation " + Numbers.percent(analysis.deviation());
        return analysis.reliability() == null
                ? start + "."
                : start + ", reliability " + Numbers.digits(analysis.reliability(), 2) + " (KR-20).";
    }

    /** What to do next. */
    static String closing(Analysis analysis, List<String> mend) {
        if (mend.isEmpty() && analysis.items().stream().noneMatch(item -> item.given() >= Analysis.ENOUGH)) {
            return "Under " + Analysis.ENOUGH + " students these are counts, no verdicts.";
        }
        return mend.isEmpty() ? "Nothing to mend." : "To mend: " + String.join(", ", mend) + ".";
    }

    private static String share(ItemResult.OptionResult option) {
        return Numbers.percent(option.offered() == 0 ? null : (double) option.chosen() / option.offered());
    }

    private static String plural(int count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
