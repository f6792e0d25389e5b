package org.hanmi.fit;

/**
 * How well some parameters predicted. Not a number where nothing was predicted, and {@link #auc} also where all was
 * remembered or all forgotten.
 *
 * @param logLoss mean surprise of a review, −ln P of what happened; the less the better
 * @param rmseBins how far predicted and actual recall are apart, as the root of the mean square over groups of like
 *     reviews, by days elapsed, number of reviews and lapses, as the SRS benchmark groups them; the less the better
 * @param auc how likely something remembered was thought more likely than something forgotten; .5 is chance, 1 the best
 */
public record Measures(double logLoss, double rmseBins, double auc) {}
