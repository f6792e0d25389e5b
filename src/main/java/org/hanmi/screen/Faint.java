package org.hanmi.screen;

import com.googlecode.lanterna.TextColor;
import java.nio.charset.StandardCharsets;

/**
 * The terminal's own colour, fainter. Where there are sixteen colours it stands for grey: bright black is the background
 * itself in some palettes and hardly darker than it in others, whereas a terminal that knows no faint text shows it plain.
 */
final class Faint implements TextColor {

    static final TextColor COLOR = new Faint();

    private static final long serialVersionUID = 1L;

    private Faint() {}

    @Override
    public byte[] getForegroundSGRSequence() {
        return "2".getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public byte[] getBackgroundSGRSequence() {
        return "49".getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public int getRed() {
        return 0x80;
    }

    @Override
    public int getGreen() {
        return 0x80;
    }

    @Override
    public int getBlue() {
        return 0x80;
    }

    @Override
    @SuppressWarnings("deprecation")
    public java.awt.Color toColor() {
        throw new UnsupportedOperationException("a faint colour has no value of its own");
    }
}
