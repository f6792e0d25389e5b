package org.hanmi.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ministry, a group of states, an agency: anything that acts and is not a person.
 *
 * @param name the one name used in the bank
 * @param acronym the usual short form
 * @param country the country it belongs to, if to one
 * @param hangul the name in Hangul, where there is a usual form
 * @param also other names and spellings
 */
public record Organization(
        OrganizationId id,
        String name,
        Kind kind,
        @Nullable String acronym,
        @Nullable PlaceId country,
        @Nullable String hangul,
        List<String> also) {

    /** What sort of organization it is. */
    public enum Kind {
        GOVERNMENT,
        MINISTRY,
        LEGISLATURE,
        ARMED_FORCE,
        GROUP,
        NEWS,
        INSTITUTE,
        INTERNATIONAL
    }

    /** Copies the list. */
    public Organization {
        also = List.copyOf(also);
    }
}
