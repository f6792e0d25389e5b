package org.hanmi.present;

import org.jspecify.annotations.Nullable;

/** What keys are called in English. */
final class EnglishKeys implements KeyWords {

    static final KeyWords WORDS = new EnglishKeys();

    private EnglishKeys() {}

    @Override
    public String name(Command command, Place place) {
        return switch (command) {
            case ANSWER, SUBMIT -> "answer";
            case DONT_KNOW -> "don't know";
            case HINT -> "hint";
            case NEXT ->
                place == Place.CHECK
                        ? "go on"
                        : place == Place.RESULT ? "what was missed" : place == Place.READING ? "go on" : "next";
            case WAS_RIGHT -> "I was right";
            case AGAIN -> "again";
            case HARD -> "hard";
            case GOOD -> "good";
            case EASY -> "easy";
            case SKIP -> "skip";
            case UNDO -> "undo";
            case FLAG -> "flag";
            case SUSPEND -> "suspend";
            case STUDY -> place == Place.WELCOME ? "begin" : "study";
            case TOPICS -> "by topic";
            case READ -> "article";
            case EXAM -> place == Place.EXAM ? "begin" : "exam";
            case ADD -> "add";
            case SWAP -> "swap";
            case LOCK -> "lock";
            case REDRAW -> "redraw";
            case DROP -> "drop row";
            case WRITE -> "write";
            case FORWARD -> "next";
            case BACK -> "back";
            case STATISTICS -> "statistics";
            case PAGE -> "page";
            case BROWSE -> "browse";
            case FIND -> "search";
            case OPEN -> "open";
            case RETURN -> place == Place.WELCOME ? "home" : "back";
            case TIMELINE -> "timeline";
            case ZOOM_IN -> "finer";
            case ZOOM_OUT -> "coarser";
            case PEOPLE -> "people";
            case SETTINGS -> "settings";
            case CHANGE -> "change";
            case USUAL -> "usual value";
            case LANGUAGE -> "한국어";
            case HELP -> "help";
            case LEAVE ->
                switch (place) {
                    case HOME, WELCOME -> "quit";
                    case QUESTION, TYPING, FEEDBACK, QUIZ, QUIZ_TYPING -> "finish";
                    case READING -> "leave";
                    case SUMMARY, STATISTICS, BROWSE, TOPICS, RESULT, SETTINGS, EXAM, BUILD, WAITING -> "close";
                    case QUIZ_FEEDBACK -> "result";
                    case CHECK -> "hand in";
                };
        };
    }

    @Override
    public String explanation(Command command, Place place) {
        return switch (command) {
            case ANSWER ->
                "choose the option with that digit; a letter, the option's words, or arrows and Enter do too";
            case SUBMIT -> "give the answer that you typed";
            case DONT_KNOW ->
                place.isOfQuiz()
                        ? "say that you do not know; in an exam the question stays open"
                        : "say that you do not know; the answer is shown";
            case HINT -> "rule out a wrong option, or show how the answer begins; the answer then counts as hard";
            case NEXT ->
                place == Place.CHECK
                        ? "go to the first open question; hand in if there is none"
                        : place == Place.RESULT ? "walk through what was missed" : "go on";
            case WAS_RIGHT -> "count the last answer as right, when the program judged it wrongly";
            case AGAIN -> "rate the answer yourself: forgotten";
            case HARD -> "rate the answer yourself: known, with effort";
            case GOOD -> "rate the answer yourself: known";
            case EASY -> "rate the answer yourself: known without thinking";
            case SKIP -> "put the question behind the others";
            case UNDO ->
                place == Place.SETTINGS
                        ? "take back the last choice"
                        : place.isOfQuiz()
                                ? "take back the last answer or flag"
                                : "take back the last answer, rating, skip or suspension";
            case FLAG -> "mark the question for whoever looks after the bank";
            case SUSPEND -> "do not ask about this fact any more";
            case STUDY ->
                place == Place.BROWSE
                        ? "study the questions of this article or topic"
                        : place == Place.WELCOME
                                ? "begin with five easy questions"
                                : place == Place.TOPICS
                                        ? "study the topic that is highlighted"
                                        : "study what is due, then what is new";
            case TOPICS -> "choose a topic, and study it along its path";
            case READ -> "read the card of the article that tells this";
            case EXAM ->
                place == Place.EXAM
                        ? "begin; the clock runs from then on"
                        : "questions against the clock, outside the schedule; you say how many";
            case ADD -> "add a row: which questions, and how many";
            case SWAP -> "put another question in the place of this one; it does not come back";
            case LOCK -> "keep this question when the others are drawn anew, or free it again";
            case REDRAW -> "draw every question anew that is not locked";
            case DROP -> "drop the row in which you are, with its questions";
            case WRITE -> "write the set into its file, and end";
            case FORWARD -> "go to the next question and leave this one as it is; → does, too";
            case BACK -> "go to the question before; ← does, too";
            case STATISTICS -> "see what was done, and what is left of it";
            case PAGE -> "turn to that page; ← and → turn, too";
            case BROWSE -> "look up people, places, offices, articles, events and questions";
            case FIND ->
                place == Place.HOME
                        ? "search everything: names in any spelling or script, titles, words"
                        : "narrow a list, or search everything";
            case OPEN -> "open what is highlighted; a digit opens the link with that number";
            case RETURN ->
                place == Place.WELCOME ? "go to the first screen" : "go back to where you were; Backspace does, too";
            case TIMELINE -> "see what happened, in time";
            case ZOOM_IN -> "cut the timeline finer: by years, months, days";
            case ZOOM_OUT -> "cut the timeline coarser";
            case PEOPLE -> "look up the people and places of this question";
            case SETTINGS -> "how much to keep, how much a day, an exam, days off, the language";
            case CHANGE -> "type another value; ← and → go to the next one";
            case USUAL -> "take the usual value, as if nothing had been chosen";
            case LANGUAGE -> "한국어로 바꿉니다";
            case HELP -> "show the keys";
            case LEAVE ->
                switch (place) {
                    case HOME, WELCOME -> "leave Hanmi; everything is already saved";
                    case QUESTION, TYPING, FEEDBACK, READING -> "finish here; everything is already saved";
                    case SUMMARY, STATISTICS, BROWSE, TOPICS, RESULT, SETTINGS, EXAM, BUILD, WAITING ->
                        "leave this screen";
                    case QUIZ, QUIZ_TYPING -> "finish here; in an exam, see first what is still open";
                    case QUIZ_FEEDBACK -> "go to the result";
                    case CHECK -> "hand in; nothing can be changed then";
                };
        };
    }

    @Override
    public @Nullable String byLine(Command command) {
        return switch (command) {
            case ANSWER -> "choose the option with that digit; a letter or the option's words do too";
            case FORWARD -> "go to the next question and leave this one as it is";
            case BACK -> "go to the question before";
            case FLAG ->
                "mark the question for whoever looks after the bank; a note may follow, as in :f two are right";
            default -> null;
        };
    }

    @Override
    public String whyNot(Obstacle obstacle) {
        return switch (obstacle) {
            case NOTHING_TO_UNDO -> "there is nothing to undo yet";
            case NO_HINT -> "there is no hint left for this question";
            case NOT_WRONG -> "the last answer did not count as wrong";
            case NO_ANSWER -> "there is no answer to rate";
            case ONLY_IN_EXAM -> "only in an exam";
            case NO_ARTICLE -> "it stands in a list, and in no article";
            case NOTHING_TO_OPEN -> "there is nothing to open here";
            case NO_LESSON -> "open an article or a topic first";
            case IN_TIMELINE -> "this is the timeline";
            case NOTHING_MISSED -> "nothing was missed";
            case NOT_HERE -> "not here";
        };
    }

    @Override
    public String place(Place place) {
        return switch (place) {
            case HOME -> "On the first screen";
            case QUESTION -> "At a question with options";
            case TYPING -> "While you type an answer";
            case FEEDBACK -> "After an answer";
            case SUMMARY -> "At the end";
            case STATISTICS -> "In the statistics";
            case BROWSE -> "While you browse";
            case BUILD -> "While you make a set";
            case TOPICS -> "In the list of topics";
            case READING -> "While you read before questions";
            case QUIZ -> "At a question of a quiz, with options";
            case QUIZ_TYPING -> "While you type an answer of a quiz";
            case QUIZ_FEEDBACK -> "At an answer of a quiz";
            case CHECK -> "Before an exam is handed in";
            case RESULT -> "At the result of a quiz";
            case SETTINGS -> "In the settings";
            case EXAM -> "Before an exam begins";
            case WAITING -> "While something is read";
            case WELCOME -> "The first time";
        };
    }

    @Override
    public String helpTitle() {
        return "Keys";
    }
}
