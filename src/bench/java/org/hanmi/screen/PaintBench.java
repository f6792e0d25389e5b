package org.hanmi.screen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Painting a screen of 80×24 with Hangul on it: whole, and after one line has changed. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PaintBench {

    private static final Size SIZE = new Size(80, 24);

    private final Painter painter;
    private final Canvas one = canvas(3);
    private final Canvas other = canvas(4);
    private boolean turn;

    /** Two screens that differ in two lines. */
    public PaintBench() {
        try {
            painter = new Painter(new Nowhere(), new Theme(ColorDepth.INDEXED), SIZE);
            painter.enter();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A terminal that takes everything and shows nothing. */
    private static final class Nowhere implements Device {
        private long written;

        @Override
        public Size size() {
            return SIZE;
        }

        @Override
        public void raw() {
            written = 0;
        }

        @Override
        public void restore() {
            written = 0;
        }

        @Override
        public int read(long millis) {
            return GONE;
        }

        @Override
        public void write(byte[] bytes, int length) {
            written += length;
        }
    }

    private static Canvas canvas(int marked) {
        Canvas canvas = new Canvas(SIZE);
        for (int row = 0; row < SIZE.rows(); row++) {
            canvas.put(
                    2,
                    row,
                    row + " Which foreign minister, 정의용 외교부 장관, met whom?",
                    row == marked ? Role.ACCENT : Role.PLAIN);
        }
        return canvas;
    }

    /** Everything. */
    @Benchmark
    public void whole() throws IOException {
        painter.forget();
        painter.show(one);
    }

    /** What moving the cursor by one option changes: two lines. */
    @Benchmark
    public void delta() throws IOException {
        turn = !turn;
        painter.show(turn ? other : one);
    }

    /** Putting the text of a screen into cells. */
    @Benchmark
    public Canvas cells() {
        return canvas(3);
    }
}
