package org.hanmi.screen;

import com.googlecode.lanterna.TextColor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.hanmi.screen.Input.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The terminal that the program runs in, taken over whole.
 *
 * <p>Whatever ends the program (a return, an exception, SIGTERM, SIGHUP, SIGINT), the terminal is given back: by
 * {@link #close} or by a shutdown hook, whichever is first. The virtual machine answers those signals by its shutdown
 * hooks and ends with 128 + the signal's number.
 */
public final class FullScreen implements Display {

    private final Theme theme;
    private final Opening opening;
    private final boolean mouse;
    private final BlockingQueue<Input> inputs = new LinkedBlockingQueue<>();
    /** A key is read only when one is waited for: a thread that sits in a read delays the end of the machine by 300 ms. */
    private final Semaphore wanted = new Semaphore(0);

    private volatile boolean reading;
    private volatile boolean resumed;
    /** What is wrong with the program, if it stumbled over a key. */
    private volatile @Nullable Throwable broken;

    /** Many changes of size in a row are one: what counts is the size when the next frame is drawn. */
    private final AtomicBoolean resized = new AtomicBoolean();

    private @Nullable Painter painter;
    private @Nullable Job job;
    private boolean closed;

    private FullScreen(Theme theme, Opening opening, boolean mouse) {
        this.mouse = mouse;
        this.theme = theme;
        this.opening = opening;
    }

    /**
     * Starts to open the terminal on another thread and returns at once: that takes longer than all else before the
     * first frame. Call it as early as possible; then load what there is to show.
     *
     * @param mouse whether presses and the wheel of the mouse reach the program; text is then selected with Shift held
     */
    public static FullScreen open(Theme theme, boolean mouse) {
        Opening opening = new Opening(new Opening.Source() {
            // No lambda here or below, before the first frame: the first one costs as much as the terminal's size.
            @Override
            public Device open() throws IOException {
                return new JLineDevice();
            }
        });
        return begin(opening, theme, mouse, new Consumer<>() {
            @Override
            public void accept(Thread restoring) {
                Runtime.getRuntime().addShutdownHook(restoring);
            }
        });
    }

    /** One over a device that is there already. */
    static FullScreen over(Device device, Theme theme) {
        return over(device, theme, restoring -> {});
    }

    /** Likewise; what gives the terminal back when the virtual machine ends is handed over. */
    static FullScreen over(Device device, Theme theme, Consumer<Thread> atEnd) {
        return begin(new Opening(() -> device), theme, true, atEnd);
    }

    private static FullScreen begin(Opening opening, Theme theme, boolean mouse, Consumer<Thread> atEnd) {
        FullScreen screen = new FullScreen(theme, opening, mouse);
        // Before the terminal is touched: a signal may come while there is nothing to see yet.
        atEnd.accept(screen.new Restoring());
        opening.start();
        return screen;
    }

    /** What the virtual machine does when it ends, however it ends. */
    private final class Restoring extends Thread {
        Restoring() {
            super("restore the terminal");
        }

        @Override
        public void run() {
            close();
        }
    }

    /** Loads the part of Lanterna that is slow to load (it asks for the rules of breaking text in this language). */
    private static void warm() {
        Cell.of(" ", TextColor.ANSI.DEFAULT, false);
    }

    @Override
    public Size size() {
        try {
            if (painter == null) {
                warm();
            }
            return opening.device().size();
        } catch (IOException e) {
            throw gone(e);
        }
    }

    private static UncheckedIOException gone(IOException e) {
        return new UncheckedIOException("The terminal cannot be used: " + e.getMessage(), e);
    }

    @Override
    public void show(Canvas canvas) {
        boolean first = false;
        synchronized (this) {
            if (closed) {
                return;
            }
            try {
                if (painter == null) {
                    first = true;
                    painter = new Painter(opening.device(), theme, canvas.size(), mouse);
                    painter.enter();
                }
                painter.show(canvas);
            } catch (IOException e) {
                throw gone(e);
            }
        }
        if (first) {
            listen();
        }
    }

    /** Keys and signals: after the first frame, since it takes a while. */
    private void listen() {
        Thread keys = new Thread(this::readKeys, "keys");
        keys.setDaemon(true);
        keys.start();
        job = new Job(this::resized, () -> inputs.add(Input.of(Kind.SUSPEND)), () -> {
            resumed = true;
            inputs.add(Input.of(Kind.REPAINT));
        });
        // What happened before somebody listened.
        inputs.add(Input.of(Kind.RESIZED));
    }

    /** The size may be as it was, for the second time: what the smaller window cut off is gone from the screen. */
    void resized() {
        if (!resized.getAndSet(true)) {
            inputs.add(Input.of(Kind.RESIZED));
        }
    }

    private void readKeys() {
        try {
            opening.awaitRaw();
            Keyboard keyboard = new Keyboard(opening.device());
            Input input;
            do {
                wanted.acquire();
                input = keyboard.next();
                reading = false;
                inputs.add(input);
            } while (input.kind() != Kind.CLOSED);
        } catch (IOException | InterruptedException e) {
            // Without keys there is nothing to wait for.
            inputs.add(Input.of(Kind.CLOSED));
        } catch (RuntimeException | Error bug) {
            broken = bug;
            inputs.add(Input.of(Kind.CLOSED));
        }
    }

    @Override
    public Input next() {
        return next(Long.MAX_VALUE);
    }

    @Override
    public Input next(long millis) {
        try {
            if (!reading && inputs.isEmpty()) {
                reading = true;
                wanted.release();
            }
            Input input = inputs.poll(millis, TimeUnit.MILLISECONDS);
            if (input == null) {
                return Input.of(Kind.TICK);
            }
            if (input.kind() == Kind.REPAINT && resumed) {
                resumed = false;
                takeBack();
            } else if (input.kind() == Kind.RESIZED && resized.getAndSet(false)) {
                forget();
            } else if (input.kind() == Kind.CLOSED) {
                // Whoever asks again is told again.
                inputs.add(input);
                if (broken != null) {
                    throw new IllegalStateException("the keys cannot be read", broken);
                }
            }
            return input;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Input.of(Kind.CLOSED);
        }
    }

    /**
     * After the job was stopped, by whomever: the shell may have set its own modes. Who presses Control-L wants the
     * screen drawn again, and must not see the shell's flash up for it.
     */
    private void takeBack() {
        synchronized (this) {
            if (closed || painter == null) {
                return;
            }
            try {
                opening.device().raw();
                painter.leave();
                painter.enter();
            } catch (IOException e) {
                throw gone(e);
            }
        }
    }

    @Override
    public void suspend() {
        Job here = job;
        if (here == null) {
            return;
        }
        try {
            synchronized (this) {
                if (closed || painter == null) {
                    return;
                }
                painter.leave();
                opening.device().restore();
            }
            here.stop();
            synchronized (this) {
                if (!closed && painter != null) {
                    opening.device().raw();
                    painter.enter();
                }
            }
        } catch (IOException e) {
            throw gone(e);
        }
    }

    @Override
    public synchronized void forget() {
        if (painter != null) {
            painter.forget();
        }
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            opening.awaitRaw();
            if (painter != null) {
                painter.leave();
            }
            opening.device().restore();
        } catch (IOException e) {
            // The terminal has gone, so that there is nothing to give back.
            inputs.add(Input.of(Kind.CLOSED));
        }
    }
}
