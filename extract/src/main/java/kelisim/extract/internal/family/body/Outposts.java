package kelisim.extract.internal.family.body;

import java.util.List;
import java.util.Locale;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.series.NameSeries;
import kelisim.extract.internal.family.series.Named;
import kelisim.extract.internal.lexicon.Inflection;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Offices that a body has in places: 'with regional offices in A, B and C', 'it opened a branch in A'. */
final class Outposts {

    /** How many words stand between 'branches of A' and their places at most. */
    private static final int WORDS = 6;

    private final Analysis analysis;
    private final Bodies bodies;
    private final Ties ties;

    Outposts(Analysis analysis, Bodies bodies, Ties ties) {
        this.analysis = analysis;
        this.bodies = bodies;
        this.ties = ties;
    }

    void find() {
        List<Sentence> sentences = analysis.text().sentences();
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            for (int t = analysis.text().seek(sentence.begin(), sentence.end(), "outpost");
                    t < sentence.end();
                    t = analysis.text().seek(t + 1, sentence.end(), "outpost")) {
                Match noun = analysis.text().match(t, "outpost");
                if (noun != null) {
                    read(sentence, noun);
                    t = noun.end() - 1;
                }
            }
        }
    }

    private void read(Sentence sentence, Match noun) {
        Match in = analysis.text().match(noun.end(), "function");
        boolean told = analysis.isTold(noun.begin()) || isMeans(noun);
        if (in != null && in.entry().has("place", "true") && told) {
            places(sentence, noun, in.end());
        }
        if (bodies.isOf(noun.end())) {
            ofBody(sentence, noun);
        } else if (noun.inflection() != Inflection.PLURAL && told) {
            inTown(sentence, noun);
        }
    }

    private void places(Sentence sentence, Match noun, int list) {
        Entity body = isNamed(noun) || isOfPerson(noun) ? null : owner(sentence, noun.begin());
        if (body == null) {
            return;
        }
        rows(sentence, noun, body, noun.end(), list);
    }

    /** 'her office in A'. */
    private boolean isOfPerson(Match noun) {
        int t = noun.begin() - wordsBefore(noun.begin()) - 1;
        return analysis.text().isWord(t, "her")
                || analysis.text().isWord(t, "his")
                || analysis.text().isWord(t, "my");
    }

    private void rows(Sentence sentence, Match noun, @Nullable Entity body, int preposition, int list) {
        String kind = kind(noun);
        String in = analysis.surface(preposition, list);
        for (Named place : NameSeries.at(analysis, list, sentence.end())) {
            boolean fits =
                    place.entity().kind() == MentionKind.PLACE || place.entity().kind() == MentionKind.STATE;
            String name = kind + " " + in + " " + analysis.surface(place.begin(), place.end());
            Entity office = bodies.plain(name);
            office.forms().add(analysis.surface(place.begin(), place.end()) + " " + kind);
            ties.add("affiliation.outpost", fits ? office : null, body, "branch_of", sentence.begin(), place.end());
        }
    }

    /** 'regional office': the noun in the singular with the words that tell what sort. */
    private String kind(Match noun) {
        int begin = noun.begin() - wordsBefore(noun.begin());
        String word = noun.inflection() == Inflection.PLURAL
                ? noun.entry().name()
                : analysis.surface(noun.begin(), noun.end()).toLowerCase(Locale.ROOT);
        return begin == noun.begin() ? word : analysis.surface(begin, noun.begin()) + " " + word;
    }

    /** How many plain words stand in front that tell what sort it is. */
    private int wordsBefore(int token) {
        int begin = token;
        while (begin > 0
                && analysis.tokens().is(begin - 1, Shape.WORD)
                && !analysis.tokens().is(begin - 1, Shape.CAPITAL)
                && analysis.text().match(begin - 1, "function") == null
                && analysis.text().match(begin - 1, "verb") == null
                && analysis.mentions().at(begin - 1) == null) {
            begin--;
        }
        return token - begin;
    }

    /** 'the Kenya office of A', 'a representative office of A in B': named by these words, as nothing else names it. */
    private void ofBody(Sentence sentence, Match noun) {
        Mention body = analysis.mentions()
                .at(analysis.text().afterDeterminers(noun.end() + 1, noun.end() + 4), MentionKind.ORGANISATION);
        if (body != null && noun.inflection() == Inflection.PLURAL) {
            several(sentence, noun, body);
            return;
        }
        if (body == null || isNamed(noun)) {
            return;
        }
        Mention state = bodies.before().homeEndingAt(noun.begin());
        int begin = state == null ? capitalsBefore(noun.begin() - wordsBefore(noun.begin())) : state.begin();
        if (begin == noun.begin() && noun.length() == 1) {
            return;
        }
        int end = analysis.text().afterBracket(body.end(), analysis.tokens().size());
        Match in = analysis.text().match(end, "function");
        Entity office = bodies.plain(begin, body.end());
        if (in != null && in.entry().has("place", "true")) {
            Mention place = analysis.mentions()
                    .at(analysis.text().afterDeterminers(in.end(), in.end() + 2), MentionKind.PLACE, MentionKind.STATE);
            if (place != null) {
                office.add(analysis.surface(begin, body.end()) + " " + analysis.surface(in.begin(), place.end()));
            }
        }
        ties.add("affiliation.outpost", office, bodies.of(body), "branch_of", begin, body.end());
    }

    /** 'Branches of A exist in B, C and D': each of them, where the clause goes on to tell the places. */
    private void several(Sentence sentence, Match noun, Mention body) {
        int limit = Math.min(sentence.end(), body.end() + WORDS);
        for (int t = body.end(); t < limit && analysis.isTold(t); t++) {
            if (analysis.text().isFunction(t, "place", "true")) {
                rows(sentence, noun, bodies.of(body), t, t + 1);
                return;
            }
        }
    }

    /** 'through its mission in A': what a body has, whatever it will do by it. */
    private boolean isMeans(Match noun) {
        int t = noun.begin() - wordsBefore(noun.begin()) - 1;
        return analysis.text().isFunction(t, "pos", "possessive")
                && analysis.text().isFunction(t - 1, "pos", "preposition");
    }

    /** 'A, [whose] B office': the name in front, behind which a comma may stand. */
    private @Nullable Mention antecedent(int whose) {
        int end = analysis.tokens().isMark(whose - 1, ',') ? whose - 1 : whose;
        Mention named = bodies.before().endingAt(bodies.before().beforeBracket(end));
        return named != null && named.kind() == MentionKind.ORGANISATION ? named : null;
    }

    /** 'A inaugurated its B office', 'A's B office', 'A, whose B office': the place in front of the noun, also one that no list knows. */
    private void inTown(Sentence sentence, Match noun) {
        Mention town = bodies.before().homeEndingAt(noun.begin());
        int before = town == null ? unknownBefore(noun.begin()) : town.begin();
        int t = before - 1;
        boolean its = analysis.text().isFunction(t, "pos", "possessive");
        boolean whose = analysis.text().isWord(t, "whose");
        Mention owner =
                analysis.tokens().is(t, Shape.POSSESSIVE) ? bodies.before().endingAt(t) : whose ? antecedent(t) : null;
        Entity body = owner != null ? bodies.of(owner) : its ? owner(sentence, t) : null;
        if (before < noun.begin() && body != null && !isNamed(noun)) {
            Entity office = bodies.plain(before, noun.end());
            ties.add("affiliation.outpost", office, body, "branch_of", t, noun.end());
        }
    }

    /** 'its Hustai office': where the one word with a capital begins that no list knows; the token itself if there is none. */
    private int unknownBefore(int token) {
        int t = token - 1;
        boolean name = t > 0
                && analysis.tokens().is(t, Shape.CAPITAL)
                && analysis.text().matches(t).isEmpty()
                && (analysis.tokens().is(t - 1, Shape.POSSESSIVE)
                        || analysis.text().isFunction(t - 1, "pos", "possessive"));
        return name ? t : token;
    }

    /** 'the Cave Hill campus': where words with a capital begin that are no name known; the token itself if there are none. */
    private int capitalsBefore(int token) {
        int t = token;
        while (t > 0
                && analysis.tokens().is(t - 1, Shape.CAPITAL)
                && analysis.mentions().at(t - 1, MentionKind.ORGANISATION, MentionKind.PERSON) == null
                && !analysis.text().is(t - 1, "function")) {
            t--;
        }
        return t;
    }

    /** Whether the noun is part of a body's name, whose affiliation the name tells. */
    private boolean isNamed(Match noun) {
        Mention around = analysis.mentions().outermost(noun.begin());
        return around != null
                && around.kind() == MentionKind.ORGANISATION
                && around.end() > noun.end()
                && !isWhere(around, noun)
                && (analysis.tokens().is(around.begin(), Shape.CAPITAL) || noun.inflection() != Inflection.PLURAL);
    }

    /** 'a field station in Murghab': words that name nothing but where it is. */
    private boolean isWhere(Mention around, Match noun) {
        return around.begin() == noun.begin()
                && !analysis.tokens().is(around.begin(), Shape.CAPITAL)
                && analysis.text().isFunction(noun.end(), "place", "true")
                && analysis.mentions()
                        .within(around.begin() + 1, around.end(), MentionKind.ORGANISATION)
                        .isEmpty();
    }

    /** 'At its Geneva office the Fund received A': with such words a sentence opens, and then says whose. */
    private @Nullable Entity behindOpening(Sentence sentence, int noun) {
        boolean opens = analysis.text().isFunction(sentence.begin(), "pos", "preposition");
        for (Frame frame : opens ? analysis.phrases().frames(analysis.text().sentenceNumber(noun)) : List.<Frame>of()) {
            List<Phrase> about = frame.verb().passive() ? frame.objects() : frame.subjects();
            Entity body =
                    about.isEmpty() || about.get(0).begin() < noun ? null : bodies.heading(about.get(0), Bodies.BODY);
            if (body != null) {
                return body;
            }
        }
        return null;
    }

    private @Nullable Entity owner(Sentence sentence, int noun) {
        if (analysis.text().isFunction(noun - wordsBefore(noun) - 1, "person", "first")) {
            return analysis.discourse().own();
        }
        Frame keeping = keeping(noun);
        if (keeping != null) {
            return analysis.entity(keeping.subjects().get(0), Bodies.BODY);
        }
        Entity body = null;
        for (Mention mention : analysis.mentions().within(sentence.begin(), noun, MentionKind.ORGANISATION)) {
            Entity named = bodies.of(mention);
            body = body == null ? named : body;
        }
        body = body == null ? behindOpening(sentence, noun) : body;
        return body == null ? bodies.spoken().of(sentence.begin()) : body;
    }

    /** 'The Centre, which maintains field stations at A': the clause that tells who has it. */
    private @Nullable Frame keeping(int noun) {
        for (Frame frame : analysis.phrases().frames(analysis.text().sentenceNumber(noun))) {
            boolean has = frame.objects().stream().anyMatch(object -> object.begin() <= noun && noun < object.end());
            if (has && !frame.verb().passive() && !frame.subjects().isEmpty()) {
                return frame;
            }
        }
        return null;
    }
}
