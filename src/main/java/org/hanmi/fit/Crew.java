package org.hanmi.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** So many threads that share tasks, the caller's among them. */
final class Crew implements AutoCloseable {

    /** Work of which each task is done once, by whoever is free. */
    interface Work {
        /**
         * Does one task.
         *
         * @param worker the number of the thread, for scratch of its own
         */
        void task(int worker, int task);
    }

    private final int size;
    private final @Nullable ExecutorService others;

    Crew(int size) {
        this.size = size;
        others = size == 1
                ? null
                : Executors.newFixedThreadPool(size - 1, work -> {
                    Thread thread = new Thread(work, "fit");
                    thread.setDaemon(true);
                    return thread;
                });
    }

    int size() {
        return size;
    }

    /** Does so many tasks and waits for all. */
    void share(int tasks, Work work) {
        AtomicInteger next = new AtomicInteger();
        IntConsumer part = worker -> {
            for (int task = next.getAndIncrement(); task < tasks; task = next.getAndIncrement()) {
                work.task(worker, task);
            }
        };
        List<Future<?>> parts = new ArrayList<>();
        if (others != null && tasks > 1) {
            for (int worker = 1; worker < size; worker++) {
                int number = worker;
                parts.add(others.submit(() -> part.accept(number)));
            }
        }
        part.accept(0);
        for (Future<?> each : parts) {
            finish(each);
        }
    }

    private static void finish(Future<?> part) {
        try {
            part.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the fit was interrupted", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a part of the fit failed", failed.getCause());
        }
    }

    @Override
    public void close() {
        if (others != null) {
            others.shutdownNow();
        }
    }
}
