package org.hanmi.generate;

import java.util.List;
import org.hanmi.fact.Organization;
import org.hanmi.fact.Post;
import org.hanmi.fact.World;

/**
 * What every state has one of.
 *
 * @param heads the posts of heads of state with a single holder
 * @param parliaments the names of parliaments, each of which sits in one place
 */
record Institutions(List<Post> heads, List<String> parliaments) {

    /** Those of a world. */
    static Institutions of(World world) {
        return new Institutions(
                world.posts().stream()
                        .filter(post -> post.family() == Post.Family.HEAD && post.rank() == 1 && post.singleHolder())
                        .toList(),
                world.organizations().stream()
                        .filter(house -> house.kind() == Organization.Kind.LEGISLATURE)
                        .map(Organization::name)
                        .toList());
    }
}
