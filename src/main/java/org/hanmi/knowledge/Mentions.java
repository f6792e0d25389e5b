package org.hanmi.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import org.hanmi.fact.EntityId;
import org.hanmi.fact.Statement;
import org.jspecify.annotations.Nullable;

/** The people, organizations and places that a statement names. */
public final class Mentions implements Statement.Cases<List<EntityId>> {

    private static final Mentions CASES = new Mentions();

    private Mentions() {}

    /** Everything a statement names, each once, in its order. */
    public static List<EntityId> of(Statement statement) {
        List<EntityId> all = statement.match(CASES);
        return all.size() < 2 ? all : List.copyOf(new LinkedHashSet<>(all));
    }

    private static List<EntityId> all(List<? extends EntityId> list, @Nullable EntityId other) {
        List<EntityId> all = new ArrayList<>(list.size() + 1);
        all.addAll(list);
        if (other != null) {
            all.add(other);
        }
        return all;
    }

    @Override
    public List<EntityId> tenure(Statement.Tenure tenure) {
        return List.of(tenure.person());
    }

    @Override
    public List<EntityId> meeting(Statement.Meeting meeting) {
        return all(meeting.who(), meeting.place());
    }

    @Override
    public List<EntityId> visit(Statement.Visit visit) {
        return all(visit.who(), visit.place());
    }

    @Override
    public List<EntityId> agreement(Statement.Agreement agreement) {
        List<EntityId> all = all(agreement.parties(), agreement.place());
        all.addAll(agreement.who());
        return all;
    }

    @Override
    public List<EntityId> remark(Statement.Remark remark) {
        return all(remark.speakers(), remark.place());
    }

    @Override
    public List<EntityId> event(Statement.Event event) {
        return all(event.actors(), event.place());
    }

    @Override
    public List<EntityId> quantity(Statement.Quantity quantity) {
        return Collections.emptyList();
    }

    @Override
    public List<EntityId> definition(Statement.Definition definition) {
        return all(List.of(), definition.person());
    }

    @Override
    public List<EntityId> membership(Statement.Membership membership) {
        return all(membership.members(), membership.group());
    }
}
