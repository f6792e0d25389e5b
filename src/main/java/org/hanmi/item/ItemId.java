package org.hanmi.item;

/**
 * Names one item: {@code model/article#fact}. Wording is no part of it, so a better stem keeps the history.
 *
 * <p>What stands behind the slash is what the learner's memory belongs to: all items on one fact share it.
 *
 * @param text the whole id, at least one character, no control characters
 */
public record ItemId(String text) implements Comparable<ItemId> {

    /** Refuses an empty id and one with control characters. */
    public ItemId {
        if (text.isEmpty() || hasControl(text)) {
            throw new IllegalArgumentException("an item id is a short printable text");
        }
    }

    private static boolean hasControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Makes the id of the item that a model derives from a fact. */
    public static ItemId of(String model, Object fact) {
        return new ItemId(model + "/" + fact);
    }

    /** The item model, or nothing if the id has no slash. */
    public String model() {
        int slash = text.indexOf('/');
        return slash < 0 ? "" : text.substring(0, slash);
    }

    /** What the memory belongs to: the fact behind the slash, or the whole id if it has none. */
    public String memory() {
        return text.substring(text.indexOf('/') + 1);
    }

    @Override
    public int compareTo(ItemId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
