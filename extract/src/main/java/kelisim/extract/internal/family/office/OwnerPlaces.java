package kelisim.extract.internal.family.office;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.odds.Clues;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;

/** Where around one office each state, town and body is named, and by which words: clues of whose the office is. */
final class OwnerPlaces {

    /** How many names in front of an office and behind it may be its owner's. */
    private static final int AHEAD = 30;

    private static final int BEHIND = 8;
    /** How many names in front of an office tell where its owner was named last. */
    private static final int FAR = 160;

    private final Analysis analysis;
    private final OwnersNamed named;
    private final int begin;
    private final int end;
    private final int number;
    private final Sentence sentence;
    /** The number of the first name behind the office's beginning. */
    private final int at;
    /** Where each of those named in front of it is named last. */
    private final Map<Entity, Mention> lastNamed = new HashMap<>();
    /** Those that its sentence names, by their kinds. */
    private final Map<String, Set<Entity>> here = new HashMap<>();

    private final Map<String, Integer> ranks = new HashMap<>();

    OwnerPlaces(Analysis analysis, OwnersNamed named, int begin, int end) {
        this.analysis = analysis;
        this.named = named;
        this.begin = begin;
        this.end = end;
        this.number = analysis.text().sentenceNumber(begin);
        this.sentence = analysis.text().sentences().get(number);
        this.at = named.before(begin);
        for (int i = at - 1; i >= Math.max(0, at - FAR); i--) {
            lastNamed.putIfAbsent(named.owner(i), named.mention(i));
        }
        int first = named.before(sentence.begin());
        for (int i = first; i < named.size() && named.mention(i).end() <= sentence.end(); i++) {
            here.computeIfAbsent(OwnersNamed.kind(named.owner(i)), kind -> new LinkedHashSet<>())
                    .add(named.owner(i));
        }
    }

    /** Those named around the office, the nearest in front first. */
    Set<Entity> owners() {
        Set<Entity> owners = new LinkedHashSet<>();
        for (int i = at - 1; i >= Math.max(0, at - AHEAD); i--) {
            owners.add(named.owner(i));
        }
        for (int i = at; i < Math.min(named.size(), at + BEHIND); i++) {
            owners.add(named.owner(i));
        }
        return owners;
    }

    /** Takes up what the places of an owner tell; to be asked of the owners in their order. */
    void tell(Clues clues, Entity owner) {
        String kind = OwnersNamed.kind(owner);
        Set<Entity> rivals = here.getOrDefault(kind, Set.of());
        clues.add("rank", Math.min(4, ranks.merge(kind, 1, Integer::sum)))
                .add("here", Math.min(3, rivals.size()) + (rivals.contains(owner) ? " with it" : ""));
        before(clues, owner);
        behind(clues, owner);
    }

    private void before(Clues clues, Entity owner) {
        Mention last = lastNamed.get(owner);
        if (last == null) {
            clues.add("gap", "none");
            return;
        }
        int gap = number - analysis.text().sentenceNumber(last.begin());
        boolean same = analysis.text().blockNumber(last.begin()) == sentence.block();
        String far = gap == 0 ? "here" : "before";
        clues.add("gap", (gap < 3 ? gap : gap < 6 ? 3 : gap < 15 ? 6 : 15) + (same ? " in block" : ""));
        if (gap == 0) {
            clues.add("distance", distance(begin - last.end()));
        }
        clues.add("preposition", far + ':' + lead(last.begin()));
        clues.addIf(last.kind() == MentionKind.DEMONYM, gap == 0 ? "demonym" : "demonym before");
        Mention outer = analysis.mentions().outermost(last.begin());
        if (outer != null && !outer.equals(last)) {
            clues.add("in", far + ':' + outer.kind());
        }
        if (last.begin() <= analysis.text().sentenceOf(last.begin()).begin() + 1) {
            clues.add("opens", Math.min(2, gap) + (same ? " in block" : ""));
        }
        for (int t = last.end(); gap == 0 && t < begin; t++) {
            clues.addIf(analysis.tokens().isMark(t, ';'), "semicolon");
        }
        boolean mark = last.end() < analysis.tokens().size()
                && analysis.tokens().is(last.end(), Shape.MARK | Shape.POSSESSIVE | Shape.CLOSES_BRACKET);
        if (mark) {
            clues.add("next", far + ':' + analysis.tokens().surface(last.end()));
        }
    }

    private void behind(Clues clues, Entity owner) {
        for (int i = at; i < named.size() && named.mention(i).begin() < sentence.end(); i++) {
            if (named.owner(i) == owner && named.mention(i).begin() >= end) {
                clues.add("behind", distance(named.mention(i).begin() - end))
                        .add("behind.preposition", lead(named.mention(i).begin()));
                return;
            }
            clues.addIf(named.owner(i) == owner, "within");
        }
    }

    private static String distance(int tokens) {
        return tokens <= 1 ? "1" : tokens < 4 ? "2" : tokens < 9 ? "4" : tokens < 18 ? "9" : "18";
    }

    /** The function word or mark in front of a name, articles passed over. */
    private String lead(int token) {
        int t = token - 1;
        while (t > 0 && analysis.text().isFunction(t, "pos", "determiner")) {
            t--;
        }
        boolean little = t >= 0
                && (analysis.text().is(t, "function")
                        || analysis.tokens().is(t, Shape.MARK | Shape.OPENS_BRACKET | Shape.DASH));
        return little ? analysis.tokens().surface(t).toLowerCase(Locale.ROOT) : "";
    }
}
