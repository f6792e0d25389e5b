package org.hanmi.fact;

/**
 * Names one place of {@code places.yaml}.
 *
 * @param slug lower-case letters and digits joined by hyphens
 */
public record PlaceId(String slug) implements EntityId {

    /** Refuses what is not a slug. */
    public PlaceId {
        Slug.check(slug);
    }

    @Override
    public String toString() {
        return slug;
    }
}
