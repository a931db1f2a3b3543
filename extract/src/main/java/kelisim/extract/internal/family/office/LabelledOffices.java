package kelisim.extract.internal.family.office;

import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.family.post.Post;
import kelisim.extract.internal.family.post.PostReader;
import kelisim.extract.internal.family.post.Roles;
import kelisim.extract.internal.family.series.NameSeries;
import kelisim.extract.internal.family.series.Named;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/** Lines of an office, a colon and who holds it: 'President: A', 'Vice-Presidents: B (X) and C (Y)'. */
final class LabelledOffices {

    /** How many tokens in front of an office the body may stand with which its line begins. */
    private static final int LINE = 60;

    /** How many lines away another label shows what a line is about. */
    private static final int BESIDE = 3;

    /** The most words of a title in front of a dash. */
    private static final int TITLE = 10;

    private final Analysis analysis;
    private final List<Draft> drafts;
    private final PostReader posts;
    private final HeadingBodies headings;

    LabelledOffices(Analysis analysis, List<Draft> drafts) {
        this.analysis = analysis;
        this.drafts = drafts;
        this.posts = new PostReader(analysis);
        this.headings = new HeadingBodies(analysis);
    }

    void find() {
        for (Mention role : analysis.mentions().all(MentionKind.ROLE)) {
            Sentence sentence = analysis.text().sentenceOf(role.begin());
            Post post = posts.of(role, sentence.end());
            int colon = colon(post.end(), sentence.end());
            if (colon > 0 && isLabel(sentence, post) && (!isCue(role, post) || isAmongOffices(sentence))) {
                holders(sentence, post, colon);
            }
        }
    }

    /** 'Moderator:' tells who takes part in an event where the document names one and gives no body for it. */
    private boolean isCue(Mention role, Post post) {
        return !analysis.mentions().all(MentionKind.EVENT).isEmpty()
                && analysis.text().match(role.begin(), "participation") != null
                && post.body() == null
                && heading(post.begin()) == null
                && headings.above(post.begin()) == null;
    }

    /** 'Chair: A' beside 'Vice-Chair: B' or 'Members: C', and with no 'Present: D': of a board, not of a meeting. */
    private boolean isAmongOffices(Sentence sentence) {
        List<Sentence> all = analysis.text().sentences();
        int here = analysis.text().sentenceNumber(sentence.begin());
        boolean office = false;
        for (int s = Math.max(0, here - BESIDE); s <= Math.min(all.size() - 1, here + BESIDE); s++) {
            int begin = all.get(s).begin();
            Match cue = analysis.text().match(begin, "participation");
            Mention role = analysis.mentions().at(begin, MentionKind.ROLE);
            if (cue != null
                    && cue.entry().has("alone", "true")
                    && analysis.tokens().isMark(cue.end(), ':')) {
                return false;
            }
            office |= s != here
                    && cue == null
                    && role != null
                    && analysis.tokens().isMark(role.end(), ':');
        }
        return office;
    }

    /** The colon behind an office, or behind when it has been held: 'Director, since May 2020: A'; -1 if there is none. */
    private int colon(int end, int limit) {
        if (analysis.tokens().isMark(end, ':')) {
            return end;
        }
        int t = analysis.tokens().isMark(end, ',') ? end + 1 : end;
        Mention date = analysis.mentions().at(t, MentionKind.DATE);
        return date != null && date.end() < limit && analysis.tokens().isMark(date.end(), ':') ? date.end() : -1;
    }

    /** Whether nothing but the office stands in front of the colon, in its sentence or line. */
    private boolean isLabel(Sentence sentence, Post post) {
        int t = Math.min(post.begin(), post.role().begin());
        return t <= sentence.begin() + 1
                || heading(t) != null && analysis.tokens().is(t - 1, Shape.DASH)
                || bracketed(t) != null
                || analysis.tokens().is(t, Shape.LINE_START)
                || analysis.tokens().is(t - 1, Shape.LINE_START);
    }

    /** 'the Rowing Club (President: A)': the body in front of the bracket that the office opens. */
    private @Nullable Entity bracketed(int token) {
        int open = token - 1;
        Mention body = open > 0 && analysis.tokens().is(open, Shape.OPENS_BRACKET)
                ? analysis.mentions().outermost(open - 1)
                : null;
        boolean named = body != null && body.kind() == MentionKind.ORGANISATION && body.end() == open;
        Entity known = body == null || !named ? null : analysis.discourse().of(body);
        boolean called =
                body != null && named && known == null && analysis.tokens().is(body.begin(), Shape.CAPITAL);
        return called && body != null
                ? analysis.discourse().plain(MentionKind.ORGANISATION, analysis.surface(body.begin(), body.end()))
                : known;
    }

    private void holders(Sentence sentence, Post post, int colon) {
        Entity beside = bracketed(post.begin());
        Entity body = post.body() != null ? post.body() : beside != null ? beside : heading(post.begin());
        for (Named named : NameSeries.at(analysis, colon + 1, sentence.end())) {
            Entity person = named.entity();
            if (person.kind() == MentionKind.PERSON) {
                drafts.add(Draft.of(FactType.OFFICE, "office.label", analysis.span(post.begin(), named.end()))
                        .name("person", person)
                        .text("role", Roles.singular(analysis, post.role()))
                        .name("organisation", body));
            }
        }
    }

    /** 'WG 2 Forests and Fire – leader: A': few words with which a line begins, in front of the dash before an office. */
    private @Nullable Entity title(int begin, int dash) {
        boolean few = dash - begin > 1 && dash - begin <= TITLE;
        boolean named = few
                && analysis.tokens().is(dash, Shape.DASH)
                && !analysis.tokens().is(dash, Shape.JOINED)
                && analysis.tokens().is(begin, Shape.UPPER)
                && analysis.mentions().within(begin, dash, MentionKind.PERSON).isEmpty();
        for (int t = begin; t < dash; t++) {
            named &= analysis.tokens().is(t, Shape.WORD | Shape.NUMBER)
                    || analysis.tokens().is(t, Shape.DASH);
        }
        return named ? analysis.discourse().plain(MentionKind.ORGANISATION, analysis.surface(begin, dash)) : null;
    }

    /** 'Audit Board — five members. Chair: A': the body with which the line begins, set off by a mark. */
    private @Nullable Entity heading(int token) {
        int block = analysis.text().sentenceOf(token).block();
        int t = token;
        while (t > 0
                && t > token - LINE
                && !analysis.tokens().is(t, Shape.LINE_START)
                && analysis.text().sentenceOf(t - 1).block() == block) {
            t--;
        }
        Mention body = analysis.mentions().at(t, MentionKind.ORGANISATION);
        if (body == null || body.end() > token) {
            return title(t, token - 1);
        }
        int mark = analysis.text().afterBracket(body.end(), token);
        boolean parted = analysis.tokens().isMark(mark, ':')
                || analysis.tokens().is(mark, Shape.DASH) && !analysis.tokens().is(mark, Shape.JOINED);
        Entity known = analysis.discourse().of(body);
        return !parted
                ? null
                : known != null
                        ? known
                        : analysis.discourse()
                                .plain(MentionKind.ORGANISATION, analysis.surface(body.begin(), body.end()));
    }
}
