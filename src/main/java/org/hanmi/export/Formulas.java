package org.hanmi.export;

/**
 * Keeps spreadsheets from computing a cell of a text table.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
 */
final class Formulas {

    private Formulas() {}

    /**
     * The text, with an apostrophe in front if it begins like a formula, also in the wide signs of East Asia; or if it
     * begins with an apostrophe before such a sign, so that who takes one away again gets back what was there.
     */
    static String guarded(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    private static boolean isFormula(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at < text.length() && "=+-@\t\r\n|＝＋－＠".indexOf(text.charAt(at)) >= 0;
    }
}
