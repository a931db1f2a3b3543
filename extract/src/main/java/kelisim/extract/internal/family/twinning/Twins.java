package kelisim.extract.internal.family.twinning;

import java.util.List;
import java.util.stream.Stream;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.post.OwnTown;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.phrase.VerbClasses;
import kelisim.extract.internal.phrase.VerbGroup;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Tells which places a sentence makes twins of which, by where their rows stand to the words that tell of twins. */
final class Twins {

    /** How many words may stand between the words for twins and the preposition or list that belongs to them. */
    private static final int NEAR = 4;
    /** So many words may stand before 'between the cities of A and B'. */
    private static final int FAR = 12;

    private static final VerbClasses ENDING = VerbClasses.of("terminate", "cancel", "suspend", "withdraw", "end");
    /** A row of more places that are all twins of each other is not believed. */
    private static final int MOST_MUTUAL = 3;

    /** Takes a pair of twins. */
    interface Pairs {
        void add(Mention one, Mention other, Sentence sentence);
    }

    /** How many words may stand between a possessive and the words for twins: 'our two other sister cities'. */
    private static final int NEAR_OWNER = 3;

    private final Analysis analysis;
    private final Sentence sentence;
    private final Match cue;
    private final OwnTown towns;
    private final List<PlaceGroup> before;
    private final List<PlaceGroup> after;

    Twins(Analysis analysis, OwnTown towns, Sentence sentence, Match cue) {
        this.analysis = analysis;
        this.sentence = sentence;
        this.cue = cue;
        this.towns = towns;
        List<PlaceGroup> all = TwinningFinder.isPlain(cue)
                ? PlaceGroups.listed(analysis, sentence)
                : PlaceGroups.of(analysis, sentence);
        this.before = all.stream().filter(group -> group.end() <= cue.begin()).toList();
        // the words for twins and a place may share one: 'sister [city of X]'
        this.after = all.stream().filter(group -> group.end() > cue.end()).toList();
    }

    void read(Pairs pairs) {
        PlaceGroup subject = before.isEmpty() ? null : before.get(before.size() - 1);
        PlaceGroup next = after.isEmpty() ? null : after.get(0);
        if (next != null && isEnded()) {
            continued(subject, pairs);
            return;
        }
        Mention own = isOwned() || isWe() ? towns.before(cue.begin()) : isLabel() ? towns.own(cue.begin()) : null;
        if (own != null && (next != null || subject != null)) {
            owned(own, subject, next, pairs);
        } else if (isWe()) {
            return;
        } else if (next != null
                && isLinked(next)
                && !opensClause(next)
                && (subject != null || next.size() > 1 || after.size() > 1)) {
            linked(subject, next, pairs);
        } else if (subject != null && subject.size() > 1) {
            mutual(subject, pairs);
        } else if (before.size() > 1 && isListed(before.get(before.size() - 2), before.get(before.size() - 1))) {
            cross(before.get(before.size() - 2), before.get(before.size() - 1), pairs);
        } else {
            alone(subject, next, pairs);
        }
    }

    /** 'A broke off its twinning with B': what the clause ends. */
    private boolean isEnded() {
        return analysis.phrases().frames(analysis.text().sentenceNumber(sentence.begin())).stream()
                .anyMatch(frame -> frame.isAny(ENDING)
                        && !frame.is("sign")
                        && frame.verb().end() <= cue.begin()
                        && cue.begin() - frame.verb().end() <= NEAR);
    }

    /** '…; that with C continues': the twin that stays. */
    private void continued(@Nullable PlaceGroup subject, Pairs pairs) {
        for (PlaceGroup group : after) {
            boolean other = analysis.text().isFunction(group.begin() - 1, "parties", "true")
                    && analysis.text().isFunction(group.begin() - 2, "kind", "same");
            if (other && subject != null) {
                cross(subject, group, pairs);
            }
        }
    }

    /** 'Twinning with A', 'A becomes a sister city' in what a town tells of itself: its own twin. */
    private void alone(@Nullable PlaceGroup subject, @Nullable PlaceGroup next, Pairs pairs) {
        PlaceGroup only = before.size() + after.size() == 1 ? subject == null ? next : subject : null;
        Mention own = only == null || only.size() > 1 || TwinningFinder.isPlain(cue) ? null : towns.most();
        if (own != null && only != null) {
            pairs.add(own, only.places().get(0), sentence);
        }
    }

    /** Whether the world knows one of the places at least. */
    private static boolean isListed(PlaceGroup one, PlaceGroup other) {
        return Stream.concat(one.places().stream(), other.places().stream()).anyMatch(place -> place.entry() != null);
    }

    /** 'Our sister city A', 'with A, our sister city since 1979, …', 'with A we are sisters, with B since 2014'. */
    private void owned(Mention own, @Nullable PlaceGroup subject, @Nullable PlaceGroup next, Pairs pairs) {
        boolean with = subject != null && analysis.text().isFunction(subject.begin() - 1, "parties", "true");
        boolean linked = next != null && isLinked(next);
        if (subject != null && (with || !linked)) {
            subject.places().forEach(place -> pairs.add(own, place, sentence));
        }
        if (next != null && (linked || subject == null)) {
            next.places().forEach(place -> pairs.add(own, place, sentence));
        }
    }

    /** 'We are sisters with A': the town that speaks is one of them. */
    private boolean isWe() {
        for (int t = cue.begin() - 1; t >= sentence.begin() && t >= cue.begin() - NEAR; t--) {
            if (analysis.text().isFunction(t, "pos", "pronoun")
                    && analysis.text().isFunction(t, "person", "first")) {
                return true;
            }
        }
        return false;
    }

    /** 'Twinned with: A, B', 'Twin towns: C': a label in front of the names. */
    private boolean isLabel() {
        return cue.begin() == sentence.begin()
                && cue.end() < sentence.end()
                && analysis.tokens().isMark(cue.end(), ':');
    }

    /** Whether a possessive owns the twins. */
    private boolean isOwned() {
        for (int t = cue.begin() - 1; t >= sentence.begin() && t >= cue.begin() - 1 - NEAR_OWNER; t--) {
            boolean townsOwn = analysis.text().is(t, "geographic_head")
                    && analysis.tokens().is(t + 1, Shape.POSSESSIVE);
            if (analysis.text().isFunction(t, "pos", "possessive") || townsOwn) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row belongs to the words for twins: near behind them, by a preposition, a colon, or at once. */
    private boolean isLinked(PlaceGroup group) {
        for (int t = cue.end(); t < group.begin(); t++) {
            boolean colon = analysis.tokens().isMark(t, ':')
                    || analysis.tokens().is(t, Shape.DASH)
                    || analysis.text().is(t, "including");
            if (colon || analysis.tokens().isMark(t, ';')) {
                return colon;
            }
        }
        if (group.isBetween(analysis) && group.begin() - cue.end() <= FAR) {
            return true;
        }
        return group.begin() - cue.end() <= NEAR;
    }

    /** 'A and B are sister cities, and C will soon sign with D': whose clause tells something else. */
    private boolean opensClause(PlaceGroup group) {
        int begin = group.begin();
        return analysis.text().isFunction(begin - 1, "pos", "conjunction")
                && analysis.phrases().frames(analysis.text().sentenceNumber(begin)).stream()
                        .filter(frame -> frame.verb().form() == VerbGroup.Form.FINITE
                                && frame.verb().begin() >= group.end())
                        .flatMap(frame -> frame.subjects().stream())
                        .anyMatch(phrase -> phrase.begin() <= begin && begin < phrase.end());
    }

    private void linked(@Nullable PlaceGroup subject, PlaceGroup next, Pairs pairs) {
        PlaceGroup listed = listedBehind(next);
        if (cue.entry().has("between", "true")) {
            mutual(next, pairs);
            return;
        }
        boolean whose = analysis.text().isWord(cue.end(), "of") || cue.entry().has("of", "true");
        if (whose && listed != null) {
            cross(next, listed, pairs);
        } else if (subject != null && !next.isBetween(analysis)) {
            cross(subject, next, pairs);
            elliptic(subject, next, pairs);
        } else if (next.isPaired()) {
            for (int i = 0; i + 1 < next.size(); i += 2) {
                pairs.add(next.places().get(i), next.places().get(i + 1), sentence);
            }
        } else {
            mutual(next, pairs);
        }
    }

    /** 'A is twinned with B, and C with D, and with E since 2014': what the same verb tells of others. */
    private void elliptic(PlaceGroup subject, PlaceGroup next, Pairs pairs) {
        PlaceGroup last = next;
        for (PlaceGroup group : after.subList(after.indexOf(next) + 1, after.size())) {
            if (group.begin() - last.end() > FAR || opensClause(group)) {
                return;
            }
            boolean with = analysis.text().isFunction(group.begin() - 1, "parties", "true");
            boolean joined = analysis.text().isFunction(group.begin() - 1, "joins", "true");
            if (with) {
                cross(subject, group, pairs);
            } else if (joined && group.size() == 2 && group.isPaired()) {
                pairs.add(group.places().get(0), group.places().get(1), sentence);
            }
            last = group;
        }
    }

    /** 'twin towns of A: B and C', 'the twin towns of A are B and C': the row behind the first. */
    private @Nullable PlaceGroup listedBehind(PlaceGroup owner) {
        PlaceGroup listed = after.size() < 2 ? null : after.get(1);
        if (owner.size() > 1 || listed == null || listed.begin() - owner.end() > NEAR) {
            return null;
        }
        for (int t = owner.end(); t < listed.begin(); t++) {
            Match function = analysis.text().match(t, "function");
            boolean is = function != null && function.entry().has("verb", "be");
            if (is || analysis.tokens().isMark(t, ':') || analysis.tokens().is(t, Shape.DASH)) {
                return listed;
            }
        }
        return null;
    }

    private void cross(PlaceGroup some, PlaceGroup others, Pairs pairs) {
        if (some.size() > 1 && others.size() > 1) {
            return;
        }
        for (Mention one : some.places()) {
            for (Mention other : others.places()) {
                pairs.add(one, other, sentence);
            }
        }
    }

    private void mutual(PlaceGroup group, Pairs pairs) {
        if (group.size() > MOST_MUTUAL) {
            return;
        }
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                pairs.add(group.places().get(i), group.places().get(j), sentence);
            }
        }
    }
}
