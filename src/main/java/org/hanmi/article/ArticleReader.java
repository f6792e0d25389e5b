package org.hanmi.article;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.fact.Article;
import org.hanmi.fact.Ask;
import org.hanmi.fact.Citation;
import org.hanmi.fact.Distinction;
import org.hanmi.fact.Fact;
import org.hanmi.fact.FactId;
import org.hanmi.fact.Source;
import org.hanmi.fact.Status;
import org.jspecify.annotations.Nullable;

/** Reads an article and its facts. */
final class ArticleReader {

    private static final List<String> ASK_KINDS = List.of(
            "reason",
            "purpose",
            "topic",
            "outcome",
            "meaning",
            "quote",
            "who",
            "what",
            "how-many",
            "agreement",
            "claim",
            "true-false");

    private final Register register;
    private final Findings findings;
    private final StatementReader statements;

    final List<Entry<Article>> articles = new ArrayList<>();
    final List<Entry<Fact>> facts = new ArrayList<>();
    final List<Entry<Ask>> asks = new ArrayList<>();

    ArticleReader(Register register, Findings findings) {
        this.register = register;
        this.findings = findings;
        this.statements = new StatementReader(register);
    }

    void read(Document document) {
        Cursor at = Cursor.root(document, Layout.ARTICLE, findings);
        if (at == null) {
            return;
        }
        Source source = new Source(
                at.id("id"),
                at.require("outlet"),
                at.require("title"),
                at.requireDate("published"),
                at.require("address"),
                at.choice("tier", Source.Tier.values()));
        at.requireList("topics");
        Article article = new Article(source, register.topics(at, "topics"), at.require("summary"), at.list("notes"));
        articles.add(new Entry<>(article, at));
        if (!at.has("facts")) {
            at.error("id", "an article needs “facts”", null);
        }
        for (Cursor fact : at.entries("facts")) {
            facts.add(new Entry<>(fact(fact, source), fact));
        }
    }

    private Fact fact(Cursor at, Source source) {
        FactId id = new FactId(source.id(), at.id("id"));
        return new Fact(
                id,
                statements.read(at),
                at.choice("status", Status.values(), Status.HAPPENED),
                at.optional("reported-by"),
                at.when("when"),
                at.optional("wording"),
                new Citation(source, at(at)),
                at.require("says"),
                at.requireNumber("worth", 1, 3),
                distinction(at),
                sameAs(at),
                at.has("confirms") ? factId(at, at.line("confirms"), at.require("confirms")) : null,
                asks(at),
                register.topics(at, "topics"),
                at.optional("note"));
    }

    private static String at(Cursor at) {
        String place = at.require("at");
        if (!place.isEmpty()
                && !place.matches(
                        "[PA][1-9]\\d{0,2}(-[1-9]\\d{0,2})?|headline|standfirst|caption|list|note|signatures")) {
            at.error(
                    "at",
                    "“at” cannot be “" + place + "”",
                    "it is P5 for body paragraph 5, P5-6, A4 for article 4 of a treaty, headline, standfirst, caption,"
                            + " list, note or signatures");
        }
        return place;
    }

    private static @Nullable Distinction distinction(Cursor at) {
        Cursor first = at.entry("first");
        return first == null
                ? null
                : new Distinction(first.number("ordinal", 1, 9999, 1), first.require("of"), first.date("since"));
    }

    private static List<FactId> sameAs(Cursor at) {
        List<FactId> facts = new ArrayList<>();
        List<String> names = at.list("same-as");
        for (int i = 0; i < names.size(); i++) {
            FactId id = factId(at, at.line("same-as", i), names.get(i));
            if (id != null) {
                facts.add(id);
            }
        }
        return facts;
    }

    private static @Nullable FactId factId(Cursor at, int line, String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return FactId.parse(text);
        } catch (IllegalArgumentException reason) {
            at.error(line, String.valueOf(reason.getMessage()), null);
            return null;
        }
    }

    private List<Ask> asks(Cursor fact) {
        List<Ask> all = new ArrayList<>();
        for (Cursor at : fact.entries("ask")) {
            Ask ask = ask(at);
            asks.add(new Entry<>(ask, at));
            if (at.isSound()) {
                all.add(ask);
            }
        }
        return all;
    }

    private static Ask ask(Cursor at) {
        String kind = at.require("kind");
        if (!kind.isEmpty() && !ASK_KINDS.contains(kind)) {
            at.refuse("kind", kind, ASK_KINDS);
        }
        List<Ask.Wrong> wrong = new ArrayList<>();
        if (!at.has("wrong")) {
            at.error("id", "a question needs “wrong”", null);
        }
        for (Cursor option : at.entries("wrong")) {
            wrong.add(new Ask.Wrong(option.require("text"), option.require("why")));
        }
        return new Ask(
                at.id("id"),
                kind,
                at.require("stem"),
                at.oneOrMore("key"),
                at.list("accepted"),
                wrong,
                at.optional("rationale"),
                at.number("difficulty", 1, 5, 0));
    }
}
