package org.hanmi.bench;

import java.util.concurrent.TimeUnit;
import org.hanmi.fact.World;
import org.hanmi.generate.Generator;
import org.hanmi.item.Item;
import org.hanmi.knowledge.Certainty;
import org.hanmi.knowledge.KnowledgeBase;
import org.hanmi.quality.ItemRules;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From a world to its items: the indexes, the items, and the rules that judge them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class GenerateBench {

    /** How many facts. */
    @Param({"1000", "10000"})
    public int facts;

    private World world = SyntheticWorld.of(1);
    private KnowledgeBase knowledge = new KnowledgeBase(world);
    private Generator.Generated generated = new Generator(knowledge).generate();
    private ItemRules rules = new ItemRules(knowledge);

    /** Makes the world. */
    @Setup
    public void setUp() {
        world = SyntheticWorld.of(facts);
        knowledge = new KnowledgeBase(world);
        generated = new Generator(knowledge).generate();
        rules = new ItemRules(knowledge);
    }

    /** The indexes over the facts. */
    @Benchmark
    public Object knowledge() {
        return new Certainty(new KnowledgeBase(world));
    }

    /** All items. */
    @Benchmark
    public Object generate() {
        return new Generator(knowledge).generate();
    }

    /** All rules over all items that were made. */
    @Benchmark
    public int judge() {
        int faults = 0;
        for (Item item : generated.items()) {
            faults += rules.faults(item).size();
        }
        return faults;
    }
}
