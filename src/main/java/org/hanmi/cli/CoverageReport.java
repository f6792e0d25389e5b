package org.hanmi.cli;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hanmi.fact.Fact;
import org.hanmi.fact.FactId;
import org.hanmi.generate.Refusal;
import org.hanmi.quality.Coverage;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What is asked and what is not, as text and as JSON. */
final class CoverageReport {

    private static final int WORTHS = 3;

    private final Coverage coverage;
    private final EraTable eras;
    private final Map<FactId, List<Refusal>> refusals = new HashMap<>();

    CoverageReport(Coverage coverage, EraTable eras, List<Refusal> refusals) {
        this.coverage = coverage;
        this.eras = eras;
        for (Refusal refusal : refusals) {
            this.refusals
                    .computeIfAbsent(refusal.fact(), fact -> new ArrayList<>())
                    .add(refusal);
        }
    }

    private List<Refusal> refusals(Fact fact) {
        return refusals.getOrDefault(fact.id(), List.of());
    }

    /** Tables by article, then the lists; ends with a newline. */
    String text() {
        StringBuilder text = new StringBuilder(eras.text()).append("\nFacts with an item, of all facts\n");
        Map<String, Map<String, int[][]>> articles = new LinkedHashMap<>();
        int[][] total = new int[WORTHS][2];
        for (Coverage.Cell cell : coverage.cells()) {
            int[][] row = articles.computeIfAbsent(cell.article(), article -> new LinkedHashMap<>())
                    .computeIfAbsent(cell.kind(), kind -> new int[WORTHS][2]);
            add(row, cell);
            add(total, cell);
        }
        for (Map.Entry<String, Map<String, int[][]>> article : articles.entrySet()) {
            text.append('\n').append(line(article.getKey(), "worth 3", "worth 2", "worth 1"));
            article.getValue().forEach((kind, row) -> text.append(line("  " + kind, row)));
        }
        text.append('\n').append(line("All", total));
        silent(text);
        thin(text);
        return text.toString();
    }

    private static void add(int[][] row, Coverage.Cell cell) {
        int worth = Math.max(1, Math.min(WORTHS, cell.worth())) - 1;
        row[worth][0] += cell.with();
        row[worth][1] += cell.with() + cell.without();
    }

    private static String line(String name, int[]... row) {
        return line(name, share(row[2]), share(row[1]), share(row[0]));
    }

    private static String share(int... count) {
        return count[1] == 0 ? "-" : count[0] + " of " + count[1];
    }

    private static String line(String name, String three, String two, String one) {
        return String.format(java.util.Locale.ROOT, "%-48s %10s %10s %10s", name, three, two, one)
                        .stripTrailing()
                + "\n";
    }

    private void silent(StringBuilder text) {
        text.append("\nWithout an item, of worth 2 or 3: ")
                .append(coverage.silent().size())
                .append('\n');
        for (Fact fact : coverage.silent()) {
            text.append("  ").append(fact.id()).append(" (").append(kind(fact)).append(")\n");
            if (refusals(fact).isEmpty()) {
                text.append("    no model asks about it; a curator may write an ask\n");
            }
            for (Refusal refusal : refusals(fact)) {
                text.append("    ")
                        .append(refusal.model())
                        .append(": ")
                        .append(refusal.reason())
                        .append('\n');
            }
        }
    }

    private static String kind(Fact fact) {
        return fact.statement().kind() + ", worth " + fact.worth();
    }

    private void thin(StringBuilder text) {
        text.append("\nOf worth 3 and asked by one model only: ")
                .append(coverage.thin().size())
                .append('\n');
        for (Coverage.Thin thin : coverage.thin()) {
            text.append("  ")
                    .append(thin.fact().id())
                    .append(": ")
                    .append(String.join(", ", thin.models()))
                    .append('\n');
        }
    }

    /** One object; ends with a newline. */
    String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("format", "hanmi-coverage/1");
            json.writeName("facts");
            json.writeStartArray();
            for (Coverage.Cell cell : coverage.cells()) {
                json.writeStartObject();
                json.writeStringProperty("article", cell.article());
                json.writeStringProperty("kind", cell.kind());
                json.writeNumberProperty("worth", cell.worth());
                json.writeNumberProperty("with", cell.with());
                json.writeNumberProperty("without", cell.without());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeName("eras");
            eras.write(json);
            json.writeName("withoutItem");
            json.writeStartArray();
            for (Fact fact : coverage.silent()) {
                writeSilent(json, fact);
            }
            json.writeEndArray();
            json.writeName("oneModel");
            json.writeStartArray();
            for (Coverage.Thin thin : coverage.thin()) {
                json.writeStartObject();
                json.writeStringProperty("fact", thin.fact().id().toString());
                json.writeStringProperty("model", thin.models().get(0));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private void writeSilent(JsonGenerator json, Fact fact) {
        json.writeStartObject();
        json.writeStringProperty("fact", fact.id().toString());
        json.writeStringProperty("kind", fact.statement().kind());
        json.writeNumberProperty("worth", fact.worth());
        json.writeName("refusals");
        json.writeStartArray();
        for (Refusal refusal : refusals(fact)) {
            json.writeStartObject();
            json.writeStringProperty("model", refusal.model());
            json.writeStringProperty("reason", refusal.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
