package kelisim.extract.internal.family.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.fact.FactFinder;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/** Finds bodies' places in one another: by their names, by clauses, and by lists of members under their announcement. */
public final class AffiliationFinder implements FactFinder {

    private static final Set<MentionKind> MEMBERS = Set.of(MentionKind.ORGANISATION, MentionKind.STATE);
    private static final Set<MentionKind> PARTS =
            Set.of(MentionKind.ORGANISATION, MentionKind.STATE, MentionKind.RESOURCE);

    @Override
    public List<Draft> find(Analysis analysis, List<Draft> soFar) {
        return new Search(analysis).drafts();
    }

    private static final class Search {
        private final Analysis analysis;
        private final Bodies bodies;
        private final List<Draft> drafts = new ArrayList<>();

        Search(Analysis analysis) {
            this.analysis = analysis;
            this.bodies = new Bodies(analysis);
        }

        List<Draft> drafts() {
            for (Mention mention : analysis.mentions().all()) {
                if (mention.kind() == MentionKind.ORGANISATION) {
                    nested(mention);
                    possessed(mention);
                    branch(mention);
                    joint(mention);
                }
            }
            for (Frame frame : analysis.frames()) {
                if (frame.standing() == Standing.DONE) {
                    clause(frame);
                }
            }
            drafts.addAll(new ListedMembers(analysis, bodies).find());
            return drafts;
        }

        // ---- by name

        /** 'the Department of the Ministry', 'the Committee under the Government', 'a branch of the University'. */
        private void nested(Mention mention) {
            Mention inner = null;
            for (Mention other : analysis.mentions().within(mention.begin() + 1, mention.end())) {
                boolean body =
                        other.kind() == MentionKind.ORGANISATION && inner == null && other.end() == mention.end();
                inner = body ? other : inner;
            }
            int end = mention.end();
            if (inner == null && (bodies.isOf(mention.end()) || analysis.text().isWord(mention.end(), "at"))) {
                int t = bodies.afterDeterminers(mention.end() + 1, mention.end() + 4);
                inner = analysis.mentions().at(t, MentionKind.ORGANISATION);
                end = inner == null ? end : inner.end();
            }
            if (inner == null || inner.begin() <= mention.begin()) {
                return;
            }
            int before = inner.begin() - 1;
            while (before > mention.begin() && isArticle(before)) {
                before--;
            }
            boolean under = analysis.text().isWord(before, "under");
            if (!under && !bodies.isOf(before)) {
                return;
            }
            if (plural(mention)) {
                return;
            }
            Entity member = end > mention.end() ? bodies.plain(mention.begin(), end) : bodies.of(mention);
            int shortEnd = Math.max(mention.begin() + 1, Math.min(before, mention.end()));
            if (member != null && shortEnd - mention.begin() > 1) {
                member.add(analysis.surface(mention.begin(), shortEnd));
            }
            add(
                    "affiliation.name",
                    member,
                    bodies.of(inner),
                    under ? "subordinate_to" : part(mention),
                    mention.begin(),
                    end);
        }

        private boolean isArticle(int t) {
            Match function = analysis.text().match(t, "function");
            return function != null && function.entry().has("pos", "determiner");
        }

        private static String part(Mention mention) {
            Entry entry = mention.entry();
            return entry != null && entry.has("kind", "branch") && !entry.name().equals("wing")
                    ? "branch_of"
                    : "part_of";
        }

        /** 'the Party's Women's Council'. */
        private void possessed(Mention owner) {
            if (!analysis.tokens().is(owner.end(), Shape.POSSESSIVE)) {
                return;
            }
            Mention owned = analysis.mentions().at(owner.end() + 1, MentionKind.ORGANISATION);
            if (owned != null) {
                add(
                        "affiliation.possessive",
                        bodies.of(owned),
                        bodies.of(owner),
                        part(owned),
                        owner.begin(),
                        owned.end());
            }
        }

        /** 'the Batken Regional Branch': a branch is one of the body that was named last. */
        private void branch(Mention mention) {
            boolean branch = mention.entry() != null
                    && mention.entry().has("kind", "branch")
                    && !mention.generic()
                    && !isOwned(mention)
                    && !plural(mention);
            if (!branch || hasBodyInside(mention)) {
                return;
            }
            for (int t = mention.begin() - 1; t >= 0 && t > mention.begin() - 200; t--) {
                for (Mention other : analysis.mentions().startingAt(t)) {
                    Entity body = other.kind() == MentionKind.ORGANISATION
                                    && !isBranch(other)
                                    && other.equals(analysis.mentions().outermost(t))
                            ? analysis.discourse().of(other)
                            : null;
                    if (body != null) {
                        add(
                                "affiliation.branch",
                                bodies.of(mention),
                                body,
                                part(mention),
                                mention.begin(),
                                mention.end());
                        return;
                    }
                }
            }
        }

        private static boolean isBranch(Mention mention) {
            return mention.entry() != null && mention.entry().has("kind", "branch");
        }

        private boolean plural(Mention mention) {
            String head = analysis.tokens().surface(mention.head()).toLowerCase(Locale.ROOT);
            return mention.entry() != null
                    && head.endsWith("s")
                    && !mention.entry().name().endsWith(head);
        }

        private boolean isOwned(Mention mention) {
            return mention.begin() > 0 && analysis.tokens().is(mention.begin() - 1, Shape.POSSESSIVE);
        }

        private boolean hasBodyInside(Mention mention) {
            for (Mention other : analysis.mentions().within(mention.begin() + 1, mention.end())) {
                if (other.kind() == MentionKind.ORGANISATION) {
                    return true;
                }
            }
            return bodies.isOf(mention.end());
        }

        /** 'the Russian-Kazakh Commission', and others of its kind in one list with it, have the states as members. */
        private void joint(Mention mention) {
            List<Entity> states = states(mention);
            if (states.size() < 2 || mention.entry() == null || !mention.entry().has("joint", "true")) {
                return;
            }
            Sentence sentence = analysis.text().sentenceOf(mention.begin());
            for (Mention other :
                    analysis.mentions().within(mention.begin(), sentence.end(), MentionKind.ORGANISATION)) {
                boolean same = other.equals(mention)
                        || (Objects.equals(other.entry(), mention.entry())
                                && !other.generic()
                                && states(other).isEmpty()
                                && other.equals(analysis.mentions().outermost(other.begin())));
                if (same) {
                    for (Entity state : states) {
                        add("affiliation.joint", state, bodies.of(other), "member_of", other.begin(), other.end());
                    }
                }
            }
        }

        private List<Entity> states(Mention mention) {
            List<Entity> states = new ArrayList<>();
            for (int t = mention.begin(); t < mention.head(); t++) {
                Mention demonym = analysis.mentions().at(t, MentionKind.DEMONYM);
                Entity state = demonym == null ? null : analysis.discourse().of(demonym);
                if (state != null && !states.contains(state)) {
                    states.add(state);
                }
            }
            return states;
        }

        // ---- by clauses

        private void clause(Frame frame) {
            if (frame.is("include")) {
                including(frame);
            } else if (frame.is("join")) {
                pair("affiliation.joined", frame.subjects(), frame.objects(), "member_of", frame);
            } else if (frame.is("part_of") || frame.is("subordinate") || frame.is("partner")) {
                String relation =
                        frame.is("part_of") ? "part_of" : frame.is("partner") ? "partner_of" : "subordinate_to";
                pair("affiliation.clause", frame.subjects(), frame.objects(), relation, frame);
            } else if (frame.verb().copula()) {
                being(frame);
            }
        }

        private void pair(String rule, List<Phrase> members, List<Phrase> wholes, String relation, Frame frame) {
            for (Phrase member : members) {
                for (Phrase whole : wholes) {
                    add(
                            rule,
                            analysis.entity(member, MEMBERS),
                            analysis.entity(whole, Set.of(MentionKind.ORGANISATION)),
                            relation,
                            frame.begin(),
                            frame.end());
                }
            }
        }

        /** 'C includes A and B', 'into C enter:' with a list. */
        private void including(Frame frame) {
            Entity whole = first(frame.subjects());
            if (whole != null) {
                for (Phrase object : frame.objects()) {
                    Entity part = analysis.entity(object, PARTS);
                    boolean resource = whole.kind() == MentionKind.RESOURCE;
                    boolean fits = part != null && (part.kind() == MentionKind.RESOURCE) == resource;
                    add(
                            "affiliation.includes",
                            fits ? part : null,
                            whole,
                            resource ? "part_of" : "member_of",
                            frame.begin(),
                            frame.end());
                }
            }
        }

        private @Nullable Entity first(List<Phrase> phrases) {
            for (Phrase phrase : phrases) {
                Entity entity = analysis.entity(phrase, PARTS);
                if (entity != null && entity.kind() != MentionKind.STATE) {
                    return entity;
                }
            }
            return null;
        }

        /** 'A is a member of B', 'A is one of the five commissions of B', 'A is the partner of B'. */
        private void being(Frame frame) {
            for (Phrase subject : frame.subjects()) {
                Entity member = analysis.entity(subject, MEMBERS);
                for (Phrase object : member == null ? List.<Phrase>of() : frame.objects()) {
                    Mention whole = lastBody(object);
                    String relation = whole == null ? null : relation(object, whole);
                    if (whole != null && relation != null) {
                        add("affiliation.is", member, bodies.of(whole), relation, frame.begin(), frame.end());
                    }
                }
            }
        }

        private @Nullable Mention lastBody(Phrase phrase) {
            Mention last = null;
            for (Mention mention : analysis.mentions().within(phrase.begin(), phrase.end(), MentionKind.ORGANISATION)) {
                last = mention.end() == phrase.end()
                                && !mention.generic()
                                && bodies.isOf(beforeArticle(mention.begin()))
                        ? mention
                        : last;
            }
            return last;
        }

        private int beforeArticle(int t) {
            int at = t - 1;
            while (at > 0 && isArticle(at)) {
                at--;
            }
            return at;
        }

        /** By the noun in front of 'of': a member, a partner, or a body that is part. */
        private @Nullable String relation(Phrase object, Mention whole) {
            for (int t = object.begin(); t < whole.begin(); t++) {
                Match role = analysis.text().match(t, "role");
                if (role != null && role.entry().name().equals("member")) {
                    return "member_of";
                }
                boolean partner = role != null
                        && analysis.text().surface(role.begin(), role.end()).contains("partner");
                if (partner || analysis.text().is(t, "verb") && isPartner(t)) {
                    return "partner_of";
                }
                Match head = analysis.text().match(t, "organisation_head");
                if (head != null) {
                    return head.entry().has("kind", "branch") ? "branch_of" : "part_of";
                }
            }
            return null;
        }

        private boolean isPartner(int t) {
            Match verb = analysis.text().match(t, "verb");
            return verb != null && verb.entry().has("classes", "partner");
        }

        private void add(
                String rule, @Nullable Entity member, @Nullable Entity body, String relation, int begin, int end) {
            if (Bodies.mayBelong(member, body)) {
                drafts.add(Draft.of(FactType.AFFILIATION, rule, analysis.span(begin, end))
                        .name("member", member)
                        .name("body", body)
                        .code("relation", relation));
            }
        }
    }
}
