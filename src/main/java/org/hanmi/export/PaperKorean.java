package org.hanmi.export;

import java.util.List;

/** Korean around the questions. Letters and names stand where no particle follows them, since it would change with them. */
final class PaperKorean implements PaperWords {

    @Override
    public String language() {
        return "ko";
    }

    @Override
    public List<String> fields() {
        return List.of("이름", "반", "날짜");
    }

    @Override
    public String form(String name) {
        return name + "형";
    }

    @Override
    public String sheet(String name) {
        return named("답안지", name);
    }

    @Override
    public String key(String name) {
        return named("정답과 해설", name);
    }

    private String named(String heading, String name) {
        return name.isEmpty() ? heading : heading + " (" + form(name) + ")";
    }

    @Override
    public String chooseAll() {
        return "맞는 답을 모두 고르시오.";
    }

    @Override
    public String number() {
        return "첫째에 1, 둘째에 2와 같이 순서를 쓰시오.";
    }

    @Override
    public String letter() {
        return "서로 맞는 것의 기호를 쓰시오.";
    }

    @Override
    public String placeOf(String option) {
        return "순서: " + option;
    }

    @Override
    public String letterFor(String left) {
        return "기호: " + left;
    }

    @Override
    public String answerTo(int number) {
        return number + "번 정답";
    }

    @Override
    public String answer() {
        return "답";
    }

    @Override
    public String not(String option) {
        return "오답 " + option;
    }

    @Override
    public String beside(String letter, String left) {
        return left + " – " + letter;
    }

    @Override
    public String source() {
        return "출처";
    }

    @Override
    public String paragraphs(List<String> numbers) {
        return String.join(", ", numbers) + "단락";
    }

    @Override
    public String article(String number) {
        return "제" + number + "조";
    }
}
