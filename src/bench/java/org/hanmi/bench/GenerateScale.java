package org.hanmi.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hanmi.fact.World;
import org.hanmi.generate.Generator;
import org.hanmi.generate.ItemModel;
import org.hanmi.generate.ItemModels;
import org.hanmi.knowledge.Certainty;
import org.hanmi.knowledge.KnowledgeBase;

/**
 * How time and memory grow with the facts. Arguments: numbers of facts, the default 1,000 to 100,000; with
 * {@code models} before them the time of each model is shown as well, which tells where a square hides.
 *
 * <p>The times of an item and a fact are those that the thread was at work, which says more than the clock where others
 * work, too; both leave out what other threads compile and collect. The exponent is that of the growth from one size to the next: 1 is linear, 2 is a square.
 */
public final class GenerateScale {

    private GenerateScale() {}

    /** Measures each size and prints a line for it. */
    public static void main(String[] arguments) {
        boolean models = Stream.of(arguments).anyMatch("models"::equals);
        List<Integer> sizes = Stream.of(arguments)
                .filter(argument -> !argument.equals("models"))
                .map(Integer::valueOf)
                .toList();
        if (sizes.isEmpty()) {
            sizes = List.of(1_000, 10_000, 100_000);
        }
        for (int warm = 0; warm < 3; warm++) {
            measure(5_000);
        }
        System.out.println(
                "    facts  knowledge s  generate s    cpu s  us/fact  bytes/fact    items  us/item  exponent");
        double before = 0;
        int last = 0;
        for (int size : sizes) {
            Result result = measure(size);
            double exponent = last == 0 ? Double.NaN : Math.log(result.cpu / before) / Math.log(size / (double) last);
            System.out.printf(
                    Locale.ROOT,
                    "%9d %12.2f %11.2f %8.2f %8.1f %11.0f %8d %8.1f %9.2f%n",
                    result.facts,
                    result.knowledge,
                    result.generate,
                    result.cpu,
                    1e6 * result.cpu / result.facts,
                    result.bytes / (double) result.facts,
                    result.items,
                    1e6 * result.cpu / result.items,
                    exponent);
            before = result.cpu;
            last = size;
            if (models) {
                models(size);
            }
        }
    }

    private record Result(int facts, double knowledge, double generate, double cpu, long bytes, int items) {}

    private static Result measure(int size) {
        World world = SyntheticWorld.of(size);
        long empty = used();
        long start = System.nanoTime();
        KnowledgeBase knowledge = new KnowledgeBase(world);
        Certainty certainty = new Certainty(knowledge);
        long known = System.nanoTime();
        long cpu = cpu();
        Generator.Generated generated = new Generator(knowledge).generate();
        long done = System.nanoTime();
        double busy = (cpu() - cpu) / 1e9;
        long bytes = used() - empty;
        if (certainty.terms(world.people().get(0).id()).isEmpty()
                || generated.items().isEmpty()) {
            throw new IllegalStateException("an empty world was measured");
        }
        return new Result(
                world.facts().size(),
                (known - start) / 1e9,
                (done - known) / 1e9,
                busy,
                bytes,
                generated.items().size());
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** The time of each model alone, the tools included once. */
    private static void models(int size) {
        KnowledgeBase knowledge = new KnowledgeBase(SyntheticWorld.of(size));
        long start = System.nanoTime();
        Generator.Generated none = new Generator(knowledge, List.of()).generate();
        double tools = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "    %-24s %8.2f s (%d items)%n",
                "the tools",
                tools,
                none.items().size());
        for (ItemModel model : ItemModels.all()) {
            start = System.nanoTime();
            Generator.Generated generated = new Generator(knowledge, List.of(model)).generate();
            System.out.printf(
                    Locale.ROOT,
                    "    %-24s %8.2f s  %d items, %d refusals%n",
                    model.name(),
                    (System.nanoTime() - start) / 1e9 - tools,
                    generated.items().size(),
                    generated.refusals().size());
        }
    }
}
