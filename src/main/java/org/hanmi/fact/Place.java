package org.hanmi.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place. Whether it is a city, an island or a country decides what may be asked about it (trap 49).
 *
 * @param in the place that contains it
 * @param adjective for countries, the short adjective: US, South Korean
 * @param hangul the name in Hangul, where there is a usual form
 * @param also other names and spellings
 */
public record Place(
        PlaceId id,
        String name,
        Kind kind,
        @Nullable PlaceId in,
        @Nullable String adjective,
        @Nullable String hangul,
        List<String> also) {

    /** What sort of place it is. */
    public enum Kind {
        CITY,
        COUNTRY,
        ISLAND,
        STATE,
        REGION,
        SITE,
        SEA,
        CITY_STATE
    }

    /** Copies the list. */
    public Place {
        also = List.copyOf(also);
    }
}
