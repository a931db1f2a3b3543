package kelisim.extract.internal.family.office;

import java.util.ArrayList;
import java.util.HashSet;
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
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.EdtfDate;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/** Offices told by clauses: 'A was elected chairman of B', 'A became head', 'the leader of B is A', 'A, who headed B'. */
final class OfficeClauses {

    private static final Set<MentionKind> PERSON = Set.of(MentionKind.PERSON);
    private static final Set<MentionKind> BODY =
            Set.of(MentionKind.ORGANISATION, MentionKind.PLACE, MentionKind.STATE, MentionKind.RESOURCE);

    /** How many sentences before somebody spoken of by a pronoun may be named. */
    private static final int BACK = 3;

    private final Analysis analysis;
    private final List<Draft> drafts;
    private final PostReader posts;
    private final Tenure tenure;
    private final Elections elections;

    OfficeClauses(Analysis analysis, List<Draft> drafts) {
        this.analysis = analysis;
        this.drafts = drafts;
        this.posts = new PostReader(analysis);
        this.tenure = new Tenure(analysis);
        this.elections = new Elections(analysis);
    }

    void find() {
        for (Frame frame : analysis.frames()) {
            if (frame.standing() != Standing.DONE) {
                continue;
            }
            if (frame.is("elect")
                    || frame.is("appoint")
                    || frame.is("become")
                    || frame.is("hold_office")
                    || frame.is("succeed")) {
                taking(frame);
            } else if (frame.is("leave_office")) {
                leaving(frame);
            } else if (frame.verb().copula()) {
                being(frame);
            } else if (frame.is("lead") || frame.is("chair")) {
                leading(frame);
            } else if (frame.is("hold") || frame.is("occupy")) {
                holding(frame);
            }
        }
    }

    private void taking(Frame frame) {
        if (frame.is("elect") || frame.is("appoint")) {
            electing(frame);
        } else if (frame.is("succeed")) {
            succeeding(frame);
        } else {
            Entity person = person(frame);
            Post post = postBehind(frame);
            if (person != null && post != null) {
                for (Entity holder : holders(frame, person)) {
                    taken(frame, holder, post);
                }
            }
        }
    }

    /** 'A and B became deputies'. */
    private List<Entity> holders(Frame frame, Entity person) {
        List<Entity> all = analysis.entities(frame.verb().passive() ? frame.objects() : frame.subjects(), PERSON);
        return all.isEmpty() ? List.of(person) : all;
    }

    private void taken(Frame frame, Entity holder, Post post) {
        drafts.add(OfficeFinder.office(
                        analysis, "office.taken", holder, post, frame.begin(), Math.max(frame.end(), post.end()))
                .date("from", frame.is("hold_office") ? tenure.from(frame) : date(frame))
                .date("until", tenure.until(frame)));
    }

    private void electing(Frame frame) {
        Post last = null;
        for (Elections.Elected elected : elections.of(frame)) {
            taken(frame, elected.person(), elected.post());
            last = elected.post();
        }
        if (last != null) {
            replaced(frame, last);
        }
    }

    /** 'A was succeeded by B as director', 'A succeeds B as director'. */
    private void succeeding(Frame frame) {
        Post post = postBehind(frame);
        if (post == null) {
            return;
        }
        analysis.entities(frame.subjects(), PERSON).forEach(holder -> taken(frame, holder, post));
        analysis.entities(frame.objects(), PERSON).forEach(former -> left(frame, former, post));
    }

    /** 'A was appointed director, replacing B': B was it before. */
    private void replaced(Frame frame, Post post) {
        int sentence = analysis.text().sentenceNumber(frame.verb().begin());
        for (Frame other : analysis.phrases().frames(sentence)) {
            boolean follows = other.is("replace")
                    && other.verb().begin() > frame.verb().begin()
                    && other.standing() == Standing.DONE
                    && postBehind(other) == null;
            if (follows) {
                analysis.entities(other.objects(), PERSON).forEach(former -> left(frame, former, post));
            }
        }
    }

    private void left(Frame frame, Entity former, Post post) {
        drafts.add(OfficeFinder.office(
                analysis, "office.left", former, post.asFormer(), frame.begin(), Math.max(frame.end(), post.end())));
    }

    /** 'The post of director of A is held by B'. */
    private void holding(Frame frame) {
        Entity person = first(frame.subjects());
        if (person == null) {
            return;
        }
        for (Phrase object : frame.objects()) {
            for (Mention role : analysis.mentions().within(object.begin(), object.end(), MentionKind.ROLE)) {
                Post post =
                        posts.of(role, analysis.text().sentenceOf(role.begin()).end());
                if (role.begin() > object.begin() && post.body() != null) {
                    drafts.add(OfficeFinder.office(analysis, "office.held", person, post, frame.begin(), frame.end()));
                }
            }
        }
    }

    private void leaving(Frame frame) {
        Entity person = person(frame);
        Post post = postBehind(frame);
        if (person != null && post != null) {
            drafts.add(OfficeFinder.office(
                            analysis,
                            "office.left",
                            person,
                            post.asFormer(),
                            frame.begin(),
                            Math.max(frame.end(), post.end()))
                    .date("until", date(frame)));
        }
    }

    private void being(Frame frame) {
        Entity object = first(frame.objects());
        Entity subject = first(frame.subjects());
        subject = subject == null ? spokenOf(frame.subjects()) : subject;
        if (subject != null && object == null) {
            Post post = postBehind(frame);
            if (post != null) {
                drafts.add(OfficeFinder.office(analysis, "office.is", subject, post, frame.begin(), post.end())
                        .date("from", tenure.from(frame))
                        .date("until", tenure.until(frame)));
            }
        } else if (object != null && subject == null && !frame.subjects().isEmpty()) {
            Phrase phrase = frame.subjects().get(frame.subjects().size() - 1);
            Post post = posts.at(phrase.begin(), phrase.end());
            if (post != null) {
                drafts.add(OfficeFinder.office(analysis, "office.is", object, post, frame.begin(), frame.end()));
            }
        }
    }

    /** 'She is the chair of A': the one person of the sentence before. */
    private @Nullable Entity spokenOf(List<Phrase> subjects) {
        Phrase phrase = subjects.size() == 1 ? subjects.get(0) : null;
        Match pronoun = phrase == null ? null : analysis.text().match(phrase.begin(), "function");
        int number = phrase == null ? 0 : analysis.text().sentenceNumber(phrase.begin());
        if (phrase == null
                || number == 0
                || pronoun == null
                || pronoun.entry().get("gender") == null
                || pronoun.entry().has("gender", "thing")
                || pronoun.entry().has("pos", "determiner")) {
            return null;
        }
        for (int s = number - 1; s >= 0 && s >= number - BACK; s--) {
            Sentence before = analysis.text().sentences().get(s);
            if (!saysSame(before, pronoun)) {
                return onlyPerson(before);
            }
        }
        return null;
    }

    /** Whether a sentence itself speaks of somebody by such a pronoun, so that who else it names is not meant. */
    private boolean saysSame(Sentence sentence, Match pronoun) {
        String gender = pronoun.entry().get("gender");
        for (int t = sentence.begin(); t < sentence.end(); t++) {
            Match word = analysis.text().match(t, "function");
            boolean same = word != null && gender != null && word.entry().has("gender", gender);
            boolean possessive = "female".equals(gender)
                    ? analysis.text().isWord(t, "her")
                    : analysis.text().isWord(t, "his");
            if (same || possessive) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Entity onlyPerson(Sentence sentence) {
        Set<Entity> people = new HashSet<>();
        analysis.mentions()
                .within(sentence.begin(), sentence.end(), MentionKind.PERSON)
                .forEach(person -> people.add(analysis.discourse().of(person)));
        people.remove(null);
        return people.size() == 1 ? people.iterator().next() : null;
    }

    /** 'headed by A', 'A heads B', 'A, who headed the city then': the role is the verb's, from the lexicon. */
    private void leading(Frame frame) {
        String role = frame.verb().verb() == null ? null : frame.verb().verb().get("role");
        Entity person = first(frame.subjects());
        List<Entity> bodies = owned(headed(frame));
        bodies = bodies.isEmpty()
                ? analysis.entities(headed(frame), frame.is("chair") ? Set.of(MentionKind.ORGANISATION) : BODY)
                : bodies;
        bodies = bodies.isEmpty() && !frame.is("chair") ? placeMeant(frame) : bodies;
        if (role == null || person == null || bodies.isEmpty()) {
            return;
        }
        boolean former = hasFormer(frame) || tenure.until(frame) != null;
        drafts.add(Draft.of(FactType.OFFICE, "office.leads", analysis.span(frame.begin(), frame.end()))
                .name("person", person)
                .text("role", role)
                .name("organisation", bodies.get(0))
                .code("status", former ? "former" : null));
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
        boolean body = head.kind() == MentionKind.ORGANISATION || PostReader.isReserve(head);
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
            boolean named = frame.is("elect") || frame.is("appoint") || frame.is("succeed");
            if (analysis.mentions().at(t, MentionKind.PERSON) != null && !named) {
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
