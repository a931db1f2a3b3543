package kelisim.extract.internal.family.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.text.Sentence;
import kelisim.fact.EdtfDate;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/** Offices told by clauses: 'A was elected chairman of B', 'A became head', 'the leader of B is A', 'A, who headed B'. */
final class OfficeClauses {

    private static final Set<MentionKind> PERSON = Set.of(MentionKind.PERSON);
    private static final Set<MentionKind> BODY = Set.of(MentionKind.ORGANISATION, MentionKind.PLACE, MentionKind.STATE);

    private final Analysis analysis;
    private final List<Draft> drafts;
    private final PostReader posts;

    OfficeClauses(Analysis analysis, List<Draft> drafts) {
        this.analysis = analysis;
        this.drafts = drafts;
        this.posts = new PostReader(analysis);
    }

    void find() {
        for (Frame frame : analysis.frames()) {
            if (frame.standing() != Standing.DONE) {
                continue;
            }
            if (frame.is("elect") || frame.is("appoint") || frame.is("become") || frame.is("hold_office")) {
                taking(frame);
            } else if (frame.is("leave_office")) {
                leaving(frame);
            } else if (frame.verb().copula()) {
                being(frame);
            } else if (frame.is("lead")) {
                leading(frame);
            }
        }
    }

    private void taking(Frame frame) {
        Entity person = person(frame);
        Post post = postBehind(frame);
        if (person == null || post == null) {
            return;
        }
        drafts.add(OfficeFinder.office(
                        analysis, "office.taken", person, post, frame.begin(), Math.max(frame.end(), post.end()))
                .date("from", frame.is("hold_office") ? null : date(frame)));
    }

    private void leaving(Frame frame) {
        Entity person = person(frame);
        Post post = postBehind(frame);
        if (person != null && post != null) {
            drafts.add(OfficeFinder.office(
                            analysis,
                            "office.left",
                            person,
                            new Post(post.role(), post.body(), post.begin(), post.end(), true),
                            frame.begin(),
                            Math.max(frame.end(), post.end()))
                    .date("until", date(frame)));
        }
    }

    private void being(Frame frame) {
        Entity object = first(frame.objects());
        Entity subject = first(frame.subjects());
        if (subject != null && object == null) {
            Post post = postBehind(frame);
            if (post != null) {
                drafts.add(OfficeFinder.office(analysis, "office.is", subject, post, frame.begin(), post.end()));
            }
        } else if (object != null && subject == null && !frame.subjects().isEmpty()) {
            Phrase phrase = frame.subjects().get(frame.subjects().size() - 1);
            Post post = posts.at(phrase.begin(), phrase.end());
            if (post != null) {
                drafts.add(OfficeFinder.office(analysis, "office.is", object, post, frame.begin(), frame.end()));
            }
        }
    }

    /** 'headed by A', 'A heads B', 'A, who headed the city then': the role is the verb's, from the lexicon. */
    private void leading(Frame frame) {
        String role = frame.verb().verb() == null ? null : frame.verb().verb().get("role");
        Entity person = first(frame.subjects());
        List<Entity> bodies = analysis.entities(frame.objects(), BODY);
        bodies = bodies.isEmpty() ? placeMeant(frame) : bodies;
        if (role == null || person == null || bodies.isEmpty()) {
            return;
        }
        boolean former = hasFormer(frame);
        drafts.add(Draft.of(FactType.OFFICE, "office.leads", analysis.span(frame.begin(), frame.end()))
                .name("person", person)
                .text("role", role)
                .name("organisation", bodies.get(0))
                .code("status", former ? "former" : null));
    }

    private boolean hasFormer(Frame frame) {
        for (int t = frame.begin(); t < frame.end() && t < analysis.tokens().size(); t++) {
            Match modifier = analysis.text().match(t, "role_modifier");
            if (modifier != null && modifier.entry().has("status", "former")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Entity person(Frame frame) {
        List<Phrase> all = new ArrayList<>(frame.verb().passive() ? frame.objects() : frame.subjects());
        all.addAll(frame.objects());
        return first(all);
    }

    private @Nullable Entity first(List<Phrase> phrases) {
        List<Entity> people = analysis.entities(phrases, PERSON);
        return people.isEmpty() ? null : people.get(0);
    }

    /** The first role behind the verb, in its clause. */
    private @Nullable Post postBehind(Frame frame) {
        Sentence sentence = analysis.text().sentenceOf(frame.verb().begin());
        int limit = Math.min(sentence.end(), Math.max(frame.end(), frame.verb().end() + 12));
        for (int t = frame.verb().end(); t < limit; t++) {
            Mention role = analysis.mentions().at(t, MentionKind.ROLE);
            if (role != null) {
                return isComplement(t, frame.verb().end()) ? posts.of(role, sentence.end()) : null;
            }
            if (analysis.mentions().at(t, MentionKind.PERSON) != null && !frame.is("elect") && !frame.is("appoint")) {
                return null;
            }
        }
        return null;
    }

    /** Whether the role stands right behind the verb or 'as', not behind another preposition. */
    private boolean isComplement(int role, int verbEnd) {
        for (int t = role - 1; t >= verbEnd; t--) {
            Match function = analysis.text().match(t, "function");
            if (function != null && function.entry().has("pos", "preposition")) {
                return analysis.text().isWord(t, "as") || analysis.text().isWord(t, "to");
            }
        }
        return true;
    }

    /** The city or region named last, for 'the city'. */
    private List<Entity> placeMeant(Frame frame) {
        for (Phrase phrase : frame.objects()) {
            if (analysis.text().is(phrase.end() - 1, "geographic_head")) {
                for (int t = phrase.begin() - 1; t >= 0 && t > phrase.begin() - 60; t--) {
                    Mention place = analysis.mentions().at(t, MentionKind.PLACE);
                    Entity entity = place == null ? null : analysis.discourse().of(place);
                    if (entity != null) {
                        return List.of(entity);
                    }
                }
            }
        }
        return List.of();
    }

    /** The clause's own date, else that of the sentence before in the same block group: an election's report gives it once. */
    private @Nullable EdtfDate date(Frame frame) {
        EdtfDate own = analysis.date(frame);
        if (own != null) {
            return own;
        }
        int begin = frame.begin();
        for (int t = begin; t >= 0 && t > begin - 150; t--) {
            Mention date = analysis.mentions().at(t, MentionKind.DATE);
            EdtfDate day = date == null ? null : analysis.dateWithin(date.begin(), date.end());
            if (day != null && day.isDay()) {
                return day;
            }
        }
        return null;
    }
}
