package org.hanmi.generate;

import java.util.List;
import org.hanmi.knowledge.Certainty;
import org.hanmi.knowledge.KnowledgeBase;
import org.hanmi.query.Ground;
import org.hanmi.query.Query;
import org.hanmi.query.Search;
import org.hanmi.query.Verdict;
import org.jspecify.annotations.Nullable;

/** What the models work with: the knowledge, what is certain in it, and a tool for each thing that they need. */
public final class Workshop {

    private final KnowledgeBase knowledge;
    private final Certainty certainty;
    private final English english;
    private final AcceptedNames accepted;
    private final Cast cast;
    private final Careers careers;
    private final WrongHolders wrongHolders;
    private final WrongSpeakers wrongSpeakers;
    private final WrongPlaces wrongPlaces;
    private final BestRemarks bestRemarks;
    private final Pages pages;
    private final Trips trips;
    private final Chronicle chronicle;
    private final Landmarks landmarks;
    private final Series series;
    private final Institutions institutions;
    private final Assembly assembly;
    private final Search search;
    private final @Nullable List<Inquiry> inquiries;

    /** Sets up the tools over a knowledge base. */
    public Workshop(KnowledgeBase knowledge) {
        this(knowledge, null);
    }

    /**
     * Likewise, for an explanation.
     *
     * @param inquiries takes what the models ask; the search then looks at all times
     */
    Workshop(KnowledgeBase knowledge, @Nullable List<Inquiry> inquiries) {
        this.knowledge = knowledge;
        this.certainty = new Certainty(knowledge);
        this.english = new English(knowledge, certainty);
        this.accepted = new AcceptedNames(knowledge);
        this.cast = new Cast(knowledge);
        this.careers = new Careers(knowledge, certainty, english);
        this.wrongHolders = new WrongHolders(knowledge, certainty, english, careers, cast);
        this.wrongSpeakers = new WrongSpeakers(knowledge, certainty, english, careers, cast);
        this.wrongPlaces = new WrongPlaces(knowledge, english);
        this.bestRemarks = new BestRemarks(knowledge);
        this.pages = new Pages(knowledge);
        this.trips = new Trips(knowledge);
        this.chronicle = new Chronicle(knowledge);
        this.landmarks = new Landmarks(knowledge, certainty, english);
        this.series = new Series(knowledge);
        this.institutions = Institutions.of(knowledge.world());
        this.assembly = new Assembly(knowledge, accepted, wrongPlaces, chronicle);
        this.inquiries = inquiries;
        Search quick = new Search(new Ground(knowledge, certainty));
        this.search = inquiries == null ? quick : quick.thorough();
    }

    /** Looks for other answers to a question, and for the fewest words that rule them out. */
    Verdict ask(String model, Query query) {
        Verdict verdict = search.ask(query);
        if (inquiries != null) {
            inquiries.add(new Inquiry(model, query, verdict));
        }
        return verdict;
    }

    KnowledgeBase knowledge() {
        return knowledge;
    }

    Certainty certainty() {
        return certainty;
    }

    English english() {
        return english;
    }

    AcceptedNames accepted() {
        return accepted;
    }

    Cast cast() {
        return cast;
    }

    Careers careers() {
        return careers;
    }

    WrongHolders wrongHolders() {
        return wrongHolders;
    }

    WrongSpeakers wrongSpeakers() {
        return wrongSpeakers;
    }

    WrongPlaces wrongPlaces() {
        return wrongPlaces;
    }

    BestRemarks bestRemarks() {
        return bestRemarks;
    }

    Pages pages() {
        return pages;
    }

    Trips trips() {
        return trips;
    }

    Chronicle chronicle() {
        return chronicle;
    }

    /** What can be put in order. */
    Landmarks landmarks() {
        return landmarks;
    }

    /** What is counted in a row with something else. */
    Series series() {
        return series;
    }

    Institutions institutions() {
        return institutions;
    }

    Assembly assembly() {
        return assembly;
    }
}
