package org.hanmi.settings;

/**
 * How well a set of parameters predicted reviews that it had not seen.
 *
 * @param logLoss mean negative log likelihood, the smaller the better
 * @param rmseBins root mean square error of calibration over bins, 0 to 1
 * @param auc how well it tells what will be recalled from what will not, .5 for chance to 1
 */
public record Score(double logLoss, double rmseBins, double auc) {}
