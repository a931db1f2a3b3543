package kelisim.extract.internal.phrase;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.mention.AnalysedText;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Mentions;
import kelisim.extract.internal.phrase.Chunk.Type;
import org.jspecify.annotations.Nullable;

/** Reads a sentence's clauses off its chunks: for each verb who does it, to what, and what hangs on it by prepositions. */
final class FrameReader {

    private final AnalysedText text;
    private final Mentions mentions;
    private final List<Chunk> chunks;
    private final ClauseBounds bounds;
    private final Participles participles;
    private final Governance governance;
    private final List<Frame> frames = new ArrayList<>();
    /** The frame of the verb at each chunk. */
    private final @Nullable Frame[] byChunk;
    /** Whether the verb at each chunk tells what is done to its subject, also as a bare participle. */
    private final boolean[] turned;

    FrameReader(AnalysedText text, Mentions mentions, List<Chunk> chunks) {
        this.text = text;
        this.mentions = mentions;
        this.chunks = chunks;
        this.bounds = new ClauseBounds(text, chunks, this::isPerson);
        this.participles = new Participles(text);
        this.governance = new Governance(text, chunks, bounds);
        this.byChunk = new Frame[chunks.size()];
        this.turned = new boolean[chunks.size()];
    }

    private boolean isPerson(Chunk chunk) {
        return !mentions.within(chunk.begin(), chunk.end(), MentionKind.PERSON).isEmpty();
    }

    List<Frame> frames() {
        for (int i = 0; i < chunks.size(); i++) {
            VerbGroup verb = chunks.get(i).verb();
            if (verb != null) {
                Frame frame = frame(i, verb);
                byChunk[i] = frame;
                frames.add(frame);
            }
        }
        return frames;
    }

    private Frame frame(int i, VerbGroup verb) {
        List<Complement> complements = new ArrayList<>();
        List<Phrase> left = new ArrayList<>();
        int begin = left(i, left, complements);
        List<Phrase> right = new ArrayList<>();
        int comma = opening(i, verb);
        int end = right(i + 1, right, complements, comma > 0 ? comma : bounds.bracketed(i));
        int governor = governance.governor(i, verb);
        Frame above = governor < 0 ? null : byChunk[governor];
        Standing standing = governance.standing(verb, above, begin);
        boolean gap = false;
        boolean bare = left.isEmpty();
        if (bare && isInverted(verb, complements, right)) {
            return new Frame(
                    verb,
                    right,
                    List.of(),
                    complements,
                    chunks.get(begin).begin(),
                    chunks.get(Math.max(i, end - 1)).end(),
                    standing);
        }
        if (left.isEmpty() || verb.form() == VerbGroup.Form.INFINITIVE && above != null) {
            inherit(i, verb, above, left);
        }
        int relative = bounds.relativeBefore(i);
        if (comma > 0) {
            left.clear();
        }
        if (relative >= 0) {
            Phrase antecedent = bounds.antecedent(relative);
            if (antecedent != null && relative == i - 1) {
                left.clear();
                left.add(antecedent);
            } else if (antecedent != null && !verb.passive() && isBehindComma(i, right)) {
                right.clear();
                right.add(antecedent);
                gap = true;
            }
        }
        if (comma > 0 && left.isEmpty()) {
            left.add(bounds.phrase(comma + 1, bounds.phraseEnd(comma + 1, chunks.size())));
        }
        Phrase described = right.isEmpty() ? describedBefore(i, verb) : null;
        described = described == null && right.isEmpty() && relative < 0 ? reduced(i, verb, bare) : described;
        if (described != null) {
            left.clear();
            left.add(described);
        }
        boolean front = comma > 0 && verb.form() != VerbGroup.Form.GERUND && right.isEmpty();
        boolean passive =
                verb.passive() || described != null || front || (!gap && isReducedPassive(i, verb, left, right));
        standing = standing == Standing.DONE ? governance.ofSubjects(left) : standing;
        int from = chunks.get(begin).begin();
        int to = chunks.get(Math.max(i, end - 1)).end();
        turned[i] = passive;
        if (passive) {
            List<Phrase> agents = new ArrayList<>();
            for (Complement complement : complements) {
                boolean denied = text.isFunction(complement.preposition() - 1, "pos", "negation");
                if (!denied && text.isWord(complement.preposition(), "by")) {
                    agents.add(complement.phrase());
                }
            }
            List<Phrase> objects = new ArrayList<>(left);
            objects.addAll(right);
            return new Frame(verb, agents, objects, complements, from, to, standing);
        }
        return new Frame(verb, left, right, complements, from, to, standing);
    }

    /** 'the treaty which A signed, runs …': what follows the comma is no object of the relative clause. */
    private boolean isBehindComma(int verbAt, List<Phrase> right) {
        int c = verbAt + 1;
        while (c < chunks.size() && !chunks.get(c).is(Type.COMMA)) {
            c++;
        }
        return right.isEmpty()
                || c < chunks.size() && right.get(0).begin() >= chunks.get(c).end();
    }

    // ---- to the left

    /** Collects subjects and complements in front of the verb; gives the first chunk of the clause. */
    private int left(int verbAt, List<Phrase> subjects, List<Complement> complements) {
        int behindAside = bounds.aside(verbAt);
        if (behindAside > 0) {
            return left(behindAside, subjects, complements);
        }
        int start = bounds.clauseStart(verbAt);
        boolean afterVerb = start > 0 && chunks.get(start - 1).is(Type.VERB);
        int last = verbAt - 1;
        int i = start;
        int lastSeparator = -1;
        boolean contrast = false;
        List<Phrase> phrases = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        while (i <= last) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Type.COMMA) || chunk.is(Type.CONJUNCTION)) {
                // behind 'but' all that follows is of this verb
                lastSeparator = contrast ? lastSeparator : i;
                contrast |= text.isWord(chunk.begin(), "but");
                i++;
            } else if (chunk.is(Type.PREPOSITION) && i < last) {
                int next = bounds.phraseEnd(i + 1, verbAt);
                boolean agentOfOther = afterVerb && text.isWord(chunk.begin(), "by");
                if (isNominal(i + 1) && !agentOfOther) {
                    complements.add(new Complement(chunk.begin(), bounds.phrase(i + 1, next)));
                }
                i = Math.max(next, i + 1);
            } else if (chunk.is(Type.DATE)) {
                complements.add(new Complement(-1, bounds.phrase(i, i + 1)));
                i++;
            } else if (chunk.is(Type.NOUN)) {
                int next = bounds.phraseEnd(i, verbAt);
                if (!describes(i, verbAt, phrases, complements)) {
                    phrases.add(bounds.phrase(i, next));
                    places.add(i);
                }
                i = next;
            } else {
                i++;
            }
        }
        if (lastSeparator == last && afterVerb && !chunks.get(last).is(Type.COMMA)) {
            return start;
        }
        for (int p = 0; p < phrases.size(); p++) {
            boolean ofEarlierVerb = afterVerb && (lastSeparator < 0 || places.get(p) < lastSeparator);
            if (!ofEarlierVerb) {
                subjects.add(phrases.get(p));
            }
        }
        return start;
    }

    /**
     * 'During the visit of A, Minister of B, talks …': an office behind the comma is that of the person in front; 'at the
     * invitation of the Minister of B, A, the Minister of C, D, …': a person there has the office in front.
     */
    private boolean describes(int i, int verbAt, List<Phrase> phrases, List<Complement> complements) {
        if (!phrases.isEmpty() || complements.isEmpty() || !chunks.get(i - 1).is(Type.COMMA)) {
            return false;
        }
        Phrase before = complements.get(complements.size() - 1).phrase();
        boolean person = mentions.within(before.begin(), before.end(), MentionKind.PERSON).stream()
                .anyMatch(mention -> mention.end() == before.end());
        Chunk chunk = chunks.get(i);
        boolean office = mentions.at(text.afterDeterminers(chunk.begin(), chunk.end()), MentionKind.ROLE) != null;
        if (before.end() != chunks.get(i - 1).begin()) {
            return false;
        }
        boolean title =
                !mentions.within(before.begin(), before.end(), MentionKind.ROLE).isEmpty();
        return isPerson(chunk) ? title && !person && isPersonBehind(i + 1, verbAt) : person && office;
    }

    /** Whether a comma and then another person follow, of whom the verb tells. */
    private boolean isPersonBehind(int comma, int verbAt) {
        boolean closes =
                chunks.get(comma).is(Type.COMMA) && !chunks.get(comma + 1).is(Type.CONJUNCTION);
        for (int c = comma + 1; closes && c < verbAt; c++) {
            if (chunks.get(c).is(Type.NOUN) && isPerson(chunks.get(c))) {
                return true;
            }
        }
        return false;
    }

    private boolean isNominal(int i) {
        return i < chunks.size()
                && (chunks.get(i).is(Type.NOUN) || chunks.get(i).is(Type.DATE));
    }

    // ---- to the right

    /** Collects objects and complements behind the verb; gives the chunk after the clause's last. */
    private int right(int from, List<Phrase> objects, List<Complement> complements, int limit) {
        int preposition = -1;
        int ofPerson = -1;
        boolean agents = isAgentOfReduced(from - 1);
        int i = from;
        while (i < limit) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Type.VERB)
                    || chunk.is(Type.SUBORDINATOR)
                    || chunk.is(Type.RELATIVE)
                    || bounds.endsClause(chunk)) {
                return i;
            }
            boolean separator = chunk.is(Type.COMMA) || chunk.is(Type.CONJUNCTION);
            if (separator && bounds.beginsClause(i + 1) && !(agents && isAgent(i + 1))) {
                return i;
            }
            if (chunk.is(Type.PREPOSITION)) {
                preposition = chunk.begin();
                i++;
            } else if (chunk.is(Type.NOUN)) {
                int next = bounds.phraseEnd(i, limit);
                // 'signed in Geneva a treaty': a second noun phrase right behind the first has no preposition
                preposition = i > from && chunks.get(i - 1).is(Type.NOUN) ? -1 : preposition;
                boolean person = isPerson(chunk);
                boolean joined = person && i > from && chunks.get(i - 1).is(Type.CONJUNCTION);
                preposition = joined && ofPerson >= 0 ? ofPerson : preposition;
                ofPerson = person ? preposition : ofPerson;
                if (preposition >= 0) {
                    complements.add(new Complement(preposition, bounds.phrase(i, next)));
                    boolean another = next < limit && chunks.get(next).is(Type.NOUN);
                    preposition = another ? -1 : preposition;
                } else {
                    objects.add(bounds.phrase(i, next));
                }
                i = next;
            } else if (chunk.is(Type.DATE)) {
                complements.add(new Complement(preposition, bounds.phrase(i, i + 1)));
                preposition = -1;
                i++;
            } else {
                i++;
            }
        }
        return i;
    }

    /** 'the agreement signed by A and B provides …': a participle with 'by' right behind its noun, no other verb before it. */
    private boolean isAgentOfReduced(int verbAt) {
        VerbGroup verb = chunks.get(verbAt).verb();
        return verb != null
                && participles.isBare(verb)
                && verbAt > 0
                && chunks.get(verbAt - 1).is(Type.NOUN)
                && verbAt + 1 < chunks.size()
                && text.isWord(chunks.get(verbAt + 1).begin(), "by")
                && frames.stream()
                        .allMatch(frame -> bounds.clauseStart(verbAt) > 0
                                && frame.end()
                                        <= chunks.get(bounds.clauseStart(verbAt))
                                                .begin());
    }

    /** Somebody, behind whom comes a preposition or a verb, and no comma. */
    private boolean isAgent(int i) {
        return i < chunks.size() && chunks.get(i).is(Type.NOUN) && isPerson(chunks.get(i));
    }

    // ---- how verbs hang together

    private void inherit(int i, VerbGroup verb, @Nullable Frame above, List<Phrase> subjects) {
        if (verb.form() == VerbGroup.Form.INFINITIVE && above != null) {
            subjects.clear();
            boolean asked = above.is("invite") || above.is("call_for") || above.is("instruct") || above.is("oblige");
            boolean chosen = (above.is("elect") || above.is("appoint"))
                    && above.objects().stream().anyMatch(this::isPerson);
            subjects.addAll(
                    chosen
                                    || asked
                                            && !above.objects().isEmpty()
                                            && !isReflexive(above.objects().get(0))
                            ? above.objects()
                            : above.subjects().isEmpty() && above.verb().passive()
                                    ? above.objects()
                                    : above.subjects());
            return;
        }
        for (int j = i - 1; j >= 0; j--) {
            Frame earlier = byChunk[j];
            Phrase outer = earlier == null ? null : aroundRelative(i, j);
            if (outer != null) {
                subjects.add(outer);
                return;
            }
            if (earlier != null) {
                subjects.addAll(turned[j] ? earlier.objects() : earlier.subjects());
                return;
            }
        }
    }

    /** 'The council, in which A and B sit, held …': behind the comma the verb is of what the relative clause tells of. */
    private @Nullable Phrase aroundRelative(int i, int earlier) {
        int relative = bounds.relativeBefore(earlier);
        boolean inserted =
                relative > 0 && relative < earlier - 1 && chunks.get(i - 1).is(Type.COMMA);
        if (!inserted) {
            return null;
        }
        boolean preposition = chunks.get(relative - 1).is(Type.PREPOSITION);
        return bounds.antecedent(preposition ? relative - 1 : relative);
    }

    /** 'From Peru came A', 'with her travelled B', 'next to him sat C': behind a complement and a verb of motion or place its subject. */
    private boolean isInverted(VerbGroup verb, List<Complement> complements, List<Phrase> right) {
        return verb.form() == VerbGroup.Form.FINITE
                && !verb.passive()
                && (verb.is("travel") || verb.is("sit"))
                && !complements.isEmpty()
                && complements.get(0).phrase().begin() < verb.begin()
                && !right.isEmpty()
                && right.get(0).begin() == verb.end()
                && isPerson(right.get(0));
    }

    private boolean isReflexive(Phrase phrase) {
        return text.isFunction(phrase.begin(), "reflexive", "true");
    }

    // ---- participles

    /** 'the Agreement, signed by A in B': a participle behind a comma tells of the noun phrase in front of it. */
    private @Nullable Phrase describedBefore(int i, VerbGroup verb) {
        boolean comma = i > 1
                && bounds.isBreak(chunks.get(i - 1))
                && participles.isBare(verb)
                && !participles.isIntransitive(verb);
        boolean complement = i + 1 < chunks.size()
                && (chunks.get(i + 1).is(Type.PREPOSITION) || chunks.get(i + 1).is(Type.DATE));
        Phrase antecedent = comma && complement && !resumes(i) ? holder(i) : null;
        return antecedent != null && isPerson(antecedent) && isOnlyVerb(i) ? null : antecedent;
    }

    /** 'A, Minister of B, accompanied by C': behind an office, its holder is meant. */
    private @Nullable Phrase holder(int i) {
        Phrase antecedent = bounds.antecedent(i);
        boolean office = antecedent != null
                && mentions.at(text.afterDeterminers(antecedent.begin(), antecedent.end()), MentionKind.ROLE) != null;
        Phrase person = office ? bounds.described(i) : null;
        return person == null ? antecedent : person;
    }

    /** 'A, the minister, signed for B': without another verb around it is what the sentence says of the person. */
    private boolean isOnlyVerb(int i) {
        int to = i + 1;
        while (to < chunks.size()
                && !bounds.endsClause(chunks.get(to))
                && !chunks.get(to).is(Type.VERB)) {
            to++;
        }
        int from = bounds.clauseStart(i);
        boolean before = from > 0 && !bounds.endsClause(chunks.get(from - 1));
        return !before && (to == chunks.size() || !chunks.get(to).is(Type.VERB));
    }

    /** 'The session, held in A, closed with B': behind a participle and its comma the sentence's own verb goes on. */
    private boolean resumes(int i) {
        int inserted = i - 1;
        while (inserted >= 0 && byChunk[inserted] == null) {
            inserted--;
        }
        Frame earlier = inserted < 2 ? null : byChunk[inserted];
        boolean participle = earlier != null
                && bounds.isBreak(chunks.get(inserted - 1))
                && participles.isBare(earlier.verb())
                && turned[inserted];
        int next = i + 1;
        while (next < chunks.size() && !chunks.get(next).is(Type.VERB)) {
            next++;
        }
        return participle && (next == chunks.size() || !chunks.get(next - 1).is(Type.COMMA));
    }

    /**
     * 'held a conference given over to water', 'met at a workshop held by A': a participle right behind another verb's object or
     * complement tells of it.
     *
     * @param bare whether no subject stands in its own clause
     */
    private @Nullable Phrase reduced(int i, VerbGroup verb, boolean bare) {
        boolean behind = i > 1
                && i + 1 < chunks.size()
                && chunks.get(i - 1).is(Type.NOUN)
                && (chunks.get(i - 2).is(Type.VERB) || bare && chunks.get(i - 2).is(Type.PREPOSITION))
                && chunks.get(i + 1).is(Type.PREPOSITION);
        return behind && participles.isBare(verb) && !participles.isIntransitive(verb) ? bounds.antecedent(i) : null;
    }

    /**
     * The comma behind a participle or gerund with which a sentence opens ('Founded in 1978, the council meets', 'Opening the
     * forum, A said'); what follows it is whom the participle tells of. 0 if it is no such verb.
     */
    private int opening(int i, VerbGroup verb) {
        boolean gerund = verb.form() == VerbGroup.Form.GERUND;
        if (i > 1
                || !(gerund || participles.isBare(verb))
                || i == 1 && !chunks.get(0).is(Type.CONJUNCTION)) {
            return 0;
        }
        for (int c = i + 1; c + 1 < chunks.size() && c < i + 16; c++) {
            if (chunks.get(c).is(Type.VERB) || bounds.endsClause(chunks.get(c))) {
                return 0;
            }
            boolean place = c + 2 < chunks.size() && chunks.get(c + 2).is(Type.COMMA) && isPlace(chunks.get(c + 1));
            if (chunks.get(c).is(Type.COMMA) && chunks.get(c + 1).is(Type.NOUN) && !place) {
                return c;
            }
        }
        return 0;
    }

    private boolean isPlace(Chunk chunk) {
        return mentions.at(chunk.begin(), MentionKind.STATE, MentionKind.PLACE) != null;
    }

    /** 'an agreement signed by A', 'the forum held in B': the noun phrase in front is what it is done to. */
    private boolean isReducedPassive(int i, VerbGroup verb, List<Phrase> left, List<Phrase> right) {
        if (!participles.isBare(verb) || !right.isEmpty() || left.isEmpty()) {
            return false;
        }
        if (i + 1 >= chunks.size() || !chunks.get(i + 1).is(Type.PREPOSITION)) {
            return false;
        }
        boolean agent = text.isWord(chunks.get(i + 1).begin(), "by");
        int start = bounds.clauseStart(i);
        if (!agent && start > 0 && chunks.get(start - 1).is(Type.SUBORDINATOR)) {
            return false; // 'while A paid for it': a clause has a verb of its own
        }
        return agent || !(participles.isIntransitive(verb) || isPerson(left.get(left.size() - 1)));
    }

    /** 'A, the minister, signed in Geneva …': people sign, receive and open, and are not signed. */
    private boolean isPerson(Phrase phrase) {
        return !mentions.within(phrase.begin(), phrase.end(), MentionKind.PERSON)
                        .isEmpty()
                || !mentions.within(phrase.begin(), phrase.end(), MentionKind.ROLE)
                        .isEmpty();
    }
}
