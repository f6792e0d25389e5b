package org.hanmi.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Person;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.Source;
import org.hanmi.fact.Statement.Remark;
import org.hanmi.query.Asked;
import org.hanmi.query.Constraint;
import org.hanmi.query.Constraint.During;
import org.hanmi.query.Constraint.On;
import org.hanmi.query.Query;
import org.hanmi.query.Subject;
import org.hanmi.query.Verdict;
import org.hanmi.time.When;

/** Who said it? One remark has one speaker; the others are people who said something else, or who they were. */
final class WhoSaid implements ItemModel {

    private static final Pattern HERS = Pattern.compile("\\b(she|her|hers|herself)\\b");

    @Override
    public String name() {
        return "who-said";
    }

    @Override
    public void derive(Fact fact, Workshop shop, Drafts drafts) {
        Remark remark = Remarks.ofOnePerson(fact, shop).orElse(null);
        if (remark == null) {
            if (fact.statement() instanceof Remark) {
                drafts.refuse(fact, name(), "rule 9: the words are not those of one named person alone");
            }
            return;
        }
        if (fact.when() == null) {
            drafts.refuse(fact, name(), "rule 2: without a date others may have said so, too");
            return;
        }
        PersonId speaker = Remarks.speaker(remark);
        if (fact.worth() < 2 || !shop.bestRemarks().isAmongTheFirst(fact, speaker)) {
            drafts.refuse(fact, name(), "enough is asked already by who said it, of this speaker in this article");
            return;
        }
        Person person = shop.knowledge().person(speaker);
        if (remark.quote() == null && HERS.matcher(remark.gist()).find()) {
            drafts.refuse(fact, name(), "rule 12: a pronoun tells that the speaker is a woman, as few were");
            return;
        }
        if (remark.quote() == null && remark.occasion() == null && remark.place() == null) {
            drafts.refuse(fact, name(), "rule 9: that others said the same in those days, elsewhere, is not excluded");
            return;
        }
        Verdict verdict = shop.ask(name(), query(fact, fact.when(), remark, speaker));
        if (verdict instanceof Verdict.Several several) {
            drafts.refuse(fact, name(), several);
            return;
        }
        String occasion = verdict.phrase(On.class);
        String stem;
        if (remark.quote() == null) {
            // The text itself needs no witness.
            boolean told = fact.citation().source().tier() != Source.Tier.A && remark.occasion() == null;
            String outlet = told ? ", according to " + English.outlet(Remarks.outlet(fact)) + "," : "";
            stem = "Who said" + Remarks.date(fact) + occasion + outlet + " that " + remark.gist() + "?";
        } else if (remark.of() == null) {
            stem = "Who," + Remarks.date(fact) + occasion + ", used " + Remarks.words(remark.quote()) + "?";
        } else {
            stem = "Who," + Remarks.date(fact) + occasion + ", used " + Remarks.words(remark.quote()) + " about "
                    + remark.of() + "?";
        }
        List<Wrong> wrong = shop.wrongSpeakers().otherThan(speaker, fact, stem);
        drafts.item(fact, name(), shop.assembly().personItem(fact, name(), "who-said", stem, person, wrong, List.of()));
    }

    /** Words that have no subject stand on their occasion; words of something say it only to tell them from others. */
    private static Query query(Fact fact, When when, Remark remark, PersonId speaker) {
        List<Constraint> always = new ArrayList<>(List.of(new During(when, English.on(when))));
        List<Constraint> ifNeeded = new ArrayList<>();
        (remark.quote() == null || remark.of() == null ? always : ifNeeded).addAll(Remarks.on(remark));
        String said = remark.quote() == null ? remark.gist() : remark.quote();
        String words = "somebody says " + (remark.quote() == null ? "that " + said : "“" + said + "”");
        return new Query(
                fact,
                new Asked.Speaker(Set.of(speaker)),
                new Subject(Subject.Sort.REMARK, Set.of(), said, words),
                always,
                ifNeeded);
    }
}
