package kelisim.extract.internal.family.body;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.FactType;

/** Several bodies that a common noun means: 'the Parties' of an agreement, 'both universities' of a text that names two. */
final class MeantBodies {

    private static final int TWO = 2;
    /** How many times as often as any other the text must name both. */
    private static final int CLEAR = 2;

    private final Analysis analysis;
    private final List<Entity> parties;

    MeantBodies(Analysis analysis, List<Draft> soFar) {
        this.analysis = analysis;
        this.parties = soFar.stream()
                .filter(draft ->
                        draft.type() == FactType.AGREEMENT && draft.rule().equals("agreement.own"))
                .map(draft -> draft.entities("parties"))
                .filter(named -> named.size() >= TWO)
                .findFirst()
                .orElse(List.of());
    }

    /** Whom the words between two tokens mean; none if they mean no such group. */
    List<Entity> of(int begin, int end) {
        List<Entity> contracting = parties(begin);
        if (!contracting.isEmpty()) {
            Match noun = analysis.text().match(begin, "party");
            return noun != null && noun.end() == end ? contracting : List.of();
        }
        int two = analysis.text().afterDeterminers(begin, end);
        boolean both = analysis.text().isWord(begin, "both");
        int t = analysis.text().isWord(two, "two") ? two + 1 : two;
        Match noun = both || t > two && t > begin + 1 ? analysis.text().match(t, "organisation_head") : null;
        boolean several = noun != null && noun.end() == end && analysis.tokens().endsIn(end - 1, "s");
        return noun != null && several ? two(noun) : List.of();
    }

    /** The parties of the agreement that the document is, if the token begins a word for them that has a capital. */
    List<Entity> parties(int token) {
        Match noun = parties.isEmpty() ? null : analysis.text().match(token, "party");
        boolean party = noun != null
                && noun.entry().name().equals("party")
                && analysis.tokens().is(noun.end() - 1, Shape.CAPITAL);
        return party ? parties : List.of();
    }

    /** The only two bodies of this sort that the text names, or names by far most often. */
    private List<Entity> two(Match noun) {
        Map<Entity, Integer> named = new LinkedHashMap<>();
        for (Mention mention : analysis.mentions().all(MentionKind.ORGANISATION)) {
            Entity body = mention.generic() || !noun.entry().equals(mention.entry())
                    ? null
                    : analysis.discourse().of(mention);
            if (body != null && mention.equals(analysis.mentions().outermost(mention.begin()))) {
                named.merge(body, 1, Integer::sum);
            }
        }
        List<Entity> order = named.keySet().stream()
                .sorted(Comparator.comparing((Entity body) -> named.getOrDefault(body, 0))
                        .reversed())
                .toList();
        boolean clear = order.size() == TWO
                || order.size() > TWO
                        && named.getOrDefault(order.get(1), 0) > CLEAR * named.getOrDefault(order.get(2), 0);
        return clear ? order.subList(0, TWO) : List.of();
    }
}
