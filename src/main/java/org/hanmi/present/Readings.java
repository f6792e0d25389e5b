package org.hanmi.present;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hanmi.session.State;
import org.jspecify.annotations.Nullable;

/** What is to be read in a sitting, each text once: some before everything, others before the first question about them. */
public final class Readings {

    private final Deque<ReadingView> first;
    private final @Nullable Function<String, @Nullable ReadingView> articles;
    private final Set<String> read = new HashSet<>();
    private @Nullable ReadingView open;

    /**
     * Nothing is read yet.
     *
     * @param first what comes before everything
     * @param articles the card of an article, by its id, null if there is none; null if articles are not read
     */
    public Readings(List<ReadingView> first, @Nullable Function<String, @Nullable ReadingView> articles) {
        this.first = new ArrayDeque<>(first);
        this.articles = articles;
    }

    /** Nothing but questions. */
    public static Readings none() {
        return new Readings(List.of(), null);
    }

    /** What is to be read before the question that stands there; null if nothing. It stays until it is {@link #done}. */
    public @Nullable ReadingView before(State state) {
        if (open != null || !(state instanceof State.Asking asking)) {
            return state instanceof State.Asking ? open : null;
        }
        open = first.poll();
        String article = open == null && articles != null ? Views.article(asking.slot()) : "";
        if (articles != null && !article.isEmpty() && read.add(article)) {
            open = articles.apply(article);
        }
        return open;
    }

    /** It has been read. */
    public void done() {
        open = null;
    }
}
