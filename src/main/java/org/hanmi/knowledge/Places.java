package org.hanmi.knowledge;

import java.util.Optional;
import org.hanmi.fact.PlaceId;
import org.hanmi.fact.Statement;
import org.jspecify.annotations.Nullable;

/** Where a statement is set: the place of a meeting, a visit, a signing, a remark, an event. */
public final class Places implements Statement.Cases<Optional<PlaceId>> {

    private static final Places INSTANCE = new Places();

    private Places() {}

    /** Where it is set, if that is known. */
    public static Optional<PlaceId> of(Statement statement) {
        return statement.match(INSTANCE);
    }

    private static Optional<PlaceId> maybe(@Nullable PlaceId place) {
        return Optional.ofNullable(place);
    }

    @Override
    public Optional<PlaceId> tenure(Statement.Tenure tenure) {
        return Optional.empty();
    }

    @Override
    public Optional<PlaceId> meeting(Statement.Meeting meeting) {
        return maybe(meeting.place());
    }

    @Override
    public Optional<PlaceId> visit(Statement.Visit visit) {
        return maybe(visit.place());
    }

    @Override
    public Optional<PlaceId> agreement(Statement.Agreement agreement) {
        return maybe(agreement.place());
    }

    @Override
    public Optional<PlaceId> remark(Statement.Remark remark) {
        return maybe(remark.place());
    }

    @Override
    public Optional<PlaceId> event(Statement.Event event) {
        return maybe(event.place());
    }

    @Override
    public Optional<PlaceId> quantity(Statement.Quantity quantity) {
        return Optional.empty();
    }

    @Override
    public Optional<PlaceId> definition(Statement.Definition definition) {
        return Optional.empty();
    }

    @Override
    public Optional<PlaceId> membership(Statement.Membership membership) {
        return Optional.empty();
    }
}
