/**
 * What is fine here and what is not: the terminal, the folders, Java, the bank, the settings and the log, each looked at
 * by one class that gives {@link org.hanmi.doctor.Finding}s. Nothing is changed. May use what opens those things, and
 * {@code screen} to ask the terminal, and {@code present} for the language. Start with {@link org.hanmi.doctor.Finding}.
 */
@NullMarked
package org.hanmi.doctor;

import org.jspecify.annotations.NullMarked;
