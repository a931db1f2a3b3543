package kelisim.extract.internal.family.event;

import java.util.Set;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Shape;

/** Bodies that bear the name of an event: 'belongs to the Lake Congress', 'President of the Wetlands Forum', 'the Conference of Ministers, its highest organ'. */
final class CalledBodies {

    /** Kinds of events by whose nouns bodies are called. */
    private static final Set<String> KINDS = Set.of("forum", "conference", "meeting");
    /** How many words tell what a name is behind it: ', the supreme organ'. */
    private static final int DESCRIPTION = 5;

    private CalledBodies() {}

    /** Whether a name of an event, which has no day, is rather a body's where it stands. */
    static boolean is(Analysis analysis, Mention mention) {
        boolean kind = mention.entry() != null && KINDS.contains(mention.entry().get("kind"));
        return kind
                && mention.ordinal() == 0
                && (isMemberOf(analysis, mention) || isOfOffice(analysis, mention) || isOrgan(analysis, mention));
    }

    /** 'belongs to the Congress', 'is a member of the Forum'. */
    private static boolean isMemberOf(Analysis analysis, Mention mention) {
        int before = EventName.determiner(analysis, mention.begin()) - 1;
        Match member = before < 1 ? null : analysis.text().match(before - 1, "membership");
        boolean origin = analysis.text().isFunction(before, "origin", "true");
        return origin && member != null
                || analysis.phrases().frames(analysis.text().sentenceNumber(mention.begin())).stream()
                        .anyMatch(frame -> frame.is("belong") && frame.verb().end() == before + 1);
    }

    /** 'the Lake Forum, set up in 2006', 'the Congress was founded by A': what is created lasts. */
    static boolean isCreated(Analysis analysis, Mention mention) {
        boolean kind = mention.entry() != null && KINDS.contains(mention.entry().get("kind"));
        return kind
                && mention.ordinal() == 0
                && analysis.phrases().frames(analysis.text().sentenceNumber(mention.begin())).stream()
                        .anyMatch(frame -> frame.is("create")
                                && frame.verb().passive()
                                && frame.objects().stream()
                                        .anyMatch(phrase ->
                                                phrase.begin() <= mention.begin() && phrase.end() == mention.end()));
    }

    /** 'Secretary General of the Forum', 'A, President, Wetlands Forum'. */
    private static boolean isOfOffice(Analysis analysis, Mention mention) {
        int before = EventName.determiner(analysis, mention.begin()) - 1;
        before = analysis.mentions().outermost(before) == null ? before : mention.begin() - 1;
        boolean joined =
                analysis.tokens().isMark(before, ',') && analysis.tokens().is(before - 1, Shape.CAPITAL);
        Mention office = joined ? analysis.mentions().outermost(before - 1) : null;
        return office != null && office.kind() == MentionKind.ROLE && office.end() == before;
    }

    /** 'the Conference of Ministers is our highest organ', 'the Assembly, the supreme body'. */
    private static boolean isOrgan(Analysis analysis, Mention mention) {
        for (Frame frame : analysis.phrases().frames(analysis.text().sentenceNumber(mention.begin()))) {
            boolean subject = frame.verb().copula()
                    && frame.subjects().stream()
                            .anyMatch(phrase -> phrase.begin() <= mention.begin() && mention.begin() < phrase.end());
            if (subject && frame.objects().stream().anyMatch(phrase -> isOrgan(analysis, phrase))) {
                return true;
            }
        }
        int end = analysis.text().sentenceOf(mention.begin()).end();
        int comma = EventName.end(analysis, mention);
        while (comma < end && !analysis.tokens().isMark(comma, ',') && comma < mention.end() + DESCRIPTION) {
            comma++;
        }
        for (int t = comma;
                t < Math.min(end, comma + DESCRIPTION) && analysis.tokens().isMark(comma, ',');
                t++) {
            if (isOrgan(analysis, new Phrase(t, t + 1))) {
                return true;
            }
        }
        return false;
    }

    /** 'the highest organ of the Authority': by the noun in front of any preposition. */
    private static boolean isOrgan(Analysis analysis, Phrase phrase) {
        for (int t = phrase.begin(); t < phrase.end(); t++) {
            if (analysis.text().isFunction(t, "pos", "preposition")) {
                return false;
            }
            if (analysis.text().isWord(t, "organ") || analysis.text().isWord(t, "body")) {
                return true;
            }
        }
        return false;
    }
}
