package kelisim.extract.internal.family.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.family.post.Post;
import kelisim.extract.internal.family.post.PostReader;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.fact.EdtfDate;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * Offices that change hands as things do: 'A handed over the chair of B to C', 'C took over the presidency of B from A', 'A left
 * the chair', 'the post of director went to C', 'D was given the post'.
 */
final class Handovers {

    private static final Set<MentionKind> PERSON = Set.of(MentionKind.PERSON);
    private static final Set<MentionKind> BODY = Set.of(MentionKind.ORGANISATION, MentionKind.STATE, MentionKind.PLACE);

    private final Analysis analysis;
    private final List<Draft> drafts;
    private final PostReader posts;

    Handovers(Analysis analysis, List<Draft> drafts) {
        this.analysis = analysis;
        this.drafts = drafts;
        this.posts = new PostReader(analysis);
    }

    /** An office as it is named, with its body if that is said. */
    private record Held(String role, @Nullable Entity body) {}

    void find() {
        for (Frame frame : analysis.frames("hand_over", "take_over", "leave", "devolve", "bestow")) {
            if (frame.standing() == Standing.DONE) {
                told(frame);
            }
        }
    }

    private void told(Frame frame) {
        boolean hands = frame.is("hand_over");
        boolean takes = frame.is("take_over");
        boolean leaves = frame.is("leave");
        boolean goes = frame.is("devolve") && !frame.verb().passive();
        boolean gives = frame.is("bestow");
        if (!hands && !takes && !leaves && !goes && !gives) {
            return;
        }
        List<Phrase> what = new ArrayList<>(frame.objects());
        what.addAll(goes ? frame.subjects() : List.of());
        what.addAll(gives ? analysis.behind(frame, "with") : List.of());
        Held held = held(what);
        if (held == null || gives) {
            given(frame, held);
            return;
        }
        List<Entity> doers = people(frame.verb().passive() ? analysis.behind(frame, "by") : frame.subjects());
        List<Entity> before = hands || leaves ? doers : people(analysis.behind(frame, "from"));
        List<Entity> after = hands || goes ? people(analysis.behind(frame, "to")) : leaves ? List.of() : doers;
        EdtfDate date = analysis.date(frame);
        before.forEach(person -> add(frame, held, person, "former").date("until", date));
        after.forEach(person -> add(frame, held, person, null).date("from", date));
    }

    /** 'The post of director was given to A', 'A was entrusted with the chair of B', 'they gave A the chair of B'. */
    private void given(Frame frame, @Nullable Held held) {
        if (held == null) {
            return;
        }
        List<Entity> to = people(analysis.behind(frame, "to"));
        for (Entity person : to.isEmpty() ? people(frame.objects()) : to) {
            add(frame, held, person, null).date("from", analysis.date(frame));
        }
    }

    private Draft add(Frame frame, Held held, Entity person, @Nullable String status) {
        Draft draft = Draft.of(FactType.OFFICE, "office.handover", analysis.span(frame.begin(), frame.end()))
                .name("person", person)
                .text("role", held.role())
                .name("organisation", held.body())
                .code("status", status);
        drafts.add(draft);
        return draft;
    }

    private List<Entity> people(List<Phrase> phrases) {
        return new ArrayList<>(analysis.entities(phrases, PERSON));
    }

    /** 'the chair of B', 'the post of director of B', 'the presidency of B'. */
    private @Nullable Held held(List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            int end = analysis.text().sentenceOf(phrase.begin()).end();
            for (int t = phrase.begin(); t < phrase.end(); t++) {
                Match noun = analysis.text().match(t, "post_noun");
                Mention role = analysis.mentions().at(t, MentionKind.ROLE);
                Held held = noun != null ? ofNoun(noun, end) : role != null ? ofRole(role, end) : null;
                if (held != null) {
                    return held;
                }
            }
        }
        return null;
    }

    private @Nullable Held ofNoun(Match noun, int end) {
        String role = noun.entry().get("role");
        int t = analysis.text().isWord(noun.end(), "of")
                ? analysis.text().afterDeterminers(noun.end() + 1, end)
                : noun.end();
        Mention body = t > noun.end() ? analysis.mentions().at(t, BODY.toArray(new MentionKind[0])) : null;
        Entity known = body == null ? null : analysis.discourse().of(body);
        boolean bare = t == noun.end() && analysis.text().isFunction(noun.begin() - 1, "definite", "true");
        return role == null || known == null && !bare ? null : new Held(role, known);
    }

    private @Nullable Held ofRole(Mention role, int end) {
        Post post = posts.of(role, end);
        Entity body = post.body();
        boolean named = PostsBehind.isOfPost(analysis, role.begin() - 1);
        return body == null && !named ? null : new Held(analysis.surface(role.begin(), role.end()), body);
    }
}
