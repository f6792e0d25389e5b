/**
 * The articles folder: YAML to facts, with every mistake in one pass and in plain words, and the one form in which a file is written. May use {@code problem}, {@code time}, {@code fact} and SnakeYAML's events. Start with {@link org.hanmi.article.Articles}; a new rule starts in {@link org.hanmi.article.Rules}, a new field in {@link org.hanmi.article.Layout}.
 */
@NullMarked
package org.hanmi.article;

import org.jspecify.annotations.NullMarked;
