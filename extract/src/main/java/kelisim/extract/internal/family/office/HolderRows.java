package kelisim.extract.internal.family.office;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.post.AddressForms;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Rows of people and of bodies beside an office in the plural: 'A of X and B of Y', 'X, Y and Z'. */
final class HolderRows {

    private static final int LONGEST_NAME = 8;

    private final Analysis analysis;

    HolderRows(Analysis analysis) {
        this.analysis = analysis;
    }

    /** Somebody in a row, with the body that stands behind the name, if any does. */
    record Holder(Entity person, @Nullable Entity body, int end) {}

    /** The bodies named from here on, and the token behind the last. */
    int bodies(int from, int limit, List<Entity> bodies) {
        int t = from;
        int end = from;
        while (t < limit) {
            Mention body = behindArticle(t);
            Entity entity = body == null ? null : analysis.discourse().of(body);
            if (body == null || entity == null) {
                return end;
            }
            bodies.add(entity);
            end = body.end();
            int next = afterSeparator(end);
            // a comma closes the list of bodies where a person follows
            if (next == end || person(next) != null) {
                return end;
            }
            t = next;
        }
        return end;
    }

    /** The people named from here on, each with the body behind the name. */
    List<Holder> holders(int from, int limit) {
        List<Holder> holders = new ArrayList<>();
        int t = from;
        while (t < limit) {
            Mention person = person(t);
            Entity entity = person == null ? null : analysis.discourse().of(person);
            if (person == null || entity == null || person.end() > limit) {
                return holders;
            }
            int end = person.end();
            Mention body = body(end);
            holders.add(new Holder(
                    entity, body == null ? null : analysis.discourse().of(body), end));
            end = body == null ? end : body.end();
            end = analysis.tokens().is(end, Shape.CLOSES_BRACKET) ? end + 1 : end;
            int next = afterSeparator(end);
            if (next == end) {
                return holders;
            }
            t = next;
        }
        return holders;
    }

    /** 'A of X', 'A, of X', 'A (X)'. */
    private @Nullable Mention body(int token) {
        int t = analysis.tokens().isMark(token, ',') && isOf(token + 1) ? token + 1 : token;
        boolean linked =
                isOf(t) || analysis.text().isWord(t, "for") || analysis.tokens().is(t, Shape.OPENS_BRACKET);
        return linked ? behindArticle(t + 1) : null;
    }

    /** The state, town or body that is named from here on. */
    @Nullable
    Mention behindArticle(int t) {
        return analysis.mentions().at(article(t), MentionKind.STATE, MentionKind.PLACE, MentionKind.ORGANISATION);
    }

    /** Whoever is named here behind forms of address. */
    @Nullable
    Mention person(int t) {
        int limit = Math.min(analysis.tokens().size(), t + 8);
        return analysis.mentions().at(new AddressForms(analysis).behind(t, limit), MentionKind.PERSON);
    }

    int afterSeparator(int token) {
        int t = analysis.tokens().isMark(token, ',') ? token + 1 : token;
        Match word = analysis.text().match(t, "function");
        return word != null && word.entry().has("joins", "true") ? word.end() : t;
    }

    int article(int t) {
        Match word = analysis.text().match(t, "function");
        return word != null && word.entry().has("pos", "article") ? word.end() : t;
    }

    boolean isOf(int t) {
        Match word = analysis.text().match(t, "function");
        return word != null && word.entry().has("origin", "true");
    }

    /** 'A and B, co-chairs of the Council': the row of persons that ends at the comma in front of the office. */
    List<Holder> inFront(Mention role, Sentence sentence) {
        int t = role.begin() - 1;
        while (t > sentence.begin() && analysis.text().isFunction(t, "pos", "determiner")) {
            t--;
        }
        List<Holder> holders = new ArrayList<>();
        if (!analysis.tokens().isMark(t, ',')) {
            return holders;
        }
        int end = t;
        for (Mention person = endingAt(end, sentence); person != null; person = endingAt(end, sentence)) {
            Entity entity = analysis.discourse().of(person);
            if (entity != null) {
                holders.add(0, new Holder(entity, null, person.end()));
            }
            int front = new AddressForms(analysis).before(person.begin(), sentence.begin());
            boolean joins =
                    analysis.tokens().isMark(front - 1, ',') || analysis.text().isFunction(front - 1, "joins", "true");
            end = joins ? front - 1 : -1;
            end = analysis.tokens().isMark(end - 1, ',') ? end - 1 : end;
        }
        return holders;
    }

    private @Nullable Mention endingAt(int end, Sentence sentence) {
        int from = Math.max(sentence.begin(), end - LONGEST_NAME);
        for (Mention person : analysis.mentions().within(from, Math.max(from, end), MentionKind.PERSON)) {
            if (person.end() == end) {
                return person;
            }
        }
        return null;
    }
}
