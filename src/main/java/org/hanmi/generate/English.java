package org.hanmi.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hanmi.fact.Person;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.Place;
import org.hanmi.fact.PlaceId;
import org.hanmi.fact.Post;
import org.hanmi.knowledge.Certainty;
import org.hanmi.knowledge.KnowledgeBase;
import org.hanmi.time.EnglishMonth;
import org.hanmi.time.PartialDate;
import org.hanmi.time.PartialDate.Precision;
import org.hanmi.time.PartialDate.Qualifier;
import org.hanmi.time.Period;
import org.hanmi.time.When;

/** Dates, offices and lists as people write them in English. */
final class English {

    private static final Set<String> PREPOSITIONS = Set.of(
            "of", "for", "on", "between", "about", "in", "to", "with", "from", "by", "at", "under", "after", "against",
            "that", "which");

    private static final Set<String> SMALL_WORDS = Set.of("of", "for", "and", "the", "to", "in", "on");

    /** Whoever has one of these in the name is spoken of with an article. */
    private static final List<String> INSTITUTIONS = List.of(
            "House",
            "Office",
            "Ministry",
            "ministry",
            "Department",
            "Embassy",
            "Command",
            "Council",
            "Center",
            "Committee",
            "Commission",
            "Library",
            "Service",
            "Project",
            "Association",
            "Society",
            "Organization",
            "United Nations",
            "Herald",
            "Post",
            "Times",
            "Dialogue",
            "Database",
            "Archive");

    private static final String ACTING = "acting ";

    private final KnowledgeBase knowledge;
    private final Certainty certainty;

    English(KnowledgeBase knowledge, Certainty certainty) {
        this.knowledge = knowledge;
        this.certainty = certainty;
    }

    /** {@code 17 March 2021}, {@code March 2021}, {@code 2021}, {@code 15 to 17 March 2021}. */
    static String date(When when) {
        if (when instanceof PartialDate date) {
            return text(date);
        }
        Period period = (Period) when;
        if (period.start() instanceof Period.Bound.On from && period.end() instanceof Period.Bound.On to) {
            return span(from.date(), to.date(), " to ");
        }
        if (period.start() instanceof Period.Bound.On from) {
            return text(from.date()) + " on";
        }
        return period.end() instanceof Period.Bound.On to ? "a time before " + text(to.date()) : period.edtf();
    }

    /** The date with its preposition: {@code on 17 March 2021}, {@code in 2021}, {@code from 15 to 17 March 2021}. */
    static String on(When when) {
        if (when instanceof PartialDate date) {
            boolean about = date.qualifier() == Qualifier.APPROXIMATE || date.qualifier() == Qualifier.BOTH;
            String preposition = about ? "around" : date.precision() == Precision.DAY ? "on" : "in";
            return preposition + " " + text(date);
        }
        Period period = (Period) when;
        if (period.start() instanceof Period.Bound.On from && period.end() instanceof Period.Bound.On to) {
            if (to.date().earliest().minusDays(1).equals(from.date().latest())
                    && from.date().precision() == Precision.DAY) {
                return "on " + span(from.date(), to.date(), " and ");
            }
            return "from " + span(from.date(), to.date(), " to ");
        }
        if (period.start() instanceof Period.Bound.On from) {
            return "from " + text(from.date());
        }
        return period.end() instanceof Period.Bound.On to ? "until " + text(to.date()) : "";
    }

    private static String span(PartialDate from, PartialDate to, String between) {
        if (to.precision() == Precision.YEAR && from.precision() != Precision.YEAR && from.year() == to.year()) {
            return text(from) + between + "later that year";
        }
        boolean days = from.precision() == Precision.DAY && to.precision() == Precision.DAY;
        LocalDate first = from.earliest();
        LocalDate last = to.earliest();
        if (days && first.getYear() == last.getYear() && first.getMonth() == last.getMonth()) {
            return first.getDayOfMonth() + between + text(to);
        }
        if (first.getYear() == last.getYear()
                && from.precision() != Precision.YEAR
                && to.precision() != Precision.YEAR) {
            String start = text(from);
            return start.substring(0, start.length() - 5) + between + text(to);
        }
        return text(from) + between + text(to);
    }

    private static String text(PartialDate date) {
        LocalDate day = date.earliest();
        return switch (date.precision()) {
            case YEAR -> String.valueOf(day.getYear());
            case MONTH -> EnglishMonth.of(day) + " " + day.getYear();
            case DAY -> day.getDayOfMonth() + " " + EnglishMonth.of(day) + " " + day.getYear();
        };
    }

    /** {@code Tokyo, Seoul and Anchorage}. */
    static String list(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.get(words.size() - 1);
    }

    /** The office with its country: {@code US secretary of state}. */
    String office(Post post) {
        Place country = knowledge.place(post.country());
        String adjective = country.adjective();
        if (Character.isUpperCase(post.label().charAt(0))) {
            // State Department spokesperson: the name of the house says which country.
            return post.label();
        }
        if (adjective != null && post.label().startsWith(ACTING)) {
            return ACTING + adjective + " " + post.label().substring(ACTING.length());
        }
        return adjective == null ? post.label() + " of " + country.name() : adjective + " " + post.label();
    }

    /** The office with an article before it: {@code the US secretary of state}, {@code a US senator}. */
    String theOffice(Post post) {
        String office = office(post);
        return (post.singleHolder() ? "the " : article(office) + " ") + office;
    }

    /** {@code a} or {@code an}. */
    static String article(String next) {
        boolean vowel = "aeioAEIO".indexOf(next.charAt(0)) >= 0 && !next.startsWith("US ");
        return vowel ? "an" : "a";
    }

    /**
     * The name with the office held on that day before it, if it is certain and short: {@code US Secretary of State
     * Antony Blinken}. Otherwise the name.
     */
    String titled(PersonId person, When when) {
        Person who = knowledge.person(person);
        Optional<Post> post = certainty.office(person, when);
        if (post.isEmpty() || post.get().label().split(" ").length > 4) {
            return who.name();
        }
        return title(office(post.get())) + " " + who.name();
    }

    /** The office as it stands before a name. */
    static String title(String office) {
        if (office.endsWith("leader")) {
            return office;
        }
        StringBuilder title = new StringBuilder();
        for (String word : office.split(" ")) {
            String big = SMALL_WORDS.contains(word) ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
            title.append(title.isEmpty() ? "" : " ").append(big);
        }
        return title.toString();
    }

    /** {@code in Seoul}, {@code on Bali}, {@code at Camp David}. */
    String in(PlaceId id) {
        Place place = knowledge.place(id);
        return switch (place.kind()) {
            case SITE -> "at " + withArticle(place);
            case ISLAND -> "on " + withArticle(place);
            case CITY, COUNTRY, STATE, REGION, SEA, CITY_STATE -> "in " + withArticle(place);
        };
    }

    /** The name of a place inside a sentence: {@code the United States}. */
    static String withArticle(Place place) {
        String name = place.name();
        boolean the = name.startsWith("United ")
                || name.endsWith("Peninsula")
                || name.endsWith("Sea")
                || name.endsWith("Ocean")
                || name.endsWith("House")
                || name.endsWith("Capitol");
        return the ? "the " + name : name;
    }

    /** Asks for a place of that kind: {@code In which city}. */
    static String inWhich(Place.Kind kind) {
        return switch (kind) {
            case CITY, CITY_STATE -> "In which city";
            case COUNTRY -> "In which country";
            case ISLAND -> "On which island";
            case STATE -> "In which US state";
            case REGION -> "In which region";
            case SITE -> "At which place";
            case SEA -> "In which sea";
        };
    }

    /** The word for a kind of place: {@code city}. */
    static String word(Place.Kind kind) {
        return switch (kind) {
            case CITY, CITY_STATE -> "city";
            case COUNTRY -> "country";
            case ISLAND -> "island";
            case STATE -> "US state";
            case REGION -> "region";
            case SITE -> "place";
            case SEA -> "sea";
        };
    }

    /** Who published something, inside a sentence: {@code the US Department of State}, but {@code Yonhap News Agency}. */
    static String outlet(String name) {
        if (name.startsWith("The ")) {
            return name;
        }
        boolean the = name.startsWith("US ") || name.startsWith("South Korean ");
        for (String word : INSTITUTIONS) {
            the |= name.contains(word);
        }
        return the ? "the " + name : name;
    }

    /** What a noun phrase is about: {@code agreement} of “the free trade agreement (KORUS) of 2007”. */
    static String head(String noun) {
        String head = "";
        for (String word : noun.split(" ")) {
            if (PREPOSITIONS.contains(word) || word.startsWith("(")) {
                break;
            }
            head = word;
        }
        return head;
    }

    /** True for {@code the guidelines for cooperation}: what stands before the first preposition ends like a plural. */
    static boolean isPlural(String noun) {
        String head = head(noun);
        return head.endsWith("s")
                && !head.endsWith("ss")
                && !head.endsWith("us")
                && !head.endsWith("is")
                && !head.endsWith("’s")
                && !head.endsWith("'s");
    }

    /** The names of people. */
    List<String> names(List<PersonId> people) {
        return people.stream().map(person -> knowledge.person(person).name()).toList();
    }

    /** The sentence with a capital at its start. */
    static String sentence(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
