package org.hanmi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hanmi.answer.Question;
import org.hanmi.item.Item;
import org.hanmi.set.QuestionSet;
import org.hanmi.set.SetForm;
import org.hanmi.set.SetItem;

/** The questions of a form of a set, to be asked in its order, with its orders of options. */
final class SetQuestions {

    private SetQuestions() {}

    /**
     * Puts them.
     *
     * @param bank has every item of the set as it was
     */
    static List<Question> of(QuestionSet set, SetForm form, Map<String, Item> bank) {
        List<Question> questions = new ArrayList<>();
        for (SetForm.Placed placed : form.items()) {
            SetItem setItem = set.items().get(placed.item());
            Item item = bank.get(setItem.id());
            if (item == null) {
                throw new IllegalStateException(setItem.id());
            }
            questions.add(SetBooklet.question(item, setItem.typed(), placed));
        }
        return questions;
    }
}
