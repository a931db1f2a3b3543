package kelisim.extract.internal.phrase;

import java.util.List;
import kelisim.extract.internal.mention.AnalysedText;
import kelisim.extract.internal.phrase.Chunk.Type;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** The subjects that a verb without its own takes over from another: 'A came to sign', 'A invited B to attend', 'A met B and left'. */
final class TakenSubjects {

    private static final String INTENT = "intent";

    private final AnalysedText text;
    private final ChunkedSentence sentence;
    private final ReadFrames frames;

    TakenSubjects(ChunkedSentence sentence, ReadFrames frames) {
        this.text = sentence.text();
        this.sentence = sentence;
        this.frames = frames;
    }

    /** The subjects of an infinitive that hangs on another verb. */
    List<Phrase> ofInfinitive(ClauseDraft draft, Frame above) {
        Phrase intends = ofIntent(draft.verbAt());
        Phrase before = intends == null && draft.verb().passive() ? toBeDoneTo(draft.verbAt()) : intends;
        if (before != null) {
            return List.of(before);
        }
        boolean asked = above.is("invite") || above.is("call_for") || above.is("instruct") || above.is("oblige");
        boolean chosen = (above.is("elect") || above.is("appoint"))
                && above.objects().stream().anyMatch(sentence.people()::areMeant);
        boolean another = asked
                && !above.objects().isEmpty()
                && !isReflexive(above.objects().get(0));
        boolean unsaid = above.subjects().isEmpty() && above.verb().passive();
        return chosen || another || unsaid ? above.objects() : above.subjects();
    }

    /** 'the conference to be held in A', 'a forum, to be held in A': what stands right in front, unless it is where somebody goes. */
    private @Nullable Phrase toBeDoneTo(int i) {
        Phrase before =
                sentence.is(i - 1, Type.PREPOSITION) ? null : sentence.bounds().antecedent(i);
        return before == null || sentence.isPlace(before) ? null : before;
    }

    /** 'the offer of A to host', 'A's decision to join': behind a noun of intent (class {@code intent}) whose it is. */
    private @Nullable Phrase ofIntent(int i) {
        Chunk last = sentence.is(i - 1, Type.NOUN) ? sentence.get(i - 1) : null;
        if (last != null && text.is(last.end() - 1, INTENT)) {
            for (int t = last.begin() + 1; t < last.end() - 1; t++) {
                if (text.tokens().is(t, Shape.POSSESSIVE)) {
                    return new Phrase(last.begin(), t);
                }
            }
        }
        boolean of = last != null
                && sentence.is(i - 2, Type.PREPOSITION)
                && sentence.is(i - 3, Type.NOUN)
                && sentence.isWord(i - 2, "of")
                && text.is(sentence.get(i - 3).end() - 1, INTENT);
        return of ? sentence.bounds().phrase(i - 1, i) : null;
    }

    private boolean isReflexive(Phrase phrase) {
        return text.isFunction(phrase.begin(), "reflexive", "true");
    }

    /** 'The treaty signed by A and B entered into force': what the description of a noun takes in are no subjects of the noun's verb. */
    void giveBack(ClauseDraft draft) {
        int before = frames.last();
        Frame earlier = frames.at(before);
        if (earlier == null || draft.left().isEmpty() || draft.verb().form() != VerbGroup.Form.FINITE) {
            return;
        }
        Participles participles = sentence.participles();
        boolean described = sentence.is(before - 1, Type.NOUN)
                && participles.isReduced(earlier.verb())
                && (frames.isTurned(before) || !participles.isBare(earlier.verb()));
        if (described && draft.left().stream().allMatch(phrase -> phrase.end() <= earlier.end())) {
            draft.left().clear();
        }
    }

    /** The subjects of a verb without its own, those of a verb in front of it. */
    List<Phrase> ofVerbBefore(ClauseDraft draft) {
        int i = draft.verbAt();
        int before = frames.last();
        Frame earlier = frames.at(before);
        if (earlier == null) {
            return List.of();
        }
        Phrase outer = aroundRelative(i, before);
        if (outer != null) {
            return List.of(outer);
        }
        int main = goesOn(draft) ? main(i) : -1;
        Frame carrier = frames.at(main);
        boolean told = carrier != null && !(carrier.subjects().isEmpty() && !frames.isTurned(main));
        return subjects(told ? main : before);
    }

    private List<Phrase> subjects(int verbAt) {
        Frame frame = frames.at(verbAt);
        return frame == null ? List.of() : frames.isTurned(verbAt) ? frame.objects() : frame.subjects();
    }

    /** 'A looked at it and asked about B': behind a conjunction a verb without an agent tells what the same subjects did. */
    boolean goOn(ClauseDraft draft) {
        int i = draft.verbAt();
        boolean joined = sentence.is(i - 1, Type.CONJUNCTION) && frames.last() >= 0 && !frames.isTurned(frames.last());
        return joined && i + 1 < sentence.size() && !sentence.isWord(i + 1, "by");
    }

    /** Whether a verb behind 'and' or 'but' can stand for the whole sentence: it is finite, and no second participle. */
    private boolean goesOn(ClauseDraft draft) {
        boolean joined = sentence.is(draft.verbAt() - 1, Type.CONJUNCTION);
        boolean participle = sentence.participles().isBare(draft.verb())
                && (draft.right().isEmpty()
                        || draft.right().get(0).begin() != draft.verb().end());
        return joined && draft.verb().form() == VerbGroup.Form.FINITE && !participle;
    }

    /**
     * The verb of the clause that goes on at a chunk: 'A approved the plan prepared by B and elected', 'A invited B to come and
     * left'; behind a comma one outside the relative clause, 'replaces a plan, which had expired, and names'.
     */
    private int main(int i) {
        boolean comma = sentence.is(i - 2, Type.COMMA);
        for (int j = i - 1; j >= 0 && !sentence.bounds().endsClause(sentence.get(j)); j--) {
            VerbGroup verb = sentence.get(j).verb();
            boolean inserted = verb == null
                    || verb.form() != VerbGroup.Form.FINITE
                    || frames.isTurned(j) && sentence.participles().isBare(verb)
                    || comma && sentence.bounds().relativeBefore(j) >= 0;
            if (!inserted) {
                return j;
            }
        }
        return -1;
    }

    /** 'The council, in which A and B sit, held …': behind the comma the verb is of what the relative clause tells of. */
    private @Nullable Phrase aroundRelative(int i, int before) {
        int earlier = before;
        while (earlier > 0 && isDependent(earlier) && sentence.is(earlier - 1, Type.VERB)) {
            earlier--;
        }
        int relative = sentence.bounds().relativeBefore(earlier);
        boolean inserted = relative > 0 && relative < earlier - 1 && sentence.is(i - 1, Type.COMMA);
        if (!inserted) {
            return null;
        }
        boolean preposition = sentence.is(relative - 1, Type.PREPOSITION);
        return sentence.bounds().antecedent(preposition ? relative - 1 : relative);
    }

    private boolean isDependent(int verbAt) {
        VerbGroup verb = sentence.get(verbAt).verb();
        return verb != null && (verb.form() == VerbGroup.Form.INFINITIVE || verb.form() == VerbGroup.Form.GERUND);
    }
}
