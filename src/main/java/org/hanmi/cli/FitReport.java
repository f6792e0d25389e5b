package org.hanmi.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hanmi.fit.Calibration;
import org.hanmi.fit.Measures;
import org.hanmi.fit.Verdict;
import org.hanmi.fsrs.Fsrs;
import org.hanmi.fsrs.Weights;
import org.hanmi.present.Tongue;
import org.jspecify.annotations.Nullable;

/** What a fit found, as text for people or as JSON for programs. */
final class FitReport {

    private static final int PLOT = 46;
    private static final int GOOD = 3;

    private final Verdict verdict;
    private final Weights before;
    private final double retention;
    private final Tongue tongue;

    FitReport(Verdict verdict, Weights before, double retention, Tongue tongue) {
        this.verdict = verdict;
        this.before = before;
        this.retention = retention;
        this.tongue = tongue;
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
        out.append(tongue.either(
                count(verdict.reviews(), "review") + " of " + count(verdict.facts(), "fact") + ".\n",
                "사실 " + grouped(verdict.facts()) + "개의 복습 " + grouped(verdict.reviews()) + "번.\n"));
        if (!verdict.isFitted()) {
            return out.append(tongue.either("""
                            That is too little to fit anything: it takes some 40 reviews on a later day than
                            the one before on the same fact. The parameters stay as they are.
                            """, """
                            맞추기에는 너무 적습니다. 같은 사실을 다른 날에 다시 답한 복습이 40번쯤 있어야 합니다.
                            값은 그대로입니다.
                            """)).toString();
        }
        out.append(tongue.either(
                "Fitted to the earlier seven tenths, and tried on the later three, which the fit\nhas not seen: "
                        + count(verdict.heldOut(), "review") + " on a later day than the one before.\n\n",
                "앞의 7할에 맞추고, 맞출 때 보지 않은 뒤의 3할로 시험했습니다.\n시험한 것은 다른 날에 다시 답한 복습 " + grouped(verdict.heldOut())
                        + "번입니다.\n\n"));
        table(out);
        curve(out);
        decision(out, kept);
        return out.toString();
    }

    private void table(StringBuilder out) {
        out.append(tongue.either("                    in use     fitted\n", "                   쓰는 값    맞춘 값\n"));
        String less = tongue.either("less is better", "작을수록 좋음");
        row(out, "Log loss", verdict.before().logLoss(), verdict.after().logLoss(), less);
        row(out, "RMSE (bins)", verdict.before().rmseBins(), verdict.after().rmseBins(), less);
        row(out, "AUC", verdict.before().auc(), verdict.after().auc(), tongue.either("more is better", "클수록 좋음"));
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
        out.append(tongue.either(
                "\nHow often what was thought likely came true (| fitted model, o what happened):\n\n",
                "\n예측한 만큼 맞혔는가 (| 맞춘 모형, o 실제):\n\n"));
        out.append(tongue.either("  reviews  model  right  ", "     복습   예측   실제  "))
                .append(String.format(
                        Locale.ROOT,
                        tongue.either("%-" + (PLOT - 5) + "s100 %%%n", "%-" + (PLOT - 4) + "s100%%%n"),
                        percent(from)));
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
            out.append(tongue.either(
                    "The fitted parameters do not predict better. Those in use stay:\n",
                    "맞춘 값이 더 잘 예측하지 못합니다. 쓰던 값을 그대로 씁니다:\n"));
            parameters(out, verdict.parameters());
            return;
        }
        out.append(tongue.either(
                "The fitted parameters predict better. Fitted to all reviews, they are\n",
                "맞춘 값이 더 잘 예측합니다. 모든 복습에 맞춘 값:\n"));
        parameters(out, verdict.parameters());
        out.append(String.format(
                Locale.ROOT,
                tongue.either(
                        "With them, what is good at first sight comes back after %2$.1f days, not %3$.1f%n(at a retention of %1$s).%n",
                        "이제 처음에 알맞게 답한 것은 %3$.1f일이 아니라 %2$.1f일 뒤에 돌아옵니다%n(목표 기억률 %1$s).%n"),
                percent(retention),
                days(verdict.parameters()),
                days(before)));
        out.append(
                kept == null
                        ? tongue.either(
                                "They were not stored, since this is not your own log.\n", "내 기록이 아니므로 저장하지 않았습니다.\n")
                        : tongue.either("They are in use from now on: ", "이제부터 이 값을 씁니다: ") + kept + "\n");
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

    private String percent(double share) {
        return Math.round(share * 100) + tongue.either(" %", "%");
    }

    private static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String count(int number, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
    }
}
