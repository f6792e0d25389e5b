package org.hanmi.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hanmi.answer.Asked;
import org.hanmi.imports.ImportFormat;
import org.hanmi.imports.Imported;
import org.hanmi.imports.Question;
import org.hanmi.imports.Remark;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What we export can be imported again, whatever signs are in it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ImportRoundTripTest {

    @ParameterizedTest
    @CsvSource({"GIFT,false", "GIFT,true", "MOODLE_XML,false", "MOODLE_XML,true", "CSV,false", "CSV,true", "AIKEN,false"
    })
    void an_import_of_our_export_says_the_same(Format format, boolean typed) {
        int seen = 0;
        for (long seed = 0; seed < 300; seed++) {
            List<Entry> entries = new ArrayList<>(Samples.fitting(Samples.hostile(seed), format, typed));
            entries.addAll(Samples.fitting(Samples.vienna(), format, typed));
            Imported read = ImportFormat.valueOf(format.name()).read(Written.text(format, entries));
            assertThat(read.remarks())
                    .as("seed " + seed)
                    .filteredOn(Remark::isLost)
                    .isEmpty();
            assertThat(read.questions()).as("seed " + seed).hasSameSizeAs(entries);
            for (int i = 0; i < entries.size(); i++) {
                same(seed, entries.get(i), read.questions().get(i), format);
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(format == Format.AIKEN ? 500 : 1500);
    }

    private static void same(long seed, Entry entry, Question question, Format format) {
        boolean aiken = format == Format.AIKEN;
        String as = "seed " + seed + ", " + entry.id();
        Interaction wanted = entry.item().interaction();
        Interaction got = question.interaction();
        assertThat(question.stem()).as(as).isEqualTo(text(entry.stem(), aiken));
        assertThat(got.name()).as(as).isEqualTo(wanted.name());
        if (wanted instanceof Interaction.Match match) {
            List<Interaction.Match.Pair> pairs = match.pairs().stream()
                    .map(pair -> new Interaction.Match.Pair(text(pair.left(), false), text(pair.right(), false)))
                    .toList();
            assertThat(((Interaction.Match) got).pairs()).as(as).containsExactlyInAnyOrderElementsOf(pairs);
        } else if (wanted instanceof Interaction.Order) {
            assertThat(got.key()).as(as).containsExactlyElementsOf(texts(wanted.key(), false));
        } else {
            assertThat(got.key())
                    .as(as)
                    .containsExactlyInAnyOrderElementsOf(
                            texts(wanted.key(), aiken || (entry.asked() == Asked.TYPED && format != Format.CSV)));
            assertThat(reasons(got.distractors(), false, false))
                    .as(as)
                    .isEqualTo(reasons(wanted.distractors(), aiken, aiken));
        }
        if (entry.asked() == Asked.TYPED) {
            assertThat(question.accepted()).as(as).containsExactly(texts(entry.accepted(), false));
        }
        if (!aiken) {
            assertThat(question.rationale()).as(as).isEqualTo(text(entry.item().rationale(), false));
            assertThat(question.sources()).as(as).hasSameSizeAs(Notes.sources(entry.item()));
            assertThat(question.sources().get(0).address())
                    .isEqualTo(entry.item().sources().get(0).address());
            assertThat(question.id()).as(as).isEqualTo(text(Notes.id(entry.item(), 100), false));
            assertThat(question.topics()).as(as).isEqualTo(entry.item().topics());
            assertThat(question.kind()).as(as).isEqualTo(entry.item().kind());
        }
    }

    private static Map<String, String> reasons(List<Distractor> distractors, boolean line, boolean without) {
        Map<String, String> reasons = new TreeMap<>();
        for (Distractor distractor : distractors) {
            reasons.put(text(distractor.text(), line), without ? "" : text(distractor.feedback(), line));
        }
        return reasons;
    }

    private static List<String> texts(List<String> texts, boolean line) {
        return texts.stream().map(text -> text(text, line)).toList();
    }

    private static String text(String text, boolean line) {
        return Normalizer.normalize(line ? Notes.oneLine(text) : text, Normalizer.Form.NFC);
    }
}
