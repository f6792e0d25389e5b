package org.hanmi.fact;

/**
 * Names one post of {@code posts.yaml}.
 *
 * @param slug lower-case letters and digits joined by hyphens
 */
public record PostId(String slug) {

    /** Refuses what is not a slug. */
    public PostId {
        Slug.check(slug);
    }

    @Override
    public String toString() {
        return slug;
    }
}
