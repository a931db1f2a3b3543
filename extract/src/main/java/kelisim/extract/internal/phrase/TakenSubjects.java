package kelisim.extract.internal.phrase;

import java.util.List;
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
        Phrase outer = aroundRelative(i, before);
        if (outer != null) {
            return List.of(outer);
        }
        return frames.isTurned(before) ? earlier.objects() : earlier.subjects();
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
