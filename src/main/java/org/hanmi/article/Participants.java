package org.hanmi.article;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.fact.EntityId;
import org.hanmi.fact.Statement;

/** The people, organizations and places that a statement is about. */
final class Participants implements Statement.Cases<List<EntityId>> {

    private static List<EntityId> both(List<? extends EntityId> some, List<? extends EntityId> others) {
        List<EntityId> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    @Override
    public List<EntityId> tenure(Statement.Tenure tenure) {
        return List.of(tenure.person());
    }

    @Override
    public List<EntityId> meeting(Statement.Meeting meeting) {
        return both(meeting.who(), meeting.place() == null ? List.of() : List.of(meeting.place()));
    }

    @Override
    public List<EntityId> visit(Statement.Visit visit) {
        return both(visit.who(), List.of(visit.place()));
    }

    @Override
    public List<EntityId> agreement(Statement.Agreement agreement) {
        return both(agreement.parties(), agreement.who());
    }

    @Override
    public List<EntityId> remark(Statement.Remark remark) {
        return List.copyOf(remark.speakers());
    }

    @Override
    public List<EntityId> event(Statement.Event event) {
        return both(event.actors(), event.place() == null ? List.of() : List.of(event.place()));
    }

    @Override
    public List<EntityId> quantity(Statement.Quantity quantity) {
        return List.of();
    }

    @Override
    public List<EntityId> definition(Statement.Definition definition) {
        return definition.person() == null ? List.of() : List.of(definition.person());
    }

    @Override
    public List<EntityId> membership(Statement.Membership membership) {
        return both(List.of(membership.group()), membership.members());
    }
}
