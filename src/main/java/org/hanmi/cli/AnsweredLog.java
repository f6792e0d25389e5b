package org.hanmi.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hanmi.answer.Asked;
import org.hanmi.problem.Problem;
import org.hanmi.results.Response;
import org.hanmi.review.History;
import org.hanmi.review.Reviews;
import org.hanmi.review.Schedule;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A student's review log as answers: the first one to each item, since later ones were learned from it. */
final class AnsweredLog {

    private static final JsonFactory JSON = new JsonFactory();

    private AnsweredLog() {}

    /**
     * Reads a log; the student is named by the file.
     *
     * @param problems takes lines that cannot be read
     * @throws IOException if the file cannot be read
     */
    static List<Response> read(Path path, List<Problem> problems) throws IOException {
        Path file = LogCommand.log(path);
        Map<Long, String> words = words(file);
        Reviews reviews = Reviews.readFile(file, Schedule.DEFAULT);
        problems.addAll(reviews.problems());
        History history = reviews.history();
        Set<String> seen = new HashSet<>();
        List<Response> responses = new ArrayList<>();
        for (int row = 0; row < history.size(); row++) {
            String item = history.item(row).text();
            if (history.counts(row) && seen.add(item)) {
                String chosen = words.getOrDefault(history.seq(row), "");
                // What was typed is no option; several options stand in one text and cannot be told apart for sure.
                boolean offered = history.asked(row).equals(Asked.CHOICE.word());
                List<String> given = chosen.isEmpty() ? List.of() : List.of(chosen);
                responses.add(new Response(path.toString(), item, given, history.isCorrect(row), offered));
            }
        }
        return responses;
    }

    /** What was answered, by the number of the line's entry. Lines that cannot be read are reported elsewhere. */
    private static Map<Long, String> words(Path file) throws IOException {
        Map<Long, String> words = new HashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                word(line, words);
            }
        } catch (java.nio.charset.CharacterCodingException notText) {
            return words;
        }
        return words;
    }

    private static void word(String line, Map<Long, String> words) {
        if (!line.contains("\"response\"")) {
            return;
        }
        long seq = 0;
        String response = "";
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return;
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                JsonToken value = json.nextToken();
                if (name.equals("seq") && value == JsonToken.VALUE_NUMBER_INT) {
                    seq = json.getLongValue();
                } else if (name.equals("response") && value == JsonToken.VALUE_STRING) {
                    response = json.getString();
                } else {
                    json.skipChildren();
                }
            }
            words.put(seq, response);
        } catch (JacksonException broken) {
            // The reader of the log says so, with the line.
        }
    }
}
