package kelisim.extract.internal.family.body;

import java.util.List;
import kelisim.document.Block;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.series.NameSeries;
import kelisim.extract.internal.family.series.Named;
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

    private final Analysis analysis;
    private final Bodies bodies;
    private final Ties ties;

    ListedMembers(Analysis analysis, Bodies bodies, Ties ties) {
        this.analysis = analysis;
        this.bodies = bodies;
        this.ties = ties;
    }

    void find() {
        List<Sentence> sentences = analysis.text().sentences();
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            Match cue = cue(sentence);
            Entity whole = cue == null || !analysis.isTold(cue.begin()) ? null : whole(sentence, cue);
            if (cue != null && whole != null) {
                String relation = cue.entry().get("relation");
                if (analysis.tokens().isMark(sentence.end() - 1, ':')) {
                    items(s + 1, whole, relation == null ? "member_of" : relation);
                } else if (relation != null) {
                    inline(sentence, cue, whole, relation);
                }
            }
        }
    }

    private @Nullable Match cue(Sentence sentence) {
        for (int t = analysis.text().seek(sentence.begin(), sentence.end(), "membership");
                t < sentence.end();
                t = analysis.text().seek(t + 1, sentence.end(), "membership")) {
            Match cue = analysis.text().match(t, "membership");
            if (cue != null && !cue.entry().has("listed", "false") && !isInName(cue)) {
                return cue;
            }
        }
        return null;
    }

    /** 'the Swiss Agency for Trees': the noun is a word of a name and announces nothing. */
    private boolean isInName(Match cue) {
        Mention around = analysis.mentions().outermost(cue.begin());
        return around != null
                && around.kind() == MentionKind.ORGANISATION
                && !around.generic()
                && around.begin() < cue.begin()
                && around.end() > cue.end();
    }

    /** The body behind 'members of', else the one in front of the noun, else the one that was spoken of before. */
    private @Nullable Entity whole(Sentence sentence, Match cue) {
        if (bodies.isOf(cue.end())) {
            int t = analysis.text().afterDeterminers(cue.end() + 1, sentence.end());
            Mention behind = analysis.mentions().at(t, MentionKind.ORGANISATION, MentionKind.EVENT);
            return behind == null || bodies.isPlural(behind) ? null : bodyOf(behind);
        }
        for (Mention mention : analysis.mentions().within(sentence.begin(), cue.begin(), MentionKind.ORGANISATION)) {
            Entity body = bodies.isPlural(mention) ? null : bodies.of(mention);
            if (body != null) {
                return body;
            }
        }
        return bodies.spokenOf(sentence.begin());
    }

    /** What has members is a body, even if its name sounds like an event's: 'the member states of the River Forum'. */
    private @Nullable Entity bodyOf(Mention mention) {
        boolean gathering = mention.kind() == MentionKind.EVENT;
        return gathering ? bodies.plain(mention.begin(), mention.end()) : bodies.of(mention);
    }

    // ---- in one sentence

    private void inline(Sentence sentence, Match cue, Entity whole, String relation) {
        int list = listBegin(sentence, cue);
        if (list >= 0 && (relation.equals("part_of") || relation.equals("branch_of"))) {
            bodies.parts(list)
                    .forEach(part ->
                            ties.add("affiliation.parts", part, whole, relation, sentence.begin(), sentence.end()));
        }
        List<Named> names = list < 0 ? List.of() : NameSeries.at(analysis, list, sentence.end());
        for (Named name : names) {
            Entity member = name.entity();
            boolean fits = member.kind() == MentionKind.ORGANISATION
                    || (relation.equals("member_of") || relation.equals("partner_of"))
                            && (member.kind() == MentionKind.STATE || member.kind() == MentionKind.PLACE);
            ties.add(
                    "affiliation.members",
                    fits && !isCurrency(name) ? member : null,
                    whole,
                    relation,
                    sinceBefore(name),
                    sentence.begin(),
                    name.end());
        }
    }

    /** 'Main partners (US$ bn)'. */
    private boolean isCurrency(Named name) {
        return analysis.tokens().isMark(name.end(), '$');
    }

    /** 'and, since 2019, the Republic of Korea'. */
    private @Nullable EdtfDate sinceBefore(Named name) {
        int t = bodies.beforeDeterminers(name.begin());
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
            boolean mark = analysis.tokens().isMark(t, ':')
                    || analysis.tokens().is(t, Shape.DASH)
                    || analysis.tokens().is(t, Shape.OPENS_BRACKET);
            if (mark || analysis.text().isFunction(t, "verb", "be")) {
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

    // ---- under an announcement

    private void items(int from, Entity whole, String relation) {
        List<Sentence> sentences = analysis.text().sentences();
        for (int s = from; s < sentences.size(); s++) {
            Sentence item = sentences.get(s);
            if (!(analysis.text().block(item) instanceof Block.ListItem)) {
                return;
            }
            int t = analysis.text().afterDeterminers(item.begin(), item.end());
            Mention first = analysis.mentions().at(t, MentionKind.ORGANISATION, MentionKind.STATE);
            Entity member = first == null ? null : bodies.of(first);
            ties.add("affiliation.list", member, whole, relation, item.begin(), item.end());
        }
    }
}
