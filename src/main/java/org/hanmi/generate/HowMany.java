package org.hanmi.generate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Statement.Quantity;
import org.hanmi.fact.Status;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;

/** How many? The other numbers are so far off that no rounding makes them right (rule 14, trap 57). */
final class HowMany implements ItemModel {

    /** Small numbers are written out, as in any other text. */
    private static final List<String> WORDS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final int WRONG = 2;

    /** By what part of itself an exact number differs from the next that is offered. */
    private static final BigDecimal NEAR = new BigDecimal("0.18");

    /** Likewise, if it is known to three digits or more, like the votes for a law. */
    private static final BigDecimal NEARER = new BigDecimal("0.1");

    /** How far off a number must be to be wrong for one that is not exact: the nearest first, on either side. */
    private static final List<String> FACTORS = List.of("0.55", "0.35", "1.8", "2.8");

    @Override
    public String name() {
        return "how-many";
    }

    @Override
    public void derive(Fact fact, Workshop shop, Drafts drafts) {
        if (!(fact.statement() instanceof Quantity quantity) || fact.status() != Status.HAPPENED) {
            return;
        }
        if (quantity.question() == null) {
            drafts.refuse(fact, name(), "the fact has no question to ask it by");
            return;
        }
        BigDecimal value = quantity.value();
        if (quantity.unit() != null && value.compareTo(BigDecimal.ONE) == 0) {
            drafts.refuse(fact, name(), "rule 13: one of a thing has another word than two of it");
            return;
        }
        List<BigDecimal> others = others(quantity, Wrong.mix(name() + fact.id()));
        // Words and figures do not stand together.
        boolean words = isSmall(value) && others.stream().allMatch(HowMany::isSmall);
        String key = text(quantity, value, words);
        List<Distractor> wrong = others.stream()
                .sorted(Comparator.naturalOrder())
                .map(other -> new Distractor(text(quantity, other, words), reason(quantity, other, words)))
                .toList();
        drafts.item(
                fact,
                name(),
                shop.assembly()
                        .item(
                                fact,
                                name(),
                                "how-many",
                                English.sentence(quantity.question()) + "?",
                                new Interaction.Choice(key, wrong),
                                List.of(accepted(quantity)),
                                List.of()));
    }

    /**
     * Two other numbers. A hash decides how many of them are smaller, so that the right one is as often the smallest, the
     * middle one and the largest, as far as there are such numbers. Of “more than” smaller ones are right as well, and of
     * “less than” larger ones.
     */
    private static List<BigDecimal> others(Quantity quantity, int seed) {
        List<BigDecimal> below = new ArrayList<>();
        List<BigDecimal> above = new ArrayList<>();
        for (int i = 1; i <= WRONG; i++) {
            BigDecimal less = other(quantity, -i);
            BigDecimal more = other(quantity, i);
            if (quantity.qualifier() != Quantity.Qualifier.MORE_THAN && isPossible(quantity, less)) {
                below.add(less);
            }
            if (quantity.qualifier() != Quantity.Qualifier.LESS_THAN && isPossible(quantity, more)) {
                above.add(more);
            }
        }
        int less = Math.max(WRONG - above.size(), Math.min(below.size(), Math.floorMod(seed, WRONG + 1)));
        List<BigDecimal> others = new ArrayList<>(below.subList(0, Math.min(less, below.size())));
        others.addAll(above.subList(0, Math.min(WRONG - others.size(), above.size())));
        return others;
    }

    /** An exact number is told from near ones; near ones of “about” are right. */
    private static BigDecimal other(Quantity quantity, int steps) {
        BigDecimal value = quantity.value().stripTrailingZeros();
        boolean exact = quantity.qualifier() == Quantity.Qualifier.EXACTLY;
        if (isSmall(quantity.value())) {
            int n = value.intValueExact();
            return BigDecimal.valueOf(n + (long) steps * (exact ? 1 : Math.max(2, n / 2)));
        }
        if (!exact) {
            BigDecimal factor = new BigDecimal(FACTORS.get(steps < 0 ? -steps - 1 : WRONG + steps - 1));
            return value.multiply(factor).round(new MathContext(1, RoundingMode.HALF_UP));
        }
        // As many digits as the right number has: a round number among odd ones would stand out.
        BigDecimal digits = new BigDecimal(value.unscaledValue());
        boolean few = digits.compareTo(BigDecimal.valueOf(4)) < 0;
        int scale = few ? value.scale() + 1 : value.scale();
        digits = few ? digits.multiply(BigDecimal.TEN) : digits;
        BigDecimal step = digits.multiply(digits.precision() > 2 ? NEARER : NEAR)
                .setScale(0, few ? RoundingMode.HALF_UP : RoundingMode.FLOOR)
                .max(BigDecimal.ONE);
        return digits.add(step.multiply(BigDecimal.valueOf(steps))).scaleByPowerOfTen(-scale);
    }

    /** One thing would need another word than the unit in the plural, and nothing is more than the whole. */
    private static boolean isPossible(Quantity quantity, BigDecimal other) {
        String unit = quantity.unit();
        BigDecimal whole = BigDecimal.valueOf(100);
        boolean share =
                unit != null && unit.startsWith("percent") && quantity.value().compareTo(whole) <= 0;
        boolean plural = other.compareTo(BigDecimal.ONE) > 0;
        boolean fraction = quantity.value().compareTo(BigDecimal.ONE) < 0 && other.signum() > 0;
        boolean tooMuch = share && other.compareTo(whole) > 0;
        return !tooMuch && (plural || fraction);
    }

    /** {@code That is 4,000 too few; the number given is 28,000.}: no two wrong numbers are wrong in the same way. */
    private static String reason(Quantity quantity, BigDecimal other, boolean words) {
        String key = text(quantity, quantity.value(), words);
        BigDecimal off = other.subtract(quantity.value()).abs();
        boolean counted = off.stripTrailingZeros().scale() <= 0;
        boolean less = other.compareTo(quantity.value()) < 0;
        return "That is " + number(quantity, off, words).toLowerCase(Locale.ROOT) + " too "
                + (counted ? less ? "few" : "many" : less ? "little" : "much") + "; the number given is "
                + Character.toLowerCase(key.charAt(0)) + key.substring(1) + ".";
    }

    private static boolean isSmall(BigDecimal value) {
        return value.scale() <= 0 && value.signum() > 0 && value.compareTo(BigDecimal.valueOf(12)) <= 0;
    }

    /** As many decimals as the right number has. */
    private static DecimalFormat format(Quantity quantity) {
        DecimalFormat format = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        format.setMinimumFractionDigits(
                Math.max(0, quantity.value().stripTrailingZeros().scale()));
        return format;
    }

    private static String text(Quantity quantity, BigDecimal value, boolean words) {
        String number = number(quantity, value, words);
        String unit = quantity.unit() == null ? "" : " " + quantity.unit();
        return switch (quantity.qualifier()) {
            case EXACTLY -> English.sentence(number + unit);
            case ABOUT -> "About " + number + unit;
            case MORE_THAN -> "More than " + number + unit;
            case LESS_THAN -> "Less than " + number + unit;
        };
    }

    private static String number(Quantity quantity, BigDecimal value, boolean words) {
        return words && isSmall(value)
                ? WORDS.get(value.intValueExact())
                : format(quantity).format(value);
    }

    private static List<String> accepted(Quantity quantity) {
        String number = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ENGLISH))
                .format(quantity.value());
        String plain = quantity.value().stripTrailingZeros().toPlainString();
        Set<String> accepted = new LinkedHashSet<>();
        accepted.add(text(quantity, quantity.value(), true));
        accepted.add(text(quantity, quantity.value(), false));
        accepted.add(number);
        accepted.add(plain);
        return List.copyOf(accepted);
    }
}
