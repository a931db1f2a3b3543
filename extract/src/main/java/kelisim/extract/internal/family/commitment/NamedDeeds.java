package kelisim.extract.internal.family.commitment;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.phrase.VerbGroup;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done where nouns tell it: 'agreed on a joint ticket', 'called for a ban', 'will cooperate in the fields of A
 * and B through the exchange of C', 'the programme provides for D', 'the secretariat is responsible for E'.
 */
final class NamedDeeds {

    /** What is agreed on, asked for or pledged and is nothing to be done. */
    private static final Set<MentionKind> NAMES = EnumSet.of(
            MentionKind.PERSON,
            MentionKind.ROLE,
            MentionKind.INSTRUMENT,
            MentionKind.EVENT,
            MentionKind.STATE,
            MentionKind.PLACE,
            MentionKind.ORGANISATION);

    /** 'in addition', 'among other things': so many words an aside has at most. */
    private static final int LONGEST_ASIDE = 3;

    private final Analysis analysis;
    private final Scope scope;
    private final Conjuncts conjuncts;
    private final Extents extents;
    private final Noted noted;
    private final Series series;
    private final Fields fields;
    private final Announced announced;
    private final Provisions provisions;
    private final Matters matters;
    private final Earmarked earmarked;
    private final Entrusted entrusted;

    NamedDeeds(Analysis analysis, Scope scope, Conjuncts conjuncts, Extents extents, Noted noted) {
        this.analysis = analysis;
        this.scope = scope;
        this.conjuncts = conjuncts;
        this.extents = extents;
        this.noted = noted;
        this.series = new Series(analysis, conjuncts);
        this.fields = new Fields(analysis, scope, series, extents, noted);
        this.announced = new Announced(analysis, scope, series, extents, noted);
        this.provisions = new Provisions(analysis);
        this.matters = new Matters(analysis, conjuncts);
        this.earmarked = new Earmarked(analysis, scope, extents, noted);
        this.entrusted = new Entrusted(analysis, scope, conjuncts, series, extents, noted);
    }

    void find(Sentence sentence, int number) {
        List<Frame> frames = analysis.phrases().frames(number);
        for (int i = 0; i < frames.size(); i++) {
            Frame frame = frames.get(i);
            Frame next = i + 1 < frames.size() ? frames.get(i + 1) : null;
            if (frame.standing().compareTo(Standing.PROPOSED) > 0
                    || fields.of(frame, next, sentence)
                    || announced.of(frame, sentence)) {
                continue;
            }
            if (frame.is("earmark") || frame.is("announce") && !frame.objects().isEmpty()) {
                earmarked.find(frame, sentence);
            }
            if (frame.is("entrust")) {
                entrusted.find(frame, sentence);
            } else if (provisions.isProvided(frame)) {
                provided(frame, sentence);
            } else {
                meant(frame, next, sentence);
            }
        }
    }

    // ---- 'agreed on X', 'called for X', 'pledged X'

    private void meant(Frame frame, @Nullable Frame next, Sentence sentence) {
        Matters.Matter matter = matters.of(frame);
        if (matter == null) {
            toldOf(frame, next, sentence);
            return;
        }
        int begin = matter.begin();
        boolean governed = analysis.text().isFunction(begin - 1, "pos", "preposition");
        boolean verbal = governed ? next != null && next.verb().begin() == begin - 1 : isVerbal(frame, next);
        if (verbal || !isDeed(begin) && !isToDo(begin, sentence) && !matters.startsDoing(begin)) {
            return;
        }
        int end = extents.end(begin, sentence);
        for (int t = begin; t < end; t++) {
            end = analysis.tokens().isMark(t, ':') ? t : end;
        }
        List<Phrase> parts = series.parts(begin, end);
        noted.add("commitment.matter", kind(parts, matter.kind()), parts, sentence, scope.doers(frame), true);
    }

    /** 'A ban on nets and a joint patrol were agreed', 'the removal of mines was promised by both armies'. */
    private void toldOf(Frame frame, @Nullable Frame next, Sentence sentence) {
        String kind = Intentions.kindOf(frame);
        if (kind == null || !frame.verb().passive() || frame.verb().form() != VerbGroup.Form.FINITE) {
            return;
        }
        List<Phrase> things = frame.objects().stream()
                .filter(phrase -> phrase.end() <= frame.verb().begin())
                .toList();
        boolean deed = !things.isEmpty()
                && conjuncts.isAction(
                        analysis, things.get(0).begin(), frame.verb().begin());
        boolean asked = frame.is("agree")
                || frame.is("commit")
                || frame.is("propose")
                || frame.is("plan") && (deed || things.size() > 1);
        if (things.isEmpty() || !asked || frame.is("oblige") || isVerbal(frame, next)) {
            return;
        }
        int begin = things.get(0).begin();
        boolean listed = analysis.text().is(things.get(0).end() - 1, "announcement")
                && analysis.tokens().isMark(frame.verb().end(), ':');
        boolean whole = frame.begin() == begin && isSeries(things) && !listed;
        if (!whole || analysis.text().isFunction(begin, "pos", "pronoun") || !isDeed(begin)) {
            return;
        }
        List<Phrase> parts = series.parts(begin, frame.verb().begin());
        List<Entity> doers = scope.bodiesBehind(frame, "by");
        noted.add(
                "commitment.matter",
                kind(parts, kind),
                parts,
                sentence,
                doers.isEmpty() ? scope.parties() : doers,
                true);
    }

    /** One noun phrase, or several of which 'and' joins the last: 'KRAS 26' in 'the next exercise, KRAS 26, is' is none. */
    private boolean isSeries(List<Phrase> things) {
        Phrase last = things.get(things.size() - 1);
        return things.size() == 1 || analysis.text().isFunction(last.begin() - 1, "pos", "conjunction");
    }

    private String kind(List<Phrase> parts, String kind) {
        return kind.equals("pledge")
                        && parts.stream().allMatch(part -> conjuncts.isAction(analysis, part.begin(), part.end()))
                ? "activity"
                : kind;
    }

    /** 'called on states to …', 'agreed that …': what is to be done is told by a verb. */
    private boolean isVerbal(Frame frame, @Nullable Frame next) {
        boolean infinitive = next != null
                && next.verb().form() == VerbGroup.Form.INFINITIVE
                && next.verb().begin() - frame.verb().end() < 12;
        return infinitive || analysis.text().isWord(frame.verb().end(), "that");
    }

    /** 'agreed on 14 June to do away with checks': the verb hangs on the preposition, behind what is no part of it. */
    private boolean isToDo(int begin, Sentence sentence) {
        return analysis.text().isFunction(begin - 1, "pos", "to")
                && analysis.phrases().frames(analysis.text().sentenceNumber(sentence.begin())).stream()
                        .anyMatch(frame -> frame.verb().begin() == begin);
    }

    /** Whether the noun phrase that begins here names something to be done rather than somebody, a paper or a topic. */
    private boolean isDeed(int begin) {
        int t = analysis.text().afterDeterminers(begin, begin + 4);
        Match function = analysis.text().match(begin, "function");
        boolean pronoun = function != null && function.entry().has("pos", "pronoun");
        if (function != null
                && pronoun
                && (function.end() == t || !function.entry().has("pos", "determiner"))) {
            return false;
        }
        for (Phrase chunk : headed(t)) {
            for (int i = t; i < chunk.end(); i++) {
                if (analysis.text().is(i, "topic")) {
                    return false;
                }
            }
            for (Mention mention : analysis.mentions().within(t, chunk.end())) {
                if (NAMES.contains(mention.kind())
                        && mention.end() >= chunk.end()
                        && !isNewBody(begin, mention)
                        && !Formats.isOneOfMany(analysis, mention)) {
                    return false;
                }
            }
            return chunk.end() - t > 1 || analysis.text().isFunction(chunk.end(), "pos", "preposition");
        }
        return false;
    }

    /** 'a common fund': one that is still to be set up. */
    private boolean isNewBody(int begin, Mention mention) {
        return mention.kind() == MentionKind.ORGANISATION
                && analysis.text().isFunction(begin, "pos", "article")
                && !analysis.text().isFunction(begin, "definite", "true")
                && !analysis.tokens().is(mention.head(), Shape.CAPITAL);
    }

    /** The noun phrase around a token, as a list of one, or none. */
    private List<Phrase> headed(int t) {
        int number = t < analysis.tokens().size() ? analysis.text().sentenceNumber(t) : -1;
        return number < 0
                ? List.of()
                : analysis.phrases().chunks(number).stream()
                        .filter(chunk -> chunk.begin() <= t && t < chunk.end() && chunk.verb() == null)
                        .map(chunk -> new Phrase(chunk.begin(), chunk.end()))
                        .limit(1)
                        .toList();
    }

    // ---- 'the programme provides for X', 'the agreement covers X', 'its priorities include X'

    /** 'covers, besides, A and B': behind the words between two commas that belong to the whole clause. */
    private int behindAside(int begin, int end) {
        if (begin >= end || !analysis.tokens().isMark(begin, ',')) {
            return begin;
        }
        int t = begin + 1;
        while (t < end && t <= begin + LONGEST_ASIDE && analysis.text().is(t, "function")) {
            t++;
        }
        return t > begin + 1 && t < end && analysis.tokens().isMark(t, ',') ? t + 1 : begin;
    }

    private void provided(Frame frame, Sentence sentence) {
        int begin = behindAside(frame.verb().end(), sentence.end());
        if (analysis.text().isWord(begin, "that") || analysis.tokens().isMark(begin, ',') || begin >= sentence.end()) {
            return;
        }
        List<Phrase> parts = series.parts(begin, extents.end(begin, sentence)).stream()
                .filter(part -> !analysis.text().is(part.end() - 1, "announcement"))
                .toList();
        List<Entity> owners = frame.is("provide_for") ? List.of() : scope.bodiesWithin(sentence.begin(), begin);
        List<Entity> actors = owners.isEmpty() ? scope.parties() : owners;
        for (Phrase part : parts) {
            boolean word = part.end() - part.begin() == 1;
            noted.add("commitment.provided", word ? "area" : "activity", List.of(part), sentence, actors, true);
        }
    }
}
