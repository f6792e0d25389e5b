package org.hanmi.quality;

import org.hanmi.fact.Statement;
import org.hanmi.fact.Statement.Agreement;
import org.hanmi.fact.Statement.Definition;
import org.hanmi.fact.Statement.Event;
import org.hanmi.fact.Statement.Meeting;
import org.hanmi.fact.Statement.Membership;
import org.hanmi.fact.Statement.Quantity;
import org.hanmi.fact.Statement.Remark;
import org.hanmi.fact.Statement.Tenure;
import org.hanmi.fact.Statement.Visit;
import org.jspecify.annotations.Nullable;

/** What a statement says in words of ours, besides the people and places it names by their ids. */
final class StatementWords implements Statement.Cases<String> {

    private static String join(@Nullable String... texts) {
        StringBuilder words = new StringBuilder();
        for (String text : texts) {
            if (text != null) {
                words.append(text).append(". ");
            }
        }
        return words.toString();
    }

    @Override
    public String tenure(Tenure tenure) {
        return "";
    }

    @Override
    public String meeting(Meeting meeting) {
        return join(meeting.occasion(), meeting.others());
    }

    @Override
    public String visit(Visit visit) {
        return "";
    }

    @Override
    public String agreement(Agreement agreement) {
        return join(agreement.name());
    }

    @Override
    public String remark(Remark remark) {
        return join(remark.quote(), remark.of(), remark.gist(), remark.occasion(), remark.unnamed());
    }

    @Override
    public String event(Event event) {
        return join(event.name());
    }

    @Override
    public String quantity(Quantity quantity) {
        return join(quantity.of(), quantity.question());
    }

    @Override
    public String definition(Definition definition) {
        return join(definition.term(), definition.expansion(), definition.meaning());
    }

    @Override
    public String membership(Membership membership) {
        return "";
    }
}
