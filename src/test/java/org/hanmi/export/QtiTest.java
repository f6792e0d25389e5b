package org.hanmi.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hanmi.answer.Asked;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Both QTI packages, read back and scored. The official schemas are asked in {@code src/test/interop}. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QtiTest {

    private static Map<String, byte[]> files(Format format, List<Entry> entries) {
        return Written.files(Written.bytes(format, Written.booklet(entries), Samples.SETTING));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void in_qti_1_2_the_key_and_only_the_key_gets_a_hundred(boolean typed) {
        for (long seed = 0; seed < 100; seed++) {
            List<Entry> entries = Samples.fitting(Samples.hostile(seed), Format.QTI12, typed);
            Map<String, byte[]> files = files(Format.QTI12, entries);
            String file = files.keySet().stream()
                    .filter(name -> name.matches("(g\\w+)/\\1\\.xml"))
                    .findFirst()
                    .orElseThrow();
            scored(Written.all(Written.xml(files.getOrDefault(file, new byte[0])), "item"), entries);
        }
    }

    private static void scored(List<Element> items, List<Entry> entries) {
        assertThat(items).hasSameSizeAs(entries);
        for (int i = 0; i < items.size(); i++) {
            Entry entry = entries.get(i);
            Element presentation =
                    Written.children(items.get(i), "presentation").get(0);
            String places = entry.asked() == Asked.ORDER ? "\n" + Notes.PLACES : "";
            assertThat(Written.shown(Written.at(presentation, "material", "mattext")))
                    .isEqualTo(entry.stem() + places);
            assertThat(score(items.get(i), key(entry, presentation))).isEqualByComparingTo("100");
            for (Map<String, Set<String>> wrong : wrongs(entry, presentation)) {
                assertThat(score(items.get(i), wrong)).isLessThan(BigDecimal.valueOf(100));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_cartridge_has_what_its_profile_knows_and_the_key_gets_a_hundred(boolean typed) {
        for (long seed = 0; seed < 100; seed++) {
            List<Item> items = new ArrayList<>(Samples.hostile(seed));
            items.addAll(Samples.vienna());
            Fitting fitting =
                    Fitting.of(Written.booklet(Arranged.entries(items, "7", typed)), Format.QTI12, Format.cartridge());
            assertThat(fitting.skipped())
                    .extracting(Skipped::reason)
                    .containsExactly(
                            "a Common Cartridge cannot ask for a sequence",
                            "a Common Cartridge cannot ask for pairs",
                            "a Common Cartridge cannot ask for a sequence",
                            "a Common Cartridge cannot ask for pairs");
            Map<String, byte[]> files = cartridge(fitting.booklet());
            Element manifest = Written.xml(files.getOrDefault("imsmanifest.xml", new byte[0]));
            String file = Written.all(manifest, "file").get(0).getAttribute("href");
            assertThat(files.keySet()).containsExactly("imsmanifest.xml", file);
            List<Element> written = Written.all(Written.xml(files.getOrDefault(file, new byte[0])), "item");
            scored(written, fitting.booklet().entries());
            List<String> labels = new ArrayList<>();
            written.forEach(
                    item -> Written.all(item, "fieldlabel").forEach(label -> labels.add(label.getTextContent())));
            assertThat(Set.copyOf(labels)).containsExactlyInAnyOrder("cc_profile", "cc_weighting");
            assertThat(Written.all(written.get(0), "fieldentry").get(0).getTextContent())
                    .isEqualTo(typed ? "cc.fib.v0p1" : "cc.multiple_choice.v0p1");
            assertThat(Written.all(written.get(3), "fieldentry").get(0).getTextContent())
                    .isEqualTo("cc.true_false.v0p1");
        }
    }

    @Test
    void a_cartridge_asks_a_choice_of_two_as_one_of_several_since_a_choice_has_three_at_least() {
        Item two = Samples.vienna().get(0);
        List<Distractor> wrong = two.interaction().distractors().subList(0, 1);
        Item item = new Item(
                two.id(),
                two.kind(),
                two.stem(),
                new Interaction.Choice("Vienna", wrong),
                List.of(),
                two.rationale(),
                two.basis(),
                two.sources(),
                two.topics(),
                two.when(),
                two.difficulty(),
                two.people(),
                two.places());
        List<Entry> entries = Arranged.entries(List.of(item), "7", false);
        Map<String, byte[]> files = cartridge(Written.booklet(entries));
        String file = files.keySet().stream()
                .filter(name -> name.contains("/"))
                .findFirst()
                .orElseThrow();
        List<Element> items = Written.all(Written.xml(files.getOrDefault(file, new byte[0])), "item");
        assertThat(Written.all(items.get(0), "fieldentry").get(0).getTextContent())
                .isEqualTo("cc.multiple_response.v0p1");
        scored(items, List.of(entries.get(0).as(Asked.MULTIPLE)));
    }

    private static Map<String, byte[]> cartridge(Booklet booklet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ((Exporter.OfBytes) Format.cartridge()).write(booklet, Samples.SETTING, out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return Written.files(out.toByteArray());
    }

    /** The key as a student would choose it: by the words beside the marks. */
    private static Map<String, Set<String>> key(Entry entry, Element presentation) {
        Map<String, Set<String>> key = new LinkedHashMap<>();
        if (entry.asked() == Asked.TYPED) {
            key.put("response1", Set.of(entry.accepted().get(entry.accepted().size() - 1)));
            return key;
        }
        List<Element> responses = Written.children(presentation, "response_lid");
        for (int i = 0; i < responses.size(); i++) {
            List<String> words = Samples.isOffered(entry)
                    ? entry.item().interaction().key()
                    : List.of(entry.pairs().get(i).right());
            Set<String> chosen = new HashSet<>();
            for (Element label : Written.all(responses.get(i), "response_label")) {
                if (words.contains(Written.at(label, "material", "mattext"))) {
                    chosen.add(label.getAttribute("ident"));
                }
            }
            assertThat(chosen).hasSameSizeAs(words);
            key.put(responses.get(i).getAttribute("ident"), chosen);
        }
        return key;
    }

    private static List<Map<String, Set<String>>> wrongs(Entry entry, Element presentation) {
        List<Map<String, Set<String>>> wrongs = new ArrayList<>();
        wrongs.add(Map.of());
        if (entry.asked() == Asked.TYPED) {
            wrongs.add(Map.of("response1", Set.of("something else")));
            return wrongs;
        }
        Map<String, Set<String>> key = key(entry, presentation);
        Element first = Written.children(presentation, "response_lid").get(0);
        Set<String> all = new HashSet<>();
        for (Element label : Written.all(first, "response_label")) {
            String ident = label.getAttribute("ident");
            all.add(ident);
            Map<String, Set<String>> other = new HashMap<>(key);
            other.put(first.getAttribute("ident"), Set.of(ident));
            if (!other.equals(key)) {
                wrongs.add(other);
            }
        }
        if (entry.asked() == Asked.MULTIPLE) {
            wrongs.add(Map.of("response1", all));
        }
        return wrongs;
    }

    /** Goes through the conditions as the standard says: in turn, until one holds that does not go on. */
    private static BigDecimal score(Element item, Map<String, Set<String>> answer) {
        BigDecimal score = BigDecimal.ZERO;
        for (Element condition : Written.all(item, "respcondition")) {
            boolean holds = true;
            for (Element part :
                    parts(Written.children(condition, "conditionvar").get(0))) {
                boolean any = part.getTagName().equals("varequal")
                        && Written.children(condition, "conditionvar").get(0).equals(part.getParentNode());
                holds &= holds(part, answer) || (any && anyHolds(condition, answer));
            }
            for (Element set : Written.children(condition, "setvar")) {
                BigDecimal value = new BigDecimal(set.getTextContent());
                if (holds) {
                    score = set.getAttribute("action").equals("Add") ? score.add(value) : value;
                }
            }
            if (holds && !condition.getAttribute("continue").equals("Yes")) {
                break;
            }
        }
        return score;
    }

    /** Several accepted texts side by side are meant as one or another, as Canvas reads them. */
    private static boolean anyHolds(Element condition, Map<String, Set<String>> answer) {
        return Written.all(condition, "varequal").stream().anyMatch(equal -> holds(equal, answer));
    }

    private static List<Element> parts(Element in) {
        List<Element> parts = new ArrayList<>();
        for (Node node = in.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                parts.add(element);
            }
        }
        return parts;
    }

    private static boolean holds(Element part, Map<String, Set<String>> answer) {
        return switch (part.getTagName()) {
            case "other" -> true;
            case "not" -> parts(part).stream().noneMatch(inner -> holds(inner, answer));
            case "and" -> parts(part).stream().allMatch(inner -> holds(inner, answer));
            case "varequal" ->
                answer.getOrDefault(part.getAttribute("respident"), Set.of()).contains(part.getTextContent());
            default -> throw new AssertionError(part.getTagName());
        };
    }

    @Test
    void what_a_manifest_lists_is_there_and_listed_once() {
        for (Format format : List.of(Format.QTI12, Format.QTI21)) {
            Map<String, byte[]> files = files(format, Samples.fitting(Samples.vienna(), format, false));
            Element manifest = Written.xml(files.getOrDefault("imsmanifest.xml", new byte[0]));
            List<String> listed = Written.all(manifest, "file").stream()
                    .map(file -> file.getAttribute("href"))
                    .toList();
            Set<String> there = new HashSet<>(files.keySet());
            there.remove("imsmanifest.xml");
            assertThat(listed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(there);
        }
    }

    @Test
    void in_qti_2_1_the_right_words_are_the_key() {
        for (long seed = 0; seed < 100; seed++) {
            List<Entry> entries = Samples.fitting(Samples.hostile(seed), Format.QTI21, seed % 2 == 0);
            Map<String, byte[]> files = files(Format.QTI21, entries);
            for (Entry entry : entries) {
                byte[] file = files.getOrDefault("items/" + QtiItem.id(entry) + ".xml", new byte[0]);
                Element item = Written.xml(file);
                Map<String, String> words = new HashMap<>();
                for (String name : List.of("simpleChoice", "simpleAssociableChoice")) {
                    for (Element choice : Written.all(item, name)) {
                        words.put(choice.getAttribute("identifier"), lines(choice));
                    }
                }
                Element body = Written.children(item, "itemBody").get(0);
                assertThat(lines(Written.children(body, "p").get(0))).isEqualTo(entry.stem());
                List<String> key = new ArrayList<>();
                for (Element value :
                        Written.all(Written.all(item, "correctResponse").get(0), "value")) {
                    String[] names = value.getTextContent().split(" ");
                    key.add(
                            names.length == 1
                                    ? words.getOrDefault(names[0], "")
                                    : words.getOrDefault(names[0], "") + "→" + words.getOrDefault(names[1], ""));
                }
                List<String> wanted = entry.asked() == Asked.MATCH
                        ? entry.pairs().stream()
                                .map(pair -> pair.left() + "→" + pair.right())
                                .toList()
                        : entry.item().interaction().key();
                if (entry.asked() == Asked.ORDER) {
                    assertThat(key).containsExactlyElementsOf(wanted);
                } else {
                    assertThat(key).containsExactlyInAnyOrderElementsOf(wanted);
                }
                for (Option option : entry.choices()) {
                    if (!option.feedback().isEmpty() && entry.asked() != Asked.TYPED) {
                        assertThat(Written.all(item, "modalFeedback"))
                                .anySatisfy(feedback ->
                                        assertThat(lines(feedback).strip()).isEqualTo(option.feedback()));
                    }
                }
            }
        }
    }

    /** The text, with its line breaks. */
    private static String lines(Element in) {
        StringBuilder text = new StringBuilder();
        for (Node node = in.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                text.append(element.getTagName().equals("br") ? "\n" : lines(element));
            } else if (!in.getTagName().equals("modalFeedback")) {
                text.append(node.getTextContent());
            }
        }
        return text.toString();
    }
}
