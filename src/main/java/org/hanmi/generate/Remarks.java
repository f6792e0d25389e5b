package org.hanmi.generate;

import java.util.List;
import java.util.Optional;
import org.hanmi.fact.EntityId;
import org.hanmi.fact.Fact;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.Statement.Remark;
import org.hanmi.fact.Status;
import org.hanmi.query.Constraint;
import org.hanmi.query.Constraint.On;

/** What the models of remarks share. */
final class Remarks {

    private Remarks() {}

    /** A remark that was made, by one named person, in words that nobody shares (traps 5 and 31). */
    static Optional<Remark> ofOnePerson(Fact fact, Workshop shop) {
        return fact.statement() instanceof Remark remark
                        && fact.status() == Status.HAPPENED
                        && !remark.shared()
                        && remark.speakers().size() == 1
                        && remark.speakers().get(0) instanceof PersonId person
                        && shop.knowledge().person(person).actor()
                ? Optional.of(remark)
                : Optional.empty();
    }

    static PersonId speaker(Remark remark) {
        EntityId speaker = remark.speakers().get(0);
        return (PersonId) speaker;
    }

    /** It was said on that occasion, if one is known. */
    static List<Constraint> on(Remark remark) {
        return remark.occasion() == null ? List.of() : List.of(new On(remark.occasion(), remark.occasion()));
    }

    /** Who published it, without the agency behind it. */
    static String outlet(Fact fact) {
        String outlet = fact.citation().source().outlet();
        int agency = outlet.indexOf(" (");
        return agency < 0 ? outlet : outlet.substring(0, agency);
    }

    /** {@code the words “cheap trick”}, {@code the word “linchpin”}. */
    static String words(String quote) {
        return (quote.strip().indexOf(' ') < 0 ? "the word “" : "the words “") + quote + "”";
    }

    /** {@code , on 18 March 2021} or nothing. */
    static String date(Fact fact) {
        return fact.when() == null ? "" : " " + English.on(fact.when());
    }
}
