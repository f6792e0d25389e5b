package org.hanmi.quality;

import java.util.LinkedHashSet;
import java.util.Set;
import org.hanmi.fact.Person;
import org.hanmi.fact.Place;
import org.hanmi.quality.Names.Named;
import org.jspecify.annotations.Nullable;

/**
 * An option with what it stands for, looked up once for all rules.
 *
 * @param text as the learner reads it
 * @param plain as rules compare it
 * @param named what the lists know by that name
 */
record Option(
        String text, String plain, Sort sort, @Nullable Named named) {

    static Option of(String text, Names names) {
        String plain = Plain.of(text);
        Named named = names.named(plain);
        return new Option(text, plain, named == null ? Sort.of(text) : named.sort(), named);
    }

    /** One plain text for all names of one thing; its own if it names nothing that is known. */
    String meaning() {
        return named == null ? plain : named.meaning();
    }

    @Nullable
    Person person() {
        return named == null ? null : named.person();
    }

    @Nullable
    Place place() {
        return named == null ? null : named.place();
    }

    /** Every other form of what it names; none if it names nothing that is known. */
    Set<String> otherForms() {
        if (named == null || named.forms().size() < 2) {
            return Set.of();
        }
        Set<String> forms = new LinkedHashSet<>(named.forms());
        forms.remove(Names.withoutArticle(plain));
        return forms;
    }
}
