package org.hanmi.article;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.fact.Article;
import org.hanmi.fact.Ask;
import org.hanmi.fact.Era;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Organization;
import org.hanmi.fact.Person;
import org.hanmi.fact.Place;
import org.hanmi.fact.Post;
import org.hanmi.fact.Source;
import org.hanmi.fact.Topic;
import org.hanmi.fact.World;

/**
 * Everything that was read, sound or not, with its lines: what the rules look at.
 *
 * @param tenures from the list of posts
 * @param facts from the articles
 */
record Catalog(
        Register register,
        List<Entry<Person>> people,
        List<Entry<Organization>> organizations,
        List<Entry<Place>> places,
        List<Entry<Source>> sources,
        List<Entry<Post>> posts,
        List<Entry<Era>> eras,
        List<Entry<Topic>> topics,
        List<Entry<Fact>> tenures,
        List<Entry<Article>> articles,
        List<Entry<Fact>> facts,
        List<Entry<Ask>> asks) {

    /** What can be used of it. */
    World world() {
        List<Fact> all = new ArrayList<>(sound(tenures));
        all.addAll(sound(facts));
        return new World(
                sound(people),
                sound(posts),
                sound(organizations),
                sound(places),
                sound(eras),
                sound(topics),
                sound(articles),
                all);
    }

    private static <T> List<T> sound(List<Entry<T>> entries) {
        List<T> values = new ArrayList<>(entries.size());
        for (Entry<T> entry : entries) {
            if (entry.isSound()) {
                values.add(entry.value());
            }
        }
        return values;
    }
}
