package kelisim.extract.internal.family.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.family.post.Post;
import kelisim.extract.internal.family.post.PostReader;
import kelisim.extract.internal.family.post.Roles;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.phrase.VerbGroup;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/** Offices told by clauses: 'A was elected chairman of B', 'A became head', 'the leader of B is A', 'A resigned as C'. */
final class OfficeClauses {

    private static final Set<MentionKind> PERSON = Set.of(MentionKind.PERSON);
    /** Verbs by which an office is taken, held or left. */
    private static final Set<String> HOLDING = Set.of(
            "elect",
            "appoint",
            "become",
            "hold_office",
            "succeed",
            "leave_office",
            "discharge",
            "hold",
            "occupy",
            VerbGroup.COPULA);

    private final Analysis analysis;
    private final List<Draft> drafts;
    private final PostReader posts;
    private final Tenure tenure;
    private final Elections elections;
    private final PostsBehind behind;

    OfficeClauses(Analysis analysis, List<Draft> drafts) {
        this.analysis = analysis;
        this.drafts = drafts;
        this.posts = new PostReader(analysis);
        this.tenure = new Tenure(analysis);
        this.elections = new Elections(analysis);
        this.behind = new PostsBehind(analysis);
    }

    void find() {
        for (Frame frame : analysis.phrases().frames(HOLDING)) {
            if (!isHeld(frame)) {
                continue;
            }
            if (frame.is("elect")
                    || frame.is("appoint")
                    || frame.is("become")
                    || frame.is("hold_office")
                    || frame.is("succeed")) {
                taking(frame);
            } else if (frame.is("leave_office") || frame.is("discharge")) {
                leaving(frame);
            } else if (frame.verb().copula()) {
                being(frame);
            } else if (frame.is("hold") || frame.is("occupy")) {
                holding(frame);
            }
        }
    }

    /** Told as so, or as settled for times to come: 'will serve as chair until 2030'; who 'will be elected' or 'is to become' it is not. */
    private static boolean isHeld(Frame frame) {
        boolean settled = frame.is("hold_office") || frame.verb().copula();
        return frame.standing() == Standing.DONE || settled && frame.standing() == Standing.PLANNED;
    }

    private void taking(Frame frame) {
        if (frame.is("elect") || frame.is("appoint")) {
            electing(frame);
        } else if (frame.is("succeed")) {
            succeeding(frame);
        } else {
            Entity person = person(frame);
            Post post = behind.of(frame);
            if (post == null && frame.is("hold_office") && !frame.verb().passive()) {
                being(frame); // 'The secretary general remains A'
            } else if (person != null && post != null) {
                for (Entity holder : holders(frame, person)) {
                    taken(frame, holder, post);
                }
                replaced(frame, post);
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
        List<Elections.Elected> all = elections.of(frame);
        Entity body = one(all);
        for (Elections.Elected elected : all) {
            Post post = elected.post();
            boolean open = post.body() == null && body != null && !Roles.isOfStateAlone(post.role());
            last = open && body != null ? post.of(body) : post;
            taken(frame, elected.person(), last);
        }
        if (last != null) {
            replaced(frame, last);
        }
    }

    /** 'A was elected chair of B, and C treasurer': the one body of all offices that one vote fills. */
    private static @Nullable Entity one(List<Elections.Elected> all) {
        Entity one = null;
        for (Elections.Elected elected : all) {
            Entity body = elected.post().body();
            if (body != null && one != null && body != one) {
                return null;
            }
            one = body == null ? one : body;
        }
        return one;
    }

    /** 'A was succeeded by B as director', 'A succeeds B as director'. */
    private void succeeding(Frame frame) {
        Post post = behind.of(frame);
        if (post == null || !isPassedOn(frame, post)) {
            return;
        }
        analysis.entities(frame.subjects(), PERSON).forEach(holder -> taken(frame, holder, post));
        analysis.entities(frame.objects(), PERSON).forEach(former -> left(frame, former, post));
    }

    /** Not in 'A, the new president, succeeds B, founder of C', 'A succeeds B, former mayor of D': what else B is or was. */
    private boolean isPassedOn(Frame frame, Post post) {
        int t = post.begin() - 1;
        while (t > frame.verb().end()
                && (analysis.text().isFunction(t, "pos", "determiner")
                        || analysis.text().is(t, "role_modifier"))) {
            t--;
        }
        Entity holder = first(frame.subjects());
        boolean beside = analysis.tokens().isMark(t, ',') || analysis.text().isFunction(t, "pos", "conjunction");
        boolean once = post.role().entry() != null && post.role().entry().has("once", "true");
        boolean other = holder != null && drafts.stream().anyMatch(told -> told.entity("person") == holder);
        return !once && !(beside && (other || post.former()));
    }

    /** 'A was appointed director, replacing B': B was it before. */
    private void replaced(Frame frame, Post post) {
        int sentence = analysis.text().sentenceNumber(frame.verb().begin());
        for (Frame other : analysis.phrases().frames(sentence)) {
            boolean follows = other.is("replace")
                    && other.verb().begin() > frame.verb().begin()
                    && other.standing() == Standing.DONE
                    && behind.of(other) == null;
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
        Entity person = frame.is("discharge") ? dismissed(frame) : person(frame);
        Post post = behind.of(frame);
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
        subject = subject == null ? analysis.references().person(frame.subjects()) : subject;
        if (subject != null && object == null) {
            Post post = behind.of(frame);
            if (post != null) {
                List<Entity> all = analysis.entities(frame.subjects(), PERSON);
                for (Entity holder : all.isEmpty() ? List.of(subject) : all) {
                    drafts.add(OfficeFinder.office(analysis, "office.is", holder, post, frame.begin(), post.end())
                            .date("from", tenure.from(frame))
                            .date("until", tenure.until(frame)));
                }
            }
        } else if (object != null && subject == null && !frame.subjects().isEmpty()) {
            Phrase phrase = frame.subjects().get(frame.subjects().size() - 1);
            Post post = posts.at(phrase.begin(), phrase.end());
            boolean same = post != null
                    && post.role().entry() != null
                    && post.role().entry().has("same", "true"); // 'his colleague is A': what he is is told elsewhere
            if (post != null && !same) {
                boolean many = Roles.isPlural(analysis, post.role()); // 'the vice-presidents of A are B and C'
                for (Entity holder : many ? analysis.entities(frame.objects(), PERSON) : List.of(object)) {
                    drafts.add(OfficeFinder.office(analysis, "office.is", holder, post, frame.begin(), frame.end()));
                }
            }
        }
    }

    private @Nullable Entity person(Frame frame) {
        List<Phrase> all = new ArrayList<>(frame.verb().passive() ? frame.objects() : frame.subjects());
        Entity pronoun = analysis.references().person(all);
        all.addAll(frame.objects());
        return pronoun == null ? first(all) : pronoun;
    }

    /** Whom others relieve of an office. */
    private @Nullable Entity dismissed(Frame frame) {
        return first(frame.objects());
    }

    private @Nullable Entity first(List<Phrase> phrases) {
        List<Entity> people = analysis.entities(phrases, PERSON);
        return people.isEmpty() ? null : people.get(0);
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
