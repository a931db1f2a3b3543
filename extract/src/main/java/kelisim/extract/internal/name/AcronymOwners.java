package kelisim.extract.internal.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;

/**
 * Whose short form a bracket gives where several names end in front of it: in 'the Fifth Session of the Joint Commission
 * (JC)' the commission's, in 'the Network of Associations of Towns (NAT)' the network's.
 */
final class AcronymOwners {

    private AcronymOwners() {}

    /** Leaves each short form with the name that it fits best. */
    static void settle(Scene scene, List<Mention> found) {
        Map<Integer, Mention> best = new HashMap<>();
        for (Mention mention : found) {
            if (mention.acronym() != null) {
                best.merge(mention.end(), mention, (one, other) -> better(scene, one, other));
            }
        }
        found.replaceAll(mention ->
                mention.acronym() == null || mention.equals(best.get(mention.end())) ? mention : without(mention));
    }

    /** 'Federation of [Green Parties of the Andes]': bodies of a kind of which a longer name tells are none of their own. */
    static void dropKinds(Scene scene, List<Mention> found) {
        Map<Integer, Integer> firstHeads = new HashMap<>();
        for (Mention mention : found) {
            if (mention.kind() == MentionKind.ORGANISATION) {
                firstHeads.merge(mention.end(), mention.head(), Math::min);
            }
        }
        found.removeIf(mention -> mention.kind() == MentionKind.ORGANISATION
                && scene.tokens().endsIn(mention.head(), "s")
                && scene.world(mention.begin()) == null
                && firstHeads.getOrDefault(mention.end(), mention.head()) < mention.begin());
    }

    /** Whether the initials of all words of a name, which are several, stand behind it in brackets: '(FSM)'. */
    static boolean isSpelt(Scene scene, Mention mention) {
        int end = mention.end();
        return scene.tokens().is(end, Shape.OPENS_BRACKET)
                && scene.tokens().is(end + 1, Shape.UPPER)
                && scene.tokens().is(end + 2, Shape.CLOSES_BRACKET)
                && initials(scene, mention).contentEquals(scene.tokens().surface(end + 1));
    }

    private static Mention better(Scene scene, Mention one, Mention other) {
        int more = fit(scene, one) - fit(scene, other);
        boolean longer = one.end() - one.begin() >= other.end() - other.begin();
        return more > 0 || more == 0 && longer ? one : other;
    }

    private static int fit(Scene scene, Mention mention) {
        String form = mention.acronym() == null ? "" : mention.acronym();
        String head = scene.tokens().surface(mention.head());
        Mention known = scene.world(mention.end() + 1);
        if (known != null && known.entry() != null && known.entry().equals(mention.entry())) {
            return 6;
        }
        int body = mention.kind() == MentionKind.ORGANISATION ? 1 : 0;
        if (form.regionMatches(true, form.length() - Math.min(form.length(), head.length()), head, 0, head.length())) {
            return 5;
        }
        String initials = initials(scene, mention);
        return body
                + (initials.equals(form) ? 4 : !form.isEmpty() && initials.startsWith(form.substring(0, 1)) ? 2 : 0);
    }

    private static String initials(Scene scene, Mention mention) {
        StringBuilder initials = new StringBuilder();
        for (int t = mention.begin(); t < mention.end(); t++) {
            if (scene.isCapital(t)) {
                initials.append(scene.tokens().text().charAt(scene.tokens().begin(t)));
            }
        }
        return initials.toString();
    }

    private static Mention without(Mention mention) {
        return new Mention(
                mention.kind(),
                mention.begin(),
                mention.end(),
                mention.head(),
                mention.entry(),
                mention.generic(),
                null,
                mention.ordinal(),
                mention.reading());
    }
}
