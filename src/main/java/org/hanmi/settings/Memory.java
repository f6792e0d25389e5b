package org.hanmi.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hanmi.fsrs.Weights;

/** The part of the file about memory: {@code parameters}, {@code fitted}, {@code reviews}, {@code before}, {@code after}. */
final class Memory {

    private static final String PARAMETERS = "parameters";

    private Memory() {}

    static Fitted read(Object value) {
        if (!(value instanceof Map<?, ?> memory)) {
            throw new IllegalArgumentException("“memory” is " + value + ", but must be an object with “parameters”");
        }
        double reviews = Numbers.of(get(memory, "reviews"));
        if (!(reviews >= 0 && reviews <= Integer.MAX_VALUE)) {
            throw new IllegalArgumentException(
                    "“memory”: “reviews” is " + get(memory, "reviews") + ", but must be a number from 0 on");
        }
        return new Fitted(
                weights(get(memory, PARAMETERS)),
                Settings.date("fitted", get(memory, "fitted")),
                (int) reviews,
                score(memory, "before"),
                score(memory, "after"));
    }

    static Weights weights(Object value) {
        if (!(value instanceof List<?> list) || list.size() != Weights.COUNT) {
            throw new IllegalArgumentException("“parameters” must be a list of 21 numbers");
        }
        double[] numbers = new double[Weights.COUNT];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Numbers.of(list.get(i));
            // Written so that what is no number is refused as well.
            if (!(numbers[i] >= Weights.lowest(i) && numbers[i] <= Weights.highest(i))) {
                throw new IllegalArgumentException("“parameters”: number " + i + " is " + list.get(i)
                        + ", but must be from " + Weights.lowest(i) + " to " + Weights.highest(i));
            }
        }
        return Weights.of(numbers);
    }

    static Map<String, Object> write(Fitted own, Map<?, ?> before) {
        Map<String, Object> memory = new LinkedHashMap<>();
        for (Map.Entry<?, ?> member : before.entrySet()) {
            memory.put(String.valueOf(member.getKey()), member.getValue());
        }
        List<Object> numbers = new ArrayList<>(Weights.COUNT);
        for (double number : own.weights().toArray()) {
            numbers.add(number);
        }
        memory.put(PARAMETERS, numbers);
        memory.put("fitted", own.on().toString());
        memory.put("reviews", own.reviews());
        memory.put("before", score(own.before()));
        memory.put("after", score(own.after()));
        return memory;
    }

    private static Map<String, Object> score(Score score) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("logLoss", number(score.logLoss()));
        map.put("rmseBins", number(score.rmseBins()));
        map.put("auc", number(score.auc()));
        return map;
    }

    private static Object number(double value) {
        return Double.isFinite(value) ? value : new Json.Bare("null");
    }

    /** Evidence is for people; a part that is missing makes the parameters no worse. */
    private static Score score(Map<?, ?> memory, String name) {
        Map<?, ?> map = memory.get(name) instanceof Map<?, ?> found ? found : Map.of();
        return new Score(
                Numbers.of(get(map, "logLoss")), Numbers.of(get(map, "rmseBins")), Numbers.of(get(map, "auc")));
    }

    private static Object get(Map<?, ?> map, String name) {
        Object value = map.get(name);
        return value == null ? "missing" : value;
    }
}
