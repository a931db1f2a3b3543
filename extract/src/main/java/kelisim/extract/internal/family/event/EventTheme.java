package kelisim.extract.internal.family.event;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** What an event is about: a title in quotation marks, what its name says behind 'on' or 'for', a field in front of its kind. */
final class EventTheme {

    /** How far behind a name 'dedicated to' may stand. */
    private static final int NEAR = 14;

    private static final int LONGEST = 12;

    private final Analysis analysis;

    EventTheme(Analysis analysis) {
        this.analysis = analysis;
    }

    /** The theme of an event whose name begins and ends with these tokens. */
    @Nullable
    String of(int begin, int end) {
        String quoted = quoted(begin, end);
        if (quoted != null) {
            return quoted;
        }
        String named = behindPreposition(begin, end);
        if (named != null) {
            return named;
        }
        String told = told(end);
        return told == null ? field(begin, end) : told;
    }

    private @Nullable String quoted(int begin, int end) {
        for (int open = begin; open < end; open++) {
            if (analysis.tokens().is(open, Shape.OPENS_QUOTE)) {
                int close = open + 1;
                while (close < end && !analysis.tokens().is(close, Shape.CLOSES_QUOTE)) {
                    close++;
                }
                return close > open + 1 && close < end ? analysis.surface(open + 1, close) : null;
            }
        }
        return null;
    }

    /** 'conference on glaciers', 'session of the Commission for Economic Cooperation'. */
    private @Nullable String behindPreposition(int begin, int end) {
        for (int t = begin + 1; t < end; t++) {
            if (analysis.text().isFunction(t, "subject", "true")) {
                Match preposition = analysis.text().match(t, "function");
                int from = analysis.text().afterDeterminers(preposition == null ? t + 1 : preposition.end(), end);
                Mention named = analysis.mentions()
                        .at(from, MentionKind.DATE, MentionKind.PERSON, MentionKind.ROLE, MentionKind.STATE);
                return from < end && named == null ? analysis.surface(from, end) : null;
            }
        }
        return null;
    }

    /** 'dedicated to the protection of glaciers', 'under the motto “One Water”' soon behind the name. */
    private @Nullable String told(int end) {
        if (end >= analysis.tokens().size()) {
            return null;
        }
        Sentence sentence = analysis.text().sentenceOf(Math.max(0, end - 1));
        for (int t = end; t < Math.min(sentence.end(), end + NEAR); t++) {
            Match words = analysis.text().match(t, "event_topic");
            if (words == null) {
                continue;
            }
            int from = analysis.text().afterDeterminers(words.end(), sentence.end());
            from = analysis.tokens().is(from, Shape.OPENS_QUOTE) ? from + 1 : from;
            int to = from;
            while (to < Math.min(sentence.end(), from + LONGEST) && !isEnd(to)) {
                to++;
            }
            return to > from ? analysis.surface(from, to) : null;
        }
        return null;
    }

    private boolean isEnd(int t) {
        boolean mark = analysis.tokens().is(t, Shape.MARK)
                && !analysis.tokens().is(t, Shape.DASH)
                && !analysis.tokens().is(t, Shape.POSSESSIVE);
        return mark || analysis.mentions().at(t, MentionKind.DATE) != null || isVerb(t);
    }

    private boolean isVerb(int t) {
        return analysis.text().isFunction(t, "pos", "auxiliary")
                || analysis.text().isFunction(t, "place", "true")
                        && analysis.mentions().at(t + 1, MentionKind.PLACE, MentionKind.STATE) != null;
    }

    /** 'Regional Tourism Forum': words of a field of cooperation in front of the kind. */
    private @Nullable String field(int begin, int end) {
        List<Match> fields = new ArrayList<>();
        for (int t = begin; t < end && !analysis.text().is(t, "function"); t++) {
            Match field = analysis.text().match(t, "theme");
            if (field != null && field.end() < end && !analysis.text().is(t, "event_head")) {
                fields.add(field);
            }
        }
        return fields.isEmpty()
                ? null
                : analysis.surface(
                        fields.get(0).begin(), fields.get(fields.size() - 1).end());
    }
}
