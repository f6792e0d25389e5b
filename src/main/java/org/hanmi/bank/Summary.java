package org.hanmi.bank;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** How many items and facts there are, and in which topics: some hundred bytes, all that a first start reads. */
final class Summary {

    final int items;
    final int facts;
    final Texts topics;
    final Column counts;
    private final Column setEnds;
    private final Column setTopics;

    Summary(ByteBuffer in) {
        items = in.getInt();
        facts = in.getInt();
        topics = Texts.read(in);
        counts = Column.read(in, topics.size());
        setEnds = Column.read(in);
        setTopics = Column.read(in);
    }

    /** The topics of a set by its number. */
    List<String> set(int number) {
        List<String> set = new ArrayList<>(2);
        for (int i = setEnds.from(number); i < setEnds.at(number); i++) {
            set.add(topics.get(setTopics.at(i)));
        }
        return set;
    }
}
