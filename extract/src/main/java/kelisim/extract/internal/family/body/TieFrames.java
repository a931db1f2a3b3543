package kelisim.extract.internal.family.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.body.BodyRow.Item;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * Ties between bodies, told by any words for them in any order: 'A, which reports to B', 'Attached to B is A', 'B, to which A
 * reports', 'Under B work A and C', 'A (an organ of B)'. Who stands on either side is told by {@link Parties} and
 * {@link PartiesBehind}, what the words mean by {@link TieWord}.
 */
final class TieFrames {

    private static final String RULE = "affiliation.tie";
    private static final Set<String> OF_PLACES = Set.of("based_at");
    /** How soon behind the other body a date tells since when. */
    private static final int DATE_SOON = 3;

    /** How many words may stand between 'to which' and the words of the tie. */
    private static final int LONGEST_SUBJECT = 24;

    private final Analysis analysis;
    private final Bodies bodies;
    private final Ties ties;
    private final Parties parties;
    private final PartiesBehind behind;
    private final ClauseSubjects clauses;
    private final Companions companions;

    TieFrames(Analysis analysis, Bodies bodies, Ties ties) {
        this.analysis = analysis;
        this.bodies = bodies;
        this.ties = ties;
        this.parties = new Parties(analysis, bodies);
        this.behind = new PartiesBehind(analysis, bodies);
        this.clauses = new ClauseSubjects(analysis, bodies);
        this.companions = new Companions(analysis, behind);
    }

    void find() {
        for (List<TieWord> here : new TieWords(analysis, bodies).all()) {
            for (TieWord word : here) {
                if (isTold(word) && read(word)) {
                    break;
                }
            }
        }
    }

    /** Told as so, or by a statute that it shall be so; what only describes somebody is so whatever the clause around tells. */
    private boolean isTold(TieWord word) {
        if (analysis.text().isRefuted(word.begin())) {
            return false;
        }
        boolean described = analysis.tokens().is(word.begin() - 1, Shape.MARK | Shape.DASH);
        boolean told = analysis.isTold(word.begin()) && analysis.isTold(word.end() - 1);
        return described || told || word.asNorm() && clauses.isNorm(word.begin());
    }

    private boolean read(TieWord word) {
        int from = link(word);
        if (from < 0) {
            return isFronted(word) || isSet(word) || isRelative(word) || isOwned(word) || isImplied(word);
        }
        if (opens(word)) {
            return opening(word, from);
        }
        List<Item> front = parties.before(word, word.many() || word.wholeFirst());
        List<Item> others = others(word, from, front);
        if (front.isEmpty() || others.isEmpty()) {
            return others.isEmpty() ? isSet(word) || isObject(word) : isAmong(word, others);
        }
        return word.wholeFirst() ? tie(word, others, front.subList(0, 1)) : tie(word, front, others);
    }

    /** 'Eleven states belong to C, among them A and B', 'to C, A and B among others'. */
    private boolean isAmong(TieWord word, List<Item> wholes) {
        int end = analysis.text()
                .afterBracket(
                        wholes.get(wholes.size() - 1).end(), analysis.tokens().size());
        if (word.wholeFirst() || !word.many() || !analysis.tokens().isMark(end, ',')) {
            return false;
        }
        Match among = analysis.text().match(end + 1, "including");
        List<Item> row = behind.row(among == null ? end + 1 : among.end());
        boolean told = among != null
                || !row.isEmpty() && analysis.text().is(row.get(row.size() - 1).end(), "including");
        return told && tie(word, row, wholes);
    }

    /** Where the other body begins behind the words and the preposition that leads on to it; -1 if nothing does. */
    private int link(TieWord word) {
        int t = word.end();
        if (word.noun()) {
            boolean in = analysis.text().isFunction(t, "place", "true")
                    || analysis.text().isFunction(t, "target", "true")
                    || analysis.text().isWord(t, "with");
            boolean free = !word.relation().equals(Ties.PART);
            boolean inside =
                    analysis.text().isWord(t, "within") || analysis.text().isWord(t, "under");
            return bodies.isOf(t) || free && in || inside ? t + 1 : -1;
        }
        List<String> links = word.entry().all("links");
        for (String link : links) {
            if (analysis.text().isWord(t, link)) {
                return t + 1;
            }
        }
        return links.isEmpty() ? t : -1;
    }

    private List<Item> others(TieWord word, int from, List<Item> front) {
        if (word.wholeFirst()) {
            boolean brought = word.entry().has("brought", "true");
            return brought ? brought(from, front) : members(word, from);
        }
        return behind.isPronoun(from)
                ? behind.meant(from, front.stream().map(Item::entity).toList())
                : wholes(word, from);
    }

    /** 'C comprises A and B'; as what 'C admitted A as an observer' takes it in, {@link Admissions} tells. */
    private List<Item> members(TieWord word, int from) {
        List<Item> row = behind.members(from);
        boolean as = word.joins()
                && !row.isEmpty()
                && analysis.text().isWord(row.get(row.size() - 1).end(), "as");
        return as ? List.of() : row;
    }

    private List<Item> wholes(TieWord word, int from) {
        return behind.wholes(from, OF_PLACES.contains(word.relation()));
    }

    /** 'a Training Centre', 'its Secretariat': what is brought in as a part. */
    private List<Item> brought(int from, List<Item> front) {
        boolean indefinite = analysis.text().isFunction(from, "pos", "article")
                && !analysis.text().isFunction(from, "definite", "true");
        boolean brought = indefinite || analysis.text().isFunction(from, "pos", "possessive");
        List<Item> named =
                brought ? behind.row(from).stream().filter(TieFrames::isPart).toList() : List.<Item>of();
        return named.isEmpty() && indefinite && front.size() == 1
                ? behind.unnamed(from, front.get(0).entity())
                : named;
    }

    private static boolean isPart(Item item) {
        return Bodies.isPart(head(item));
    }

    /** What is known of it, or of the words that name it only here: 'a Technical Committee'. */
    private static @Nullable Entry head(Item item) {
        Entry known = item.entity().entry();
        Mention mention = item.mention();
        return known != null || mention == null ? known : mention.entry();
    }

    // ---- other orders

    /** The words with which a sentence or a part of it opens, 'As' in front of them included. */
    private boolean opens(TieWord word) {
        int begin = analysis.text().sentenceOf(word.begin()).begin();
        int t = analysis.text().isWord(begin, "as") ? begin + 1 : begin;
        return word.begin() == t || analysis.tokens().isMark(word.begin() - 1, ';');
    }

    /** 'Attached to B is A', 'Attached to B, A meets twice', 'As an organ of B, A meets twice'. */
    private boolean opening(TieWord word, int from) {
        if (word.wholeFirst()) {
            return false;
        }
        List<Item> wholes = behind.isPronoun(from) ? behind.meant(from, List.of()) : wholes(word, from);
        if (wholes.isEmpty()) {
            return false;
        }
        int last = wholes.get(wholes.size() - 1).end();
        int end = analysis.text().afterBracket(last, analysis.tokens().size());
        boolean is = analysis.text().isFunction(end, "verb", "be");
        boolean comma = analysis.tokens().isMark(end, ',');
        return (is || comma) && tie(word, behind.row(end + 1), wholes);
    }

    /** 'Under B work A and C', 'To it report A and C'. */
    private boolean isFronted(TieWord word) {
        int begin = analysis.text().sentenceOf(word.begin()).begin();
        if (word.noun() || !leads(word, begin)) {
            return false;
        }
        boolean pronoun = behind.isPronoun(begin + 1);
        List<Item> wholes = pronoun ? behind.meant(begin + 1, List.of()) : wholes(word, begin + 1);
        int end = wholes.isEmpty() ? -1 : wholes.get(wholes.size() - 1).end();
        boolean follows = analysis.text().afterBracket(end, word.begin() + 1) == word.begin();
        return follows && tie(word, behind.row(word.end()), wholes);
    }

    /** 'In C, A and B cooperate', 'To C, A has belonged since then': the whole opens the sentence, and a comma follows it. */
    private boolean isSet(TieWord word) {
        int begin = analysis.text().sentenceOf(word.begin()).begin();
        if (word.noun() || !word.alsoOfPeople() || !leads(word, begin)) {
            return false;
        }
        List<Item> wholes = wholes(word, begin + 1);
        int end = wholes.isEmpty()
                ? begin
                : analysis.text().afterBracket(wholes.get(0).end(), word.begin());
        List<Item> front = analysis.tokens().isMark(end, ',') ? parties.before(word, word.many()) : List.<Item>of();
        List<Item> behindComma =
                front.stream().filter(item -> item.begin() > end).toList();
        return tie(word, behindComma, wholes);
    }

    /** 'B, to which A reports', 'B, of which A is a member', 'B, in which A sits with C'. */
    private boolean isRelative(TieWord word) {
        int which = word.begin() - 1;
        int limit = Math.max(analysis.text().sentenceOf(word.begin()).begin(), which - LONGEST_SUBJECT);
        while (which > limit && !analysis.text().isFunction(which, "pos", "relative")) {
            which--;
        }
        if (which <= limit || !leads(word, which - 1)) {
            return false;
        }
        List<Item> front = new ArrayList<>(parties.before(word, true));
        if (analysis.text().isWord(word.end(), "with")) {
            front.addAll(behind.row(word.end() + 1));
        }
        int mark = analysis.tokens().isMark(which - 2, ',') ? which - 2 : which - 1;
        return tie(word, front, parties.row(mark, false));
    }

    /** 'B, which A joined later': the whole is what the verb is told of. */
    private boolean isObject(TieWord word) {
        List<Item> front = word.joins() && word.entry().all("links").isEmpty()
                ? parties.before(word, word.many())
                : List.<Item>of();
        int which = front.isEmpty()
                ? -1
                : bodies.before().beforeDeterminers(front.get(0).begin()) - 1;
        boolean relative = which > 0
                && analysis.text().isFunction(which, "pos", "relative")
                && analysis.tokens().isMark(which - 1, ',');
        return relative && tie(word, front, parties.whole(which - 1));
    }

    /** 'A is our highest organ', 'with its partners, A and B', 'met its partner, A'. */
    private boolean isOwned(TieWord word) {
        int owner = word.begin();
        Entity whole = word.noun() && analysis.text().isFunction(owner, "pos", "possessive")
                ? bodies.spoken().owner(owner)
                : null;
        if (whole == null) {
            return false;
        }
        boolean told = analysis.tokens().is(owner - 1, Shape.MARK | Shape.DASH)
                || analysis.text().isFunction(owner - 1, "verb", "be")
                || analysis.text().isFunction(owner - 1, "pos", "preposition")
                || analysis.text().is(owner - 1, "stay");
        List<Item> wholes = List.of(new Item(whole, null, owner, owner + 1));
        List<Item> front = told ? parties.before(word, word.many()) : List.of();
        if (!front.isEmpty()) {
            return tie(word, front, wholes);
        }
        List<Item> apposed = word.alsoOfPeople() && analysis.tokens().isMark(word.end(), ',')
                ? behind.row(word.end() + 1)
                : List.<Item>of();
        return tie(word, word.many() || apposed.isEmpty() ? apposed : apposed.subList(0, 1), wholes);
    }

    /** 'A is an observer', 'A continues as a partner', 'A is among the members': of the body spoken of. */
    private boolean isImplied(TieWord word) {
        int before = word.begin() - 1;
        boolean being = word.noun()
                && (analysis.text().isFunction(before, "verb", "be")
                        || analysis.text().isWord(before, "as") && !isGuest(word));
        boolean follows = analysis.tokens().is(word.end(), Shape.WORD);
        boolean implied = being || word.entry().has("implied", "true");
        List<Item> front =
                implied && !follows && word.alsoOfPeople() ? parties.before(word, word.many()) : List.<Item>of();
        return !front.isEmpty()
                && tie(
                        word,
                        front,
                        behind.meant(
                                word.begin(), front.stream().map(Item::entity).toList()));
    }

    /** 'A followed the session as an observer': as what somebody came, unless the clause tells that they joined. */
    private boolean isGuest(TieWord word) {
        int sentence = analysis.text().sentenceNumber(word.begin());
        return word.entry().has("listed", "false")
                && analysis.phrases().frames(sentence).stream().noneMatch(frame -> frame.is("join"));
    }

    private boolean leads(TieWord word, int preposition) {
        if (word.noun()) {
            return bodies.isOf(preposition) || analysis.text().isFunction(preposition, "place", "true");
        }
        List<String> links = word.entry().all("links");
        boolean below = links.contains("under") && analysis.text().isWord(preposition, "below");
        return below || links.stream().anyMatch(link -> analysis.text().isWord(preposition, link));
    }

    // ---- what was found

    private boolean tie(TieWord word, List<Item> told, List<Item> wholes) {
        List<Item> members = new ArrayList<>(told);
        if (word.relation().equals(Ties.MEMBER)) {
            members.addAll(word.wholeFirst() ? companions.behind(told) : companions.of(word, told, wholes));
        }
        boolean found = false;
        boolean organs = members.stream().anyMatch(TieFrames::isOrgan)
                && members.stream().allMatch(TieFrames::isPart);
        String ofOrgans = organs ? word.ofOrgans() : null;
        String relation = ofOrgans == null ? word.relation() : ofOrgans;
        for (Item member : members) {
            for (Item whole : wholes) {
                int begin = Math.min(Math.min(member.begin(), whole.begin()), word.begin());
                int end = Math.max(Math.max(member.end(), whole.end()), word.end());
                if (mayBe(word, member, relation) && mayHave(word, whole)) {
                    ties.add(RULE, member.entity(), whole.entity(), relation, since(word, whole), begin, end);
                    found = true;
                }
            }
        }
        return found;
    }

    private static boolean isOrgan(Item item) {
        return Bodies.isOrgan(head(item));
    }

    /** States and towns are members and partners of a body, and no parts of it. */
    private static boolean mayBe(TieWord word, Item member, String relation) {
        MentionKind kind = member.entity().kind();
        boolean free = relation.equals(Ties.MEMBER) || word.noun() && relation.equals("partner_of");
        boolean fits =
                kind == MentionKind.ORGANISATION || free && (kind == MentionKind.STATE || kind == MentionKind.PLACE);
        boolean part = isPart(member);
        return fits
                && !(word.entry().has("parts", "true") && !part)
                && !(word.entry().has("free", "true") && part);
    }

    /** A body; nobody joins a ministry as a member. */
    private boolean mayHave(TieWord word, Item whole) {
        Mention mention = whole.mention();
        boolean ofState =
                (word.joins() || word.entry().has("free", "true")) && mention != null && bodies.isOfState(mention);
        boolean place = whole.entity().kind() == MentionKind.PLACE && OF_PLACES.contains(word.relation());
        boolean town = word.entry().has("towns", "true");
        return place || !town && whole.entity().kind() == MentionKind.ORGANISATION && !ofState;
    }

    private @Nullable EdtfDate since(TieWord word, Item whole) {
        int end = Math.max(whole.end(), word.end());
        EdtfDate date = analysis.dateWithin(
                end, Math.min(end + DATE_SOON, analysis.tokens().size()));
        boolean since = word.joins() || analysis.text().isWord(end, "since");
        return since ? date : null;
    }
}
