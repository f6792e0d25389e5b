/**
 * Tables as text (CSV): how they are read and written, and how a cell is kept from being computed. Uses nothing of ours.
 * Start with {@link org.hanmi.csv.CsvRows} and {@link org.hanmi.csv.CsvLine}.
 */
@NullMarked
package org.hanmi.csv;

import org.jspecify.annotations.NullMarked;
