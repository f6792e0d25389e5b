package org.hanmi.fact;

/**
 * Names one person of {@code people.yaml}.
 *
 * @param slug lower-case letters and digits joined by hyphens
 */
public record PersonId(String slug) implements EntityId {

    /** Refuses what is not a slug. */
    public PersonId {
        Slug.check(slug);
    }

    @Override
    public String toString() {
        return slug;
    }
}
