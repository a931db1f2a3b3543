package kelisim.extract.internal.family.body;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.post.OwnBody;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Organs that are named without their body: 'The Secretariat carries this out' in what a river commission writes of itself,
 * 'the Fund and its Audit Board'.
 */
final class Organs {

    /** Kinds of bodies in whose papers 'the Secretariat' and 'the Committee' are mostly another's. */
    private static final Set<String> OF_OTHERS = Set.of(
            "government",
            "ministry",
            "parliament",
            "embassy",
            "delegation",
            "department",
            "office",
            "court",
            "media",
            "company",
            "un",
            "union");
    /** Mentions inside a name that tell whose it is. */
    private static final Set<MentionKind> OWNERS = Set.of(
            MentionKind.ORGANISATION,
            MentionKind.STATE,
            MentionKind.DEMONYM,
            MentionKind.PLACE,
            MentionKind.RESOURCE,
            MentionKind.PERSON);

    private static final Set<String> USUAL = Set.of("secretariat", "board", "bureau", "cabinet of ministers");
    /** How many tokens may tell of what sort an organ is: '15-seat'. */
    private static final int SORTS = 3;
    /** How many sentences back the body may be named whose organ is meant. */
    private static final int NEAR = 5;
    /** The same for organs that other bodies have as well. */
    private static final int BESIDE = 2;
    /** Kinds of bodies that have organs of many names. */
    private static final Set<String> WHOLES =
            Set.of("commission", "organisation", "fund", "association", "agency", "party");

    private final Analysis analysis;
    private final Bodies bodies;
    private final Ties ties;
    private final @Nullable Entity own;

    Organs(Analysis analysis, Bodies bodies, Ties ties) {
        this.analysis = analysis;
        this.bodies = bodies;
        this.ties = ties;
        Entity body = new OwnBody(analysis).body();
        Entry head = body == null ? null : body.entry();
        boolean whole = head != null && OF_OTHERS.stream().noneMatch(kind -> head.has("kind", kind));
        this.own = whole ? body : null;
    }

    void find() {
        for (Mention mention : analysis.mentions().all(MentionKind.ORGANISATION)) {
            if (isOrgan(mention)) {
                Entity whole = whole(mention);
                Entity organ = whole == null ? null : organ(mention);
                organ = organ != null && ties.has(organ.fullest(), whole) ? null : organ;
                ties.add("affiliation.organ", organ, whole, "part_of", mention.begin(), mention.end());
            }
        }
    }

    /** A name with a capital, of a kind of which bodies have several, that tells no owner. */
    private boolean isOrgan(Mention mention) {
        Entry head = mention.entry();
        return head != null
                && head.has("organ", "true")
                && (mention.end() - mention.begin() > 1 || head.name().equals("secretariat"))
                && analysis.tokens().is(mention.begin(), Shape.CAPITAL)
                && mention.equals(analysis.mentions().outermost(mention.begin()))
                && !bodies.isPlural(mention)
                && !(bodies.isOf(mention.end())
                        && analysis.mentions()
                                        .at(analysis.text().afterDeterminers(mention.end() + 1, mention.end() + 4))
                                != null
                        && !isCounted(mention.end() + 1))
                && analysis.mentions().within(mention.begin() + 1, mention.end()).stream()
                        .noneMatch(inner -> OWNERS.contains(inner.kind()))
                && analysis.mentions().startingAt(mention.begin()).stream()
                        .noneMatch(first -> !first.equals(mention) && OWNERS.contains(first.kind()));
    }

    /** 'a Board of five members'. */
    private boolean isCounted(int t) {
        Mention figure = analysis.mentions().at(t);
        return figure != null && figure.kind() == MentionKind.FIGURE;
    }

    /** A mention that means a body named before is no new organ, unless that one is known by no longer name. */
    private @Nullable Entity organ(Mention mention) {
        String form = analysis.surface(mention.begin(), mention.end());
        Entity known = analysis.discourse().of(mention);
        return known == null
                ? bodies.plain(mention.begin(), mention.end())
                : known.fullest().equalsIgnoreCase(form) ? known : null;
    }

    private @Nullable Entity whole(Mention mention) {
        int t = beforeSort(mention.begin()) - 1;
        Sentence sentence = analysis.text().sentenceOf(mention.begin());
        boolean determined = analysis.text().isFunction(t, "pos", "article")
                || analysis.text().isFunction(t, "person", "first")
                || mention.begin() == sentence.begin()
                || analysis.tokens().is(mention.begin(), Shape.LINE_START);
        Entity other = first(sentence.begin(), mention.begin());
        if (!determined || own == null) {
            boolean its = analysis.text().isFunction(t, "pos", "possessive");
            return determined || its ? spokenOf(mention, isUsual(mention) ? NEAR : BESIDE) : null;
        }
        return other == null || other.equals(own) ? own : null;
    }

    /** 'the 15-seat Central Committee': the first token of what tells how large or of what sort it is. */
    private int beforeSort(int begin) {
        int t = begin;
        while (t > 1
                && begin - t < SORTS
                && !analysis.tokens().is(t - 1, Shape.CAPITAL)
                && analysis.tokens().is(t - 1, Shape.WORD | Shape.NUMBER | Shape.DASH)
                && !analysis.text().is(t - 1, "function")) {
            t--;
        }
        return analysis.text().isFunction(t - 1, "pos", "article") ? t : begin;
    }

    private static boolean isWhole(Entry head) {
        return !head.has("kind", "committee") && OF_OTHERS.stream().noneMatch(kind -> head.has("kind", kind));
    }

    private static boolean hasOrgans(Entry head) {
        return WHOLES.stream().anyMatch(kind -> head.has("kind", kind));
    }

    /** 'the Joint Committee', 'the AB Committee' are of two bodies, or of another. */
    private boolean isOfSeveral(Mention organ) {
        if (analysis.tokens().is(organ.begin(), Shape.UPPER)) {
            return true;
        }
        for (int t = organ.begin(); t < organ.end(); t++) {
            if (analysis.text().isWord(t, "joint")) {
                return true;
            }
        }
        return false;
    }

    /** An organ that nearly every body has, so that one without more words is that of the body spoken of. */
    private static boolean isUsual(Mention organ) {
        Entry head = organ.entry();
        return head != null && USUAL.contains(head.name());
    }

    /** 'The Oder Commission met. The Secretariat …': the only body with organs that the paragraph has named so far. */
    private @Nullable Entity spokenOf(Mention organ, int near) {
        int number = analysis.text().sentenceNumber(organ.begin());
        int block = analysis.text().sentences().get(number).block();
        Set<Entity> named = new LinkedHashSet<>();
        for (int s = number;
                s >= 0
                        && s > number - near
                        && analysis.text().sentences().get(s).block() == block;
                s--) {
            Sentence sentence = analysis.text().sentences().get(s);
            for (Mention body : analysis.mentions()
                    .within(sentence.begin(), Math.min(sentence.end(), organ.begin()), MentionKind.ORGANISATION)) {
                Entity known = isOrgan(body) ? null : analysis.discourse().of(body);
                if (known != null && body.equals(analysis.mentions().outermost(body.begin()))) {
                    named.add(known);
                }
            }
        }
        Entity only = named.size() == 1 ? named.iterator().next() : null;
        Entry head = only == null ? null : only.entry();
        boolean whole = head != null
                && !head.has("organ", "true")
                && (isUsual(organ) ? isWhole(head) : hasOrgans(head) && !isOfSeveral(organ));
        return whole ? only : null;
    }

    /** The first body named between two tokens that is no organ itself. */
    private @Nullable Entity first(int begin, int end) {
        List<Mention> named = analysis.mentions().within(begin, end, MentionKind.ORGANISATION);
        for (Mention body : named) {
            Entity known = isOrgan(body) && !bodies.isPlural(body)
                    ? null
                    : analysis.discourse().of(body);
            if (known != null) {
                return known;
            }
        }
        return null;
    }
}
