package org.hanmi.generate;

import java.util.List;

/** Every item model, in the order in which their items stand in the bank. */
public final class ItemModels {

    private ItemModels() {}

    /** All of them. */
    public static List<ItemModel> all() {
        return List.of(
                new MeetingCounterpart(),
                new MeetingPlace(),
                new MeetingDate(),
                new MeetingPeople(),
                new VisitPlace(),
                new Visitor(),
                new NextStop(),
                new StopsInOrder(),
                new OfficeOnDay(),
                new HolderOnDay(),
                new Successor(),
                new HolderInYear(),
                new YearOfOffice(),
                new WhoSaid(),
                new SaidWhere(),
                new EventPlace(),
                new EventDate(),
                new AgreementDate(),
                new LastBefore(),
                new HowMany(),
                new TermFor(),
                new GroupMembers(),
                new LandmarksInOrder(),
                new LeadersMatched(),
                new PeopleAndOffices(),
                new LeaderThen(),
                new TrueOrFalse(),
                new Curated());
    }
}
