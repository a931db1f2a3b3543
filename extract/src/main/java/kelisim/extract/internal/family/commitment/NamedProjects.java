package kelisim.extract.internal.family.commitment;

import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.extract.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Projects by their names: 'the project “Green Roofs”', 'the “Green Roofs” project', 'a new project, Water for All, …'. */
final class NamedProjects {

    /** A name has no more tokens. */
    private static final int LONGEST = 14;

    private final Analysis analysis;
    private final Tokens tokens;
    private final Scope scope;
    private final Noted noted;

    NamedProjects(Analysis analysis, Scope scope, Noted noted) {
        this.analysis = analysis;
        this.tokens = analysis.tokens();
        this.scope = scope;
        this.noted = noted;
    }

    void find(Sentence sentence, int number) {
        for (int t = analysis.text().seek(sentence.begin(), sentence.end(), "announcement");
                t < sentence.end();
                t = analysis.text().seek(t + 1, sentence.end(), "announcement")) {
            Match word = analysis.text().match(t, "announcement");
            Phrase name = word != null && isOne(word) ? name(word, sentence) : null;
            if (name != null && !isDropped(t, number) && !isNamedOtherwise(name) && noted.take(name.begin())) {
                noted.put(noted.draft("commitment.project", "project", name, sentence, actors(number), true));
            }
        }
    }

    /** 'The project “A” was cancelled', 'was not approved'. */
    private boolean isDropped(int token, int number) {
        for (Frame frame : analysis.phrases().frames(number)) {
            boolean told = frame.objects().stream().anyMatch(what -> what.begin() <= token && token < what.end());
            if (told && (frame.standing() == Standing.DENIED || frame.is("cancel"))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOne(Match word) {
        return word.entry().has("kind", "project") && !tokens.endsIn(word.end() - 1, "s");
    }

    private @Nullable Phrase name(Match word, Sentence sentence) {
        int next = word.end();
        if (tokens.is(word.begin() - 1, Shape.CLOSES_QUOTE) && word.begin() - 1 > sentence.begin()) {
            return before(word.begin() - 1, sentence.begin());
        }
        next = isCalled(next) ? next + 1 : next;
        if (next < sentence.end() && tokens.is(next, Shape.OPENS_QUOTE)) {
            return within(next + 1, sentence.end());
        }
        int bare = isIntroduced(word) ? capitals(next, sentence.end()) : next;
        if (next == word.end() && bare > next + 1) {
            return new Phrase(next, bare);
        }
        boolean beside = tokens.isMark(next, ',') && next == word.end();
        int end = beside ? capitals(next + 1, sentence.end()) : next;
        boolean closed = beside && end > next + 2 && end < sentence.end() && tokens.isMark(end, ',');
        return closed ? new Phrase(next + 1, end) : null;
    }

    /** 'the project Clean Shores': the word itself is no part of a name. */
    private boolean isIntroduced(Match word) {
        Mention mention = analysis.mentions().outermost(word.end());
        boolean known = mention != null
                && mention.kind() != MentionKind.ORGANISATION
                && mention.kind() != MentionKind.INSTRUMENT;
        return word.length() == 1 && !tokens.is(word.begin(), Shape.CAPITAL) && !known;
    }

    /** 'a project called “A”', 'titled “A”'. */
    private boolean isCalled(int t) {
        Match verb = analysis.text().match(t, "verb");
        return verb != null
                && (verb.entry().has("classes", "call") || verb.entry().has("classes", "be_called"));
    }

    private @Nullable Phrase within(int begin, int limit) {
        for (int t = begin; t < Math.min(limit, begin + LONGEST); t++) {
            if (tokens.is(t, Shape.CLOSES_QUOTE) && !tokens.is(t, Shape.POSSESSIVE)) {
                return t > begin ? trimmed(begin, t) : null;
            }
        }
        return null;
    }

    private @Nullable Phrase before(int close, int first) {
        for (int t = close - 1; t >= Math.max(first, close - LONGEST); t--) {
            if (tokens.is(t, Shape.OPENS_QUOTE)) {
                return t + 1 < close ? trimmed(t + 1, close) : null;
            }
        }
        return null;
    }

    /** American typesetters put the comma inside: “Green Roofs,”. */
    private Phrase trimmed(int begin, int end) {
        return tokens.isMark(end - 1, ',') && end - 1 > begin ? new Phrase(begin, end - 1) : new Phrase(begin, end);
    }

    /** The end of a name of words with capitals, function words between them. */
    private int capitals(int begin, int limit) {
        int end = begin;
        for (int t = begin; t < Math.min(limit, begin + LONGEST); t++) {
            boolean capital = tokens.is(t, Shape.CAPITAL) || t > begin && tokens.is(t, Shape.NUMBER);
            if (!capital && !(t > begin && analysis.text().is(t, "function"))) {
                return end;
            }
            end = capital ? t + 1 : end;
        }
        return end;
    }

    /** Whether a name is read as somebody's, or as that of a paper or an event. */
    private boolean isNamedOtherwise(Phrase name) {
        Mention mention = analysis.mentions().outermost(name.begin());
        return mention != null && mention.begin() <= name.begin() && mention.end() >= name.end();
    }

    private List<Entity> actors(int number) {
        for (Frame frame : analysis.phrases().frames(number)) {
            List<Entity> named = scope.bodies(frame.subjects());
            if (!named.isEmpty()) {
                return named;
            }
        }
        return scope.parties();
    }
}
