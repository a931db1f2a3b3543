package kelisim.extract.internal.family.office;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.family.post.Owners;
import kelisim.extract.internal.family.post.Post;
import kelisim.extract.internal.family.post.PostReader;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Complement;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * Offices told by what somebody does: 'A heads B', 'B is led by A', 'A has led B as director', 'A joined B as rector',
 * 'A spoke as chair of B'.
 */
final class LeadClauses {

    private static final Set<MentionKind> PERSON = Set.of(MentionKind.PERSON);
    private static final Set<MentionKind> BODY =
            Set.of(MentionKind.ORGANISATION, MentionKind.PLACE, MentionKind.STATE, MentionKind.RESOURCE);
    /** How many words may stand in front of the role behind 'as': 'as its long-time chair'. */
    private static final int MODIFIERS = 3;
    /** How many words and marks may join another office behind 'as'. */
    private static final int JOINT = 8;

    private final Analysis analysis;
    private final List<Draft> drafts;
    /** Who is known to hold an office. */
    private final Set<Entity> holders = new HashSet<>();

    private final PostReader posts;
    private final Tenure tenure;

    LeadClauses(Analysis analysis, List<Draft> drafts) {
        this.analysis = analysis;
        this.drafts = drafts;
        this.posts = new PostReader(analysis);
        this.tenure = new Tenure(analysis);
        drafts.forEach(this::noteHolder);
    }

    private void noteHolder(Draft office) {
        Entity person = office.entity("person");
        if (person != null) {
            holders.add(person);
        }
    }

    private void add(Draft office) {
        drafts.add(office);
        noteHolder(office);
    }

    void find() {
        for (Frame frame : analysis.frames()) {
            boolean leads = frame.is("lead") || frame.is("chair") || frame.is("sit_on");
            boolean told = frame.standing() == Standing.DONE || leads && frame.standing() == Standing.PLANNED;
            Entity person = told && (leads || hasAs(frame)) ? person(frame) : null;
            if (person != null && !acting(frame, person, leads) && leads) {
                leading(frame, person);
            }
        }
    }

    private boolean hasAs(Frame frame) {
        for (Complement complement : frame.complements()) {
            if (analysis.text().isWord(complement.preposition(), "as")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Entity person(Frame frame) {
        List<Entity> people = analysis.entities(frame.subjects(), PERSON);
        return people.isEmpty() ? null : people.get(0);
    }

    /** 'A spoke as chair of B', 'A has led B as its director'; whether such an office is told. */
    private boolean acting(Frame frame, Entity person, boolean leads) {
        boolean other = frame.verb().passive() && !leads
                || !analysis.entities(frame.objects(), PERSON).isEmpty();
        for (Complement complement : other ? List.<Complement>of() : frame.complements()) {
            Post post = isOfSubject(complement) ? post(complement.phrase()) : null;
            Entity body = post == null || post.body() != null || !(leads || frame.is("join")) ? null : led(frame);
            Post whole = post == null ? null : post.of(body);
            if (whole != null && whole.body() != null) {
                add(OfficeFinder.office(
                                analysis, "office.as", person, whole, frame.begin(), Math.max(frame.end(), whole.end()))
                        .date("from", leads ? tenure.from(frame) : null)
                        .date("until", leads ? tenure.until(frame) : null));
                joined(person, whole);
                return true;
            }
        }
        return false;
    }

    /** 'as adviser at B and, from 2018, as C's counsellor': the offices joined to one behind 'as'. */
    private void joined(Entity person, Post first) {
        int limit = analysis.text().sentenceOf(first.begin()).end();
        Post last = first;
        while (last != null) {
            int as = as(last.end(), limit);
            Post next = as < limit ? posts.at(as + 1, limit) : null;
            if (next != null && next.body() != null) {
                add(OfficeFinder.office(analysis, "office.as", person, next, last.begin(), next.end()));
            }
            last = next != null && next.end() > last.end() ? next : null;
        }
    }

    /** The 'as' behind a comma or 'and' and words of time; the limit if none follows. */
    private int as(int token, int limit) {
        int t = token;
        while (t < Math.min(limit, token + JOINT) && !analysis.text().isWord(t, "as")) {
            Mention date = analysis.mentions().at(t, MentionKind.DATE);
            boolean joins = date != null
                    || analysis.tokens().isMark(t, ',')
                    || analysis.text().isFunction(t, "pos", "conjunction")
                    || analysis.text().isFunction(t, "pos", "adverb")
                    || analysis.mentions().at(t + 1, MentionKind.DATE) != null
                            && analysis.text().isFunction(t, "pos", "preposition");
            if (!joins) {
                return limit;
            }
            t = date == null ? t + 1 : date.end();
        }
        return t > token && analysis.text().isWord(t, "as") ? t : limit;
    }

    /** Not 'with A as treasurer', where the office is A's. */
    private boolean isOfSubject(Complement complement) {
        int as = complement.preposition();
        List<Mention> before =
                as < 1 ? List.of() : analysis.mentions().within(Math.max(0, as - 6), as, MentionKind.PERSON);
        return as > 0 && analysis.text().isWord(as, "as") && before.stream().noneMatch(mention -> mention.end() == as);
    }

    private @Nullable Post post(Phrase phrase) {
        Post post = posts.at(
                phrase.begin(), analysis.text().sentenceOf(phrase.begin()).end());
        return post == null || post.role().begin() > phrase.begin() + MODIFIERS ? null : post;
    }

    /** 'headed by A', 'A heads B', 'A, who headed the city then': the role is the verb's, from the lexicon. */
    private void leading(Frame frame, Entity person) {
        String role = frame.verb().verb() == null ? null : frame.verb().verb().get("role");
        Entity body = led(frame);
        body = body == null && !holders.contains(person) ? organ(headed(frame)) : body;
        body = body == null && frame.is("lead") ? unlisted(frame.objects()) : body;
        if (role == null || body == null) {
            return;
        }
        boolean former = hasFormer(frame) || tenure.until(frame) != null;
        add(Draft.of(FactType.OFFICE, "office.leads", analysis.span(frame.begin(), frame.end()))
                .name("person", person)
                .text("role", role)
                .name("organisation", body)
                .code("status", former ? "former" : null));
    }

    /** 'A heads Ecolinks': a name that only what is done with it tells to be one of a body. */
    private @Nullable Entity unlisted(List<Phrase> phrases) {
        Phrase phrase = phrases.isEmpty() ? null : phrases.get(0);
        if (phrase == null
                || !analysis.mentions().within(phrase.begin(), phrase.end()).isEmpty()) {
            return null;
        }
        for (int t = phrase.begin(); t < phrase.end(); t++) {
            if (!analysis.tokens().is(t, Shape.CAPITAL)
                    || analysis.tokens().is(t, Shape.INITIAL)
                    || !analysis.text().matches(t).isEmpty()) {
                return null;
            }
        }
        return analysis.discourse().plain(MentionKind.ORGANISATION, analysis.surface(phrase.begin(), phrase.end()));
    }

    private @Nullable Entity led(Frame frame) {
        List<Phrase> headed = headed(frame);
        List<Entity> bodies = owned(headed);
        bodies = bodies.isEmpty()
                ? analysis.entities(headed, frame.is("lead") ? BODY : Set.of(MentionKind.ORGANISATION))
                : bodies;
        bodies = bodies.isEmpty() && frame.is("lead") ? placeMeant(frame) : bodies;
        return bodies.isEmpty() ? spokenOf(frame) : bodies.get(0);
    }

    /** 'the Secretariat is headed by A', of whom no other office is told: an organ that has no other name. */
    private @Nullable Entity organ(List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            Mention head = analysis.head(phrase);
            Entry entry = head == null ? null : head.entry();
            boolean organ = head != null
                    && head.kind() == MentionKind.ORGANISATION
                    && entry != null
                    && entry.has("organ", "true")
                    && analysis.tokens().is(head.begin(), Shape.CAPITAL);
            if (organ && head != null) {
                return analysis.discourse().plain(MentionKind.ORGANISATION, analysis.surface(head.begin(), head.end()));
            }
        }
        return null;
    }

    /** 'The Section meets in Voi; A heads it': the body that the clause before is about. */
    private @Nullable Entity spokenOf(Frame frame) {
        boolean it = frame.objects().size() == 1
                && analysis.text().isWord(frame.objects().get(0).begin(), "it");
        Entity last = null;
        int number = analysis.text().sentenceNumber(frame.begin());
        for (int s = Math.max(0, number - 1); it && s <= number; s++) {
            for (Frame other : analysis.phrases().frames(s)) {
                List<Phrase> about = other.verb().passive() ? other.objects() : other.subjects();
                List<Entity> bodies = other.begin() < frame.begin() ? bodies(about) : List.of();
                boolean delegation = about.stream().anyMatch(this::isDelegation);
                last = delegation ? null : bodies.size() == 1 ? bodies.get(0) : last;
            }
        }
        return last;
    }

    /** The bodies that phrases name, else the organ that they name only by what it is. */
    private List<Entity> bodies(List<Phrase> phrases) {
        List<Entity> known = analysis.entities(phrases, Set.of(MentionKind.ORGANISATION));
        Entity organ = known.isEmpty() ? organ(phrases) : null;
        return organ == null ? known : List.of(organ);
    }

    /** 'A delegation of the Section came; it was led by A': A leads the delegation. */
    private boolean isDelegation(Phrase phrase) {
        Match group =
                analysis.text().match(analysis.text().afterDeterminers(phrase.begin(), phrase.end()), "group_noun");
        return group != null && group.entry().has("role", "delegate");
    }

    /** 'Peru's Water Council': what is owned. */
    private List<Entity> owned(List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            Mention head = analysis.head(phrase);
            Mention owned = head != null && analysis.tokens().is(head.end(), Shape.POSSESSIVE)
                    ? analysis.mentions().at(head.end() + 1, MentionKind.ORGANISATION)
                    : null;
            Entity known = owned == null ? null : analysis.discourse().of(owned);
            if (known != null) {
                return List.of(known);
            }
        }
        return List.of();
    }

    /** What is led, where the phrase names it: 'the chapter of Brazil' is not Brazil. */
    private List<Phrase> headed(Frame frame) {
        return frame.objects().stream().filter(this::namesBody).toList();
    }

    private boolean namesBody(Phrase phrase) {
        Mention head = analysis.head(phrase);
        if (head == null) {
            return false;
        }
        boolean body = head.kind() == MentionKind.ORGANISATION || Owners.isReserve(head);
        if (head.kind() == MentionKind.RESOURCE && !body) {
            return false;
        }
        if (analysis.tokens().is(phrase.end() - 1, Shape.POSSESSIVE)) {
            return false;
        }
        for (int t = phrase.begin(); t < Math.min(phrase.end(), phrase.begin() + 3); t++) {
            if (analysis.text().is(t, "group_noun") && (!body || head.begin() > t)) {
                return false;
            }
        }
        return body || head.begin() <= phrase.begin() + 2;
    }

    private boolean hasFormer(Frame frame) {
        for (int t = frame.verb().begin();
                t < frame.end() && t < analysis.tokens().size();
                t++) {
            Match modifier = analysis.text().match(t, "role_modifier");
            if (modifier != null && modifier.entry().has("status", "former")) {
                return true;
            }
        }
        return false;
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
}
