package kelisim.extract.internal.phrase;

import java.util.EnumSet;
import java.util.Set;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.AnalysedText;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Mentions;
import kelisim.extract.internal.text.Shape;

/**
 * Where an occasion ends and who acts on it begins, with no comma between them: 'At the forum | Minister A said', 'In his
 * speech | B stressed', 'In the afternoon | C met D', 'At the Second Lake Forum | Kenya proposed',
 * 'within three years | B became', 'Under the agreement | Kenya will'.
 */
final class Occasions {

    private static final Set<MentionKind> ACTORS =
            EnumSet.of(MentionKind.PERSON, MentionKind.ROLE, MentionKind.STATE, MentionKind.ORGANISATION);

    private final AnalysedText text;
    private final Mentions mentions;

    Occasions(AnalysedText text, Mentions mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    /** Whether the noun phrase in front of this mention is an occasion, on which the mention's bearer acts. */
    boolean isBefore(int token, Mention mention) {
        if (!ACTORS.contains(mention.kind())
                || !text.tokens().is(token, Shape.CAPITAL)
                || token <= text.sentenceOf(token).begin() + 1) {
            return false;
        }
        Mention before = mentions.outermost(token - 1);
        if (before != null) {
            boolean occasion = before.kind() == MentionKind.EVENT || before.kind() == MentionKind.DURATION;
            boolean instrument =
                    before.kind() == MentionKind.INSTRUMENT && !text.tokens().is(before.head(), Shape.CAPITAL);
            return (occasion || instrument) && before.end() == token;
        }
        return isNoun(token, "time_noun")
                || isNoun(token, "event_head")
                || isNoun(token, "contribution")
                || isNoun(token, "instrument_head")
                || isSpeech(token);
    }

    private boolean isNoun(int token, String lexicon) {
        Match noun = text.match(token - 1, lexicon);
        return noun != null && !text.tokens().is(token - 1, Shape.CAPITAL);
    }

    private boolean isSpeech(int token) {
        Match noun = text.match(token - 1, "speech");
        return noun != null
                && noun.entry().has("kind", "head")
                && !text.tokens().is(token - 1, Shape.CAPITAL);
    }
}
