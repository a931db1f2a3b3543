package kelisim.extract.internal.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kelisim.document.Span;
import kelisim.extract.internal.discourse.Discourse;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.mention.AnalysedText;
import kelisim.extract.internal.mention.Mentions;
import kelisim.extract.internal.odds.Candidate;
import kelisim.extract.internal.odds.Clues;
import kelisim.extract.internal.odds.Judge;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Phrases;
import kelisim.extract.internal.reference.Anaphor.Sort;
import org.jspecify.annotations.Nullable;

/**
 * Whom and what a document's pronouns and such words as 'both countries' mean. They are read in the order of the text, since what
 * one of them means is named again by it.
 */
public final class References {

    /** Likelier than all else together. */
    private static final double LIKELY = 0.5;

    private final AnalysedText text;
    private final Mentions mentions;
    private final Phrases phrases;
    private final Discourse discourse;
    private final Judge judge;
    private @Nullable Map<Integer, Meaning> meanings;

    /** @param judge who chooses among what is named around */
    public References(AnalysedText text, Mentions mentions, Phrases phrases, Discourse discourse, Judge judge) {
        this.text = text;
        this.mentions = mentions;
        this.phrases = phrases;
        this.discourse = discourse;
        this.judge = judge;
    }

    /** What a phrase means that is nothing but such words; none if it is something else, or it is not plain what. */
    public List<Entity> of(Phrase phrase) {
        Meaning meaning = meanings().get(phrase.begin());
        return meaning == null || meaning.words().end() != phrase.end() ? List.of() : meaning.meant();
    }

    /** The one person whom phrases mean that are nothing but 'he' or 'she'; {@code null} if they are more or others. */
    public @Nullable Entity person(List<Phrase> phrases) {
        Meaning meaning = phrases.size() == 1 ? meanings().get(phrases.get(0).begin()) : null;
        boolean person = meaning != null
                && meaning.words().sort().isPerson()
                && meaning.words().end() == phrases.get(0).end();
        return meaning != null && person ? meaning.meant().get(0) : null;
    }

    /** What the words mean that begin at a token. */
    public List<Entity> at(int token) {
        Meaning meaning = meanings().get(token);
        return meaning == null ? List.of() : meaning.meant();
    }

    /** What all such words mean, in their order. */
    public Collection<Meaning> all() {
        return meanings().values();
    }

    private Map<Integer, Meaning> meanings() {
        Map<Integer, Meaning> known = meanings;
        if (known == null) {
            known = read();
            meanings = known;
        }
        return known;
    }

    private Map<Integer, Meaning> read() {
        Map<Integer, Meaning> read = new LinkedHashMap<>();
        List<Anaphor> anaphors = Anaphors.in(text, phrases);
        if (anaphors.isEmpty()) {
            return read;
        }
        Trail trail = new Trail(text, mentions, phrases, discourse);
        SingleAntecedents single = new SingleAntecedents(trail);
        GroupAntecedents groups = new GroupAntecedents(trail);
        for (Anaphor anaphor : anaphors) {
            trail.to(anaphor.begin());
            Meaning meaning = anaphor.sort() == Sort.SEVERAL
                    ? likeliest("reference.several", anaphor, groups.of(anaphor), groups.none(anaphor))
                    : likeliest("reference.one", anaphor, single.of(anaphor), single.none(anaphor));
            if (meaning != null) {
                read.put(anaphor.begin(), meaning);
                trail.mean(anaphor, meaning.meant());
            }
        }
        return read;
    }

    private @Nullable Meaning likeliest(
            String question, Anaphor anaphor, Map<List<Entity>, Clues> antecedents, Clues none) {
        List<Candidate<Meaning>> candidates = new ArrayList<>();
        Span span = text.span(anaphor.begin(), anaphor.end());
        antecedents.forEach(
                (meant, clues) -> candidates.add(new Candidate<>(new Meaning(anaphor, span, meant), clues)));
        Candidate<Meaning> likeliest =
                candidates.isEmpty() ? null : judge.likeliest(question, candidates, none, LIKELY);
        return likeliest == null ? null : likeliest.answer();
    }
}
