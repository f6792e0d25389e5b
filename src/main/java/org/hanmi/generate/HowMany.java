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
        List<BigDecimal> others = new ArrayList<>();
        BigDecimal value = quantity.value();
        boolean small = value.compareTo(BigDecimal.valueOf(12)) <= 0 && value.scale() <= 0;
        int seed = Wrong.mix(name() + fact.id());
        if (small) {
            int n = value.intValue();
            boolean exact = quantity.qualifier() == Quantity.Qualifier.EXACTLY;
            int step = exact ? 1 : Math.max(2, n / 2);
            // One thing would need another word than the unit in the plural.
            int[] offsets = (seed & 1) == 0 && n > step + 1 ? new int[] {-step, step} : new int[] {step, 2 * step};
            for (int offset : offsets) {
                others.add(BigDecimal.valueOf(n + offset));
            }
        } else {
            for (String factor : factors(quantity.qualifier(), seed)) {
                BigDecimal other = value.multiply(new BigDecimal(factor)).round(roundness(quantity));
                others.add(value.scale() > 0 ? other.setScale(value.scale(), RoundingMode.HALF_UP) : other);
            }
        }
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
                shop.item(
                        fact,
                        name(),
                        "how-many",
                        English.sentence(quantity.question()) + "?",
                        new Interaction.Choice(key, wrong),
                        List.of(accepted(quantity)),
                        List.of()));
    }

    /** An exact number is told from near ones; of “more than” and “about” near ones, and of “more than” smaller ones, are right. */
    private static List<String> factors(Quantity.Qualifier qualifier, int seed) {
        List<String> factors = switch (qualifier) {
            case EXACTLY -> List.of("0.6", "0.8", "1.25", "1.5");
            case ABOUT -> List.of("0.35", "0.55", "1.8", "2.8");
            case MORE_THAN -> List.of("1.8", "2.8");
            case LESS_THAN -> List.of("0.35", "0.55");
        };
        int start = Math.floorMod(seed, factors.size() - 1);
        return factors.subList(start, start + 2);
    }

    /** As many digits as the right number has: a round number among odd ones would stand out. */
    private static MathContext roundness(Quantity quantity) {
        boolean exact = quantity.qualifier() == Quantity.Qualifier.EXACTLY;
        return new MathContext(exact ? quantity.value().stripTrailingZeros().precision() : 1, RoundingMode.HALF_UP);
    }

    /** {@code That is too few; the number is about 28,000.} */
    private static String reason(Quantity quantity, BigDecimal other, boolean words) {
        String key = text(quantity, quantity.value(), words);
        return "That is too " + (other.compareTo(quantity.value()) < 0 ? "few" : "many") + "; the number given is "
                + Character.toLowerCase(key.charAt(0)) + key.substring(1) + ".";
    }

    private static boolean isSmall(BigDecimal value) {
        return value.scale() <= 0 && value.signum() > 0 && value.compareTo(BigDecimal.valueOf(12)) <= 0;
    }

    private static String text(Quantity quantity, BigDecimal value, boolean words) {
        String number = words && isSmall(value)
                ? WORDS.get(value.intValueExact())
                : new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(value);
        String unit = quantity.unit() == null ? "" : " " + quantity.unit();
        return switch (quantity.qualifier()) {
            case EXACTLY -> English.sentence(number + unit);
            case ABOUT -> "About " + number + unit;
            case MORE_THAN -> "More than " + number + unit;
            case LESS_THAN -> "Less than " + number + unit;
        };
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
