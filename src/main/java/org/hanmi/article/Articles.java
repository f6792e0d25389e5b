package org.hanmi.article;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.hanmi.fact.Person;
import org.hanmi.fact.Place;
import org.hanmi.fact.World;
import org.jspecify.annotations.Nullable;

/** Reads the articles folder. */
public final class Articles {

    private final Findings findings = new Findings();
    private final Map<String, Document> lists = new HashMap<>();
    private final Register register = new Register();

    private final IntConsumer percent;

    private Articles(IntConsumer percent) {
        this.percent = percent;
    }

    /**
     * Reads every list and every article, in order, and judges them by every rule.
     *
     * @param folder the folder that holds {@code people.yaml} and the years
     * @throws java.io.UncheckedIOException if a file is there and cannot be read
     */
    public static Reading read(Path folder) {
        return read(folder, percent -> {});
    }

    /**
     * Likewise, telling how far it has come.
     *
     * @param percent takes the percentage of the articles that are read, after each of them
     */
    public static Reading read(Path folder, IntConsumer percent) {
        return new Articles(percent).reading(folder);
    }

    private Reading reading(Path root) {
        Folder folder = Folder.open(root, findings);
        if (folder == null) {
            World nothing = new World(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
            return new Reading(nothing, findings.inOrder());
        }
        Catalog catalog = catalog(folder);
        Rules.judge(catalog);
        return new Reading(catalog.world(), findings.inOrder());
    }

    private Catalog catalog(Folder folder) {
        for (Path path : folder.lists()) {
            Document document = Document.read(path, findings);
            if (document != null) {
                lists.put(Folder.name(path), document);
            }
        }
        enter(Register.Sort.PERSON, "people.yaml", null);
        enter(Register.Sort.ORGANIZATION, "organizations.yaml", null);
        enter(Register.Sort.PLACE, "places.yaml", null);
        enter(Register.Sort.TOPIC, "topics.yaml", null);
        enter(Register.Sort.TOPIC, "topics.yaml", "topics");
        enter(Register.Sort.ERA, "topics.yaml", "eras");
        enter(Register.Sort.POST, "posts.yaml", "posts");
        enter(Register.Sort.SOURCE, "posts.yaml", "sources");

        ListReader reader = new ListReader(register, findings);
        List<Entry<Person>> people = list("people.yaml", reader::people);
        List<Entry<Place>> places = list("places.yaml", reader::places);
        PostReader posts = new PostReader(register, findings, people, places);
        Document listed = lists.get("posts.yaml");
        if (listed != null) {
            posts.read(listed);
        }
        ArticleReader articles = new ArticleReader(register, findings);
        int read = 0;
        for (Path path : folder.articles()) {
            Document document = Document.read(path, findings);
            if (document != null) {
                articles.read(document);
            }
            percent.accept(++read * 100 / folder.articles().size());
        }
        return new Catalog(
                register,
                people,
                list("organizations.yaml", reader::organizations),
                places,
                posts.sources,
                posts.posts,
                list("topics.yaml", reader::eras),
                list("topics.yaml", reader::topics),
                posts.tenures,
                articles.articles,
                articles.facts,
                articles.asks);
    }

    private <T> List<Entry<T>> list(String name, Function<Document, List<Entry<T>>> reader) {
        Document document = lists.get(name);
        return document == null ? List.of() : reader.apply(document);
    }

    /** What holds anything else is no list of ids; that is said once, and not for each id. */
    private static boolean isOfEntries(Node.Items list) {
        return list.items().isEmpty() || list.items().stream().anyMatch(Node.Fields.class::isInstance);
    }

    private void enter(Register.Sort sort, String name, @Nullable String field) {
        Document document = lists.get(name);
        if (document == null) {
            return;
        }
        if (field == null && document.root() instanceof Node.Items list) {
            register.enter(sort, list.items());
        }
        if (field != null && document.root() instanceof Node.Fields fields) {
            for (Node.Field one : fields.fields()) {
                if (one.key().value().equals(field) && one.value() instanceof Node.Items list && isOfEntries(list)) {
                    register.enter(sort, list.items());
                }
            }
        }
    }
}
