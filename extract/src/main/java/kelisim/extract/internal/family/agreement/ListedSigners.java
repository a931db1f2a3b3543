package kelisim.extract.internal.family.agreement;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.family.post.Officeholders;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * Who signed each document of a list of those signed, told behind its name: 'Agreement on A – B and C', 'Memorandum on D (signed
 * by E)', 'Plan of F, by the two ministers'.
 */
final class ListedSigners {

    private final Analysis analysis;
    private final Announcement announcement;
    private final Officeholders holders;
    private final SignerRow row;

    ListedSigners(Analysis analysis, List<Draft> soFar) {
        this.analysis = analysis;
        this.announcement = new Announcement(analysis);
        this.holders = new Officeholders(analysis, soFar);
        this.row = new SignerRow(analysis, soFar);
    }

    /** The signatures told behind an instrument's name in its item; none unless the list is one of documents signed. */
    List<Draft> of(Instrument instrument) {
        Sentence item = analysis.text().sentenceOf(instrument.begin());
        int from = signersFrom(instrument.end(), item.end());
        Announcement.Done done = from < 0 ? null : announcement.of(instrument.begin());
        if (done == null || !done.signed()) {
            return List.of();
        }
        List<Draft> found = new ArrayList<>();
        for (SignerRow.Signer signer : row.read(from, item.end())) {
            found.add(draft(item, instrument, signer.person(), signer.party()));
        }
        if (found.isEmpty()) {
            for (Entity holder : holders.of(phrase(from, item.end()))) {
                found.add(draft(item, instrument, holder, row.ofOffice(holder)));
            }
        }
        return found;
    }

    /** Behind the dash, bracket, comma or 'by' that follows the name; −1 where the line goes on otherwise. */
    private int signersFrom(int end, int limit) {
        int t = end;
        while (t < limit && analysis.tokens().is(t, Shape.CLOSES_QUOTE)) {
            t++;
        }
        boolean apart = t < limit
                && (analysis.tokens().is(t, Shape.DASH | Shape.OPENS_BRACKET)
                        || analysis.tokens().is(t, Shape.MARK));
        boolean signed = t < limit && NameExtent.isSigned(analysis, t);
        return apart && t + 1 < limit || signed ? t + 1 : -1;
    }

    /** What stands between 'by' and the mark at the item's end. */
    private Phrase phrase(int from, int limit) {
        int begin = from;
        while (begin < limit && (analysis.text().isWord(begin, "by") || NameExtent.isSigned(analysis, begin))) {
            begin++;
        }
        int end = limit;
        while (end > begin && analysis.tokens().is(end - 1, Shape.MARK | Shape.CLOSES_BRACKET)) {
            end--;
        }
        Mention role = end == begin ? null : analysis.mentions().outermost(end - 1);
        boolean whole = role != null && role.kind() == MentionKind.ROLE && role.end() == end;
        return new Phrase(begin, whole ? end : begin);
    }

    private Draft draft(Sentence item, Instrument instrument, Entity signer, @Nullable Entity party) {
        return Draft.of(FactType.SIGNATURE, "signature.listed", analysis.span(item.begin(), item.end()))
                .name("signatory", signer)
                .name("instrument", instrument.entity())
                .name("party", party);
    }
}
