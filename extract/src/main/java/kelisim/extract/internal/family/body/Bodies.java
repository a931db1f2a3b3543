package kelisim.extract.internal.family.body;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Tells which body a phrase names, also one that is named only here by a common noun with a complement. */
final class Bodies {

    static final Set<MentionKind> BODY = Set.of(MentionKind.ORGANISATION);

    /** What may be a member of a body: cities and regions too. */
    static final Set<MentionKind> MEMBERS = Set.of(MentionKind.ORGANISATION, MentionKind.STATE, MentionKind.PLACE);

    private static final Set<MentionKind> NAMED = Set.of(MentionKind.ORGANISATION, MentionKind.STATE);
    /** Kinds of bodies of which each state has its own. */
    private static final Set<String> OF_STATES =
            Set.of("government", "ministry", "department", "parliament", "office", "embassy", "delegation");

    /** Kinds of bodies that others have as parts; 'its Ministry', 'our Party' are no such. */
    private static final Set<String> PARTS = Set.of(
            "department", "office", "working_group", "centre", "institute", "committee", "council", "university");

    /** So many letters a noun and its plural share. */
    private static final int STEM = 3;

    private final Analysis analysis;
    private final UnlistedNames unlisted;
    private final NamesBefore before;
    private final SpokenBody spoken;
    private final MeantBodies meant;

    Bodies(Analysis analysis, List<Draft> soFar) {
        this.analysis = analysis;
        this.unlisted = new UnlistedNames(analysis, this);
        this.before = new NamesBefore(analysis);
        this.spoken = new SpokenBody(analysis, this);
        this.meant = new MeantBodies(analysis, soFar);
    }

    /** What ends in front of a token. */
    NamesBefore before() {
        return before;
    }

    /** The body that a pronoun means. */
    SpokenBody spoken() {
        return spoken;
    }

    /** The bodies that a noun in the plural means. */
    MeantBodies meant() {
        return meant;
    }

    /** Names that no lexicon lists. */
    UnlistedNames unlisted() {
        return unlisted;
    }

    /** The body of a mention; a capitalised or complemented common noun names one of its own. */
    @Nullable
    Entity of(Mention mention) {
        Entity known = analysis.discourse().of(mention);
        if (known != null || mention.kind() != MentionKind.ORGANISATION) {
            return known;
        }
        boolean capital = analysis.tokens().is(mention.begin(), Shape.CAPITAL);
        boolean several = mention.end() - mention.begin() > 1;
        boolean named = !mention.generic() || capital && (several || isDefinite(mention));
        return named ? plain(mention.begin(), mention.end()) : null;
    }

    /** 'the Union': known by a common noun, where the text gives no longer name; a state's organs have a longer one. */
    private boolean isDefinite(Mention mention) {
        return analysis.text().isWord(mention.begin() - 1, "the") && !isPlural(mention) && !isOfState(mention);
    }

    /** Whether it is of a kind of which each state has its own, or of none that is known. */
    boolean isOfState(Mention mention) {
        return isOfState(mention.entry());
    }

    static boolean isOfState(@Nullable Entry head) {
        return head == null || OF_STATES.stream().anyMatch(kind -> head.has("kind", kind));
    }

    Entity plain(int begin, int end) {
        return plain(analysis.surface(begin, end));
    }

    Entity plain(String name) {
        return analysis.discourse().plain(MentionKind.ORGANISATION, name);
    }

    /** The body that heads a phrase: 'a branch of the University' is the branch. */
    @Nullable
    Entity heading(Phrase phrase, Set<MentionKind> kinds) {
        int t = analysis.text().afterDeterminers(phrase.begin(), phrase.end());
        Mention head = analysis.head(new Phrase(t, Math.max(phrase.end(), t + 1)));
        if (head == null) {
            boolean we = analysis.text().isFunction(phrase.begin(), "person", "first")
                    && analysis.text().isFunction(phrase.begin(), "pos", "pronoun");
            return we ? analysis.discourse().own() : isThing(phrase) ? spoken.of(phrase.begin()) : null;
        }
        if (isOwner(t, head) || hasThing(head, phrase)) {
            return null;
        }
        if (head.kind() == MentionKind.STATE
                && head.end() < phrase.end()
                && analysis.text().is(head.end(), "outpost")) {
            return plain(t, phrase.end());
        }
        if (!kinds.contains(head.kind())) {
            return null;
        }
        Entity known = analysis.discourse().of(head);
        boolean ownHead = isHeadBefore(t, head);
        if (ownHead || (known == null && head.generic() && phrase.end() > head.end() && isOf(head.end()))) {
            return plain(t, phrase.end());
        }
        return known != null ? known : of(head);
    }

    /** 'the Rassemblement Vert of Niger': a name that nothing lists is meant, and not whose it is. */
    private boolean isOwner(int begin, Mention head) {
        return head.kind() != MentionKind.ORGANISATION
                && isOf(head.begin() - 1)
                && begin < head.begin() - 1
                && analysis.tokens().is(begin, Shape.CAPITAL)
                && !analysis.text().is(begin, "geographic_head");
    }

    /** 'the Fund's office': what it has is meant, and it has no name. */
    private boolean hasThing(Mention head, Phrase phrase) {
        return head.kind() == MentionKind.ORGANISATION
                && analysis.tokens().is(head.end(), Shape.POSSESSIVE)
                && head.end() + 1 < phrase.end();
    }

    /** The body of which somebody is told to be a member or part, even if its name sounds like an event's: 'the River Forum'. */
    @Nullable
    Entity whole(Phrase phrase) {
        Entity body = heading(phrase, BODY);
        int t = analysis.text().afterDeterminers(phrase.begin(), phrase.end());
        Mention head = body == null ? analysis.head(new Phrase(t, Math.max(phrase.end(), t + 1))) : null;
        return head == null ? body : gathering(head);
    }

    private @Nullable Entity gathering(Mention mention) {
        boolean named = mention.kind() == MentionKind.EVENT
                && !mention.generic()
                && mention.ordinal() == 0
                && analysis.tokens().is(mention.begin(), Shape.CAPITAL)
                && analysis.tokens().is(mention.head(), Shape.CAPITAL)
                && mention.end() - mention.begin() > 1;
        return named ? plain(mention.begin(), mention.end()) : null;
    }

    /** The body that a noun of membership is followed by: 'of the River Forum'; {@code null} behind a plural. */
    @Nullable
    Entity wholeAt(int token) {
        Mention mention = analysis.mentions().at(token, MentionKind.ORGANISATION, MentionKind.EVENT);
        if (mention == null || isPlural(mention)) {
            return null;
        }
        return mention.kind() == MentionKind.EVENT ? gathering(mention) : of(mention);
    }

    /** Who is told to be a member: 'the municipalities of Kars and Ardahan' are these cities. */
    @Nullable
    Entity member(Phrase phrase, boolean free) {
        Mention head = analysis.head(phrase);
        boolean many = head != null
                && head.kind() == MentionKind.ORGANISATION
                && isPlural(head)
                && !analysis.tokens().is(head.begin(), Shape.CAPITAL);
        if (many) {
            return namedBy(phrase);
        }
        Entity member = heading(phrase, free ? MEMBERS : NAMED);
        return member == null ? unlisted.of(phrase, free) : member;
    }

    private @Nullable Entity namedBy(Phrase phrase) {
        for (Mention place : analysis.mentions().within(phrase.begin(), phrase.end(), MentionKind.PLACE)) {
            if (isOf(place.begin() - 1)
                    && (place.end() == phrase.end() || analysis.tokens().is(place.end(), Shape.OPENS_BRACKET))) {
                return analysis.discourse().of(place);
            }
        }
        return null;
    }

    private boolean isThing(Phrase phrase) {
        Match pronoun = analysis.text().match(phrase.begin(), "function");
        return pronoun != null
                && pronoun.end() == phrase.end()
                && pronoun.entry().has("gender", "thing")
                && pronoun.entry().has("pos", "pronoun");
    }

    /** A common noun of a body in front of the first mention and 'of': 'branch of'. */
    private boolean isHeadBefore(int t, Mention head) {
        if (head.begin() <= t) {
            return false;
        }
        for (int i = t; i < head.begin(); i++) {
            Match match = analysis.text().match(i, "organisation_head");
            if (match != null && isOf(match.end())) {
                return true;
            }
        }
        return false;
    }

    boolean isOf(int t) {
        return analysis.text().isWord(t, "of");
    }

    /** The body of a mention that is told to be part of another: 'the Secretariat' has its name by that. */
    @Nullable
    Entity part(Mention mention) {
        Entity known = of(mention);
        boolean organ = isOrgan(mention) && analysis.tokens().is(mention.begin(), Shape.CAPITAL);
        return known == null && organ ? plain(mention.begin(), mention.end()) : known;
    }

    /** A body with a capital of a kind of which others have several: 'the Secretariat', 'the Training Centre'. */
    boolean isNamedPart(Mention mention) {
        return isPart(mention.entry()) && analysis.tokens().is(mention.head(), Shape.CAPITAL) && !isPlural(mention);
    }

    /** Whether others have such bodies as their own. */
    static boolean isPart(@Nullable Entry head) {
        return head != null && (isOrgan(head) || PARTS.stream().anyMatch(kind -> head.has("kind", kind)));
    }

    /** A body of which others have one: 'the Secretariat'. */
    static boolean isOrgan(Mention mention) {
        return isOrgan(mention.entry());
    }

    static boolean isOrgan(@Nullable Entry head) {
        return head != null && head.has("organ", "true");
    }

    /** 'committees', 'municipalities': the head's lemma in another form that ends like a plural. */
    boolean isPlural(Mention mention) {
        if (mention.entry() == null) {
            return false;
        }
        boolean acronym = analysis.tokens().is(mention.head(), Shape.UPPER) && mention.end() - mention.begin() == 1;
        if (acronym || mention.kind() != MentionKind.ORGANISATION) {
            return false; // 'ECOWAS', 'Durres'
        }
        String head = analysis.tokens().surface(mention.head()).toLowerCase(Locale.ROOT);
        String lemma = mention.entry().name().toLowerCase(Locale.ROOT);
        return head.endsWith("s") && !lemma.endsWith(head) && head.regionMatches(0, lemma, 0, STEM);
    }

    /** Whether both are there, both have a name ('the organizations' has none), and the one is not the other under a shorter name. */
    static boolean mayBelong(@Nullable Entity member, @Nullable Entity body) {
        return member != null
                && body != null
                && member.fullest().codePoints().anyMatch(Character::isUpperCase)
                && body.fullest().codePoints().anyMatch(Character::isUpperCase)
                && !member.equals(body)
                && !member.forms().contains(body.fullest());
    }
}
