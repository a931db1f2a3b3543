package kelisim.extract.internal.family.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Sentence;
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

    private static final int LONGEST_NAME = 20;
    /** So many letters a noun and its plural share. */
    private static final int STEM = 3;

    private final Analysis analysis;
    private final UnlistedNames unlisted;

    Bodies(Analysis analysis) {
        this.analysis = analysis;
        this.unlisted = new UnlistedNames(analysis);
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
        Entry head = mention.entry();
        return analysis.text().isWord(mention.begin() - 1, "the")
                && !isPlural(mention)
                && head != null
                && OF_STATES.stream().noneMatch(kind -> head.has("kind", kind));
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
            return we ? analysis.discourse().own() : isThing(phrase) ? spokenOf(phrase.begin()) : null;
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

    /** Who 'it' and 'its' mean: the first body of the last sentence before this token's that names one. */
    @Nullable
    Entity spokenOf(int token) {
        int number = analysis.text().sentenceNumber(token);
        int own = analysis.text().sentenceOf(token).begin();
        for (Mention mention : analysis.mentions().within(own, token, MentionKind.ORGANISATION)) {
            if (!mention.generic()
                    && mention.begin() - own <= 2
                    && analysis.discourse().of(mention) != null) {
                return analysis.discourse().of(mention);
            }
        }
        for (int s = number - 1; s >= 0 && s >= number - 2; s--) {
            Sentence sentence = analysis.text().sentences().get(s);
            if (isAboutEvent(sentence)) {
                return null;
            }
            for (Mention mention :
                    analysis.mentions().within(sentence.begin(), sentence.end(), MentionKind.ORGANISATION)) {
                if (!mention.generic() && analysis.discourse().of(mention) != null) {
                    Entity whole = wholeBehind(mention);
                    return whole == null ? analysis.discourse().of(mention) : whole;
                }
            }
        }
        return null;
    }

    /** 'the Council of Ministers (CM) of A met': an organ that its acronym names is spoken of as A. */
    private @Nullable Entity wholeBehind(Mention acronym) {
        int t = acronym.end();
        boolean organ = analysis.tokens().is(acronym.begin() - 1, Shape.OPENS_BRACKET)
                && analysis.tokens().is(t, Shape.CLOSES_BRACKET)
                && isOf(t + 1);
        Mention whole = organ
                ? analysis.mentions().at(analysis.text().afterDeterminers(t + 2, t + 6), MentionKind.ORGANISATION)
                : null;
        return whole == null ? null : of(whole);
    }

    /** 'The festival was organised by A. The governor opened it.': the festival, and not who organised it. */
    private boolean isAboutEvent(Sentence sentence) {
        int first = analysis.text().afterDeterminers(sentence.begin(), sentence.end());
        return first > sentence.begin() && analysis.text().is(first, "event_head");
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

    /** The first token of the determiners that end here; the token itself if none do. */
    int beforeDeterminers(int token) {
        int t = token;
        while (t > 0) {
            Match function = analysis.text().match(t - 1, "function");
            if (function == null || function.end() != t || !function.entry().has("pos", "determiner")) {
                return t;
            }
            t--;
        }
        return t;
    }

    /** The opening bracket of what ends in brackets here; the token itself if nothing does. */
    int beforeBracket(int token) {
        if (token < 2 || !analysis.tokens().is(token - 1, Shape.CLOSES_BRACKET)) {
            return token;
        }
        for (int t = token - 2; t > Math.max(0, token - 20); t--) {
            if (analysis.tokens().is(t, Shape.OPENS_BRACKET)) {
                return t;
            }
        }
        return token;
    }

    /** The outermost mention of a body, state or gathering that ends in front of this token; {@code null} if none does. */
    @Nullable
    Mention endingAt(int end) {
        for (int t = Math.max(0, end - LONGEST_NAME); t < end; t++) {
            Mention mention = analysis.mentions().outermost(t);
            if (mention != null && mention.end() == end && NAMED.contains(mention.kind())) {
                return mention;
            }
        }
        return null;
    }

    /** 'A, B and C' in front of a mark: the bodies, states and places of the row, from its last. */
    List<Mention> rowBefore(int mark) {
        List<Mention> row = new ArrayList<>();
        int end = mark;
        for (Mention last = endingAt(beforeBracket(end)); last != null; last = endingAt(beforeBracket(end))) {
            row.add(last);
            int t = beforeDeterminers(last.begin()) - 1;
            boolean joins = analysis.text().isFunction(t, "joins", "true");
            end = joins && analysis.tokens().isMark(t - 1, ',') ? t - 1 : t;
            if (!joins && !analysis.tokens().isMark(t, ',')) {
                break;
            }
        }
        return row;
    }

    /** Who makes up a consortium: the names of a row, also those that nothing tells to be names of bodies ('of Blue Line and Tirrena'). */
    List<Entity> members(int begin) {
        int limit = analysis.text().sentenceOf(begin).end();
        return BodyRow.ofPartners(analysis, this).at(begin, limit).stream()
                .map(BodyRow.Item::entity)
                .toList();
    }

    /** What a body is parted into: the bodies of a row, also those known by a common noun ('the Council, the Secretariat'). */
    List<Entity> parts(int begin) {
        int limit = analysis.text().sentenceOf(begin).end();
        List<Entity> parts = new ArrayList<>();
        int t = begin;
        while (t < limit) {
            t = analysis.text().afterDeterminers(t, limit);
            Mention named = analysis.mentions().at(t, MentionKind.ORGANISATION);
            if (named == null || !analysis.tokens().is(t, Shape.CAPITAL)) {
                return parts;
            }
            Entity known = of(named);
            parts.add(known == null ? plain(t, named.end()) : known);
            int end = analysis.text().afterBracket(named.end(), limit);
            boolean mark =
                    analysis.tokens().isMark(end, ',') || analysis.tokens().isMark(end, ';');
            int next = mark ? end + 1 : end;
            next = analysis.text().isFunction(next, "joins", "true") ? next + 1 : next;
            if (next == end) {
                return parts;
            }
            t = next;
        }
        return parts;
    }

    /** The body of a mention that is told to be part of another: 'the Secretariat' has its name by that. */
    @Nullable
    Entity part(Mention mention) {
        Entity known = of(mention);
        boolean organ = isOrgan(mention) && analysis.tokens().is(mention.begin(), Shape.CAPITAL);
        return known == null && organ ? plain(mention.begin(), mention.end()) : known;
    }

    /** A body of which others have one: 'the Secretariat'. */
    static boolean isOrgan(Mention mention) {
        return mention.entry() != null && mention.entry().has("organ", "true");
    }

    /** 'committees', 'municipalities': the head's lemma in another form that ends like a plural. */
    boolean isPlural(Mention mention) {
        if (mention.entry() == null) {
            return false;
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
