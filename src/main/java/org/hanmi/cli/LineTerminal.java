package org.hanmi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;
import org.hanmi.screen.Halt;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.Curses;
import org.jline.utils.InfoCmp.Capability;

/**
 * The terminal on which lines are edited. JLine gives it back at the end of each line; this does so in the middle of
 * one, when the program is stopped or told to end.
 */
final class LineTerminal implements AutoCloseable {

    private final Terminal terminal;
    private final PrintWriter out;
    /** How the terminal was, and how what a line switches on is switched off again. */
    private final Attributes before;

    private final String off;
    private volatile boolean closed;

    private LineTerminal(Terminal terminal, PrintWriter out) {
        this.terminal = terminal;
        this.out = out;
        before = terminal.getAttributes();
        String keypad = terminal.getStringCapability(Capability.keypad_local);
        off = LineReaderImpl.BRACKETED_PASTE_OFF + (keypad == null ? "" : Curses.tputs(keypad));
    }

    /**
     * Opens it.
     *
     * @param out where the terminal is given back if the program is told to end: JLine may have closed it by then
     * @throws UncheckedIOException if there is none, or it cannot be used
     */
    static LineTerminal open(PrintWriter out) {
        LineTerminal opened;
        try {
            opened = new LineTerminal(
                    TerminalBuilder.builder().graphemeCluster(false).build(), out);
        } catch (IOException lost) {
            throw new UncheckedIOException("the terminal cannot be opened: " + lost.getMessage(), lost);
        }
        if (!opened.terminal.getType().startsWith(Terminal.TYPE_DUMB)) {
            Runtime.getRuntime().addShutdownHook(new Thread(opened::leave, "leave the line"));
            opened.terminal.handle(Signal.TSTP, opened::stop);
        }
        return opened;
    }

    /** What JLine knows it as. */
    Terminal terminal() {
        return terminal;
    }

    private void leave() {
        if (closed) {
            return;
        }
        try {
            // First, so that a line which is just begun cannot switch anything on afterwards.
            terminal.close();
        } catch (IOException gone) {
            // Then there is nothing to give back.
            return;
        }
        out.print(off + "\r\n");
        out.flush();
    }

    private void stop(Signal signal) {
        Attributes now = terminal.getAttributes();
        CountDownLatch goesOn = new CountDownLatch(1);
        SignalHandler line = terminal.handle(Signal.CONT, ignored -> goesOn.countDown());
        terminal.handle(signal, SignalHandler.SIG_DFL);
        terminal.writer().print(off);
        terminal.flush();
        terminal.setAttributes(before);
        try {
            Halt.untilContinued(goesOn);
        } catch (IOException noShell) {
            throw new UncheckedIOException(noShell);
        } finally {
            terminal.setAttributes(now);
            terminal.handle(signal, this::stop);
            terminal.handle(Signal.CONT, line);
        }
        if (line != SignalHandler.SIG_DFL) {
            // Somebody is in the middle of a line, which is shown again.
            terminal.writer().print(LineReaderImpl.BRACKETED_PASTE_ON);
            line.handle(Signal.CONT);
        }
    }

    @Override
    public void close() {
        try {
            terminal.close();
            closed = true;
        } catch (IOException lost) {
            throw new UncheckedIOException("the terminal cannot be closed: " + lost.getMessage(), lost);
        }
    }
}
