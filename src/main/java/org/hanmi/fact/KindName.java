package org.hanmi.fact;

/** The word for each kind of statement in an article. */
final class KindName implements Statement.Cases<String> {

    @Override
    public String tenure(Statement.Tenure tenure) {
        return "tenure";
    }

    @Override
    public String meeting(Statement.Meeting meeting) {
        return "meeting";
    }

    @Override
    public String visit(Statement.Visit visit) {
        return "visit";
    }

    @Override
    public String agreement(Statement.Agreement agreement) {
        return "agreement";
    }

    @Override
    public String remark(Statement.Remark remark) {
        return "remark";
    }

    @Override
    public String event(Statement.Event event) {
        return "event";
    }

    @Override
    public String quantity(Statement.Quantity quantity) {
        return "quantity";
    }

    @Override
    public String definition(Statement.Definition definition) {
        return "definition";
    }

    @Override
    public String membership(Statement.Membership membership) {
        return "membership";
    }
}
