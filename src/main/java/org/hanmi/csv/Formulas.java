package org.hanmi.csv;

/**
 * Keeps spreadsheets from computing a cell of a table in text.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
 */
public final class Formulas {

    private Formulas() {}

    /**
     * The text, with an apostrophe in front if it begins like a formula, also in the wide signs of East Asia; or if it
     * begins with an apostrophe before such a sign, so that who takes one away again gets back what was there.
     */
    public static String guarded(String text) {
        return isFormula(text, apostrophes(text)) ? "'" + text : text;
    }

    /** The text without the apostrophe that {@link #guarded} put in front of it. */
    public static String unguarded(String text) {
        int at = apostrophes(text);
        return at > 0 && isFormula(text, at) ? text.substring(1) : text;
    }

    private static int apostrophes(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at;
    }

    private static boolean isFormula(String text, int at) {
        return at < text.length() && "=+-@\t\r\n|＝＋－＠".indexOf(text.charAt(at)) >= 0;
    }
}
