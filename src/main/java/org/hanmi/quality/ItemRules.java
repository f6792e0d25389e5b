package org.hanmi.quality;

import java.util.List;
import java.util.Optional;
import org.hanmi.item.Item;
import org.hanmi.knowledge.KnowledgeBase;

/**
 * Every rule for items that a program can check. What is grave keeps an item from being generated; the rest is for a
 * person to look at. What can be wrong only with several items is in {@link BankRules}.
 */
public final class ItemRules {

    private final KnowledgeBase knowledge;
    private final Names names;
    private final OptionRules options;
    private final StemRules stems;
    private final LeakRules leaks;
    private final TruthRules truths;
    private final RecordRules records;
    private final RationaleRules rationales;
    private final MemoryRules memory;

    /** Rules that know the names and facts of a knowledge base. */
    public ItemRules(KnowledgeBase knowledge) {
        this.names = new Names(knowledge.world());
        this.knowledge = knowledge;
        this.options = new OptionRules(knowledge, names);
        this.stems = new StemRules(names);
        this.leaks = new LeakRules(knowledge, names);
        this.truths = new TruthRules(knowledge);
        this.records = new RecordRules(knowledge.world(), names);
        this.rationales = new RationaleRules(knowledge);
        this.memory = new MemoryRules(knowledge);
    }

    /** Everything that is wrong with an item. */
    public List<Fault> faults(Item item) {
        return judge(item, Faults.all());
    }

    /** The first fault with which the item must not be asked. */
    public Optional<Fault> graveFault(Item item) {
        return judge(item, Faults.grave()).stream().findFirst();
    }

    private List<Fault> judge(Item item, Faults faults) {
        Examined examined = Examined.of(item, knowledge, names);
        truths.judge(examined, faults);
        options.judge(examined, faults);
        ReasonRules.judge(examined, faults);
        stems.judge(examined, faults);
        leaks.judge(examined, faults);
        DateRules.judge(examined, faults);
        records.judge(examined, faults);
        rationales.judge(examined, faults);
        memory.judge(examined, faults);
        return faults.found();
    }
}
