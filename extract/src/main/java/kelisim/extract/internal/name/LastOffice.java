package kelisim.extract.internal.name;

import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;

/** The office read last, and how far it reaches over its body: 'the director of the Institute of Hydrology (IH) [Ana Torres]'. */
final class LastOffice {

    /** The most words of a body's name that no list knows. */
    private static final int LONGEST_BODY = 5;

    private final Scene scene;
    private final PersonReader people;
    /** Up to where the office and its body reach, so that a name that follows is its holder; -1 before the first. */
    private int end = -1;
    /** Whether the body's name is part of that. */
    private boolean withBody;

    LastOffice(Scene scene, PersonReader people) {
        this.scene = scene;
        this.people = people;
    }

    void set(Mention role) {
        end = role.end();
        withBody = false;
    }

    /** An office reaches over its body, and over a short form of the body in brackets. */
    void reach(Mention body) {
        if (end < 0 || !isLinked(body.begin())) {
            return;
        }
        end = body.end();
        withBody = true;
        if (scene.tokens().is(end, Shape.OPENS_BRACKET) && scene.tokens().is(end + 2, Shape.CLOSES_BRACKET)) {
            end += 3;
        }
    }

    /** Whether the office's body ends right before this token. */
    boolean isRightBehindBody(int t) {
        return withBody && end == t;
    }

    /** A name of the world that says whose office it is ('President of Georgia'), not the holder's first name. */
    boolean isOf(Mention world) {
        int t = world.begin();
        boolean first = scene.is(t, Kind.GIVEN) && scene.isCapital(world.end());
        return !first && end >= 0 && end < t && isLinked(t);
    }

    /** 'Governor of Sa Kaeo': whose office it is, known or not. */
    boolean isOfUnknown(int t) {
        boolean of = scene.isWord(t - 1, "of") || scene.isWord(t - 2, "of") && scene.isWord(t - 1, "the");
        return of && end >= 0 && end < t && isLinked(t);
    }

    /** 'Director Ana Torres', 'Director: Ana Torres': who holds the office is named here. */
    boolean isHeldBy(int t) {
        boolean mark = scene.isMark(t - 1, ',') || scene.isMark(t - 1, ':');
        boolean next = end == t && scene.limit(t - 1) > t; // what is in the next cell may be the office's body
        return end >= 0 && (next || (mark && (end == t - 1 || isUnlistedBody(t - 1))));
    }

    /** The Loja of 'the Mayor of Loja, Name', which no list knows: nothing but its words stands between office and mark. */
    private boolean isUnlistedBody(int mark) {
        int t = scene.afterArticle(end + 1);
        boolean near = scene.isWord(end, "of") && t < mark && mark - end <= LONGEST_BODY + 1;
        while (near && t < mark && (scene.isNameWord(t) || scene.isHyphen(t))) {
            t++;
        }
        return near && t == mark;
    }

    /** 'the director of the Institute of Hydrology [Ana Torres]': a body's name without that of who holds the office. */
    Mention withoutHolder(Mention mention) {
        boolean body = mention.kind() == MentionKind.ORGANISATION && end >= 0;
        for (int t = mention.head() + 2; body && t < mention.end() && isLinked(mention.begin()); t++) {
            Mention person = scene.is(t, Kind.GIVEN) && scene.isCapital(t - 1) ? people.read(t, true, false) : null;
            if (person != null && person.end() == mention.end() && person.end() - t > 1) {
                return Mention.of(mention.kind(), mention.begin(), t, mention.head(), mention.entry());
            }
        }
        return mention;
    }

    /** Whether at most a preposition and an article stand between the office and what begins here. */
    private boolean isLinked(int t) {
        if (end == t) {
            return true;
        }
        boolean preposition = scene.isAny(end, "of", "for", "to", "in", "at");
        return preposition && (t == end + 1 || (t == end + 2 && scene.isWord(end + 1, "the")));
    }
}
