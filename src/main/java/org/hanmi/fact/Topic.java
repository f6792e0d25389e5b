package org.hanmi.fact;

import org.jspecify.annotations.Nullable;

/**
 * A subject by which articles and questions are sorted.
 *
 * @param id a slug
 * @param name how it is shown
 * @param hangul how it is shown in Korean
 * @param introduction a paragraph of ours
 */
public record Topic(String id, String name, @Nullable String hangul, String introduction) {}
