/**
 * Questions out of other people's files: GIFT, Aiken, Moodle XML, CSV. Pure: text goes in, questions and a list of what
 * could not be read come out. May use {@code csv}, {@code fact}, {@code time} and
 * {@code item}. Start with {@link org.hanmi.imports.ImportFormat}.
 */
@NullMarked
package org.hanmi.imports;

import org.jspecify.annotations.NullMarked;
