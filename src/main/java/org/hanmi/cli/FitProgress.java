package org.hanmi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.hanmi.fit.Progress;

/** Says on a terminal how a fit goes on, if all takes longer than a second; the passes on one line, gone in the end. */
final class FitProgress implements Progress {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofMillis(200);

    /** Bytes that take a second or so to read. */
    private static final long LONG = 20_000_000;

    private static final String CLEAR = "\r\u001b[K";

    private final Environment environment;
    private Instant next;
    private int reviews;
    private boolean said;

    FitProgress(Environment environment) {
        this.environment = environment;
        next = environment.clock().instant().plus(PATIENCE);
    }

    /** A file is about to be read; said at once if that takes long. */
    void reads(Path file) throws IOException {
        if (environment.terminal() && Files.exists(file) && Files.size(file) > LONG) {
            environment.err().println(environment.tongue().either("Reading ", "읽는 중: ") + file);
        }
    }

    /** So many reviews were read. */
    void fits(int count) {
        reviews = count;
    }

    @Override
    public void passed(int passes) {
        if (!environment.terminal()) {
            return;
        }
        Instant now = environment.clock().instant();
        if (!now.isBefore(next)) {
            say(environment
                    .tongue()
                    .either(
                            "Fitting " + reviews + " reviews, pass " + passes + " of some 40; Ctrl-C stops it",
                            "복습 " + reviews + "번에 맞추는 중, 약 40번 가운데 " + passes + "번째. Ctrl-C로 멈춥니다"));
            next = now.plus(PAUSE);
        }
    }

    private void say(String what) {
        environment.err().print(CLEAR + what);
        environment.err().flush();
        said = true;
    }

    /** Clears the line. */
    void end() {
        if (said) {
            environment.err().print(CLEAR);
            environment.err().flush();
        }
    }
}
