package org.hanmi.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A position that exists whoever holds it (Popolo: Post). Acting, deputy and vice are part of the post.
 *
 * @param label the office in lower case without its country: {@code secretary of state}
 * @param country the country it serves
 * @param organization where the post belongs
 * @param family the kind of work, so that wrong options are of the same kind
 * @param rank 1 for heads of state and leaders, 2 ministers, 3 deputies and chiefs, 4 assistants, 5 others
 * @param singleHolder true if one person holds it at a time
 * @param also other ways in which the office is written
 */
public record Post(
        PostId id,
        String label,
        PlaceId country,
        @Nullable OrganizationId organization,
        Family family,
        int rank,
        boolean singleHolder,
        List<String> also) {

    /** The kind of work a post does. */
    public enum Family {
        HEAD,
        FOREIGN,
        DEFENSE,
        SECURITY,
        ENVOY,
        SPOKESPERSON,
        LEGISLATURE,
        MILITARY,
        PARTY,
        OTHER
    }

    /** Copies the list. */
    public Post {
        also = List.copyOf(also);
    }
}
