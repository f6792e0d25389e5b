package org.hanmi.screen;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import java.util.EnumSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A cluster as Lanterna's screen holds it: always one column wide, since Lanterna's own measure of emoji, jamo and marks is
 * not the terminals'. The cell to the right of a wide cluster holds an empty one, for which nothing is printed.
 *
 * <p>Lanterna asks the rules of breaking text whenever it makes a character, which took a third of the time to the first
 * frame; so each is a copy of one that was made.
 */
final class Cell extends TextCharacter implements Cloneable {

    private static final long serialVersionUID = 1;

    private static final Cell FIRST = new Cell();

    private String cluster = " ";
    private transient TextColor color = TextColor.ANSI.DEFAULT;
    private boolean bold;

    /** There is no way to extend it but by a constructor that its makers would rather have replaced by a factory. */
    @SuppressWarnings("deprecation")
    private Cell() {
        super(TextCharacter.DEFAULT_CHARACTER);
    }

    static Cell of(String cluster, TextColor color, boolean bold) {
        Cell cell = FIRST.copy();
        cell.cluster = cluster;
        cell.color = color;
        cell.bold = bold;
        return cell;
    }

    private Cell copy() {
        try {
            return (Cell) clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public String getCharacterString() {
        return cluster;
    }

    @Override
    public TextColor getForegroundColor() {
        return color;
    }

    @Override
    public TextColor getBackgroundColor() {
        return TextColor.ANSI.DEFAULT;
    }

    @Override
    public EnumSet<SGR> getModifiers() {
        return bold ? EnumSet.of(SGR.BOLD) : EnumSet.noneOf(SGR.class);
    }

    @Override
    public boolean isDoubleWidth() {
        return false;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this
                || (other instanceof Cell cell
                        && cluster.equals(cell.cluster)
                        && color.equals(cell.color)
                        && bold == cell.bold);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cluster, color, bold);
    }
}
