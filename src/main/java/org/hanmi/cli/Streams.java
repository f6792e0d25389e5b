package org.hanmi.cli;

import java.io.Console;

/** Tells whether a person sits before both standard input and standard output. */
final class Streams {

    private Streams() {}

    /** The launcher has asked the shell, which costs nothing; without it the JDK is asked. */
    static boolean areTerminal(String told) {
        return told.isEmpty() ? consoleIsTerminal() : told.equals("true");
    }

    /** Up to Java 21 there is a console only on a terminal; from 22 on there is always one, and it can tell. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean consoleIsTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException older) {
            return true;
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }
}
