package org.hanmi.stats;

import org.hanmi.item.ItemId;

/**
 * A fact that gives trouble.
 *
 * @param item the item by which it was asked last
 * @param reviews answers about it
 * @param wrong how many of them were wrong
 * @param lapses how often it had been forgotten on a later day
 * @param difficulty 1 easy to 10 hard
 * @param stability in days
 * @param retrievability how likely it is recalled today
 */
public record Hard(
        ItemId item, int reviews, int wrong, int lapses, double difficulty, double stability, double retrievability) {}
