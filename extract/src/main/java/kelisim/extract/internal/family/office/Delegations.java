package kelisim.extract.internal.family.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.post.AddressForms;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Whose delegation somebody leads where a sentence sets one against another: 'the Peruvian delegation was led by A, minister, that of
 * Chile by B', 'the host delegation was headed by C, whereas that of Togo had at its head D'.
 */
final class Delegations {

    /** How many words may stand between a people and the word for whom it sends: 'the Peruvian ministerial delegation'. */
    private static final int WORDS = 2;

    private final Analysis analysis;
    private final Sides sides;
    private final AddressForms titles;

    /** @param sender {@code null} of those who are at home */
    private record Delegation(int end, @Nullable Entity sender) {}

    Delegations(Analysis analysis) {
        this.analysis = analysis;
        this.sides = new Sides(analysis);
        this.titles = new AddressForms(analysis);
    }

    /** The state or town that sends whoever holds the office that begins at a token; {@code null} if no two are set against each other. */
    @Nullable
    Entity sender(int token, Entry role) {
        Sentence sentence = analysis.text().sentenceOf(token);
        List<Delegation> all = all(sentence, role);
        Delegation last = null;
        for (Delegation delegation : all) {
            last = delegation.end() <= token ? delegation : last;
        }
        if (all.size() == 1 && last != null && role.has("in", "parliament") && isUnder(last.end(), token)) {
            return last.sender();
        }
        if (all.size() < 2 || last == null || !leads(last.end(), token)) {
            return null;
        }
        return last.sender() == null ? home(token, role, all) : last.sender();
    }

    /** The one of two sides whose delegation is not named by where it comes from. */
    private @Nullable Entity home(int token, Entry role, List<Delegation> all) {
        Set<Entity> others = new HashSet<>();
        all.forEach(delegation -> others.add(delegation.sender()));
        List<Entity> open = sides.of(token, role, 2).stream()
                .filter(side -> !others.contains(side))
                .toList();
        return open.size() == 1 ? open.get(0) : null;
    }

    private List<Delegation> all(Sentence sentence, Entry role) {
        List<Delegation> all = new ArrayList<>();
        for (int t = sentence.begin(); t < sentence.end(); t++) {
            Mention sender = role.has("of", "place")
                    ? analysis.mentions().at(t, MentionKind.PLACE)
                    : analysis.mentions().at(t, MentionKind.STATE, MentionKind.DEMONYM);
            int end = sender == null ? t : sent(sender, sentence);
            if (sender != null && end > t) {
                all.add(new Delegation(end, analysis.discourse().of(sender)));
            } else if (isDelegation(t) && isAtHome(t - 1)) {
                all.add(new Delegation(t + 1, null));
            }
        }
        return all;
    }

    /** The end of the words that tell of somebody sent, with the name of who sends them; its begin if they do not. */
    private int sent(Mention sender, Sentence sentence) {
        int t = sender.end();
        boolean owner = analysis.tokens().is(t, Shape.POSSESSIVE);
        t = owner ? t + 1 : t;
        for (int at = t; at < Math.min(sentence.end(), t + 1 + WORDS); at++) {
            if (isDelegation(at) || analysis.text().isWord(at, "one")) {
                return at + 1;
            }
            if (!analysis.tokens().is(at, Shape.WORD) || analysis.text().is(at, "function")) {
                break;
            }
        }
        Mention outer = analysis.mentions().outermost(sender.begin());
        int of = (outer == null ? sender.begin() : outer.begin()) - 1;
        while (of > sentence.begin() && analysis.text().isFunction(of, "pos", "determiner")) {
            of--;
        }
        boolean whose = analysis.text().isWord(of, "of") || analysis.text().isWord(of, "from");
        boolean sent = isDelegation(of - 1) || analysis.text().isWord(of - 1, "that");
        boolean gapped = owner && analysis.text().isWord(t, "by");
        return whose && sent || gapped ? t : sender.begin();
    }

    private boolean isDelegation(int t) {
        Match group = analysis.text().match(t, "group_noun");
        return group != null && group.entry().has("role", "delegate");
    }

    private boolean isAtHome(int t) {
        return analysis.text().isWord(t, "host") || analysis.text().isWord(t, "home");
    }

    /** 'a Kenyan delegation led by Deputy Speaker A', 'the Peruvian delegation under Senator B'. */
    private boolean isUnder(int from, int name) {
        int t = titles.before(name, from);
        while (t > from && analysis.text().isFunction(t - 1, "pos", "determiner")) {
            t--;
        }
        Match verb = analysis.text().isWord(t - 1, "by") ? analysis.text().match(t - 2, "verb") : null;
        return analysis.text().isWord(t - 1, "under")
                || verb != null && verb.entry().has("classes", "lead");
    }

    /** Whether the words from a delegation to a name tell of its head. */
    private boolean leads(int from, int name) {
        int t = titles.before(name, from);
        if (analysis.text().isWord(t - 1, "by") || analysis.text().isWord(t - 1, "head")) {
            return true;
        }
        for (int at = from; at < t; at++) {
            Match verb = analysis.text().match(at, "verb");
            if (verb != null
                    && (verb.entry().has("classes", "lead") || verb.entry().has("classes", "represent"))) {
                return true;
            }
        }
        return false;
    }
}
