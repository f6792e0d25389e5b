package org.hanmi.answer;

import java.util.ArrayList;
import java.util.List;

/** The orders in which the words of a name may stand: family name first or last. */
final class Orders {

    private Orders() {}

    /** The words as they are; then, if they may be a name, with the first word last and the last word first. */
    static List<List<String>> of(List<String> tokens) {
        List<List<String>> orders = new ArrayList<>();
        orders.add(tokens);
        if (tokens.size() > 1 && tokens.size() < 5 && tokens.stream().allMatch(Orders::letters)) {
            List<String> firstLast = new ArrayList<>(tokens.subList(1, tokens.size()));
            firstLast.add(tokens.get(0));
            orders.add(firstLast);
            List<String> lastFirst = new ArrayList<>(tokens.subList(0, tokens.size() - 1));
            lastFirst.add(0, tokens.get(tokens.size() - 1));
            if (tokens.size() > 2) {
                orders.add(lastFirst);
            }
        }
        return orders;
    }

    private static boolean letters(String token) {
        return token.chars().allMatch(Character::isLetter);
    }
}
