package org.hanmi.fact;

/**
 * Names one organization of {@code organizations.yaml}.
 *
 * @param slug lower-case letters and digits joined by hyphens
 */
public record OrganizationId(String slug) implements EntityId {

    /** Refuses what is not a slug. */
    public OrganizationId {
        Slug.check(slug);
    }

    @Override
    public String toString() {
        return slug;
    }
}
