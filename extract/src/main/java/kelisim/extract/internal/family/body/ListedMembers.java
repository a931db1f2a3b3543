package kelisim.extract.internal.family.body;

import java.util.List;
import kelisim.document.Block;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * Members and parts that are listed: 'its members are A and B', 'C has two members: A and B', 'twelve member countries, among
 * them A', and the items of a list under a sentence that announces them.
 */
final class ListedMembers {

    /** How many words may stand between the announcing noun and the list: 'members of the Union today are'. */
    private static final int LEAD = 10;

    /** How many words in front of the noun may tell what sort of members: 'full and associate'. */
    private static final int SORTS = 3;

    private final Analysis analysis;
    private final Bodies bodies;
    private final Ties ties;
    private final MemberItems items;

    ListedMembers(Analysis analysis, Bodies bodies, Ties ties) {
        this.analysis = analysis;
        this.bodies = bodies;
        this.ties = ties;
        this.items = new MemberItems(analysis, bodies, ties);
    }

    void find() {
        List<Sentence> sentences = analysis.text().sentences();
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            Match cue = cue(sentence);
            Entity whole = cue == null || !analysis.isTold(cue.begin()) ? null : whole(sentence, cue);
            if (cue != null && whole != null) {
                told(s, cue, whole);
            }
        }
    }

    private void told(int s, Match cue, Entity whole) {
        Sentence sentence = analysis.text().sentences().get(s);
        String relation = cue.entry().get("relation");
        if (isHeading(sentence, cue) || analysis.tokens().isMark(sentence.end() - 1, ':')) {
            items.under(s + 1, whole, relation == null ? "member_of" : relation);
        } else if (relation != null) {
            inline(sentence, cue, whole, relation);
        }
    }

    /** 'Member States', 'Our members' on a line of its own, and no item or row itself. */
    private boolean isHeading(Sentence sentence, Match cue) {
        Block block = analysis.text().block(sentence);
        boolean row = block instanceof Block.ListItem item && !isNumberOfHeading(sentence, item)
                || block instanceof Block.TableRow;
        return !row && isWholeLine(sentence, cue);
    }

    /** '3. Organs' above 'a) the Council': the number is a heading's, as the items have other marks. */
    private boolean isNumberOfHeading(Sentence sentence, Block.ListItem item) {
        int next = analysis.text().sentenceNumber(sentence.begin()) + 1;
        return next < analysis.text().sentences().size()
                && analysis.text().block(analysis.text().sentences().get(next)) instanceof Block.ListItem below
                && startsWithDigit(item.marker())
                && !startsWithDigit(below.marker());
    }

    private static boolean startsWithDigit(String marker) {
        return !marker.isEmpty() && Character.isDigit(marker.charAt(0));
    }

    private @Nullable Match cue(Sentence sentence) {
        for (int t = analysis.text().seek(sentence.begin(), sentence.end(), "membership");
                t < sentence.end();
                t = analysis.text().seek(t + 1, sentence.end(), "membership")) {
            Match cue = analysis.text().match(t, "membership");
            boolean cues = cue != null
                    && !cue.entry().has("listed", "false")
                    && !isInName(cue)
                    && !analysis.tokens().is(t, Shape.JOINED); // 'a six-member delegation'
            if (cue != null && cues && (!cue.entry().has("heading", "true") || isWholeLine(sentence, cue))) {
                return cue;
            }
        }
        return null;
    }

    /** 'Member States' above a list: the noun with nothing but the body of which they are members. */
    private boolean isWholeLine(Sentence sentence, Match cue) {
        boolean colon = analysis.tokens().isMark(sentence.end() - 1, ':');
        int end = colon ? sentence.end() - 1 : sentence.end();
        int t = analysis.text().afterDeterminers(cue.end() + 1, end);
        Mention of = bodies.isOf(cue.end()) ? analysis.mentions().at(t) : null;
        int behind = of == null ? cue.end() : of.end();
        return opens(sentence, cue) && analysis.text().afterBracket(behind, end) == end;
    }

    /** Whether nothing but determiners and words that tell what sort stand in front of the noun: 'Our protocol members'. */
    private boolean opens(Sentence sentence, Match cue) {
        int t = analysis.text().afterDeterminers(sentence.begin(), cue.begin());
        boolean words = cue.begin() - t <= SORTS;
        for (int at = t; at < cue.begin() && words; at++) {
            words = analysis.tokens().is(at, Shape.WORD)
                    && !analysis.text().is(at, "function")
                    && analysis.mentions().at(at, MentionKind.PERSON, MentionKind.DATE) == null;
        }
        return words;
    }

    /** 'the Swiss Agency for Trees': the noun is a word of a name and announces nothing. */
    private boolean isInName(Match cue) {
        Mention around = analysis.mentions().outermost(cue.begin());
        return around != null
                && around.kind() == MentionKind.ORGANISATION
                && (!around.generic() && around.begin() < cue.begin() && around.end() > cue.end()
                        || analysis.tokens().is(cue.begin(), Shape.CAPITAL) && !bodies.isPlural(around));
    }

    /** The body behind 'members of', else the one in front of the noun, else the one that was spoken of before. */
    private @Nullable Entity whole(Sentence sentence, Match cue) {
        if (bodies.isOf(cue.end())) {
            int t = analysis.text().afterDeterminers(cue.end() + 1, sentence.end());
            return bodies.wholeAt(t);
        }
        for (Mention mention : analysis.mentions().within(sentence.begin(), cue.begin(), MentionKind.ORGANISATION)) {
            Entity body = bodies.isPlural(mention) ? null : bodies.of(mention);
            if (body != null) {
                return body;
            }
        }
        Entity own = isLabel(sentence, cue) || isOurs(sentence)
                ? analysis.discourse().own()
                : null;
        return own == null ? bodies.spoken().of(sentence.begin()) : own;
    }

    /** 'Two sister institutions work with us: A and B'. */
    private boolean isOurs(Sentence sentence) {
        for (int t = sentence.begin(); t < sentence.end(); t++) {
            if (analysis.tokens().isMark(t, ':')) {
                return false;
            }
            if (analysis.text().isFunction(t, "person", "first")) {
                return true;
            }
        }
        return false;
    }

    /** 'Members: A, B', or 'Organs' above a list: of the body whose page it is. */
    private boolean isLabel(Sentence sentence, Match cue) {
        int end = analysis.text().afterBracket(cue.end(), sentence.end());
        return opens(sentence, cue)
                && (end == sentence.end() || analysis.tokens().isMark(end, ':'));
    }

    // ---- in one sentence

    private void inline(Sentence sentence, Match cue, Entity whole, String relation) {
        int list = listBegin(sentence, cue);
        if (list >= 0 && (relation.equals("part_of") || relation.equals("branch_of"))) {
            new OrganRow(analysis, bodies)
                    .at(list)
                    .forEach(part ->
                            ties.add("affiliation.parts", part, whole, relation, sentence.begin(), sentence.end()));
        }
        boolean free = relation.equals("member_of") || relation.equals("partner_of");
        List<BodyRow.Item> row =
                list < 0 ? List.of() : BodyRow.ofMembers(analysis, bodies).at(list, sentence.end());
        for (BodyRow.Item item : row) {
            MentionKind kind = item.entity().kind();
            boolean fits = kind == MentionKind.ORGANISATION
                    || free && (kind == MentionKind.STATE || kind == MentionKind.PLACE);
            ties.add(
                    "affiliation.members",
                    fits && !isCurrency(item) ? item.entity() : null,
                    whole,
                    relation,
                    sinceBefore(item),
                    sentence.begin(),
                    item.end());
        }
    }

    /** 'Main partners (US$ bn)'. */
    private boolean isCurrency(BodyRow.Item name) {
        return analysis.tokens().isMark(name.end(), '$');
    }

    /** 'and, since 2019, the Republic of Korea'. */
    private @Nullable EdtfDate sinceBefore(BodyRow.Item name) {
        int behind = analysis.text().afterBracket(name.end(), analysis.tokens().size());
        EdtfDate bracketed = behind > name.end() ? analysis.dateWithin(name.end(), behind) : null;
        if (bracketed != null) {
            return bracketed;
        }
        int t = bodies.before().beforeDeterminers(name.begin());
        if (!analysis.tokens().isMark(t - 1, ',')) {
            return null;
        }
        Mention date = analysis.mentions().within(Math.max(0, t - 5), t - 1, MentionKind.DATE).stream()
                .findFirst()
                .orElse(null);
        return date == null ? null : analysis.dateWithin(date.begin(), date.end());
    }

    /** Where names may begin: behind a colon, a dash, a bracket, 'are', 'include' or 'among them'. */
    private int listBegin(Sentence sentence, Match cue) {
        int limit = Math.min(sentence.end(), cue.end() + LEAD);
        for (int t = cue.end(); t < limit; t++) {
            t = afterDate(t, limit);
            int behind = afterAcronym(t, sentence.end());
            limit = Math.min(sentence.end(), limit + behind - t);
            t = behind;
            boolean mark = analysis.tokens().isMark(t, ':')
                    || analysis.tokens().is(t, Shape.DASH)
                    || analysis.tokens().is(t, Shape.OPENS_BRACKET);
            if (analysis.text().isFunction(t, "joins", "true")) {
                return -1;
            }
            boolean be = analysis.text().isFunction(t, "verb", "be");
            if (be && isDone(t + 1) || isOnePart(cue) && analysis.tokens().is(t, Shape.OPENS_BRACKET)) {
                return -1;
            }
            if (mark || be) {
                Match including = analysis.text().match(t + 1, "including");
                return including == null ? t + 1 : including.end();
            }
            Match including = analysis.text().match(t, "including");
            Match verb = analysis.text().match(t, "verb");
            if (including != null) {
                return including.end();
            }
            if (verb != null && verb.entry().has("classes", "include")) {
                return verb.end();
            }
            Mention mention = analysis.mentions().outermost(t);
            t = mention != null && mention.begin() == t ? mention.end() - 1 : t;
        }
        return -1;
    }

    /** 'a civic body, is registered by A': a clause that tells something else. */
    private boolean isDone(int t) {
        return analysis.text().is(t, "verb")
                && analysis.tokens().endsIn(t, "ed")
                && analysis.text().isWord(t + 1, "by");
    }

    /** 'our own body, A (B)': a bracket lists no parts behind one of them. */
    private boolean isOnePart(Match cue) {
        return !cue.entry().has("relation", Ties.MEMBER) && !analysis.tokens().endsIn(cue.end() - 1, "s");
    }

    /** 'Members of the Council (LC, "the Council") are A and B': behind a bracket in front of the verb or the colon. */
    private int afterAcronym(int t, int limit) {
        int behind = analysis.text().afterBracket(t, limit);
        boolean announces = analysis.text().isFunction(behind, "verb", "be")
                || analysis.tokens().isMark(behind, ':')
                || analysis.text().is(behind, "including");
        return announces ? behind : t;
    }

    /** 'Founding members (1992): A, B'. */
    private int afterDate(int t, int limit) {
        int behind = analysis.text().afterBracket(t, limit);
        return behind > t && analysis.dateWithin(t, behind) != null ? behind : t;
    }
}
