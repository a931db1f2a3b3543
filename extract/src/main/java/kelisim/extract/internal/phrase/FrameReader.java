package kelisim.extract.internal.phrase;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.mention.AnalysedText;
import kelisim.extract.internal.mention.Mentions;
import kelisim.extract.internal.phrase.Chunk.Type;
import org.jspecify.annotations.Nullable;

/** Reads a sentence's clauses off its chunks: for each verb who does it, to what, and what hangs on it by prepositions. */
final class FrameReader {

    private final ChunkedSentence sentence;
    private final ClauseBounds bounds;
    private final ReadFrames frames;
    private final Governance governance;
    private final SubjectReader subjects;
    private final ObjectReader objects;
    private final TakenSubjects taken;
    private final ParticipleClauses participles;

    FrameReader(AnalysedText text, Mentions mentions, List<Chunk> chunks) {
        this.sentence = ChunkedSentence.of(text, mentions, chunks);
        this.bounds = sentence.bounds();
        this.frames = new ReadFrames(chunks.size());
        this.governance = new Governance(text, chunks, bounds);
        this.subjects = new SubjectReader(sentence);
        this.objects = new ObjectReader(sentence, frames);
        this.taken = new TakenSubjects(sentence, frames);
        this.participles = new ParticipleClauses(sentence, frames);
    }

    List<Frame> frames() {
        for (int i = 0; i < sentence.size(); i++) {
            VerbGroup verb = sentence.get(i).verb();
            if (verb != null) {
                read(new ClauseDraft(i, verb));
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            giveSubjects(i);
        }
        return frames.toList();
    }

    /** 'Opening the fair, A and B said …': who does what a verb in front tells is told by the verb behind it. */
    private void giveSubjects(int opening) {
        Frame frame = frames.at(opening);
        int main =
                frame != null && frame.subjects().isEmpty() && !frame.verb().passive() ? bounds.resumed(opening) : -1;
        while (main > 0 && !sentence.is(main, Type.VERB)) {
            main++;
        }
        Frame told = main < 0 ? null : frames.at(main);
        if (frame != null && told != null) {
            frames.replace(opening, frame.withSubjects(frames.isTurned(main) ? told.objects() : told.subjects()));
        }
    }

    private void read(ClauseDraft draft) {
        int i = draft.verbAt();
        int first = subjects.read(draft);
        taken.giveBack(draft);
        int opening = participles.opening(i, draft.verb());
        int end = objects.read(draft, opening > 0 ? opening : bounds.bracketed(i));
        // behind its own, so that a day or place of the verb before counts only where it has none
        draft.complements().addAll(draft.shared());
        Frame above = frames.at(governance.governor(i, draft.verb()));
        Standing standing = governance.standing(draft.verb(), above, first);
        boolean inverted = isInverted(draft);
        boolean passive = !inverted && settle(draft, opening, above);
        standing = inverted ? standing : standing.and(governance.ofSubjects(draft.left()));
        List<Phrase> doers = passive ? agents(draft.complements()) : inverted ? draft.right() : draft.left();
        List<Phrase> doneTo = new ArrayList<>(passive ? draft.left() : List.of());
        doneTo.addAll(inverted ? List.of() : draft.right());
        int from = sentence.get(first).begin();
        int to = sentence.get(Math.max(i, end - 1)).end();
        frames.add(i, new Frame(draft.verb(), doers, doneTo, draft.complements(), from, to, standing), passive);
        if (passive && !doers.isEmpty()) {
            readGaps(draft.verb(), end, standing);
        }
    }

    /** 'A was led by B, C by D and E by F': the verb of the first tells the same of the others. */
    private void readGaps(VerbGroup verb, int end, Standing standing) {
        int noun = bounds.gap(end);
        while (noun > 0) {
            int by = bounds.phraseEnd(noun, sentence.size());
            ClauseDraft more = new ClauseDraft(by - 1, verb);
            int next = objects.read(more, sentence.size());
            frames.addGap(new Frame(
                    verb,
                    agents(more.complements()),
                    List.of(bounds.phrase(noun, by)),
                    more.complements(),
                    sentence.get(noun).begin(),
                    sentence.get(next - 1).end(),
                    standing));
            noun = bounds.gap(next);
        }
    }

    /**
     * Settles what the clause tells of, where that does not stand in the clause itself.
     *
     * @param opening the comma behind the participle with which the sentence opens, 0 if it does not
     * @return whether it tells what is done to what stands to the left
     */
    private boolean settle(ClauseDraft draft, int opening, @Nullable Frame above) {
        VerbGroup verb = draft.verb();
        boolean bare = draft.left().isEmpty();
        takeSubjects(draft, above);
        if (opening > 0) {
            draft.left().clear();
        }
        boolean gap = takeAntecedent(draft);
        if (opening > 0 && draft.left().isEmpty()) {
            draft.setLeft(bounds.phrase(opening + 1, bounds.phraseEnd(opening + 1, sentence.size())));
        }
        Phrase described = draft.right().isEmpty() ? participles.described(draft.verbAt(), verb, bare) : null;
        if (described != null && !isJoined(draft, described)) {
            draft.setLeft(described);
        }
        boolean front = opening > 0
                && verb.form() != VerbGroup.Form.GERUND
                && draft.right().isEmpty();
        boolean goesOn = bare && taken.goOn(draft);
        return verb.passive() || described != null || front || !gap && !goesOn && participles.isReducedPassive(draft);
    }

    /** 'A and B, accompanied by C': the participle tells of both. */
    private boolean isJoined(ClauseDraft draft, Phrase described) {
        List<Phrase> left = draft.left();
        int last = left.size() - 1;
        return last > 0
                && left.get(last).equals(described)
                && left.get(last - 1).end() == described.begin() - 1
                && sentence.text().isFunction(described.begin() - 1, "pos", "conjunction");
    }

    private void takeSubjects(ClauseDraft draft, @Nullable Frame above) {
        if (draft.verb().form() == VerbGroup.Form.INFINITIVE && above != null) {
            draft.left().clear();
            draft.left().addAll(taken.ofInfinitive(draft, above));
        } else if (draft.left().isEmpty()) {
            draft.left().addAll(taken.ofVerbBefore(draft));
        }
    }

    /**
     * Takes in what a relative clause tells of: 'the council, which met' as its subject, 'the treaty which A signed' as its object.
     *
     * @return whether it is the object
     */
    private boolean takeAntecedent(ClauseDraft draft) {
        int relative = bounds.relativeBefore(draft.verbAt());
        Phrase antecedent = relative < 0 ? null : bounds.antecedent(relative);
        if (antecedent == null) {
            return false;
        }
        if (relative == draft.verbAt() - 1) {
            draft.setLeft(antecedent);
            return false;
        }
        boolean gap = !draft.verb().passive() && isBehindComma(draft);
        if (gap) {
            draft.setRight(antecedent);
        }
        return gap;
    }

    /** 'the treaty which A signed, runs …': what follows the comma is no object of the relative clause. */
    private boolean isBehindComma(ClauseDraft draft) {
        int c = draft.verbAt() + 1;
        while (c < sentence.size() && !sentence.is(c, Type.COMMA)) {
            c++;
        }
        return draft.right().isEmpty()
                || c < sentence.size()
                        && draft.right().get(0).begin() >= sentence.get(c).end();
    }

    /** 'From Peru came A', 'with her travelled B', 'next to him sat C': behind a complement and a verb of motion or place its subject. */
    private boolean isInverted(ClauseDraft draft) {
        VerbGroup verb = draft.verb();
        return draft.left().isEmpty()
                && verb.form() == VerbGroup.Form.FINITE
                && !verb.passive()
                && (verb.is("travel") || verb.is("sit"))
                && !draft.complements().isEmpty()
                && draft.complements().get(0).phrase().begin() < verb.begin()
                && !draft.right().isEmpty()
                && draft.right().get(0).begin() == verb.end()
                && sentence.people().areMeant(draft.right().get(0));
    }

    /** 'signed by A and by B, not by C': who does what a passive tells; 'by telephone' and 'by the end of May' nobody does it. */
    private List<Phrase> agents(List<Complement> complements) {
        AnalysedText text = sentence.text();
        List<Phrase> agents = new ArrayList<>();
        for (Complement complement : complements) {
            boolean denied = text.isFunction(complement.preposition() - 1, "pos", "negation");
            boolean means = text.is(complement.phrase().begin(), "telephone");
            boolean by = !denied && !means && !sentence.isTime(complement.phrase());
            if (by && text.isWord(complement.preposition(), "by")) {
                agents.add(complement.phrase());
            }
        }
        return agents;
    }
}
