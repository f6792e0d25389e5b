package org.hanmi.export;

import java.io.IOException;
import java.io.Writer;
import org.hanmi.csv.CsvLine;

/**
 * A text that Anki imports: the front and the back of each card, for the note type that every collection has. What Anki
 * does not know among the first lines it ignores in silence, so they are few.
 *
 * @see <a href="https://docs.ankiweb.net/importing/text-files.html">Anki: text files</a>
 */
final class AnkiText implements Exporter.OfText {

    @Override
    public void write(Booklet booklet, Setting setting, Writer out) throws IOException {
        out.write("#separator:Tab\n#html:true\n#notetype:Basic\n#deck:" + Cards.deck(booklet.title()) + "\n");
        out.write("#columns:GUID\tFront\tBack\tTags\n#guid column:1\n#tags column:4\n");
        // In quotation marks tabs, too, are text.
        for (Entry entry : booklet.entries()) {
            out.write(Cards.guid(entry) + "\t");
            out.write(CsvLine.quoted(Cards.front(entry)) + "\t");
            out.write(CsvLine.quoted(Cards.answer(entry) + Cards.reasons(entry) + Html.explanation(entry)) + "\t");
            out.write(CsvLine.quoted(Cards.tags(entry)) + "\n");
        }
    }
}
