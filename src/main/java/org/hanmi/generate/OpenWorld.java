package org.hanmi.generate;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hanmi.fact.Fact;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.Place;
import org.hanmi.fact.PlaceId;
import org.hanmi.fact.Post;
import org.hanmi.fact.Statement.Meeting;
import org.hanmi.fact.Statement.Visit;
import org.hanmi.fact.Status;
import org.hanmi.knowledge.Places;
import org.hanmi.knowledge.Truth;
import org.hanmi.time.PartialDate;
import org.hanmi.time.PartialDate.Precision;
import org.hanmi.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Which dates certainly were not those of a meeting. The list of meetings is never complete (rule 3), so that no other
 * year or day is wrong merely because nothing is known of it. It is wrong only if
 *
 * <ul>
 *   <li>the stem names an occasion that there was once only: “the 51st Security Consultative Meeting”;
 *   <li>the stem gives somebody an office that this person held on no day of that date;
 *   <li>it is a day shortly before or after a stay whose first and last day a source gives, or a day that a
 *       participant spent in another country from the morning to the evening.
 * </ul>
 */
final class OpenWorld {

    /** Ordinals, years and superlatives: what has one was not twice. A group of twenty is no number in this sense. */
    private static final Pattern ONCE = Pattern.compile(
            "(?i).*\\b(\\d+(st|nd|rd|th)|[12]\\d{3}|\\p{L}{3,}-\\d+|largest|final|first|second|third|fourth"
                    + "|fifth|sixth|seventh|eighth|ninth|tenth)\\b.*");

    /** Nobody comes back within so many days without the lists of travels knowing of it. */
    private static final int DAYS = 6;

    /** What is farther off than this nobody thinks of. */
    private static final int YEARS = 5;

    private final Meeting meeting;
    private final Set<PersonId> titled;
    private final boolean once;
    private final When when;
    private final Workshop shop;

    /**
     * Sets up the question.
     *
     * @param titled those whose office the stem names
     */
    OpenWorld(Meeting meeting, When when, Set<PersonId> titled, boolean occasionIsSaid, Workshop shop) {
        this.meeting = meeting;
        this.when = when;
        this.titled = titled;
        this.once = occasionIsSaid && isHeldOnce(meeting.occasion());
        this.shop = shop;
    }

    /** True if there was only one such occasion. */
    static boolean isHeldOnce(@Nullable String occasion) {
        return occasion != null && ONCE.matcher(occasion).matches();
    }

    /** True if the meeting certainly was not then. */
    boolean excludes(PartialDate date) {
        return once
                || isOutOfOffice(date)
                || (date.precision() == Precision.DAY && whereabouts(date).isPresent());
    }

    /** Why they may have met in another year as well; nothing if what the stem says leaves one year. */
    Optional<String> again(PartialDate year) {
        List<PartialDate> open = new ArrayList<>();
        for (int away = -YEARS; away <= YEARS; away++) {
            PartialDate other = PartialDate.of(Year.of(year.year() + away));
            if (away != 0 && !excludes(other)) {
                open.add(other);
            }
        }
        if (open.isEmpty()) {
            return Optional.empty();
        }
        PlaceId place = meeting.place();
        List<PersonId> travellers = place == null
                ? List.of()
                : meeting.who().stream()
                        .filter(person -> isAbroad(person, place))
                        .toList();
        if (place == null || travellers.isEmpty()) {
            return Optional.of(
                    "nothing says that they did not meet in " + open.get(0).year() + " as well");
        }
        for (PersonId person : travellers) {
            boolean resident = shop.certainty().offices(person, when).stream()
                    .anyMatch(post -> post.family() == Post.Family.ENVOY || post.family() == Post.Family.MILITARY);
            if (resident) {
                return Optional.of(shop.knowledge().person(person).name() + " was posted abroad, and met many there");
            }
        }
        // Whoever travels is seen: a traveller who was there in one year only met nobody there in others.
        for (PersonId person : travellers) {
            if (open.stream().noneMatch(other -> wasThere(person, place, other))) {
                return Optional.empty();
            }
        }
        return Optional.of(shop.knowledge().person(travellers.get(0)).name() + " was there in other years as well");
    }

    private boolean wasThere(PersonId person, PlaceId place, PartialDate year) {
        for (Fact fact : shop.knowledge().mentions(person, year)) {
            Optional<PlaceId> there = Places.of(fact.statement());
            if (fact.status() != Status.DENIED
                    && fact.when() != null
                    && there.filter(other -> shop.knowledge().overlap(other, place))
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean isOutOfOffice(PartialDate date) {
        for (PersonId person : titled) {
            Optional<Post> office = shop.certainty().office(person, when);
            if (office.isPresent()
                    && shop.certainty().holds(person, office.get().id(), date) == Truth.FALSE) {
                return true;
            }
        }
        return false;
    }

    /** What shows that somebody was elsewhere on that day. */
    Optional<Fact> whereabouts(PartialDate day) {
        PlaceId place = meeting.place();
        if (place == null) {
            return Optional.empty();
        }
        for (PersonId person : meeting.who()) {
            List<Fact> stays = stays(person, day.earliest());
            if (stays.stream().anyMatch(stay -> !isElsewhere(stay, place) && mayBe(stay, day))) {
                continue;
            }
            for (Fact stay : stays) {
                if (isElsewhere(stay, place) ? fills(stay, day) : isJustOutside(stay, day)) {
                    return Optional.of(stay);
                }
            }
        }
        return Optional.empty();
    }

    /** The stays of some days that a person is known to have made around that day. */
    private List<Fact> stays(PersonId person, LocalDate day) {
        List<Fact> stays = new ArrayList<>();
        PartialDate month = PartialDate.of(YearMonth.from(day));
        for (Fact fact : shop.knowledge().mentions(person, month)) {
            if (fact.statement() instanceof Visit visit
                    && fact.status() == Status.HAPPENED
                    && fact.when() != null
                    && isAbroad(person, visit.place())) {
                stays.add(fact);
            }
        }
        return stays;
    }

    private boolean isAbroad(PersonId person, PlaceId place) {
        return shop.knowledge()
                .country(place)
                .filter(country ->
                        !country.id().equals(shop.knowledge().person(person).country()))
                .isPresent();
    }

    private boolean isElsewhere(Fact stay, PlaceId place) {
        Optional<Place> one = shop.knowledge().country(((Visit) stay.statement()).place());
        Optional<Place> other = shop.knowledge().country(place);
        return one.isPresent()
                && other.isPresent()
                && !one.get().id().equals(other.get().id());
    }

    private static boolean mayBe(Fact stay, PartialDate day) {
        return stay.when() == null || stay.when().mayOverlap(day);
    }

    /** True if the day lies between the first and the last of a stay: those two are days of travel. */
    private static boolean fills(Fact stay, PartialDate day) {
        When when = stay.when();
        return when != null
                && isSpan(when)
                && when.earliest().isBefore(day.earliest())
                && when.latest().isAfter(day.latest());
    }

    /** True if the meeting was in this stay, and the day is one of those before or after it. */
    private boolean isJustOutside(Fact stay, PartialDate day) {
        When of = stay.when();
        if (of == null || !isSpan(of) || !of.mayOverlap(when)) {
            return false;
        }
        long early = ChronoUnit.DAYS.between(day.earliest(), of.earliest());
        long late = ChronoUnit.DAYS.between(of.latest(), day.earliest());
        return (early > 0 && early <= DAYS) || (late > 0 && late <= DAYS);
    }

    /** A single day is often that of the meeting, and not the whole stay. */
    private static boolean isSpan(When when) {
        return !(when instanceof PartialDate)
                && Visits.isKnownToTheDay(when)
                && when.earliest().isBefore(when.latest());
    }
}
