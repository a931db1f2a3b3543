package kelisim.extract.internal.family.statement;

import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Whose words a quotation gives: the subject of the verb of saying beside it, the name behind a dash or in a bracket, the
 * label in front of its colon. 'He' is the last person spoken of before, 'the minister' the one who is told to be minister.
 */
final class Speakers {

    private static final Set<MentionKind> WHO = Set.of(MentionKind.PERSON);
    /** How far from its quotation a verb of saying may stand. */
    private static final int FAR = 25;
    /** How far behind its verb a subject may stand. */
    private static final int INVERTED = 12;
    /** A term in quotation marks has no more words, nor do more stand between it and its article. */
    private static final int TERM = 4;
    /** How many tokens a name has at most. */
    private static final int LONGEST_NAME = 8;

    private final Analysis analysis;
    private final Holders holders;
    private final Attributions attributions;
    private final SpokenOfBefore spokenOf;

    Speakers(Analysis analysis, Holders holders) {
        this.analysis = analysis;
        this.attributions = new Attributions(analysis);
        this.holders = holders;
        this.spokenOf = new SpokenOfBefore(analysis, holders);
    }

    /** The speaker; {@code null} if nothing beside the quotation tells that it was said. */
    @Nullable
    Entity of(Quotation quotation) {
        if (attributions.isTalk(quotation) || isTerm(quotation)) {
            return null;
        }
        int open = quotation.open() - 1;
        boolean announced =
                analysis.tokens().isMark(open, ':') || analysis.text().isWord(open, "that");
        Entity speaker = announced ? labelled(quotation) : attributions.sourceBehind(quotation);
        speaker = speaker == null ? attributions.wordBefore(quotation) : speaker;
        speaker = announced && speaker == null ? before(quotation) : speaker;
        speaker = speaker == null ? behind(quotation) : speaker;
        speaker = speaker == null ? attributions.of(quotation) : speaker;
        return speaker == null ? before(quotation) : speaker;
    }

    /** '“…,” X said', '“…,” said X'. */
    private @Nullable Entity behind(Quotation quotation) {
        int next = quotation.close() + 1;
        for (Frame frame : frames(quotation.close())) {
            boolean near = frame.verb().begin() >= next && frame.verb().begin() - next < FAR;
            // behind '“…,”' any verb with somebody behind it gives the words: '“…,” concluded the minister, X'
            boolean given = isOpenAtEnd(quotation) && isGiven(frame, next, quotation);
            if (near && (isSaying(frame) || given) && !parts(next, frame.verb().begin())) {
                int end = Math.min(frame.end(), sentenceEnd(frame.verb().begin()));
                return subject(frame, next, quotation.open(), end);
            }
        }
        return null;
    }

    /** Whether a quotation ends so that the sentence goes on: 'A,” said', 'B?” asked'. */
    private boolean isOpenAtEnd(Quotation quotation) {
        int last = quotation.close() - 1;
        return analysis.tokens().isMark(last, ',')
                || analysis.tokens().isMark(last, '?')
                || analysis.tokens().isMark(last, '!');
    }

    /** Whether the clause that follows there is somebody's: 'promised X', 'X asked'. */
    private boolean isGiven(Frame frame, int next, Quotation quotation) {
        boolean verbFirst =
                frame.verb().begin() == next && nearVerb(frame, Math.min(frame.end(), sentenceEnd(next))) != null;
        boolean personFirst = analysis.tokens().isMark(quotation.close() - 1, ',')
                && !frame.subjects().isEmpty()
                && frame.subjects().get(0).begin() == next
                && isSomebody(frame.subjects());
        return verbFirst || personFirst;
    }

    private boolean isSomebody(List<Phrase> subjects) {
        return !analysis.entities(subjects, WHO).isEmpty() || holders.holder(subjects.get(0)) != null;
    }

    /** 'PRESIDENT X: “…”', 'A: “…”'. */
    private @Nullable Entity labelled(Quotation quotation) {
        int colon = quotation.open() - 1;
        if (!analysis.tokens().isMark(colon, ':')) {
            return null;
        }
        for (int t = colon - 1; t >= 0 && t > colon - INVERTED; t--) {
            Mention person = analysis.mentions().at(t, MentionKind.PERSON);
            if (person != null && person.end() == colon) {
                return analysis.discourse().of(person);
            }
        }
        return null;
    }

    /** 'X said: “…”', 'X said that “…”', 'X was clear: “…”'. */
    private @Nullable Entity before(Quotation quotation) {
        Frame last = null;
        boolean colon = analysis.tokens().isMark(quotation.open() - 1, ':');
        for (Frame frame : frames(quotation.open())) {
            boolean named = colon && !analysis.entities(frame.subjects(), WHO).isEmpty();
            boolean gives = frame.verb().end() == quotation.open() && isGiving(frame);
            if (frame.verb().end() <= quotation.open() && (isSaying(frame) || named || gives)) {
                last = frame;
            }
        }
        if (last == null || !(colon || isTold(last, quotation))) {
            return null;
        }
        return subject(last, last.begin(), last.begin(), quotation.open());
    }

    /** Whether the quotation belongs to what the verb says: right behind it, behind a comma or 'that', or going on in lower case. */
    private boolean isTold(Frame frame, Quotation quotation) {
        int before = quotation.open() - 1;
        boolean near = quotation.open() - frame.verb().end() <= FAR
                && !parts(frame.verb().end(), quotation.open());
        boolean lower = !analysis.tokens().is(quotation.open() + 1, Shape.CAPITAL);
        boolean joined = analysis.tokens().isMark(before, ',')
                || analysis.text().isWord(before, "that")
                || quotation.open() == frame.verb().end();
        return near && (joined || lower);
    }

    /** 'to launch an electronic "passport of treatment"': what a thing is called, with an article of its own in front. */
    private boolean isTerm(Quotation quotation) {
        int t = quotation.open() - 1;
        while (t > quotation.open() - TERM
                && analysis.tokens().is(t, Shape.WORD)
                && !analysis.text().is(t, "function")) {
            t--;
        }
        boolean article = analysis.text().isFunction(t, "pos", "article");
        return article
                && !analysis.tokens().is(quotation.open() + 1, Shape.CAPITAL)
                && quotation.close() - quotation.open() <= TERM + 1
                && frames(quotation.open()).stream().noneMatch(frame -> frame.is("name"));
    }

    private static boolean isSaying(Frame frame) {
        return frame.is("say") || frame.is("speak") || frame.is("announce") || frame.is("write") || frame.is("name");
    }

    /** Verbs whose object may be somebody's words: 'promised “a ferry every hour”'. */
    private static boolean isGiving(Frame frame) {
        return frame.is("commit") || frame.is("propose") || frame.is("call_for") || frame.is("hope");
    }

    /** Whether another quotation or the end of a clause stands between. */
    private boolean parts(int from, int to) {
        for (int t = from; t < to; t++) {
            boolean mark = analysis.tokens().isMark(t, '“')
                    || analysis.tokens().isMark(t, '«')
                    || analysis.tokens().isMark(t, ';');
            if (mark) {
                return true;
            }
        }
        return false;
    }

    private List<Frame> frames(int token) {
        return analysis.phrases().frames(analysis.text().sentenceNumber(token));
    }

    private int sentenceEnd(int token) {
        return analysis.text().sentenceOf(token).end();
    }

    private @Nullable Entity subject(Frame frame, int from, int reference, int end) {
        List<Phrase> subjects = frame.subjects().stream()
                .filter(phrase -> phrase.begin() >= from)
                .toList();
        Phrase pronoun = pronoun(subjects, from > reference ? inverted(frame, from) : null);
        Entity meant = pronoun == null ? null : spokenOf.of(pronoun, Math.min(reference, frame.begin()));
        if (meant != null) {
            return meant;
        }
        List<Entity> people = analysis.entities(subjects, WHO);
        if (!people.isEmpty()) {
            return people.get(0);
        }
        Entity near = nearVerb(frame, end);
        near = near == null && subjects.isEmpty() ? rightBefore(frame) : near;
        if (near != null) {
            return near;
        }
        Phrase behind = from > reference ? inverted(frame, from) : objectAhead(frame);
        Phrase phrase =
                subjects.isEmpty() || from == reference && behind != null ? behind : subjects.get(subjects.size() - 1);
        return phrase == null || isPronoun(phrase)
                ? lastPerson(Math.min(reference, frame.begin()), phrase)
                : holders.of(phrase);
    }

    /** The pronoun that is the subject, in front of the verb or behind it. */
    private @Nullable Phrase pronoun(List<Phrase> subjects, @Nullable Phrase behind) {
        Phrase only = subjects.size() == 1 ? subjects.get(0) : subjects.isEmpty() ? behind : null;
        return only != null && isPronoun(only) ? only : null;
    }

    /** 'X quotes what a fisherman told her': what stands right in front of the verb as another's object is its subject. */
    private @Nullable Phrase objectAhead(Frame frame) {
        for (Frame other : frames(frame.verb().begin())) {
            for (Phrase object : other.objects()) {
                boolean ahead = object.end() == frame.verb().begin();
                if (ahead && other.verb().end() < object.begin()) {
                    return object;
                }
            }
        }
        return null;
    }

    /** '“…,” recalled the bishop of A', '“…”, added he': behind a quotation the subject stands behind its verb. */
    private @Nullable Phrase inverted(Frame frame, int from) {
        int begin = analysis.tokens().isMark(from, ',') ? from + 1 : from;
        boolean first = frame.verb().begin() == begin && !frame.objects().isEmpty();
        return first && frame.objects().get(0).begin() == frame.verb().end()
                ? frame.objects().get(0)
                : null;
    }

    /** 'Before the press Minister X declared', where the name hangs on what stands in front of it. */
    private @Nullable Entity rightBefore(Frame frame) {
        for (int t = frame.verb().begin() - 1; t >= Math.max(0, frame.verb().begin() - LONGEST_NAME); t--) {
            Mention person = analysis.mentions().at(t, MentionKind.PERSON);
            if (person != null && person.end() == frame.verb().begin()) {
                return analysis.discourse().of(person);
            }
        }
        return null;
    }

    private boolean isPronoun(Phrase phrase) {
        Match word = analysis.text().match(phrase.begin(), "function");
        return word != null && word.end() == phrase.end() && word.entry().has("pos", "pronoun");
    }

    /** '… said the minister, X' and the like, where X stands behind the verb. */
    private @Nullable Entity nearVerb(Frame frame, int end) {
        for (Mention person : analysis.mentions().within(frame.verb().end(), end, MentionKind.PERSON)) {
            boolean addressed = analysis.text().isWord(person.begin() - 1, "to")
                    || analysis.text().isWord(person.begin() - 1, "with");
            boolean near = person.begin() - frame.verb().end() < INVERTED;
            boolean later = analysis.text().isWord(person.begin() - 1, "and") || thanked(frame, person);
            if (near && !addressed && !later) {
                return analysis.discourse().of(person);
            }
        }
        return null;
    }

    /** Whether another verb stands between the verb and the person. */
    private boolean thanked(Frame frame, Mention person) {
        return frames(person.begin()).stream()
                .anyMatch(other -> other.verb().begin() >= frame.verb().end()
                        && other.verb().end() <= person.begin());
    }

    /** The person spoken of last before a token; nobody for 'we', 'they' and 'I'. */
    private @Nullable Entity lastPerson(int token, @Nullable Phrase pronoun) {
        Match word = pronoun == null ? null : analysis.text().match(pronoun.begin(), "function");
        boolean other = word != null
                && (word.entry().has("number", "plural")
                        || word.entry().has("person", "first")
                        || word.entry().has("gender", "thing"));
        int number = analysis.text().sentenceNumber(Math.max(0, token));
        for (int s = number; s >= 0 && !other; s--) {
            Sentence earlier = analysis.text().sentences().get(s);
            List<Mention> people =
                    analysis.mentions().within(earlier.begin(), Math.min(earlier.end(), token), MentionKind.PERSON);
            for (int i = people.size() - 1; i >= 0; i--) {
                Entity person = analysis.discourse().of(people.get(i));
                if (person != null) {
                    return person;
                }
            }
        }
        return null;
    }
}
