package kelisim.extract.internal.family.event;

import java.util.List;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;

/** Labels in front of participants: 'Speakers: A, B', '9.30 Opening: C', 'Guests of the festival in D: E', 'the host of the forum, F, …'. */
final class CueLabels {

    /** How many tokens a label of another matter has: 'venue:', 'place of meeting:'. */
    private static final int OTHER = 3;
    /** How many tokens an event in a label has at most. */
    private static final int LONGEST = 20;
    /** How many lines away another label shows what a line is about. */
    private static final int BESIDE = 4;

    /** What a label may name: the event, or those for whom people have come. */
    private static final MentionKind[] KINDS = {
        MentionKind.EVENT, MentionKind.STATE, MentionKind.DEMONYM, MentionKind.ORGANISATION
    };

    private final Analysis analysis;

    CueLabels(Analysis analysis) {
        this.analysis = analysis;
    }

    /** Whether a cue is a label where it stands. */
    boolean is(Sentence sentence, Match cue) {
        boolean agent = analysis.text().isWord(cue.end() - 1, "by")
                && analysis.tokens().isMark(cue.end(), ':')
                && !cue.entry().has("role", "guest"); // who witnesses in writing signs
        return agent
                || cue.entry().has("label", "true") && !isOfBody(cue)
                || isProgramme(cue) && (isTimed(sentence, cue.begin()) || isOfPerson(cue));
    }

    /** 'the Scientific Council (chair: A)': who presides over a body. */
    private boolean isOfBody(Match cue) {
        Mention body = cue.entry().has("role", "chair") && analysis.tokens().is(cue.begin() - 1, Shape.OPENS_BRACKET)
                ? analysis.mentions().outermost(cue.begin() - 2)
                : null;
        return body != null && body.kind() == MentionKind.ORGANISATION && body.end() == cue.begin() - 1;
    }

    /** Whether a word is a label in a programme only. */
    static boolean isProgramme(Match cue) {
        return cue.entry().has("programme", "true");
    }

    /** Where the names begin, behind the label's colon or comma; -1 if it has none. */
    int behind(Sentence sentence, Match cue) {
        int colon = behindColon(sentence, cue);
        colon = colon < 0 ? behindEvent(sentence, cue) : colon;
        return colon < 0 ? behindComma(sentence, cue) : colon;
    }

    /** 'organiser: A; venue: B': the names end where a label of another matter begins. */
    int before(int from, int limit) {
        for (int t = from; t < limit; t++) {
            boolean parts =
                    analysis.tokens().isMark(t, ';') || analysis.tokens().isMark(t, '|');
            for (int c = t + 1; parts && c < Math.min(limit, t + 2 + OTHER); c++) {
                boolean named = !analysis.mentions().within(t + 1, c).isEmpty();
                if (analysis.tokens().isMark(c, ':') && c > t + 1 && !named) {
                    return t;
                }
            }
        }
        return limit;
    }

    /** 'Chair: A' beside 'Participants: B, C': of an event, though none is named; alone it may tell an office. */
    boolean isOfEvent(Sentence sentence, Match cue) {
        if (behindColon(sentence, cue) < 0) {
            return false;
        }
        List<Sentence> all = analysis.text().sentences();
        int here = analysis.text().sentenceNumber(sentence.begin());
        for (int s = Math.max(0, here - BESIDE); s <= Math.min(all.size() - 1, here + BESIDE); s++) {
            Match other = analysis.text().match(all.get(s).begin(), "participation");
            boolean label = other != null && analysis.tokens().isMark(other.end(), ':');
            if (s != here && label && other != null && other.entry().has("alone", "true")) {
                return true;
            }
        }
        return false;
    }

    /** 'the forum's host, A, …', 'the host of the forum, B, …', 'the organisers, C and D, …': behind the comma; -1 if no event's role stands there. */
    private int behindComma(Sentence sentence, Match cue) {
        boolean owned = analysis.tokens().is(cue.begin() - 1, Shape.POSSESSIVE)
                && analysis.text().is(cue.begin() - 2, "event_head");
        int head = analysis.text().isFunction(cue.end(), "origin", "true")
                ? analysis.text().afterDeterminers(cue.end() + 1, sentence.end())
                : -1;
        Match event = head < 0 ? null : analysis.text().match(head, "event_head");
        boolean apposed = (analysis.text().isWord(cue.begin() - 1, "the")
                        || analysis.text().isFunction(cue.begin() - 1, "person", "first"))
                && !analysis.tokens().is(cue.begin(), Shape.CAPITAL)
                && !cue.entry().has("role", "delegate")
                && !cue.entry().has("role", "speaker");
        int comma = owned || apposed && event == null ? cue.end() : event == null ? -1 : event.end();
        return comma > 0 && comma + 1 < sentence.end() && analysis.tokens().isMark(comma, ',') ? comma + 1 : -1;
    }

    /** 'Speakers: A, B', 'Seminar, moderator: C': behind the colon, if the cue opens the line or a part of it; -1 if there is none. */
    private int behindColon(Sentence sentence, Match cue) {
        return opens(sentence, cue) && analysis.tokens().isMark(cue.end(), ':') && cue.end() + 1 < sentence.end()
                ? cue.end() + 1
                : -1;
    }

    private boolean opens(Sentence sentence, Match cue) {
        int before = cue.begin() - 1;
        return cue.begin() <= sentence.begin() + 1
                || analysis.tokens().is(cue.begin(), Shape.LINE_START)
                || analysis.tokens().isMark(before, '.')
                || analysis.tokens().isMark(before, ',')
                || analysis.tokens().isMark(before, ';')
                || analysis.tokens().isMark(before, '|')
                || isTimed(sentence, cue.begin())
                || analysis.tokens().is(before, Shape.OPENS_BRACKET | Shape.DASH);
    }

    /** 'Guests of the festival in A: B', 'Workshop participants (C, 5 June): D', 'Present for Peru: E': behind the colon, an event or state between; -1 if there is none. */
    private int behindEvent(Sentence sentence, Match cue) {
        if (!opens(sentence, cue)) {
            return -1;
        }
        boolean event = analysis.text().is(cue.begin() - 1, "event_head");
        for (int t = cue.end(); t < Math.min(sentence.end() - 1, cue.end() + LONGEST); t++) {
            event |= analysis.text().is(t, "event_head") || analysis.mentions().at(t, KINDS) != null;
            if (analysis.tokens().isMark(t, ':')) {
                return event ? t + 1 : -1;
            }
            if (analysis.text().is(t, "verb") && analysis.mentions().outermost(t) == null) {
                return -1;
            }
        }
        return -1;
    }

    /** 'Opening: Governor A': a colon, and right behind it a person. */
    private boolean isOfPerson(Match cue) {
        int t = cue.end() + 1;
        return analysis.tokens().isMark(cue.end(), ':')
                && (analysis.mentions().at(t, MentionKind.PERSON) != null
                        || analysis.mentions().at(t, MentionKind.ROLE) != null
                        || analysis.text().is(t, "honorific"));
    }

    /** '09:30 Keynote: A': only the time of day stands in front. */
    private boolean isTimed(Sentence sentence, int token) {
        boolean digits = analysis.tokens().is(sentence.begin(), Shape.NUMBER);
        for (int t = sentence.begin(); digits && t < token; t++) {
            digits = analysis.tokens().is(t, Shape.NUMBER | Shape.MARK | Shape.DASH);
        }
        return digits;
    }
}
