package org.hanmi.generate;

import java.util.HashSet;
import java.util.Set;
import org.hanmi.fact.Person;
import org.hanmi.fact.PersonId;
import org.hanmi.knowledge.KnowledgeBase;

/** Who has been thought of as a speaker: each once, and nobody of whom the words themselves speak. */
final class Speakers {

    private final KnowledgeBase knowledge;
    private final String words;
    private final Set<PersonId> seen = new HashSet<>();

    /**
     * Starts with the one who did say it.
     *
     * @param words the question, with what was said
     */
    Speakers(PersonId speaker, String words, KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        this.words = words;
        seen.add(speaker);
    }

    /** True if this person is new, and nobody who is spoken of. */
    boolean add(PersonId person) {
        return !isSpokenOf(knowledge.person(person)) && seen.add(person);
    }

    /** Nobody speaks so of himself: “Syngman Rhee”, “the Rhees”. */
    private boolean isSpokenOf(Person person) {
        if (words.contains(person.name())) {
            return true;
        }
        String surname = person.surname();
        for (int at = words.indexOf(surname); at >= 0; at = words.indexOf(surname, at + 1)) {
            boolean begins = at == 0 || !Character.isLetter(words.charAt(at - 1));
            if (begins && !isSomebodyElse(at + surname.length())) {
                return true;
            }
        }
        return false;
    }

    /** “Kim Il Sung” is not Kim Dong-jo, and “Parker” is not Park. */
    private boolean isSomebodyElse(int end) {
        String rest = words.substring(end);
        if (rest.startsWith("s ") || rest.startsWith("s’") || rest.startsWith("s'")) {
            return false;
        }
        boolean longer = !rest.isEmpty() && (Character.isLetter(rest.charAt(0)) || rest.charAt(0) == '-');
        return longer || (rest.length() > 1 && rest.charAt(0) == ' ' && Character.isUpperCase(rest.charAt(1)));
    }
}
