package org.hanmi.review;

/** How much falls due on each day, so that what may move goes where there is least. */
@FunctionalInterface
public interface Load {

    /** Nothing is due on any day. */
    Load NONE = new Load() {
        @Override
        public int on(long epochDay) {
            return 0;
        }
    };

    /** How many facts fall due on a day, counted from 1970-01-01. */
    int on(long epochDay);
}
