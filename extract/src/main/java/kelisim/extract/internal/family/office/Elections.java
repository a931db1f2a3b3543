package kelisim.extract.internal.family.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.post.Post;
import kelisim.extract.internal.family.post.PostReader;
import kelisim.extract.internal.family.post.Roles;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Who is made what by whom: 'The Council elected A its chair and B as vice-chair', 'A was elected chair, with B and C as
 * deputies'. Each office is that of those named since the one before it.
 */
final class Elections {

    private static final Set<MentionKind> PERSON = Set.of(MentionKind.PERSON);
    /** How far behind its verb an election is read. */
    private static final int LONGEST = 80;
    /** How far in front of its verb the office may stand. */
    private static final int FRONT = 12;

    private final Analysis analysis;
    private final PostReader posts;
    private final ElectingOrgans electors;

    Elections(Analysis analysis) {
        this.analysis = analysis;
        this.posts = new PostReader(analysis);
        this.electors = new ElectingOrgans(analysis);
    }

    private List<Entity> elected(Frame frame) {
        Entity pronoun =
                analysis.references().person(frame.objects().stream().limit(1).toList());
        if (pronoun != null) {
            return List.of(pronoun);
        }
        List<Phrase> front = frame.objects().stream()
                .filter(phrase -> phrase.begin() < frame.verb().begin())
                .toList(); // 'A was elected chairman and B his deputy'
        List<Entity> all = analysis.entities(front, PERSON);
        return all.isEmpty() ? analysis.entities(frame.objects(), PERSON) : all;
    }

    /** Somebody and the office that they are given. */
    record Elected(Entity person, Post post) {}

    /** A name or an office behind the verb. */
    private record Piece(int begin, @Nullable Entity person, @Nullable Post post) {}

    List<Elected> of(Frame frame) {
        Post named = frame.verb().passive() ? named(frame) : null;
        return named == null ? given(frame) : ofNamed(frame, named);
    }

    /** 'Three deputies were elected: A, B and C', 'For president was elected A': an office in front of the verb, and nobody. */
    private @Nullable Post named(Frame frame) {
        int begin = analysis.text().sentenceOf(frame.verb().begin()).begin();
        int from = Math.max(begin, frame.verb().begin() - FRONT);
        boolean somebody = !analysis.mentions()
                .within(from, frame.verb().begin(), MentionKind.PERSON)
                .isEmpty();
        for (Mention role : analysis.mentions().within(from, frame.verb().begin(), MentionKind.ROLE)) {
            Post post = posts.of(role, frame.verb().begin());
            boolean fills = post.end() == frame.verb().begin();
            boolean fronted = analysis.text().isWord(role.begin() - 1, "for")
                    || analysis.text().isWord(role.begin() - 1, "as");
            if (fills && !somebody && (fronted || Roles.isPlural(analysis, role))) {
                return post;
            }
        }
        return null;
    }

    private List<Elected> ofNamed(Frame frame, Post post) {
        List<Elected> elected = new ArrayList<>();
        int limit = analysis.text().sentenceOf(frame.verb().begin()).end();
        boolean many = Roles.isPlural(analysis, post.role());
        for (Mention person : analysis.mentions().within(frame.verb().end(), limit, MentionKind.PERSON)) {
            Entity entity = analysis.discourse().of(person);
            if (entity != null && (many || elected.isEmpty())) {
                elected.add(new Elected(entity, post));
            }
        }
        return elected;
    }

    private List<Elected> given(Frame frame) {
        List<Entity> waiting = new ArrayList<>(frame.verb().passive() ? elected(frame) : List.of());
        List<Piece> pieces = pieces(frame);
        if (!pieces.isEmpty() && pieces.get(0).person() == null && waiting.isEmpty()) {
            waiting.addAll(analysis.entities(frame.objects(), PERSON));
        }
        boolean named = pieces.stream().anyMatch(piece -> piece.person() != null);
        if (waiting.isEmpty() && (!named || isFronted(frame))) {
            waiting.addAll(analysis.entities(frame.subjects(), PERSON)); // 'A, sworn in as president'
        }
        List<Elected> elected = new ArrayList<>();
        boolean given = false;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.person() != null) {
                if (given) {
                    waiting.clear();
                    given = false;
                }
                waiting.add(piece.person());
            } else if (piece.post() != null && !isApposition(pieces, i)) {
                Post post = withElector(frame, piece.post());
                waiting.forEach(person -> elected.add(new Elected(person, post)));
                given = true;
            }
        }
        return elected;
    }

    /** 'Elected chair in 2019, A …': who stands behind the participle is meant. */
    private static boolean isFronted(Frame frame) {
        return frame.subjects().size() == 1
                && frame.subjects().get(0).begin() > frame.verb().end();
    }

    private List<Piece> pieces(Frame frame) {
        List<Piece> pieces = new ArrayList<>();
        int from = frame.verb().end();
        int sentence = analysis.text().sentenceOf(from - 1).end();
        int limit = Math.min(sentence, Math.min(from + LONGEST, nextVerb(frame, sentence)));
        limit = isFronted(frame) ? Math.min(limit, frame.subjects().get(0).begin()) : limit;
        int t = from;
        while (t < limit
                && !analysis.tokens().isMark(t, ';')
                && !analysis.text().isFunction(t, "pos", "subordinator")) {
            Mention person = analysis.mentions().at(t, MentionKind.PERSON);
            Mention role = analysis.mentions().at(t, MentionKind.ROLE);
            int next = t + 1;
            if (person != null) {
                Entity entity = analysis.discourse().of(person);
                pieces.add(new Piece(t, entity, null));
                next = person.end();
            } else if (role != null) {
                Post post = posts.of(role, limit);
                next = Math.max(role.end(), post.end());
                if (isGiven(Math.min(post.begin(), role.begin()), from) && !isTitle(next)) {
                    pieces.add(new Piece(t, null, post));
                }
            }
            t = next;
        }
        return pieces;
    }

    private int nextVerb(Frame frame, int sentence) {
        int next = sentence;
        for (Frame other : analysis.phrases()
                .frames(analysis.text().sentenceNumber(frame.verb().begin()))) {
            boolean behind = other.verb().begin() >= frame.verb().end();
            next = behind ? Math.min(next, other.verb().begin()) : next;
        }
        return next;
    }

    /** Whether a name stands right behind an office, whose title it then is. */
    private boolean isTitle(int end) {
        int t = analysis.tokens().isMark(end, ',') ? end + 1 : end;
        return analysis.mentions().at(t, MentionKind.PERSON) != null
                || analysis.text().is(t, "honorific") && analysis.tokens().is(t, Shape.CAPITAL);
    }

    /** Whether the office stands right behind the verb, a name, a mark, 'as', 'to' or 'and', not behind another preposition. */
    private boolean isGiven(int begin, int from) {
        int t = begin - 1;
        while (t >= from && analysis.text().isFunction(t, "pos", "determiner")) {
            t--;
        }
        if (t < from || !analysis.text().isFunction(t, "pos", "preposition")) {
            return true;
        }
        return PostsBehind.isOfPost(analysis, t)
                || analysis.text().isWord(t, "as")
                || analysis.text().isWord(t, "to");
    }

    /** 'elected A, mayor of B, its president': the office behind the comma is who A was before. */
    private static boolean isApposition(List<Piece> pieces, int i) {
        return i > 0
                && i + 1 < pieces.size()
                && pieces.get(i - 1).person() != null
                && pieces.get(i + 1).post() != null;
    }

    /** The office of those who elect: 'The Council elected A its chair'. */
    private Post withElector(Frame frame, Post post) {
        if (post.body() != null || Roles.isOfStateAlone(post.role())) {
            return post; // 'The Kenyan Parliament elected A Auditor General'
        }
        for (Phrase phrase : frame.subjects()) {
            Entity whole = electors.whole(phrase, post.role());
            Entity body = whole != null || frame.verb().passive() ? whole : elector(phrase);
            if (body != null) {
                return new Post(post.role(), body, post.begin(), post.end(), post.former());
            }
        }
        return post;
    }

    private @Nullable Entity elector(Phrase phrase) {
        Mention assembly = null;
        for (Mention mention : analysis.mentions().within(phrase.begin(), phrase.end())) {
            Entity known = analysis.discourse().of(mention);
            boolean capital = analysis.tokens().is(mention.begin(), Shape.CAPITAL);
            if (mention.kind() == MentionKind.ORGANISATION) {
                return known == null && capital ? plain(mention) : known;
            }
            boolean gathering = mention.kind() == MentionKind.EVENT && mention.ordinal() == 0 && capital;
            assembly = gathering && assembly == null ? mention : assembly;
        }
        return assembly == null ? null : plain(assembly);
    }

    /** What elects is a body, even if its name sounds like an event's: 'the Assembly of Island Ports'. */
    private Entity plain(Mention mention) {
        return analysis.discourse().plain(MentionKind.ORGANISATION, analysis.surface(mention.begin(), mention.end()));
    }
}
