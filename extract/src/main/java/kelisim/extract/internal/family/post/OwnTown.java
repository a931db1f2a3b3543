package kelisim.extract.internal.family.post;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** The town meant by 'our twin towns', 'the city', 'the mayor': the one whose municipality the document speaks for or of. */
public final class OwnTown {

    /** How often a document must name the town of which it tells. */
    private static final int OFTEN = 4;

    private final Analysis analysis;
    /** The first town with such an office or body, and from where on another one is spoken of too. */
    private @Nullable Mention town;

    private int other = Integer.MAX_VALUE;
    /** What the whole text tells, {@code null} before it is asked for. */
    private @Nullable Whole whole;

    /** What is told by the document as a whole: its first line, and what it names most. */
    private record Whole(@Nullable Mention town) {}

    public OwnTown(Analysis analysis) {
        this.analysis = analysis;
        Entity first = null;
        for (Mention place : analysis.mentions().all(MentionKind.PLACE)) {
            Entity entity = isTown(place) ? analysis.discourse().of(place) : null;
            if (entity != null && first == null) {
                first = entity;
                town = proper(analysis, place);
            } else if (entity != null && entity != first) {
                other = Math.min(other, place.begin());
            }
        }
    }

    /** It, where it alone has been spoken of as a municipality before that token. */
    public @Nullable Mention before(int token) {
        return town != null && town.begin() < token && other >= token ? town : null;
    }

    /** It; else the town that alone stands in the document's first line; else the one that it names by far most often. */
    public @Nullable Mention own(int token) {
        Mention before = before(token);
        if (before != null) {
            return before;
        }
        if (whole == null) {
            Mention titled = titled();
            whole = new Whole(titled == null ? most() : titled);
        }
        return whole.town();
    }

    private @Nullable Mention titled() {
        if (analysis.text().sentences().isEmpty()) {
            return null;
        }
        Sentence first = analysis.text().sentences().get(0);
        List<Mention> places = analysis.mentions().within(first.begin(), first.end(), MentionKind.PLACE);
        Mention municipality = municipality(first);
        if (municipality != null) {
            return municipality;
        }
        Mention place = places.isEmpty() ? null : proper(analysis, places.get(places.size() - 1));
        boolean whole = place != null
                && places.get(0).begin() <= analysis.text().afterDeterminers(first.begin(), first.end())
                && place.end() == first.end();
        return whole ? place : null;
    }

    /** 'Municipalidad de X': the town whose municipality stands in the first line under its own name. */
    private @Nullable Mention municipality(Sentence first) {
        for (Mention body : analysis.mentions().within(first.begin(), first.end(), MentionKind.ORGANISATION)) {
            boolean town = body.entry() != null && body.entry().has("means", "municipality");
            for (Mention place : town
                    ? analysis.mentions().within(body.begin(), body.end(), MentionKind.PLACE)
                    : List.<Mention>of()) {
                return proper(analysis, place);
            }
        }
        return null;
    }

    /** The town that the document names by far most often, as one does that tells of itself. */
    public @Nullable Mention most() {
        Map<Entity, Integer> counts = new LinkedHashMap<>();
        Map<Entity, Mention> first = new HashMap<>();
        for (Mention place : analysis.mentions().all(MentionKind.PLACE)) {
            Entity entity = analysis.discourse().of(place);
            if (entity != null) {
                counts.merge(entity, 1, Integer::sum);
                first.putIfAbsent(entity, place);
            }
        }
        Entity best = null;
        int most = 0;
        int second = 0;
        for (Map.Entry<Entity, Integer> place : counts.entrySet()) {
            second = Math.max(second, Math.min(most, place.getValue()));
            best = place.getValue() > most ? place.getKey() : best;
            most = Math.max(most, place.getValue());
        }
        Mention named = best == null ? null : first.get(best);
        return named != null && most >= OFTEN && most >= 2 * second ? proper(analysis, named) : null;
    }

    private boolean isTown(Mention place) {
        Mention outer = analysis.mentions().outermost(place.begin());
        return outer != null && outer.kind() == MentionKind.ORGANISATION
                ? isMunicipal(outer)
                : isMayors(place) || isCityOf(place);
    }

    /** 'the City of X', 'the Municipality of X'. */
    private boolean isCityOf(Mention place) {
        Match head = townHead(place.begin());
        return head != null && analysis.text().isWord(head.end(), "of");
    }

    /** 'city', 'municipality', not 'lake' or 'region'. */
    private @Nullable Match townHead(int token) {
        Match head = analysis.text().match(token, "geographic_head");
        return head != null && (head.entry().has("kind", "city") || head.entry().has("town", "true")) ? head : null;
    }

    private boolean isMunicipal(Mention body) {
        for (int t = body.begin(); t < body.end(); t++) {
            if (townHead(t) != null) {
                return true;
            }
        }
        return false;
    }

    /** 'the Mayor of X'. */
    private boolean isMayors(Mention place) {
        int of = place.begin() - 1;
        List<Mention> roles = of < 1 ? List.of() : analysis.mentions().within(of - 1, of, MentionKind.ROLE);
        return analysis.text().isWord(of, "of")
                && roles.stream()
                        .anyMatch(role -> role.entry() != null
                                && role.entry().has("of", "place")
                                && !Roles.isPlural(analysis, role));
    }

    /** The name alone of 'city of X'. */
    public static Mention proper(Analysis analysis, Mention place) {
        Mention name = place;
        for (Mention inner : analysis.mentions().within(place.begin() + 1, place.end(), MentionKind.PLACE)) {
            name = inner.end() == place.end() ? inner : name;
        }
        Match head = name.equals(place) ? analysis.text().match(place.begin(), "geographic_head") : null;
        if (head == null
                || !head.entry().has("kind", "city")
                || !analysis.text().isWord(head.end(), "of")) {
            return name;
        }
        int begin = head.end() + 1;
        return begin < place.end() ? Mention.of(MentionKind.PLACE, begin, place.end(), place.end() - 1, null) : name;
    }
}
