package kelisim.extract.internal.family.statement;

import java.util.ArrayList;
import java.util.List;
import kelisim.document.Span;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.fact.FactFinder;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.extract.internal.text.Tokens;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/** Quotations with their speakers, and speeches. */
public final class StatementFinder implements FactFinder {

    @Override
    public List<Draft> find(Analysis analysis, List<Draft> soFar) {
        List<Draft> drafts = new ArrayList<>();
        Speakers speakers = new Speakers(analysis, new Holders(analysis, soFar));
        Entity occasion = occasion(soFar);
        List<Quotation> quotations = new ArrayList<>(Quotations.of(analysis));
        quotations.addAll(Dialogue.of(analysis));
        for (Quotation quotation : quotations) {
            Entity speaker = speakers.of(quotation);
            if (speaker != null) {
                drafts.add(quoted(analysis, quotation, speaker, occasion));
            }
        }
        Speech speech = Speech.of(analysis);
        if (speech != null) {
            drafts.add(spoken(analysis, speech, occasion));
            if (occasion != null) {
                drafts.add(Draft.of(
                                FactType.PARTICIPATION,
                                "participation.speech",
                                analysis.span(
                                        speech.first().begin(), speech.first().end()))
                        .name("participant", speech.speaker())
                        .name("event", occasion)
                        .code("role", "speaker"));
            }
        }
        return drafts;
    }

    private static Draft quoted(Analysis analysis, Quotation quotation, Entity speaker, @Nullable Entity occasion) {
        return Draft.of(FactType.STATEMENT, "statement.quoted", analysis.span(quotation.open(), quotation.end() + 1))
                .text("quote", words(analysis, quotation))
                .name("speaker", speaker)
                .name("occasion", occasion);
    }

    /** What stands between the marks, without a comma at the end; what goes on behind who speaks goes on here. */
    private static String words(Analysis analysis, Quotation quotation) {
        int begin = quotation.open() + 1;
        int end = quotation.close();
        Quotation rest = quotation.rest();
        while (rest == null && end > begin && isComma(analysis.tokens(), end - 1)) {
            end--;
        }
        String words = analysis.surface(begin, end);
        return rest == null ? words : words + " " + words(analysis, rest);
    }

    private static boolean isComma(Tokens tokens, int t) {
        return tokens.isMark(t, ',') && tokens.is(t, Shape.MARK);
    }

    private static Draft spoken(Analysis analysis, Speech speech, @Nullable Entity occasion) {
        Sentence first = speech.first();
        Span span = analysis.span(speech.begin(), first.end());
        return Draft.of(FactType.STATEMENT, "statement.speech", span)
                .text("quote", analysis.surface(speech.begin(), first.end()))
                .name("speaker", speech.speaker())
                .name("occasion", occasion);
    }

    /** The first event that the document tells of. */
    private static @Nullable Entity occasion(List<Draft> soFar) {
        return soFar.stream()
                .filter(draft -> draft.type() == FactType.EVENT)
                .map(draft -> draft.entity("name"))
                .filter(name -> name != null && name.kind() == MentionKind.EVENT)
                .findFirst()
                .orElse(null);
    }
}
