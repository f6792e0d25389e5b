package org.hanmi.present;

import java.util.Locale;

/** What is said while a set is made. */
public enum BuildWords {
    /** In English. */
    ENGLISH,
    /** In Korean. */
    KOREAN;

    /** The words of a language. */
    public static BuildWords of(Locale language) {
        return language.getLanguage().equals("ko") ? KOREAN : ENGLISH;
    }

    private String either(String english, String korean) {
        return this == ENGLISH ? english : korean;
    }

    /** So many questions, of so many that were asked for. */
    public String progress(int found, int asked) {
        return either(
                found + " of " + asked + (asked == 1 ? " question" : " questions"), asked + "문제 가운데 " + found + "문제");
    }

    /** The head of a row. */
    public String row(int number, String conditions, int found, int asked) {
        return either(
                "Row " + number + " (" + conditions + "): " + found + " of " + asked,
                number + "행 (" + conditions + "): " + asked + "문제 가운데 " + found + "문제");
    }

    /** What stands before the conditions of a new row. */
    public String prompt() {
        return either("New row: ", "새 행: ");
    }

    /** How a row is written. */
    public String example() {
        return either(
                "conditions, as in topic=alliance,from=2015,difficulty=2-3,count=5",
                "조건을 적으세요: topic=alliance,from=2015,difficulty=2-3,count=5");
    }

    /** There is nothing yet. */
    public String empty() {
        return either("No rows yet: press a and say what to ask about.", "아직 행이 없습니다. a를 눌러 무엇을 물을지 적으세요.");
    }

    /** The highlight is on no question. */
    public String noQuestion() {
        return either("go to a question of the row first", "먼저 행의 문제로 가세요");
    }

    /**
     * That a row has too few questions, and what stands against the others that fit.
     *
     * @param against how many stand in another row, ask what is asked already, give a key away, were in an excluded set,
     *     are not approved
     */
    public String few(int row, String conditions, int found, int asked, int fitting, int... against) {
        StringBuilder said = new StringBuilder(row(row, conditions, found, asked));
        said.append(
                fitting == 0
                        ? either("; no question of the bank fits", ". 맞는 문제가 없습니다")
                        : either("; " + fitting + (fitting == 1 ? " fits" : " fit"), ". 맞는 문제는 " + fitting + "개"));
        String before = either(", of which ", ", 그 가운데 ");
        for (int i = 0; i < against.length && fitting > 0; i++) {
            if (against[i] > 0) {
                said.append(before).append(against(i, against[i]));
                before = ", ";
            }
        }
        return said.append('.').toString();
    }

    private String against(int what, int count) {
        return switch (what) {
            case 0 -> either(count + " stand in another row", "다른 행에 있는 것 " + count + "개");
            case 1 -> either(count + " ask what is asked already", "이미 묻는 사실인 것 " + count + "개");
            case 2 -> either(count + " would give a key away", "정답을 드러내는 것 " + count + "개");
            case 3 -> either(count + " ask what an excluded set asks", "제외한 문제지의 것 " + count + "개");
            default -> either(count + " are not approved", "승인되지 않은 것 " + count + "개");
        };
    }

    /** There is no other question. */
    public String noOther() {
        return either("The row has no other question that can stand beside the rest.", "이 행에는 나머지와 함께 쓸 다른 문제가 없습니다.");
    }

    /** Another question stands there. */
    public String swapped() {
        return either("Another question; u brings the former back.", "다른 문제로 바꾸었습니다. u를 누르면 되돌립니다.");
    }

    /** What stands beside a question that stays when the others are drawn anew. */
    public String lock() {
        return either("locked", "고정");
    }

    /** What a lock does. */
    public String locked(boolean is) {
        return is
                ? either("It stays when the others are drawn anew.", "다시 뽑아도 이 문제는 그대로 둡니다.")
                : either("It is free again.", "고정을 풀었습니다.");
    }

    /** Everything else is new. */
    public String redrawn() {
        return either("Everything that is not locked was drawn anew.", "고정하지 않은 문제를 모두 다시 뽑았습니다.");
    }

    /** There is nothing to undo. */
    public String nothingToUndo() {
        return either("There is nothing to undo.", "되돌릴 것이 없습니다.");
    }

    /** What was made would be lost. */
    public String unwritten() {
        return either(
                "This set is not written yet: w writes it, q again leaves without it.",
                "아직 저장하지 않았습니다. w로 저장하고, q를 다시 누르면 버리고 나갑니다.");
    }

    /** There is nothing to write. */
    public String nothingToWrite() {
        return either("There is nothing to write yet.", "아직 저장할 문제가 없습니다.");
    }

    /** Where it was read. */
    public String source(String where) {
        return either("Source: ", "출처: ") + where;
    }
}
