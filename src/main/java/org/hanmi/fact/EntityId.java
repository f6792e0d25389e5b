package org.hanmi.fact;

/** Names a person, an organization or a place. The three lists share one space of names. */
public sealed interface EntityId permits PersonId, OrganizationId, PlaceId {

    /** The id as it is written in the lists. */
    String slug();
}
