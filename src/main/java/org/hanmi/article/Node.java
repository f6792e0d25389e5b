package org.hanmi.article;

import java.util.List;

/**
 * A value in a YAML file as it is written there, and where. Texts are raw: {@code 1961} stays four digits and
 * {@code no} stays a word.
 */
public sealed interface Node {

    /** The line on which it begins, counted from 1. */
    int line();

    /**
     * A single value.
     *
     * @param plain true if it is written without quotes, so that nothing at all is no value
     * @param start the first code point of it in the file, from 0
     * @param end the code point after it
     */
    record Text(String value, boolean plain, int line, int start, int end) implements Node {

        /** Tells whether nothing is written there. */
        public boolean isEmpty() {
            return value.isBlank() || (plain && (value.equals("~") || value.equals("null")));
        }
    }

    /** A list. */
    record Items(List<Node> items, int line) implements Node {}

    /** Names and their values, in the order of the file; a name may stand there twice. */
    record Fields(List<Field> fields, int line) implements Node {}

    /** A name and its value. */
    record Field(Text key, Node value) {
        /** The line of its name. */
        public int line() {
            return key.line();
        }
    }

    /** What it is, in words for a message. */
    default String noun() {
        if (this instanceof Text) {
            return "one value";
        }
        return this instanceof Items ? "a list" : "fields of its own";
    }
}
