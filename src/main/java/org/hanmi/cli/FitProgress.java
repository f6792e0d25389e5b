package org.hanmi.cli;

import java.time.Duration;
import java.time.Instant;
import org.hanmi.fit.Progress;

/** Says on a terminal how a fit goes on, if it takes longer than a second; on one line, which is gone in the end. */
final class FitProgress implements Progress {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final String CLEAR = "\r\u001b[K";

    private final Environment environment;
    private final int reviews;
    private Instant next;
    private boolean said;

    FitProgress(Environment environment, int reviews) {
        this.environment = environment;
        this.reviews = reviews;
        next = environment.clock().instant().plus(PATIENCE);
    }

    @Override
    public void passed(int passes) {
        if (!environment.terminal()) {
            return;
        }
        Instant now = environment.clock().instant();
        if (!now.isBefore(next)) {
            environment
                    .err()
                    .print(CLEAR + "Fitting " + reviews + " reviews, pass " + passes + " of some 40; Ctrl-C stops it");
            environment.err().flush();
            next = now.plus(PAUSE);
            said = true;
        }
    }

    void end() {
        if (said) {
            environment.err().print(CLEAR);
            environment.err().flush();
        }
    }
}
