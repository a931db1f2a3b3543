package kelisim.extract.internal.family.event;

import java.util.Locale;
import kelisim.document.Block;
import kelisim.document.Span;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Names of people that no list knows, told by where they stand: in the first cell of a row in a table of those present. */
final class NameCells {

    private static final int FEWEST_WORDS = 2;
    private static final int MOST_WORDS = 4;

    private final Analysis analysis;

    NameCells(Analysis analysis) {
        this.analysis = analysis;
    }

    /** The person of a row's first cell, where that is nothing but words with capitals that name nothing else. */
    @Nullable
    Entity person(Sentence line) {
        Span cell = analysis.text().block(line) instanceof Block.TableRow row
                        && row.cells().size() > 1
                        && !row.header()
                ? row.cells().get(0)
                : null;
        if (cell == null || cell.isEmpty()) {
            return null;
        }
        int begin = analysis.tokens().at(cell.begin());
        int end = analysis.tokens().at(cell.end() - 1) + 1;
        boolean name = end - begin >= FEWEST_WORDS
                && end - begin <= MOST_WORDS
                && analysis.mentions().within(begin, end).isEmpty();
        for (int t = begin; t < end && name; t++) {
            name = analysis.tokens().is(t, Shape.WORD) && analysis.tokens().is(t, Shape.CAPITAL);
        }
        return name ? person(analysis.surface(begin, end)) : null;
    }

    /** The one of that name, also where the text elsewhere gives only the last word of it. */
    private Entity person(String name) {
        String surname = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        for (Entity known : analysis.discourse().all(MentionKind.PERSON)) {
            boolean same = known.fullest().equals(name)
                    || known.fullest().toLowerCase(Locale.ROOT).equals(surname);
            if (same) {
                known.add(name);
                return known;
            }
        }
        return analysis.discourse().plain(MentionKind.PERSON, name);
    }
}
