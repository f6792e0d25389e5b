package org.hanmi.present;

import java.util.Map;
import java.util.function.Function;
import org.hanmi.item.ItemId;

/**
 * What things are called whose ids statistics know.
 *
 * @param topics by id
 * @param people by id
 * @param stem the question that an item asks; its id if the bank does not have it any more
 */
public record StatsNames(Map<String, String> topics, Map<String, String> people, Function<ItemId, String> stem) {}
