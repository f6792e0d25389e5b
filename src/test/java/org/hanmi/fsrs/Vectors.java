package org.hanmi.fsrs;

import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The reference vectors under {@code src/test/resources/srs}. */
final class Vectors {

    private Vectors() {}

    static JsonNode read(String name) {
        return new ObjectMapper()
                .readTree(Path.of("src/test/resources/srs", name).toFile());
    }

    static double[] numbers(JsonNode array) {
        double[] numbers = new double[array.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = array.get(i).asDouble();
        }
        return numbers;
    }
}
