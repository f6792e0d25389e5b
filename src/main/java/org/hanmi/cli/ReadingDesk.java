package org.hanmi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hanmi.fact.Era;
import org.hanmi.fact.Topic;
import org.hanmi.present.Keys;
import org.hanmi.present.Place;
import org.hanmi.present.ReadingView;
import org.hanmi.present.Situation;
import org.hanmi.present.TopicWords;
import org.hanmi.present.Words;
import org.hanmi.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Makes what is read before questions, from the files in articles/. */
final class ReadingDesk {

    private final Path articles;
    private final Words words;
    private final TopicWords say;
    private final boolean korean;

    ReadingDesk(Path articles, Locale language) {
        this.articles = articles;
        words = Words.of(language);
        say = TopicWords.of(language);
        korean = language.equals(Locale.KOREAN);
    }

    /** An article in our words, with its outlet, its date and its address; null if there is no such file. */
    @Nullable
    ReadingView article(String id) {
        return article(id, say.begin());
    }

    /** The same, read after a question. */
    @Nullable
    ReadingView articleAgain(String id) {
        return article(id, say.goBack());
    }

    private @Nullable ReadingView article(String id, String next) {
        Path file = Lesson.file(articles, id);
        if (!Files.exists(file)) {
            return null;
        }
        Map<String, String> head = Written.head(file);
        List<ReadingView.Line> below = new ArrayList<>();
        below.add(new ReadingView.Line("", head.getOrDefault("outlet", ""), date(head.getOrDefault("published", ""))));
        below.add(new ReadingView.Line("", head.getOrDefault("address", ""), ""));
        return view(head.getOrDefault("title", id), say.article(), head.getOrDefault("summary", ""), "", below, next);
    }

    private String date(String edtf) {
        try {
            return edtf.isEmpty() ? "" : words.date(Edtf.parse(edtf));
        } catch (DateTimeException notADate) {
            return edtf;
        }
    }

    /**
     * A topic's introduction, with its path.
     *
     * @param facts how many facts there are in each step, and behind the last in none
     * @param seen how many of these have been asked
     */
    ReadingView topic(Topic topic, List<Era> eras, int[] facts, int... seen) {
        List<ReadingView.Line> steps = new ArrayList<>();
        for (int i = 0; i < topic.path().size(); i++) {
            for (Era era : eras) {
                if (era.id().equals(topic.path().get(i)) && facts[i] > 0) {
                    steps.add(new ReadingView.Line(years(era), name(era), say.step(facts[i], seen[i])));
                }
            }
        }
        int rest = topic.path().size();
        if (facts[rest] > 0 && !steps.isEmpty()) {
            steps.add(new ReadingView.Line("", say.elsewhere(), say.step(facts[rest], seen[rest])));
        }
        return view(
                topic.name(korean),
                say.topic(),
                topic.introduction(korean),
                steps.isEmpty() ? "" : say.path(),
                steps,
                say.begin());
    }

    private static String years(Era era) {
        String from = Integer.toString(era.span().earliest().getYear());
        int to = era.span().latest().getYear();
        return to > 9999 ? from + "–" : from + "–" + to;
    }

    private String name(Era era) {
        String hangul = era.hangul();
        return korean && hangul != null ? hangul : era.name();
    }

    private ReadingView view(
            String title, String sort, String text, String belowTitle, List<ReadingView.Line> below, String next) {
        return new ReadingView(title, sort, text, belowTitle, below, next, Keys.at(Situation.at(Place.READING), words));
    }
}
