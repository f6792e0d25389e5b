package org.hanmi.screen;

import java.io.IOException;
import java.io.OutputStream;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.InputFlag;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.Pty;
import org.jline.terminal.spi.SystemStream;
import org.jline.utils.NonBlockingInputStream;

/**
 * The terminal that the program runs in, through JLine's pty: modes and size by system call.
 *
 * <p>JLine's {@code Terminal} on top of it reads capabilities (a fork of {@code infocmp} and regular expressions) and
 * registers signals, which doubles the time to the first frame; nothing here needs them.
 */
final class JLineDevice implements Device {

    private final Pty pty;
    private final OutputStream output;
    private final NonBlockingInputStream input;
    private final Attributes before;

    JLineDevice() throws IOException {
        NativeLibrary.load();
        pty = new JniTerminalProvider().current(SystemStream.Output);
        output = pty.getSlaveOutput();
        if (!(pty.getSlaveInput() instanceof NonBlockingInputStream timed)) {
            throw new IOException("The terminal cannot be read with a time limit");
        }
        input = timed;
        before = pty.getAttr();
    }

    @Override
    public Size size() throws IOException {
        org.jline.terminal.Size size = pty.getSize();
        return size.getColumns() > 0 && size.getRows() > 0 ? new Size(size.getColumns(), size.getRows()) : Size.USUAL;
    }

    @Override
    public void raw() throws IOException {
        Attributes raw = new Attributes(before);
        raw.setLocalFlag(LocalFlag.ICANON, false);
        raw.setLocalFlag(LocalFlag.ECHO, false);
        raw.setLocalFlag(LocalFlag.IEXTEN, false);
        raw.setLocalFlag(LocalFlag.ISIG, false);
        raw.setInputFlag(InputFlag.IXON, false);
        raw.setInputFlag(InputFlag.ICRNL, false);
        raw.setInputFlag(InputFlag.INLCR, false);
        raw.setControlChar(ControlChar.VMIN, 1);
        raw.setControlChar(ControlChar.VTIME, 0);
        pty.setAttr(raw);
    }

    @Override
    public void restore() throws IOException {
        pty.setAttr(before);
    }

    @Override
    public int read(long millis) throws IOException {
        int read = input.read(millis);
        return read == NonBlockingInputStream.READ_EXPIRED ? NOTHING : read < 0 ? GONE : read;
    }

    @Override
    public void write(byte[] bytes, int length) throws IOException {
        output.write(bytes, 0, length);
    }
}
