package org.hanmi.export;

/**
 * Keeps spreadsheets from computing a cell of a text table.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
 */
final class Formulas {

    private Formulas() {}

    /** The text, with an apostrophe in front if it begins like a formula, also in the wide signs of East Asia. */
    static String guarded(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r\n|＝＋－＠".indexOf(text.charAt(0)) >= 0;
    }
}
