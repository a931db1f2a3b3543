package kelisim.extract.internal.family.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.lexicon.Inflection;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.text.Sentence;
import kelisim.fact.EdtfDate;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * Foundings told by a noun: 'since the establishment of C', 'the creation of C in 1994', '1994 – Foundation of C', 'since its
 * foundation in 1994 C has …', 'they agreed on the creation of C'.
 */
final class FoundingNouns {

    /** How many words may stand between a verb and the noun that it governs: 'provides for the early'. */
    private static final int NEAR = 4;
    /** Verbs that decide on what is to come. */
    private static final Set<String> DECIDING = Set.of("agree", "decide", "plan", "approve", "commit");

    private final Analysis analysis;
    private final Bodies bodies;

    FoundingNouns(Analysis analysis, Bodies bodies) {
        this.analysis = analysis;
        this.bodies = bodies;
    }

    List<Draft> find() {
        List<Draft> drafts = new ArrayList<>();
        int size = analysis.tokens().size();
        for (int t = analysis.text().seek(0, size, "verb");
                t < size;
                t = analysis.text().seek(t + 1, size, "verb")) {
            Match noun = noun(t);
            String act = noun == null || isInTitle(t) ? null : act(noun);
            if (noun != null && act != null) {
                add(noun, act, drafts);
            }
        }
        return drafts;
    }

    private @Nullable Match noun(int t) {
        Match noun = null;
        for (Match match : analysis.text().matches(t)) {
            boolean verbal =
                    match.inflection() == Inflection.NOUN && match.entry().isIn("verb");
            noun = verbal && act(match) != null ? match : noun;
        }
        return noun;
    }

    private static @Nullable String act(Match noun) {
        for (Map.Entry<String, String> act : EstablishmentFinder.ACTS.entrySet()) {
            if (noun.entry().isOf(act.getKey()) && !act.getKey().equals("rename")) {
                return act.getValue();
            }
        }
        return null;
    }

    /** 'the Agreement on the Establishment of C' singles out the agreement. */
    private boolean isInTitle(int t) {
        Mention around = analysis.mentions().outermost(t);
        return around != null && around.kind() != MentionKind.ORGANISATION && around.reading() == null;
    }

    private void add(Match noun, String act, List<Draft> drafts) {
        Sentence sentence = analysis.text().sentenceOf(noun.begin());
        boolean its = analysis.text().isFunction(noun.begin() - 1, "pos", "possessive");
        int founding = assembly(noun.end());
        int t = analysis.text().afterDeterminers(founding + 1, sentence.end());
        Mention named = bodies.isOf(founding) ? analysis.mentions().at(t, MentionKind.ORGANISATION) : null;
        int end = named != null ? named.end() : noun.end();
        EdtfDate date = dateBehind(end, sentence.end());
        EdtfDate label = analysis.discourse().entries().date(noun.begin());
        Entity subject = named != null && !bodies.isPlural(named)
                ? bodies.of(named)
                : its && date != null ? owner(noun, sentence) : null;
        boolean held = founding > noun.end() && isHeld(sentence);
        String status = held ? "" : founding > noun.end() ? null : status(noun, date != null || label != null);
        if (subject != null && status != null) {
            drafts.add(Draft.of(FactType.ESTABLISHMENT, "establishment.noun", analysis.span(noun.begin(), end))
                    .name("subject", subject)
                    .code("act", act)
                    .date("date", date == null ? label : date)
                    .code("status", status.isEmpty() ? null : status));
        }
    }

    /** 'the founding assembly of C': behind the noun for the gathering. */
    private int assembly(int t) {
        Match gathering = analysis.text().match(t, "event_head");
        return gathering == null ? t : gathering.end();
    }

    private boolean isHeld(Sentence sentence) {
        return analysis.phrases().frames(analysis.text().sentenceNumber(sentence.begin())).stream()
                .anyMatch(frame -> (frame.is("hold") || frame.is("take_place")) && frame.standing() == Standing.DONE);
    }

    private @Nullable EdtfDate dateBehind(int end, int limit) {
        boolean joins = analysis.text().isFunction(end, "pos", "preposition");
        return joins ? analysis.dateWithin(end, Math.min(limit, end + NEAR)) : null;
    }

    /** Who 'its' is: the first body behind the comma, else the one spoken of. */
    private @Nullable Entity owner(Match noun, Sentence sentence) {
        boolean opens = noun.begin() - sentence.begin() <= 2;
        for (Mention body : opens
                ? analysis.mentions().within(noun.end(), sentence.end(), MentionKind.ORGANISATION)
                : List.<Mention>of()) {
            return bodies.of(body);
        }
        return bodies.spoken().of(noun.begin());
    }

    /** 'The creation of C was decided', 'was agreed upon'. */
    private boolean isDecidedOn(Match noun) {
        return analysis.phrases().frames(analysis.text().sentenceNumber(noun.begin())).stream()
                .anyMatch(frame -> frame.verb().passive()
                        && frame.standing() == Standing.DONE
                        && DECIDING.stream().anyMatch(frame::is)
                        && frame.objects().stream()
                                .anyMatch(phrase -> phrase.begin() <= noun.begin() && noun.begin() < phrase.end()));
    }

    /** Empty for what is done, 'planned' for what is decided on; {@code null} where neither is told. */
    private @Nullable String status(Match noun, boolean dated) {
        int t = bodies.before().beforeDeterminers(noun.begin());
        if (isDecidedOn(noun)) {
            return "planned";
        }
        for (Frame frame : analysis.phrases().frames(analysis.text().sentenceNumber(noun.begin()))) {
            boolean governs = frame.verb().end() <= noun.begin()
                    && noun.begin() - frame.verb().end() <= NEAR;
            if (governs) {
                boolean decides = DECIDING.stream().anyMatch(frame::is);
                boolean open = frame.standing() == Standing.DONE || frame.standing() == Standing.PLANNED;
                return decides && open ? "planned" : null;
            }
        }
        boolean past = analysis.text().isWord(t - 1, "since")
                || analysis.text().isWord(t - 1, "after")
                || analysis.text().isWord(t - 1, "following")
                || bodies.isOf(t - 1) && analysis.text().isWord(t - 2, "anniversary");
        return (past || dated) && analysis.isTold(noun.begin()) ? "" : null;
    }
}
