package org.hanmi.export;

/** How the page looks on a screen and on paper. Fonts are named, not shipped; the last is whatever there is. */
final class HtmlStyle {

    private static final String BOTH = """
            :root { color-scheme: light dark; }
            body {
              font-family: "Noto Sans", "Helvetica Neue", Arial, "Noto Sans KR", "Noto Sans CJK KR",
                "Apple SD Gothic Neo", "Malgun Gothic", "맑은 고딕", sans-serif;
              line-height: 1.5; max-width: 46rem; margin: 0 auto; padding: 1rem;
              overflow-wrap: anywhere; word-break: keep-all;
            }
            h1 { font-size: 1.5rem; }
            h2 { font-size: 1rem; margin: 0 0 .4rem; }
            .question { margin: 1.6rem 0; break-inside: avoid; }
            .options, .boxes { margin: .3rem 0 .3rem 1.2rem; padding-left: 1.2rem; }
            .options li, .boxes li { margin: .15rem 0; }
            .boxes { list-style: none; padding-left: 0; }
            .hint { margin: .2rem 0; font-style: italic; }
            .hint:lang(ko) { font-style: normal; }
            .box { width: 2.2em; text-align: center; font: inherit; }
            .line { width: 60%; font: inherit; }
            .right { font-weight: bold; }
            .source { font-size: .85rem; }
            .blank { display: inline-block; width: 9rem; border-bottom: 1px solid; }
            .mark { display: inline-block; width: 1.5em; line-height: 1.5em; text-align: center;
              border: 1px solid; border-radius: 50%; margin-right: .3em; }
            """;

    private static final String SCREEN = """
            @media screen {
              .sheet, .key, .fields { display: none; }
              summary { cursor: pointer; padding: .3rem 0; }
              summary:focus-visible, input:focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
              .answer { border-left: .25rem solid; padding-left: .8rem; }
            }
            """;

    private static final String PRINT = """
            @media print {
              :root { color-scheme: light; }
              body { max-width: none; padding: 0; font-size: 11pt; }
              details { display: none; }
              input[type=radio], input[type=checkbox] { display: none; }
              input { border: 1px solid; background: none; }
              .line { border-width: 0 0 1px; }
              a { color: inherit; text-decoration: none; }
              .sheet, .key { break-before: page; }
              .worksheet ~ .worksheet { break-before: page; }
              .marks { columns: 3; }
              .marks li { break-inside: avoid; margin: .4rem 0; }
              .marks .blank { width: 7rem; }
              .key { font-size: 9.5pt; line-height: 1.35; }
              .key > ol > li { break-inside: avoid; margin-bottom: .6rem; }
              .key p, .key ul { margin: .1rem 0; }
            }
            """;

    private HtmlStyle() {}

    static String of(Paper paper) {
        return BOTH + SCREEN + PRINT + "@page { size: " + paper.word()
                + "; margin: 18mm 16mm; @bottom-center { content: counter(page); } }\n";
    }
}
