package org.hanmi.bank;

/** The parts of an index, which are read when they are first needed. A start reads the first; a sitting leaves out the last. */
enum Part {
    /** How many there are, and in which topics. */
    SUMMARY(0),
    /** Finds a fact by its name. */
    FINDER(1),
    /** The items on each fact, and the facts of each article, the easiest first. */
    FACTS(2),
    /** The name of each fact. */
    NAMES(3),
    /** What is needed to choose an item and to read it. */
    ITEMS(4),
    /** The texts that items name by number. */
    TEXTS(5),
    /** What items are filtered by. */
    FILTERS(6);

    /** Which part of the file it is, from 0. */
    final int place;

    Part(int place) {
        this.place = place;
    }
}
