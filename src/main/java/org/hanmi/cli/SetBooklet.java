package org.hanmi.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hanmi.answer.Asked;
import org.hanmi.answer.Question;
import org.hanmi.export.Booklet;
import org.hanmi.export.Entry;
import org.hanmi.export.Form;
import org.hanmi.export.Format;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;
import org.hanmi.problem.Problem;
import org.hanmi.set.QuestionSet;
import org.hanmi.set.SetForm;
import org.hanmi.set.SetItem;
import org.jspecify.annotations.Nullable;

/** A set as it is exported: its items from the bank, in the order and with the options of its forms. */
final class SetBooklet {

    private final Environment environment;
    private final Path file;
    private final QuestionSet set;
    private final Map<String, Item> bank;

    SetBooklet(Environment environment, Path file, QuestionSet set, List<Item> bank) {
        this.environment = environment;
        this.file = file;
        this.set = set;
        this.bank = QuestionSet.byId(bank);
    }

    /**
     * Puts it together.
     *
     * @param title null for the set's own
     * @param form null for every form, where the format has room for several
     * @return null if the bank does not have the set's items any more, which is said on standard error
     */
    @Nullable
    Booklet booklet(@Nullable String title, @Nullable String form, Format format) {
        if (!isSound(environment.tongue().either("nothing was exported", "내보내지 않았습니다"))) {
            return null;
        }
        List<Form> forms = new ArrayList<>();
        for (SetForm each : set.forms()) {
            boolean wanted = form == null
                    ? forms.isEmpty() || holdsForms(format)
                    : each.name().equals(form);
            if (wanted) {
                forms.add(new Form(set.forms().size() == 1 ? "" : each.name(), entries(each)));
            }
        }
        if (form == null && forms.size() < set.forms().size()) {
            environment
                    .err()
                    .println("form " + set.forms().get(0).name() + "; " + format.title()
                            + " has one form a file, choose another with --form");
        }
        return new Booklet(title == null ? set.title() : title, forms);
    }

    /** Paper has every form; other tools shuffle by themselves. */
    private static boolean holdsForms(Format format) {
        return switch (format) {
            case HTML, DOCX, MARKDOWN -> true;
            case GIFT, MOODLE_XML, QTI12, QTI21, ANKI, ANKI_TEXT, KAHOOT, CSV, AIKEN -> false;
        };
    }

    /**
     * Tells whether the bank still has what the set names; says on standard error what it has not.
     *
     * @param otherwise what does not happen then
     */
    boolean isSound(String otherwise) {
        List<QuestionSet.Changed> changed = set.changed(bank);
        for (QuestionSet.Changed each : changed) {
            environment.err().println(Problem.error(file, 0, "“" + each.id() + "” " + each.what(), null));
        }
        if (!changed.isEmpty()) {
            environment
                    .err()
                    .println(environment
                            .tongue()
                            .either(
                                    changed.size() + " of "
                                            + Problems.plural(set.items().size(), "item")
                                            + " differ from the bank; " + otherwise
                                            + ". Draw the set again with hanmi set.",
                                    set.items().size() + "문제 가운데 " + changed.size() + "문제가 문제 은행과 다릅니다. " + otherwise
                                            + ". hanmi set으로 문제지를 다시 만드세요."));
            return false;
        }
        for (SetForm form : set.forms()) {
            for (SetForm.Placed placed : form.items()) {
                SetItem item = set.items().get(placed.item());
                if (SetItem.options(item(item)).size() != placed.options().size()) {
                    environment
                            .err()
                            .println(Problem.error(
                                    file,
                                    0,
                                    "form " + form.name() + " does not have every option of “" + item.id() + "”",
                                    "draw the set again with hanmi set"));
                    return false;
                }
            }
        }
        return true;
    }

    private Item item(SetItem item) {
        Item found = bank.get(item.id());
        if (found == null) {
            throw new IllegalStateException(item.id());
        }
        return found;
    }

    private List<Entry> entries(SetForm form) {
        List<Entry> entries = new ArrayList<>(form.items().size());
        for (SetForm.Placed placed : form.items()) {
            SetItem setItem = set.items().get(placed.item());
            Item item = item(setItem);
            List<String> all = SetItem.options(item);
            List<String> options = placed.options().stream().map(all::get).toList();
            entries.add(new Entry(item, asked(item, setItem.typed()), options, 1));
        }
        return entries;
    }

    /** An item as a form puts it, to judge what was answered. */
    static Question question(Item item, boolean typed, SetForm.Placed placed) {
        Asked asked = asked(item, typed);
        List<String> all = SetItem.options(item);
        List<String> lefts = item.interaction() instanceof Interaction.Match match
                ? match.pairs().stream().map(Interaction.Match.Pair::left).toList()
                : List.of();
        return new Question(
                item,
                asked,
                lefts,
                asked == Asked.TYPED
                        ? List.of()
                        : placed.options().stream()
                                .filter(option -> option < all.size())
                                .map(all::get)
                                .toList());
    }

    private static Asked asked(Item item, boolean typed) {
        return switch (item.way()) {
            case "choice" -> typed && item.isTypable() ? Asked.TYPED : Asked.CHOICE;
            case "multiple" -> Asked.MULTIPLE;
            case "order" -> Asked.ORDER;
            default -> Asked.MATCH;
        };
    }
}
