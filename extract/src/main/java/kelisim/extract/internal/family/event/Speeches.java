package kelisim.extract.internal.family.event;

import java.util.List;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.phrase.VerbClasses;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * To which event somebody spoke whom a clause tells to have spoken: 'A told the forum that …', 'B greeted the participants',
 * 'C spoke on the lake's level', 'in his speech D stressed …', 'in a video message E wished …'.
 */
final class Speeches {

    /** How many sentences back the event may be named at which somebody speaks. */
    private static final int REACH = 3;

    /** What people do in a speech. */
    private static final VerbClasses UTTERING =
            VerbClasses.of("say", "wish", "commit", "propose", "call_for", "announce", "offer");

    private final Analysis analysis;
    private final Spoken spoken;

    Speeches(Analysis analysis, Spoken spoken) {
        this.analysis = analysis;
        this.spoken = spoken;
    }

    /** The event to which the clause's subject speaks, if it tells of a speech and names none by its verb alone. */
    @Nullable
    Occurrence event(Frame frame) {
        if (frame.standing() != Standing.DONE) {
            return null;
        }
        Occurrence told = frame.is("say") ? listening(frame) : null;
        if (told != null) {
            return told;
        }
        boolean greets =
                frame.is("say") && frame.is("receive") && isAudience(frame.objects()) && spoken.toldBy(frame) == null;
        boolean speaks = frame.is("utter") && !isEvent(frame) && isOnMatter(frame);
        boolean speech = isInSpeech(frame);
        Occurrence near = greets || speaks || speech ? spoken.nearest(frame.begin(), REACH) : null;
        near = near == null && speech ? spoken.own(frame.begin(), analysis.date(frame)) : near;
        return near == null || near.isComing() || near.kind().equals("call") ? null : near;
    }

    /** 'told the forum': the event itself is spoken to. */
    private @Nullable Occurrence listening(Frame frame) {
        Phrase first = frame.objects().isEmpty() ? null : frame.objects().get(0);
        boolean tells = false;
        for (int t = first == null ? frame.end() : first.end();
                t <= frame.end() && t < analysis.tokens().size();
                t++) {
            tells |= analysis.text().isFunction(t, "clause", "true");
        }
        return first != null && (tells || isBehindQuotation(frame)) ? spoken.within(first) : null;
    }

    /** '“…,” A told the forum'. */
    private boolean isBehindQuotation(Frame frame) {
        int begin = frame.subjects().isEmpty()
                ? frame.begin()
                : frame.subjects().get(0).begin();
        return analysis.tokens().is(begin - 1, Shape.CLOSES_QUOTE);
    }

    private boolean isEvent(Frame frame) {
        return frame.objects().stream().anyMatch(phrase -> spoken.within(phrase) != null);
    }

    private boolean isAudience(List<Phrase> phrases) {
        return phrases.stream().anyMatch(this::isAudience);
    }

    /** 'the participants', 'the guests', 'the delegations'. */
    boolean isAudience(Phrase phrase) {
        Match group = analysis.text().match(phrase.end() - 1, "group_noun");
        return group != null && group.entry().get("role") != null;
    }

    /** 'spoke on the level of the lake', not 'spoke with B' and not by telephone. */
    private boolean isOnMatter(Frame frame) {
        int last = frame.verb().end() - 1;
        boolean matter = analysis.text().isFunction(last, "subject", "true")
                || frame.complements().stream().anyMatch(complement -> analysis.text()
                        .isFunction(complement.preposition(), "subject", "true"));
        boolean other = !analysis.behind(frame, "with").isEmpty()
                || !analysis.behind(frame, "to").isEmpty()
                || frame.complements().stream().anyMatch(complement -> analysis.text()
                        .is(complement.phrase().end() - 1, "telephone"));
        return matter && !other;
    }

    /** 'In his speech', 'in their opening remarks'. */
    private boolean isInSpeech(Frame frame) {
        return frame.isAny(UTTERING)
                && analysis.behind(frame, "in").stream().anyMatch(phrase -> {
                    boolean own = analysis.text().isFunction(phrase.begin(), "pos", "possessive");
                    return isSpeech(phrase, own) || own && isContribution(phrase);
                });
    }

    /** 'a statement' is mostly given to the press, 'his statement' in the room. */
    private boolean isSpeech(Phrase phrase, boolean own) {
        Match noun = last(phrase, "speech");
        return noun != null
                && noun.entry().has("kind", "head")
                && (own || !noun.entry().has("published", "true"));
    }

    /** Whether phrases name what is said at an event: 'the keynote', 'her speech'. */
    boolean isOf(List<Phrase> phrases) {
        return phrases.stream().anyMatch(phrase -> isSpeech(phrase, true) || isContribution(phrase));
    }

    private boolean isContribution(Phrase phrase) {
        return last(phrase, "contribution") != null;
    }

    /** The words of this class with which a phrase ends. */
    private @Nullable Match last(Phrase phrase, String lexicon) {
        for (int t = phrase.begin(); t < phrase.end(); t++) {
            Match noun = analysis.text().match(t, lexicon);
            if (noun != null && noun.end() == phrase.end()) {
                return noun;
            }
        }
        return null;
    }
}
