package kelisim.extract.internal.family.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kelisim.document.Block;
import kelisim.document.Span;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Reading;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.EdtfDate;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/** Tables of who has signed: 'Party | Signed by | Date', and of when: 'State | Signature | Ratification'. An empty day is no signature. */
final class SignatureTables {

    private static final Set<MentionKind> PARTIES =
            Set.of(MentionKind.STATE, MentionKind.ORGANISATION, MentionKind.PLACE, MentionKind.DEMONYM);
    /** A cell that names somebody has at most so many tokens. */
    private static final int LONGEST_NAME = 7;

    private final Analysis analysis;
    private final Instruments instruments;
    private final MeantInstruments meant;
    private final SignerRow row;

    SignatureTables(Analysis analysis, Instruments instruments, List<Draft> soFar) {
        this.analysis = analysis;
        this.instruments = instruments;
        this.meant = new MeantInstruments(analysis, instruments);
        this.row = new SignerRow(analysis, soFar);
    }

    /**
     * Which column tells what, −1 where none does.
     *
     * @param document names what each row was signed; without it the table is of one instrument
     * @param cells how many cells the head has; rows may have one more in front, for the parties
     */
    private record Columns(int cells, int document, int party, int signer, int signed) {

        /** The place in a row of a column of the head. */
        int in(List<Span> row, int column) {
            return column < 0 ? -1 : column + row.size() - cells;
        }
    }

    List<Draft> find() {
        List<Draft> drafts = new ArrayList<>();
        Columns columns = null;
        Instrument instrument = null;
        int last = -2;
        for (Sentence sentence : analysis.text().sentences()) {
            if (!(analysis.text().block(sentence) instanceof Block.TableRow row)) {
                continue;
            }
            if (sentence.block() != last + 1) {
                columns = columns(row.cells());
                instrument = columns == null ? null : meant.beside(sentence.begin());
            } else if (columns != null) {
                drafts.addAll(row(sentence, row.cells(), columns, instrument));
            }
            last = sentence.block();
        }
        return drafts;
    }

    /** The columns of a table that a row heads; {@code null} if it tells of no signatures. */
    private @Nullable Columns columns(List<Span> head) {
        int document = column(head, "document");
        int party = column(head, "party");
        int signer = column(head, "signer");
        int signed = column(head, "signed");
        signed = signed < 0 && signer >= 0 ? column(head, "date") : signed;
        boolean told = signer >= 0 || signed >= 0 && document < 0;
        return told ? new Columns(head.size(), document, party, signer, signed) : null;
    }

    private int column(List<Span> head, String what) {
        for (int c = 0; c < head.size(); c++) {
            Phrase words = words(head.get(c));
            Match match = words.begin() < words.end() ? analysis.text().match(words.begin(), "signature_column") : null;
            if (match != null && match.end() == words.end() && match.entry().has("class", what)) {
                return c;
            }
        }
        return -1;
    }

    private List<Draft> row(Sentence sentence, List<Span> row, Columns columns, @Nullable Instrument captioned) {
        int more = row.size() - columns.cells();
        if (more < 0 || more > 1) {
            return List.of();
        }
        Instrument instrument =
                columns.document() < 0 ? captioned : named(row.get(columns.in(row, columns.document())));
        Entity party = columns.party() >= 0
                ? party(row, columns.in(row, columns.party()))
                : columns.document() < 0 ? party(row, 0) : null;
        EdtfDate date = columns.signed() < 0 ? null : date(row.get(columns.in(row, columns.signed())));
        List<SignerRow.Signer> signers =
                columns.signer() < 0 ? own(party, date) : people(row.get(columns.in(row, columns.signer())));
        List<Draft> drafts = new ArrayList<>();
        for (SignerRow.Signer signer : signers) {
            drafts.add(Draft.of(FactType.SIGNATURE, "signature.table", analysis.span(sentence.begin(), sentence.end()))
                    .name("signatory", signer.person())
                    .name("instrument", instrument == null ? null : instrument.entity())
                    .name("party", party == null ? signer.party() : party)
                    .date("date", date));
        }
        return drafts;
    }

    /** A party that signed on a day told signs itself. */
    private static List<SignerRow.Signer> own(@Nullable Entity party, @Nullable EdtfDate date) {
        return party == null || date == null ? List.of() : List.of(new SignerRow.Signer(party, party));
    }

    /** The instrument that begins in a cell. */
    private @Nullable Instrument named(Span cell) {
        Phrase words = words(cell);
        return words.begin() == words.end()
                ? null
                : instruments.inSentence(analysis.text().sentenceNumber(words.begin())).stream()
                        .filter(instrument -> instrument.begin() >= words.begin() && instrument.begin() < words.end())
                        .findFirst()
                        .orElse(null);
    }

    /** The people of a cell with those for whom they sign; the column tells that a name is one's that is not known as such. */
    private List<SignerRow.Signer> people(Span cell) {
        Phrase words = words(cell);
        List<SignerRow.Signer> people = row.read(words.begin(), words.end());
        Entity one = people.isEmpty() ? person(cell) : null;
        return one == null ? people : List.of(new SignerRow.Signer(one, null));
    }

    private @Nullable Entity party(List<Span> row, int column) {
        Phrase words = words(row.get(column));
        for (Mention mention : analysis.mentions().within(words.begin(), words.end())) {
            Entity entity =
                    PARTIES.contains(mention.kind()) ? analysis.discourse().of(mention) : null;
            if (entity != null) {
                return entity;
            }
        }
        return null;
    }

    private @Nullable EdtfDate date(Span cell) {
        Phrase words = words(cell);
        for (Mention mention : analysis.mentions().within(words.begin(), words.end(), MentionKind.DATE)) {
            if (mention.reading() instanceof Reading.Time time) {
                return time.date();
            }
        }
        return null;
    }

    /** A name in a cell of which the column alone tells that it is a person's. */
    private @Nullable Entity person(Span cell) {
        Phrase words = words(cell);
        int t = words.begin();
        while (t < words.end()
                && (analysis.tokens().is(t, Shape.CAPITAL) || analysis.tokens().is(t, Shape.MARK))) {
            t++;
        }
        boolean name = t == words.end() && t > words.begin() && words.end() - words.begin() <= LONGEST_NAME;
        return name && analysis.tokens().is(words.begin(), Shape.CAPITAL)
                ? analysis.discourse().plain(MentionKind.PERSON, analysis.surface(words.begin(), words.end()))
                : null;
    }

    private Phrase words(Span cell) {
        int begin = analysis.tokens().at(cell.begin());
        return cell.isEmpty()
                ? new Phrase(begin, begin)
                : new Phrase(begin, analysis.tokens().at(cell.end() - 1) + 1);
    }
}
