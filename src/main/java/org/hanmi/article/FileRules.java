package org.hanmi.article;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.hanmi.fact.Article;
import org.hanmi.fact.Ask;
import org.hanmi.fact.Fact;
import org.hanmi.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Rules about where an article stands and how it, its facts and its questions are called. */
final class FileRules {

    private final Catalog catalog;

    FileRules(Catalog catalog) {
        this.catalog = catalog;
    }

    void judge() {
        Map<String, Cursor> articles = new HashMap<>();
        for (Entry<Article> article : catalog.articles()) {
            NameRules.once(articles, article.value().id(), article.at());
            theFileIsNamedAfterTheId(article);
            theFolderIsTheYearOfPublication(article);
            theIdBeginsWithTheDate(article);
            NameRules.addressesAreWebAddresses(
                    article.at(), article.value().source().address());
        }
        factIdsAreUniqueInTheFile();
        questionIdsAreUniqueInTheFact();
    }

    private static void theFileIsNamedAfterTheId(Entry<Article> article) {
        String name = Folder.name(article.at().file());
        String id = article.value().id();
        if (!id.equals(Cursor.NOBODY) && !name.equals(id + ".yaml")) {
            article.at()
                    .error(
                            "id",
                            "the id “" + id + "” and the file name “" + name + "” differ",
                            "the file of “" + id + "” is called " + id + ".yaml");
        }
    }

    private static void theFolderIsTheYearOfPublication(Entry<Article> article) {
        PartialDate published = article.value().source().published();
        Path folder = article.at().file().getParent();
        if (published != null && published.year() > 1 && folder != null) {
            String year = String.valueOf(published.year());
            if (!Folder.name(folder).equals(year)) {
                article.at()
                        .error(
                                "published",
                                "the article was published in " + year + " and stands in the folder "
                                        + Folder.name(folder),
                                "move the file, or correct the date");
            }
        }
    }

    private static void theIdBeginsWithTheDate(Entry<Article> article) {
        PartialDate published = article.value().source().published();
        String id = article.value().id();
        if (published != null && published.year() > 1 && !id.equals(Cursor.NOBODY)) {
            String date = published.edtf().replaceAll("[?~%]", "");
            if (!id.startsWith(date + "-")) {
                article.at()
                        .error(
                                "id",
                                "the id “" + id + "” does not begin with the date of publication",
                                "it begins with " + date + "-");
            }
        }
    }

    private void factIdsAreUniqueInTheFile() {
        @Nullable Path file = null;
        Map<String, Cursor> ids = new HashMap<>();
        for (Entry<Fact> fact : catalog.facts()) {
            if (!fact.at().file().equals(file)) {
                file = fact.at().file();
                ids.clear();
            }
            NameRules.once(ids, fact.value().id().local(), fact.at());
        }
    }

    private void questionIdsAreUniqueInTheFact() {
        for (Entry<Fact> fact : catalog.facts()) {
            Map<String, Integer> ids = new HashMap<>();
            for (Ask ask : fact.value().asks()) {
                if (ids.merge(ask.id(), 1, Integer::sum) == 2) {
                    fact.at().error("ask", "two questions of this fact have the id “" + ask.id() + "”", null);
                }
            }
        }
    }
}
