package kelisim.extract.internal.family.body;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.lexicon.Inflection;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/** Foundings told by a label: 'Founded: 1978 (as A)', 'Year of establishment: 1994', 'Registered 3 May 1994' under a body's name. */
final class FoundingLabels {

    /** How many words a label has: 'Year of establishment'. */
    private static final int LABEL = 4;
    /** How many tokens behind a label its date may end. */
    private static final int DATE = 6;

    private final Analysis analysis;
    private final Bodies bodies;

    FoundingLabels(Analysis analysis, Bodies bodies) {
        this.analysis = analysis;
        this.bodies = bodies;
    }

    List<Draft> find() {
        List<Draft> drafts = new ArrayList<>();
        for (Sentence sentence : analysis.text().sentences()) {
            for (int t = sentence.begin(); t < sentence.end(); t++) {
                if (t == sentence.begin() || analysis.tokens().is(t, Shape.LINE_START)) {
                    label(sentence, t, drafts);
                }
            }
        }
        return drafts;
    }

    private void label(Sentence sentence, int begin, List<Draft> drafts) {
        for (int t = begin; t < Math.min(sentence.end(), begin + LABEL); t++) {
            Match word = word(analysis, t);
            int end = word == null ? t : word.end();
            Mention date = word == null ? null : date(end, sentence.end());
            Entity subject = date == null ? null : subject(sentence, begin, date);
            if (word != null && date != null && subject != null) {
                drafts.add(Draft.of(FactType.ESTABLISHMENT, "establishment.label", analysis.span(begin, date.end()))
                        .name("subject", subject)
                        .code("act", act(word))
                        .date("date", analysis.dateWithin(date.begin(), date.end())));
                return;
            }
            boolean small =
                    analysis.tokens().is(t, Shape.WORD) && analysis.mentions().at(t) == null;
            if (word != null || !small) {
                return;
            }
        }
    }

    static @Nullable Match word(Analysis analysis, int t) {
        for (Match match : analysis.text().is(t, "verb") ? analysis.text().matches(t) : List.<Match>of()) {
            boolean form = match.inflection() == Inflection.NOUN
                    || match.inflection() == Inflection.PARTICIPLE
                    || match.inflection() == Inflection.PAST_OR_PARTICIPLE;
            if (form && match.entry().lexicon().equals("verb") && act(match) != null) {
                return match;
            }
        }
        return null;
    }

    static @Nullable String act(Match word) {
        return word.entry().isOf("create") ? "created" : word.entry().isOf("register") ? "registered" : null;
    }

    /** The date right behind a label and its colon, with which the line or its first clause ends. */
    private @Nullable Mention date(int end, int limit) {
        boolean colon = analysis.tokens().isMark(end, ':') || analysis.tokens().isMark(end, '|');
        int t = colon || analysis.text().isWord(end, "in") || analysis.text().isWord(end, "on") ? end + 1 : end;
        for (int at = t; at < Math.min(limit, t + (colon ? DATE : 1)); at++) {
            Mention date = analysis.mentions().at(at, MentionKind.DATE);
            boolean closes = date != null
                    && (colon
                            || date.end() >= limit
                            || analysis.tokens().is(date.end(), Shape.LINE_START)
                            || analysis.tokens().isMark(date.end(), '.'));
            if (closes) {
                return date;
            }
        }
        return null;
    }

    /** Who is named behind the date ('(as A)'), on the line in front, or as the document's own body. */
    private @Nullable Entity subject(Sentence sentence, int begin, Mention date) {
        int close = analysis.text().afterBracket(date.end(), sentence.end());
        if (close > date.end()) {
            int t = analysis.text().isWord(date.end() + 1, "as") ? date.end() + 2 : date.end() + 1;
            List<BodyRow.Item> row = BodyRow.partners(analysis, bodies, t, close - 1);
            if (row.size() == 1 && row.get(0).end() == close - 1) {
                return row.get(0).entity();
            }
        }
        Entity own = analysis.discourse().own();
        Entity before = null;
        for (Mention body : analysis.mentions().within(sentence.begin(), begin, MentionKind.ORGANISATION)) {
            before = before == null ? bodies.of(body) : before;
        }
        return before != null ? before : own != null ? own : bodies.spoken().of(begin);
    }
}
