package org.hanmi.query;

import java.util.Locale;
import java.util.Set;
import org.hanmi.fact.EntityId;
import org.hanmi.fact.Fact;
import org.hanmi.fact.PlaceId;
import org.hanmi.fact.Statement;
import org.hanmi.knowledge.Mentions;
import org.hanmi.knowledge.Places;
import org.jspecify.annotations.Nullable;

/**
 * What a question names from the start: a sort of thing, and whom, where or what it is about.
 *
 * @param involved the people and organizations that take part; a place is the one where it is set
 * @param title what the thing itself is called, or what was said, for things that are known by it; null otherwise
 * @param words the same as people say it: {@code a meeting of Antony Blinken and Chung Eui-yong}
 */
public record Subject(
        Sort sort, Set<EntityId> involved, @Nullable String title, String words) {

    /** What sort of thing is asked about. */
    public enum Sort {
        /** People meet. */
        MEETING,
        /** Whatever puts somebody into a place: a visit, a meeting, a speech there. */
        STAY,
        /** Somebody says something. */
        REMARK,
        /** Something takes place. */
        EVENT,
        /** Something is agreed, signed, in force. */
        AGREEMENT
    }

    /** Copies the set. */
    public Subject {
        involved = Set.copyOf(involved);
        if (involved.isEmpty() && title == null) {
            throw new IllegalArgumentException("a question names somebody, a place or a title");
        }
    }

    /** True unless the fact is certainly about something else. */
    boolean fits(Fact fact, Ground ground) {
        return isOfSort(fact.statement()) && isTitled(fact.statement()) && involvesAll(fact.statement(), ground);
    }

    private boolean isOfSort(Statement statement) {
        return switch (sort) {
            case MEETING -> statement instanceof Statement.Meeting;
            case STAY -> Places.of(statement).isPresent();
            case REMARK -> statement instanceof Statement.Remark;
            case EVENT -> statement instanceof Statement.Event;
            case AGREEMENT -> statement instanceof Statement.Agreement;
        };
    }

    private boolean isTitled(Statement statement) {
        return title == null || titles(statement).contains(fold(title));
    }

    private boolean involvesAll(Statement statement, Ground ground) {
        for (EntityId entity : involved) {
            boolean in = entity instanceof PlaceId place
                    ? Places.of(statement)
                            .filter(other -> ground.knowledge().overlap(place, other))
                            .isPresent()
                    : Mentions.of(statement).contains(entity);
            if (!in) {
                return false;
            }
        }
        return true;
    }

    /** What a statement is known by: its name, its words, or its occasion. */
    static Set<String> titles(Statement statement) {
        if (statement instanceof Statement.Event event) {
            return Set.of(fold(event.name()));
        }
        if (statement instanceof Statement.Agreement agreement) {
            return Set.of(fold(agreement.name()));
        }
        if (statement instanceof Statement.Meeting meeting && meeting.occasion() != null) {
            return Set.of(fold(meeting.occasion()));
        }
        if (statement instanceof Statement.Remark remark) {
            String gist = fold(remark.gist());
            String quote = remark.quote() == null ? gist : fold(remark.quote());
            return gist.equals(quote) ? Set.of(gist) : Set.of(gist, quote);
        }
        return Set.of();
    }

    /** Case, spaces and an article at the start make no difference. */
    static String fold(String title) {
        String folded = title.strip().toLowerCase(Locale.ROOT);
        for (String article : new String[] {"the ", "a ", "an "}) {
            if (folded.startsWith(article)) {
                return folded.substring(article.length());
            }
        }
        return folded;
    }
}
