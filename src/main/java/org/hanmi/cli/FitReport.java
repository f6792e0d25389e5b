package org.hanmi.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hanmi.fit.Calibration;
import org.hanmi.fit.Measures;
import org.hanmi.fit.Verdict;
import org.hanmi.fsrs.Fsrs;
import org.hanmi.fsrs.Weights;
import org.jspecify.annotations.Nullable;

/** What a fit found, as text for people or as JSON for programs. */
final class FitReport {

    private static final int PLOT = 46;
    private static final int GOOD = 3;

    private final Verdict verdict;
    private final Weights before;
    private final double retention;

    FitReport(Verdict verdict, Weights before, double retention) {
        this.verdict = verdict;
        this.before = before;
        this.retention = retention;
    }

    /** One object on one line. What cannot be measured is null. */
    String json() {
        return "{\"reviews\":" + verdict.reviews() + ",\"items\":" + verdict.facts() + ",\"before\":"
                + object(verdict.before()) + ",\"after\":" + object(verdict.after()) + ",\"kept\":" + verdict.kept()
                + ",\"parameters\":" + array(verdict.parameters()) + ",\"fitted\":" + array(verdict.fitted()) + "}\n";
    }

    private static String object(Measures measures) {
        return "{\"logLoss\":" + number(measures.logLoss()) + ",\"rmseBins\":" + number(measures.rmseBins())
                + ",\"auc\":" + number(measures.auc()) + "}";
    }

    private static String number(double number) {
        return Double.isFinite(number) ? Double.toString(number) : "null";
    }

    private static String array(Weights weights) {
        return weights.toString().replace(" ", "");
    }

    /**
     * For people, at most 80 columns wide.
     *
     * @param kept where kept parameters were stored; nothing if they were not to be
     */
    String text(@Nullable Path kept) {
        StringBuilder out = new StringBuilder(2048);
        out.append(count(verdict.reviews(), "review"))
                .append(" of ")
                .append(count(verdict.facts(), "fact"))
                .append(".\n");
        if (!verdict.isFitted()) {
            return out.append("That is too little to fit anything: it takes some 40 reviews on a later day than\n")
                    .append("the one before on the same fact. The parameters stay as they are.\n")
                    .toString();
        }
        out.append("Fitted to the earlier seven tenths, and tried on the later three, which the fit\n")
                .append("has not seen: ")
                .append(count(verdict.heldOut(), "review"))
                .append(" on a later day than the one before.\n\n");
        table(out);
        curve(out);
        decision(out, kept);
        return out.toString();
    }

    private void table(StringBuilder out) {
        out.append("                    in use     fitted\n");
        row(out, "Log loss", verdict.before().logLoss(), verdict.after().logLoss(), "less is better");
        row(out, "RMSE (bins)", verdict.before().rmseBins(), verdict.after().rmseBins(), "less is better");
        row(out, "AUC", verdict.before().auc(), verdict.after().auc(), "more is better");
    }

    private static void row(StringBuilder out, String name, double before, double after, String hint) {
        out.append(String.format(Locale.ROOT, "%-15s %10s %10s   %s%n", name, digits(before), digits(after), hint));
    }

    private static String digits(double number) {
        return Double.isFinite(number) ? String.format(Locale.ROOT, "%.5f", number) : "-";
    }

    private void curve(StringBuilder out) {
        List<Calibration.Group> groups = verdict.calibration().groups();
        double least = 1;
        for (Calibration.Group group : groups) {
            least = Math.min(least, Math.min(group.predicted(), group.actual()));
        }
        double from = Math.floor(least * 10) / 10;
        out.append("\nHow often what was thought likely came true (| fitted model, o what happened):\n\n");
        out.append("  reviews  model  right  ")
                .append(String.format(Locale.ROOT, "%-" + (PLOT - 5) + "s100 %%%n", percent(from)));
        for (Calibration.Group group : groups) {
            char[] line = ".".repeat(PLOT).toCharArray();
            int model = place(group.predicted(), from);
            int right = place(group.actual(), from);
            line[model] = '|';
            line[right] = right == model ? '+' : 'o';
            out.append(String.format(
                    Locale.ROOT,
                    "  %7d  %5s  %5s  %s%n",
                    group.reviews(),
                    percent(group.predicted()),
                    percent(group.actual()),
                    new String(line)));
        }
        out.append('\n');
    }

    private static int place(double share, double from) {
        return (int) Math.round((share - from) / (1 - from) * (PLOT - 1));
    }

    private void decision(StringBuilder out, @Nullable Path kept) {
        if (!verdict.kept()) {
            out.append("The fitted parameters do not predict better. Those in use stay:\n");
            parameters(out, verdict.parameters());
            return;
        }
        out.append("The fitted parameters predict better. Fitted to all reviews, they are\n");
        parameters(out, verdict.parameters());
        out.append(String.format(
                Locale.ROOT,
                "With them, what is good at first sight comes back after %2$.1f days, not %3$.1f%n(at a retention of %1$s).%n",
                percent(retention),
                days(verdict.parameters()),
                days(before)));
        out.append(
                kept == null
                        ? "They were not stored, since this is not your own log.\n"
                        : "They are in use from now on: " + kept + "\n");
    }

    private double days(Weights weights) {
        Fsrs model = new Fsrs(weights);
        return model.interval(model.initialStability(GOOD), retention);
    }

    private static void parameters(StringBuilder out, Weights weights) {
        for (int i = 0; i < Weights.COUNT; i++) {
            String number = Double.toString(weights.at(i));
            out.append(i % 7 == 0 ? "  " : "")
                    .append(number)
                    .append(i == Weights.COUNT - 1 ? "\n" : i % 7 == 6 ? ",\n" : ", ");
        }
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    private static String count(int number, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
    }
}
