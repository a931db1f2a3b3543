package kelisim.extract.internal.family.commitment;

import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Complement;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Rows of things that a word calls what they are: 'priority areas are A, B and C', 'A, B and C were named as priority areas',
 * 'they chose A and B as the next projects'.
 */
final class Announced {

    /** Before what the weight is laid on: 'given to A', 'focus on B', 'directed at C'. */
    private static final List<String> EMPHASISED = List.of("to", "on", "at", "towards", "toward");

    private final Analysis analysis;
    private final Scope scope;
    private final Series series;
    private final Extents extents;
    private final Noted noted;

    Announced(Analysis analysis, Scope scope, Series series, Extents extents, Noted noted) {
        this.analysis = analysis;
        this.scope = scope;
        this.series = series;
        this.extents = extents;
        this.noted = noted;
    }

    /** Notes what a clause calls areas, projects or the like; false if it does so of nothing. */
    boolean of(Frame frame, Sentence sentence) {
        return frame.verb().copula()
                ? being(frame, sentence) || among(frame, sentence) || emphasised(frame, sentence)
                : calledSo(frame, sentence) || emphasised(frame, sentence);
    }

    /** 'Among the priorities are A, B and C'. */
    private boolean among(Frame frame, Sentence sentence) {
        boolean inverted = frame.subjects().isEmpty()
                && !frame.complements().isEmpty()
                && !frame.objects().isEmpty()
                && !analysis.text().isFunction(frame.verb().begin(), "tense", "past");
        if (!inverted) {
            return false;
        }
        Complement first = frame.complements().get(0);
        boolean ahead =
                first.phrase().end() <= frame.verb().begin() && analysis.text().isWord(first.preposition(), "among");
        Match word = ahead ? announcement(first.phrase()) : null;
        if (word == null) {
            return false;
        }
        String kind = word.entry().has("goal", "true") ? "area" : word.entry().get("kind");
        int begin = frame.verb().end();
        return kind != null && note(frame, kind, begin, extents.end(begin, sentence), sentence);
    }

    /** 'Priority will be given to A and B', 'the focus is on A': today or to come. */
    private boolean emphasised(Frame frame, Sentence sentence) {
        Phrase thing = frame.verb().passive()
                ? Intentions.subject(frame)
                : frame.subjects().isEmpty() ? null : frame.subjects().get(0);
        boolean past = analysis.text().isFunction(frame.verb().begin(), "tense", "past")
                || analysis.text().isFunction(frame.verb().begin(), "verb", "have");
        int behind = frame.verb().end();
        boolean leads = EMPHASISED.stream().anyMatch(word -> analysis.text().isWord(behind, word));
        if (past || !leads || thing == null || !isEmphasis(thing)) {
            return false;
        }
        noted.take(thing.begin());
        List<Phrase> parts = series.fields(behind + 1, extents.end(behind + 1, sentence));
        noted.add("commitment.emphasis", "area", parts, sentence, scope.parties(), true);
        return true;
    }

    private boolean isEmphasis(Phrase thing) {
        for (int t = thing.begin(); t < thing.end(); t++) {
            Match word = analysis.text().match(t, "emphasis");
            if (word != null && word.end() == thing.end()) {
                return true;
            }
        }
        return false;
    }

    /** 'The forms of cooperation are A, B and C', of today or to come. */
    private boolean being(Frame frame, Sentence sentence) {
        boolean past = analysis.text().isFunction(frame.verb().begin(), "tense", "past");
        Phrase subject = frame.subjects().isEmpty() ? null : frame.subjects().get(0);
        if (past
                || subject == null
                || subject.end() > frame.verb().begin()
                || frame.objects().isEmpty()) {
            return false;
        }
        String kind = kind(subject);
        boolean nouns = frame.objects().get(0).begin() == frame.verb().end();
        return kind != null
                && nouns
                && note(
                        frame,
                        kind,
                        frame.verb().end(),
                        extents.end(frame.verb().end(), sentence),
                        sentence);
    }

    private boolean calledSo(Frame frame, Sentence sentence) {
        for (Complement complement : frame.complements()) {
            String kind = analysis.text().isWord(complement.preposition(), "as") ? kind(complement.phrase()) : null;
            if (kind == null || frame.objects().isEmpty()) {
                continue;
            }
            int begin = frame.objects().get(0).begin();
            boolean ahead = begin < frame.verb().begin();
            int end = ahead ? frame.verb().begin() : complement.preposition();
            return end > begin && frame.verb().passive() == ahead && note(frame, kind, begin, end, sentence);
        }
        return false;
    }

    private boolean note(Frame frame, String kind, int begin, int end, Sentence sentence) {
        List<Phrase> parts = series.fields(begin, end);
        boolean deed = parts.size() == 1 && !kind.equals("area") && isDeed(parts.get(0));
        if (parts.isEmpty() || parts.size() < 2 && frame.verb().copula() && !deed) {
            return false;
        }
        List<Entity> actors = scope.parties();
        noted.take(frame.verb().main());
        noted.add("commitment.announced", kind, parts, sentence, actors, true);
        return true;
    }

    /** 'the construction of a bridge', no paper and no meeting. */
    private boolean isDeed(Phrase part) {
        return series.isDeed(part)
                && analysis.mentions().within(part.begin(), part.end()).stream()
                        .noneMatch(mention ->
                                mention.kind() == MentionKind.INSTRUMENT || mention.kind() == MentionKind.EVENT);
    }

    /** What a phrase in the plural announces; {@code null} if nothing, goals included, which are told elsewhere. */
    private @Nullable String kind(Phrase phrase) {
        Match match = announcement(phrase);
        return match == null || match.entry().has("goal", "true")
                ? null
                : match.entry().get("kind");
    }

    /** The first word in a phrase that announces something, in the plural or with what it is of. */
    private @Nullable Match announcement(Phrase phrase) {
        for (int t = phrase.begin(); t < phrase.end(); t++) {
            Match match = analysis.text().match(t, "announcement");
            boolean plural = match != null
                    && (match.length() > 1
                            || analysis.tokens().endsIn(match.begin(), "s")
                            || analysis.tokens().endsIn(match.end() - 1, "s")
                            || analysis.text().isWord(match.end(), "of"));
            if (match != null && plural && !match.entry().has("none", "true")) {
                return match;
            }
        }
        return null;
    }
}
