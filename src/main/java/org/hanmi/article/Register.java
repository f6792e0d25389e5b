package org.hanmi.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hanmi.fact.EntityId;
import org.hanmi.fact.OrganizationId;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.PlaceId;
import org.hanmi.fact.PostId;
import org.hanmi.fact.Slug;
import org.jspecify.annotations.Nullable;

/** All ids that are given out, so that an entry may refer to one that stands further down or in another file. */
final class Register {

    /** What an id can name. */
    enum Sort {
        PERSON("person", "people.yaml"),
        ORGANIZATION("organization", "organizations.yaml"),
        PLACE("place", "places.yaml"),
        POST("post", "posts.yaml"),
        SOURCE("source", "posts.yaml"),
        TOPIC("topic", "topics.yaml"),
        ERA("era", "topics.yaml");

        private final String word;
        private final String file;

        Sort(String word, String file) {
            this.word = word;
            this.file = file;
        }

        String withArticle() {
            return (this == ORGANIZATION || this == ERA ? "an " : "a ") + word;
        }
    }

    private final Map<Sort, Set<String>> known = new HashMap<>();
    private final Map<Sort, Set<String>> used = new HashMap<>();

    /** Enters every id that a list gives out, sound or not. */
    void enter(Sort sort, Collection<Node> entries) {
        Set<String> ids = of(known, sort);
        for (Node entry : entries) {
            String id = entry instanceof Node.Fields fields ? Cursor.raw(fields, "id") : null;
            if (id != null) {
                ids.add(id);
            }
        }
    }

    private static Set<String> of(Map<Sort, Set<String>> map, Sort sort) {
        return map.computeIfAbsent(sort, absent -> new LinkedHashSet<>());
    }

    boolean knows(Sort sort, String id) {
        return known.getOrDefault(sort, Set.of()).contains(id);
    }

    /** Tells whether anything refers to it. */
    boolean isUsed(Sort sort, String id) {
        return of(used, sort).contains(id);
    }

    PersonId person(Cursor at, String field) {
        return new PersonId(one(at, field, Sort.PERSON));
    }

    PlaceId place(Cursor at, String field) {
        return new PlaceId(one(at, field, Sort.PLACE));
    }

    PostId post(Cursor at, String field) {
        return new PostId(one(at, field, Sort.POST));
    }

    OrganizationId organization(Cursor at, String field) {
        return new OrganizationId(one(at, field, Sort.ORGANIZATION));
    }

    String source(Cursor at, String field) {
        return one(at, field, Sort.SOURCE);
    }

    @Nullable
    PersonId optionalPerson(Cursor at, String field) {
        return at.has(field) ? person(at, field) : null;
    }

    @Nullable
    PlaceId optionalPlace(Cursor at, String field) {
        return at.has(field) ? place(at, field) : null;
    }

    @Nullable
    OrganizationId optionalOrganization(Cursor at, String field) {
        return at.has(field) ? organization(at, field) : null;
    }

    List<PersonId> people(Cursor at, String field) {
        List<PersonId> people = new ArrayList<>();
        for (String slug : many(at, field, Sort.PERSON)) {
            people.add(new PersonId(slug));
        }
        return people;
    }

    List<String> topics(Cursor at, String field) {
        return many(at, field, Sort.TOPIC);
    }

    List<String> eras(Cursor at, String field) {
        return many(at, field, Sort.ERA);
    }

    /** People, organizations and places mixed. */
    List<EntityId> entities(Cursor at, String field) {
        List<EntityId> entities = new ArrayList<>();
        for (String slug : many(at, field, Sort.PERSON, Sort.ORGANIZATION, Sort.PLACE)) {
            if (knows(Sort.ORGANIZATION, slug)) {
                entities.add(new OrganizationId(slug));
            } else {
                entities.add(knows(Sort.PLACE, slug) ? new PlaceId(slug) : new PersonId(slug));
            }
        }
        return entities;
    }

    private String one(Cursor at, String field, Sort sort) {
        String id = at.require(field);
        if (!id.isEmpty()) {
            look(at, at.line(field), id, sort);
        }
        return Slug.isValid(id) ? id : Cursor.NOBODY;
    }

    private List<String> many(Cursor at, String field, Sort... sorts) {
        List<String> found = new ArrayList<>();
        List<String> ids = at.list(field);
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            if (id.isEmpty()) {
                continue;
            }
            look(at, at.line(field, i), id, sorts);
            if (found.contains(id)) {
                at.error(at.line(field, i), "“" + id + "” stands twice in “" + field + "”", "keep one of the two");
            } else if (Slug.isValid(id)) {
                found.add(id);
            }
        }
        return found;
    }

    private void look(Cursor at, int line, String id, Sort... sorts) {
        for (Sort sort : sorts) {
            if (knows(sort, id)) {
                of(used, sort).add(id);
                return;
            }
        }
        for (Sort sort : Sort.values()) {
            if (knows(sort, id)) {
                at.error(line, "“" + id + "” is " + sort.withArticle() + ", not " + words(sorts), null);
                return;
            }
        }
        Map<String, Sort> candidates = new LinkedHashMap<>();
        for (Sort sort : sorts) {
            if (!known.containsKey(sort)) {
                // The list itself could not be read, which is said once and not for each id.
                return;
            }
            of(known, sort).forEach(candidate -> candidates.put(candidate, sort));
        }
        String nearest = Nearest.to(id, candidates.keySet());
        Sort sort = nearest == null ? sorts[0] : candidates.getOrDefault(nearest, sorts[0]);
        String list = nearest == null && sorts.length > 1
                ? "add it to people.yaml, organizations.yaml or places.yaml"
                : nearest == null ? "add it to " + sort.file : "did you mean “" + nearest + "”, in " + sort.file + "?";
        at.error(line, "there is no " + words(sorts).replaceFirst("^an? ", "") + " “" + id + "”", list);
    }

    private static String words(Sort... sorts) {
        return sorts.length == 1 ? sorts[0].withArticle() : "a person, organization or place";
    }
}
