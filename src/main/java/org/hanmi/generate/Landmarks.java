package org.hanmi.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hanmi.fact.Article;
import org.hanmi.fact.Fact;
import org.hanmi.fact.FactId;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.Post;
import org.hanmi.fact.Statement.Agreement;
import org.hanmi.fact.Statement.Event;
import org.hanmi.fact.Statement.Meeting;
import org.hanmi.fact.Statement.Tenure;
import org.hanmi.fact.Status;
import org.hanmi.knowledge.Certainty;
import org.hanmi.knowledge.KnowledgeBase;
import org.hanmi.knowledge.Term;
import org.hanmi.time.PartialDate;
import org.hanmi.time.Period;
import org.hanmi.time.When;
import org.jspecify.annotations.Nullable;

/**
 * What can be put in order, in series of one kind: agreements of a topic, meetings of a topic, events of a topic, the
 * holders of a post.
 *
 * <p>Of each series and each span of years only some are taken, those whose names have the smallest hash. So there is an
 * end to the questions however much is known, and an article that comes later leaves most of them as they were.
 */
final class Landmarks {

    private static final int YEARS = 5;
    private static final int IN_EACH = 4;
    private static final int LONGEST_TITLE = 90;

    private final KnowledgeBase knowledge;
    private final Certainty certainty;
    private final English english;
    private final Map<String, List<Landmark>> series = new HashMap<>();
    private final Map<FactId, Landmark> byFact = new HashMap<>();

    Landmarks(KnowledgeBase knowledge, Certainty certainty, English english) {
        this.knowledge = knowledge;
        this.certainty = certainty;
        this.english = english;
        List<Landmark> all = new ArrayList<>();
        Map<String, Integer> titles = new HashMap<>();
        for (Fact fact : knowledge.truths()) {
            Landmark landmark = landmark(fact);
            if (landmark != null) {
                all.add(landmark);
                titles.merge(title(landmark), 1, Integer::sum);
            }
        }
        Map<String, Map<Integer, List<Landmark>>> spans = new HashMap<>();
        for (Landmark landmark : all) {
            // Two things of one name cannot be told apart.
            if (titles.getOrDefault(title(landmark), 0) == 1) {
                byFact.put(landmark.fact().id(), landmark);
                int span = landmark.date().earliest().getYear() / YEARS;
                for (String name : names(landmark)) {
                    spans.computeIfAbsent(name, key -> new TreeMap<>())
                            .computeIfAbsent(span, key -> new ArrayList<>())
                            .add(landmark);
                }
            }
        }
        spans.forEach((name, bySpan) -> {
            List<Landmark> chosen = new ArrayList<>();
            for (List<Landmark> few : bySpan.values()) {
                few.sort(Comparator.comparingInt(
                                (Landmark each) -> hash(name + each.fact().id()))
                        .thenComparing(each -> each.fact().id()));
                chosen.addAll(few.subList(0, Math.min(IN_EACH, few.size())));
            }
            series.put(name, chosen);
        });
    }

    private String title(Landmark landmark) {
        // The same person may come to several posts.
        String post = landmark.fact().statement() instanceof Tenure tenure
                ? tenure.post().slug() + "/"
                : "";
        return post + landmark.title();
    }

    /** A number from a text, the same everywhere and not negative. */
    static int hash(String text) {
        return Wrong.mix(text) & Integer.MAX_VALUE;
    }

    /** The landmark that a fact is; null if it is none. */
    @Nullable
    Landmark of(Fact fact) {
        return byFact.get(fact.id());
    }

    /** The series in which a landmark was taken, those of its first topic first. */
    List<List<Landmark>> seriesOf(Landmark landmark) {
        List<List<Landmark>> found = new ArrayList<>();
        for (String name : names(landmark)) {
            List<Landmark> one = series.getOrDefault(name, List.of());
            if (one.contains(landmark)) {
                found.add(one);
            }
        }
        return found;
    }

    private List<String> names(Landmark landmark) {
        if (landmark.fact().statement() instanceof Tenure tenure) {
            return List.of("holder/" + tenure.post().slug());
        }
        Fact fact = landmark.fact();
        List<String> topics = fact.topics().isEmpty()
                ? knowledge.article(fact.id().article()).map(Article::topics).orElse(List.of())
                : fact.topics();
        List<String> names = new ArrayList<>();
        for (String topic : topics) {
            names.add(landmark.sort() + level(landmark) + "/" + topic);
        }
        return names;
    }

    /** Meetings of heads of state are not of the kind of those of officials. */
    private String level(Landmark landmark) {
        int lowest = 0;
        if (landmark.fact().statement() instanceof Meeting meeting) {
            for (PersonId person : meeting.who()) {
                int rank = office(person, landmark.date())
                        .map(term -> knowledge.post(term.post()).rank())
                        .orElse(5);
                lowest = Math.max(lowest, rank);
            }
        }
        return lowest == 0 ? "" : lowest == 1 ? "/heads" : lowest == 2 ? "/ministers" : "/officials";
    }

    private @Nullable Landmark landmark(Fact fact) {
        When date = Events.date(fact);
        if (date == null || fact.status() != Status.HAPPENED || fact.worth() < 2) {
            return null;
        }
        if (fact.statement() instanceof Tenure tenure) {
            return holder(fact, tenure, date);
        }
        if (fact.statement() instanceof Agreement agreement) {
            String title = English.sentence(agreement.name());
            return switch (agreement.stage()) {
                case SIGNED -> dated(fact, Landmark.Sort.SIGNED, title, date);
                case IN_FORCE -> dated(fact, Landmark.Sort.IN_FORCE, title, start(date));
                case ANNOUNCED, AGREED, INITIALED, RATIFIED, EXPIRED -> null;
            };
        }
        if (fact.statement() instanceof Meeting meeting) {
            return meeting(fact, meeting, date);
        }
        return fact.statement() instanceof Event event ? event(fact, event, date) : null;
    }

    /** What is in force began to be so on a day. */
    private static When start(When date) {
        return date instanceof Period period && period.start() instanceof Period.Bound.On on ? on.date() : date;
    }

    private static @Nullable Landmark dated(Fact fact, Landmark.Sort sort, String title, When date) {
        return isTelling(title) ? null : new Landmark(fact, sort, title, date, date.earliest(), date.latest(), true);
    }

    /** Too long to be taken in among others, or with a year in it. */
    private static boolean isTelling(String title) {
        return title.length() > LONGEST_TITLE || title.matches(".*\\b(1[89]|20)\\d\\d\\b.*");
    }

    /**
     * An act of a day that stands for itself; a clause of an agreement and the course of talks do not. An address to
     * parliament may have been given twice by the same president, and is as old as the term.
     */
    private @Nullable Landmark event(Fact fact, Event event, When date) {
        boolean day = date instanceof PartialDate known && known.precision() != PartialDate.Precision.YEAR;
        if (!day || !Deeds.isOne(event, fact)) {
            return null;
        }
        String title = English.sentence(event.name());
        if (!Deeds.isSpoken(event)) {
            return dated(fact, Landmark.Sort.EVENT, title, date);
        }
        if (event.actors().size() != 1 || !(event.actors().get(0) instanceof PersonId speaker) || isTelling(title)) {
            return null;
        }
        return office(speaker, date)
                .map(Term::when)
                .map(term ->
                        new Landmark(fact, Landmark.Sort.EVENT, title, date, term.earliest(), term.latest(), false))
                .orElse(null);
    }

    /** Whoever took the same office twice cannot be told apart by it. */
    private @Nullable Landmark holder(Fact fact, Tenure tenure, When date) {
        Post post = knowledge.post(tenure.post());
        boolean listed = fact.id().article().equals("posts") && fact.when() instanceof Period;
        boolean acting = post.label().startsWith("acting ");
        if (!listed || acting || !post.singleHolder() || post.rank() > 4) {
            return null;
        }
        int terms = 0;
        for (Term term : certainty.terms(tenure.person(), tenure.post())) {
            terms += term.isListed() ? 1 : 0;
        }
        String name = knowledge.person(tenure.person()).name();
        return terms == 1
                ? new Landmark(fact, Landmark.Sort.HOLDER, name, date, date.earliest(), date.latest(), true)
                : null;
    }

    /**
     * A meeting of people in the offices that they held then. They may have met more than once, and nobody lists every
     * time; so it is as old as the years in which all of them were in office.
     */
    private @Nullable Landmark meeting(Fact fact, Meeting meeting, When date) {
        if (meeting.others() != null
                || meeting.who().size() < 2
                || meeting.who().size() > 4
                || meeting.format() == Meeting.Format.INTERVIEW
                || meeting.format() == Meeting.Format.CALL) {
            return null;
        }
        LocalDate from = LocalDate.MIN;
        LocalDate to = LocalDate.MAX;
        for (PersonId person : meeting.who()) {
            Optional<Term> term = office(person, date);
            if (term.isEmpty()) {
                return null;
            }
            LocalDate first = LocalDate.MAX;
            LocalDate last = LocalDate.MIN;
            for (Term each : terms(person, term.get())) {
                first = each.when().earliest().isBefore(first) ? each.when().earliest() : first;
                last = each.when().latest().isAfter(last) ? each.when().latest() : last;
            }
            from = first.isAfter(from) ? first : from;
            to = last.isBefore(to) ? last : to;
        }
        String place = meeting.place() == null ? "" : " " + english.in(meeting.place());
        String title =
                "The meeting of " + English.list(english.names(meeting.who())) + place + Meetings.occasion(meeting);
        return isTelling(title) || from.equals(LocalDate.MIN)
                ? null
                : new Landmark(fact, Landmark.Sort.MEETING, title, date, from, to, false);
    }

    /** All listed terms of a person in the post of one of them. */
    List<Term> terms(PersonId person, Term term) {
        return certainty.terms(person, term.post()).stream()
                .filter(Term::isListed)
                .toList();
    }

    /** The longest listed term of a person around a date. */
    Optional<Term> office(PersonId person, When date) {
        Term longest = null;
        for (Term term : certainty.terms(person)) {
            if (term.isListed()
                    && !term.when().earliest().equals(LocalDate.MIN)
                    && !date.earliest().isBefore(term.when().earliest())
                    && !date.latest().isAfter(term.when().latest())
                    && (longest == null || days(term) > days(longest))) {
                longest = term;
            }
        }
        return Optional.ofNullable(longest);
    }

    private static long days(Term term) {
        LocalDate to = term.when().latest();
        return (to.equals(LocalDate.MAX) ? 1_000_000 : to.toEpochDay())
                - term.when().earliest().toEpochDay();
    }
}
