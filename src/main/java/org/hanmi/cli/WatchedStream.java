package org.hanmi.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Remembers the first failure of a stream: a {@link java.io.PrintWriter} above it only tells that there was one. */
final class WatchedStream extends OutputStream {

    private final OutputStream stream;
    private @Nullable IOException failure;

    WatchedStream(OutputStream stream) {
        this.stream = stream;
    }

    /** Why not everything was written; nothing if it was. */
    @Nullable
    IOException failure() {
        return failure;
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            stream.write(bytes, from, length);
        } catch (IOException lost) {
            failure = failure == null ? lost : failure;
            throw lost;
        }
    }

    @Override
    public void flush() throws IOException {
        stream.flush();
    }
}
