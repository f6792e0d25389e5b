package org.hanmi.imports;

/**
 * What of a file could not be read.
 *
 * @param line where, from 1; 0 for the file as a whole
 * @param isLost true if a whole question is lost, false if something beside it
 * @param what one clause without a full stop
 */
public record Remark(int line, boolean isLost, String what) {}
