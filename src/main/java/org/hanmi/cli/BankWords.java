package org.hanmi.cli;

import org.hanmi.bank.BankIndex;
import org.hanmi.set.Vocabulary;

/** The words that filters can name, taken from the index of a bank. */
final class BankWords {

    private BankWords() {}

    static Vocabulary of(BankIndex index) {
        Vocabulary words = new Vocabulary();
        for (int item = 0; item < index.size(); item++) {
            words.add(index.memory(item), index.topics(item), index.kind(item), index.people(item), index.places(item));
        }
        return words;
    }
}
