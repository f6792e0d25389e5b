package org.hanmi.fit;

/** The reviews before some moment, as far as they can tell anything: each fact up to its last review on a later day. */
final class Past {

    final Histories histories;

    /** For each fact where its reviews end. */
    final int[] ends;

    /** How many reviews tell something: those on a later day than the one before on the same fact. */
    final int telling;

    Past(Histories histories, int moment) {
        this.histories = histories;
        int[] begins = histories.begins;
        ends = new int[begins.length - 1];
        int count = 0;
        for (int fact = 0; fact < ends.length; fact++) {
            int end = begins[fact];
            for (int at = begins[fact]; at < begins[fact + 1] && histories.moments[at] < moment; at++) {
                if (histories.elapsed[at] > 0) {
                    count++;
                    end = at + 1;
                }
            }
            ends[fact] = end;
        }
        telling = count;
    }
}
