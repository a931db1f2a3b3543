package kelisim.extract.internal.family.treaty;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import org.jspecify.annotations.Nullable;

/** Reads the signatures of copies: '(Signed) A', with the body beside the name or in the line beneath, also in columns. */
final class MarkedSignatures {

    /** How many tokens behind a mark the name may begin, past forms of address. */
    private static final int TITLE = 6;
    /** How many lines beneath a name tell whose it is. */
    private static final int LINES = 2;

    private final Typed typed;
    private final Analysis analysis;

    MarkedSignatures(Typed typed) {
        this.typed = typed;
        this.analysis = typed.analysis();
    }

    List<SignatureBlocks.Signed> find(int from) {
        List<SignatureBlocks.Signed> found = new ArrayList<>();
        for (int i = 0; i < typed.lines().size(); i++) {
            Line line = typed.lines().get(i);
            List<Match> marks = line.begin() < from ? List.of() : marks(line);
            for (int m = 0; m < marks.size(); m++) {
                int end = m + 1 < marks.size() ? marks.get(m + 1).begin() : line.end();
                Mention signer = person(marks.get(m).end(), end);
                boolean alone = signer == null
                        && marks.size() == 1
                        && i + 1 < typed.lines().size();
                if (alone) {
                    end = typed.lines().get(i + 1).end();
                    signer = person(typed.lines().get(i + 1).begin(), end);
                }
                Entity entity = signer == null ? null : analysis.discourse().of(signer);
                if (signer != null && entity != null) {
                    Entity beside = body(signer.end(), end);
                    Entity party = beside == null ? beneath(alone ? i + 1 : i, m, marks.size()) : beside;
                    found.add(new SignatureBlocks.Signed(
                            party, entity, marks.get(m).begin(), end));
                }
            }
        }
        return found;
    }

    private List<Match> marks(Line line) {
        List<Match> marks = new ArrayList<>();
        for (int t = line.begin(); t < line.end(); t++) {
            Match mark = typed.formula(t, "signed_mark");
            if (mark != null) {
                marks.add(mark);
            }
        }
        return marks;
    }

    private @Nullable Mention person(int from, int end) {
        for (int t = from; t < Math.min(end, from + TITLE); t++) {
            Mention person = analysis.mentions().at(t, MentionKind.PERSON);
            if (person != null) {
                return person;
            }
        }
        return null;
    }

    /** The body in that column of the lines beneath. */
    private @Nullable Entity beneath(int number, int column, int columns) {
        for (int i = number + 1; i <= number + LINES && i < typed.lines().size(); i++) {
            List<Line> cells = typed.cells(typed.lines().get(i));
            Line cell = cells.size() == columns ? cells.get(column) : null;
            Entity body = cell == null ? null : body(cell.begin(), cell.end());
            if (body != null) {
                return body;
            }
        }
        return null;
    }

    private @Nullable Entity body(int from, int end) {
        for (Mention mention : analysis.mentions().within(from, end)) {
            if (mention.kind() == MentionKind.ORGANISATION || mention.kind() == MentionKind.STATE) {
                return analysis.discourse().of(mention);
            }
        }
        return null;
    }
}
