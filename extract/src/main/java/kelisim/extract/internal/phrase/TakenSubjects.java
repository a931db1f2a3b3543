package kelisim.extract.internal.phrase;

import java.util.List;
import kelisim.extract.internal.lexicon.Inflection;
import kelisim.extract.internal.mention.AnalysedText;
import kelisim.extract.internal.phrase.Chunk.Type;
import org.jspecify.annotations.Nullable;

/** The subjects that a verb without its own takes over from another: 'A came to sign', 'A invited B to attend', 'A met B and left'. */
final class TakenSubjects {

    private final AnalysedText text;
    private final ChunkedSentence sentence;
    private final ReadFrames frames;

    TakenSubjects(ChunkedSentence sentence, ReadFrames frames) {
        this.text = sentence.text();
        this.sentence = sentence;
        this.frames = frames;
    }

    /** The subjects of an infinitive that hangs on another verb. */
    List<Phrase> ofInfinitive(Frame above) {
        boolean asked = above.is("invite") || above.is("call_for") || above.is("instruct") || above.is("oblige");
        boolean chosen = (above.is("elect") || above.is("appoint"))
                && above.objects().stream().anyMatch(sentence.people()::areMeant);
        boolean another = asked
                && !above.objects().isEmpty()
                && !isReflexive(above.objects().get(0));
        boolean unsaid = above.subjects().isEmpty() && above.verb().passive();
        return chosen || another || unsaid ? above.objects() : above.subjects();
    }

    private boolean isReflexive(Phrase phrase) {
        return text.isFunction(phrase.begin(), "reflexive", "true");
    }

    /** The subjects of the verb at this chunk, those of the verb in front of it. */
    List<Phrase> ofVerbBefore(int i) {
        int before = frames.last();
        Frame earlier = frames.at(before);
        if (earlier == null) {
            return List.of();
        }
        int main = aroundPast(i, before);
        if (main >= 0) {
            before = main;
            earlier = frames.at(main);
        }
        Phrase outer = main >= 0 ? null : aroundRelative(i, before);
        if (outer != null) {
            return List.of(outer);
        }
        return earlier == null ? List.of() : frames.isTurned(before) ? earlier.objects() : earlier.subjects();
    }

    /** 'We thank A, who left in May, and welcome B': behind a relative clause of the past a verb of now goes on with the clause around it, -1 if there is none. */
    private int aroundPast(int i, int earlier) {
        int relative = sentence.bounds().relativeBefore(earlier);
        Frame inner = frames.at(earlier);
        VerbGroup verb = sentence.get(i).verb();
        boolean goesOn = relative > 0 && inner != null && verb != null && isOfNow(verb) && !isOfNow(inner.verb());
        for (int c = relative - 1; goesOn && c >= 0; c--) {
            Frame outer = frames.at(c);
            if (outer != null) {
                return isOfNow(outer.verb()) ? c : -1;
            }
        }
        return -1;
    }

    /** Whether a verb stands in its bare form of the present, with nothing before it. */
    private boolean isOfNow(VerbGroup verb) {
        return verb.main() == verb.begin()
                && text.matches(verb.main()).stream()
                        .filter(match -> match.entry().lexicon().startsWith("verb"))
                        .allMatch(match ->
                                match.inflection() == Inflection.BASE || match.inflection() == Inflection.THIRD)
                && text.is(verb.main(), "verb");
    }

    /** 'The council, in which A and B sit, held …': behind the comma the verb is of what the relative clause tells of. */
    private @Nullable Phrase aroundRelative(int i, int earlier) {
        int relative = sentence.bounds().relativeBefore(earlier);
        boolean inserted = relative > 0 && relative < earlier - 1 && sentence.is(i - 1, Type.COMMA);
        if (!inserted) {
            return null;
        }
        boolean preposition = sentence.is(relative - 1, Type.PREPOSITION);
        return sentence.bounds().antecedent(preposition ? relative - 1 : relative);
    }
}
