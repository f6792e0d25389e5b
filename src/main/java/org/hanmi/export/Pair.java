package org.hanmi.export;

/** A left side and what belongs to it. */
record Pair(String left, String right) {}
