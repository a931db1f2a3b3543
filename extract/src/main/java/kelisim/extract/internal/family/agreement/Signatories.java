package kelisim.extract.internal.family.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.family.post.Officeholders;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Reading;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.VerbGroup;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/** Who signs in a clause, and for whom: 'A signed it with B', 'signed by A and B', 'signed for C by A'. */
final class Signatories {

    private static final Set<MentionKind> SIGNERS =
            Set.of(MentionKind.PERSON, MentionKind.ORGANISATION, MentionKind.STATE);

    private static final Set<MentionKind> BODIES = Set.of(MentionKind.ORGANISATION, MentionKind.STATE);

    private final Analysis analysis;
    private final List<Entity> mainStates;
    private final Officeholders holders;
    private final SignerRow row;
    private final Pronouns pronouns;
    private final LaterSigners laterSigners;
    private final UnnamedSigners meant;
    /** How many sentences back the states may be named that a number counts. */
    private static final int REACH = 12;
    /** How many tokens behind a verb 'including' may stand. */
    private static final int NEAR = 12;

    /** The signers of the sentence last read. */
    private final Map<Entity, SignerRow.Signer> inRow = new HashMap<>();
    /** Those whom the clause last read calls only by the part they take in the occasion. */
    private final Set<Entity> inPart = new HashSet<>();

    /** Those who stand for the holders of offices that the clause last read does not name: 'the prefects of A and B'. */
    private final Set<Entity> inOffice = new HashSet<>();

    private int rowBegin = -1;

    /**
     * @param mainStates the two states that the document is about, who 'the two governments' are
     */
    Signatories(Analysis analysis, List<Entity> mainStates, List<Draft> soFar) {
        this.analysis = analysis;
        this.mainStates = mainStates;
        this.holders = new Officeholders(analysis, soFar);
        this.row = new SignerRow(analysis, soFar);
        this.pronouns = new Pronouns(analysis);
        this.laterSigners = new LaterSigners(analysis);
        this.meant = new UnnamedSigners(analysis);
    }

    List<Draft> of(Frame frame, @Nullable Entity instrument) {
        List<Draft> drafts = new ArrayList<>();
        for (LaterSigners.Later later : laterSigners.of(frame)) {
            drafts.add(Draft.of(FactType.SIGNATURE, "signature.later", later.span())
                    .name("signatory", later.signer())
                    .name("instrument", instrument)
                    .name("party", later.signer())
                    .date("date", later.date()));
        }
        for (Entity signer : signers(frame)) {
            String rule = inPart.contains(signer) ? SignersMeant.OPEN : "signature.clause";
            drafts.add(Draft.of(FactType.SIGNATURE, rule, analysis.span(frame.begin(), frame.end()))
                    .name("signatory", signer)
                    .name("instrument", instrument)
                    .name("party", party(signer, frame))
                    .date("date", analysis.date(frame))
                    .name("place", analysis.place(frame)));
        }
        return drafts;
    }

    /** The bodies and states behind the signers. */
    List<Entity> parties(Frame frame) {
        List<Entity> parties = new ArrayList<>();
        for (Entity signer : signers(frame)) {
            Entity party = party(signer, frame);
            if (party != null && !parties.contains(party)) {
                parties.add(party);
            }
        }
        if (parties.isEmpty()) {
            parties.addAll(analysis.entities(analysis.behind(frame, "between"), BODIES));
        }
        return parties;
    }

    private List<Entity> signers(Frame frame) {
        List<Entity> signers = new ArrayList<>();
        inPart.clear();
        inOffice.clear();
        for (Entity state : frame.is("conclude") ? List.<Entity>of() : governments(frame.subjects())) {
            add(signers, state);
        }
        if (signers.isEmpty()) {
            named(subjects(frame), signers);
        }
        named(analysis.behind(frame, "with"), signers);
        if (!frame.verb().passive() && !signers.isEmpty()) {
            counterparts(frame.objects(), signers);
        }
        named(frame.verb().passive() ? List.of() : analysis.behind(frame, "by"), signers);
        behindClause(frame, signers);
        included(frame, signers);
        gapped(frame, signers);
        boolean named = signers.stream().anyMatch(signer -> signer.kind() == MentionKind.PERSON);
        if (named) {
            signers.removeIf(
                    signer -> signer.kind() == MentionKind.ROLE && !isOne(signer) || inOffice.contains(signer));
        }
        return signers;
    }

    /** Who signs; in 'I signed with B a memorandum' the first of the objects, as no other follows the verb. */
    private List<Phrase> subjects(Frame frame) {
        Phrase first = frame.objects().isEmpty() ? null : frame.objects().get(0);
        boolean doer = first != null
                && frame.subjects().isEmpty()
                && first.end() == frame.verb().begin()
                && frame.verb().begin() == frame.verb().main()
                && analysis.text().isWord(frame.verb().end(), "with");
        return doer ? List.of(first) : frame.subjects();
    }

    /** Those whom phrases in a row name; behind 'the ministers of Angola' a second state goes on with 'of'. */
    private void named(List<Phrase> phrases, List<Entity> signers) {
        boolean group = false;
        for (Phrase phrase : phrases) {
            Mention head = analysis.head(phrase);
            if (head != null && head.kind() == MentionKind.INSTRUMENT) {
                continue;
            }
            List<Entity> known = new ArrayList<>(holders.of(phrase));
            known.addAll(pronouns.of(phrase));
            known.addAll(pronouns.body(phrase));
            if (known.isEmpty() && holders.isGroup(phrase)) {
                known.addAll(pronouns.pair(phrase.begin()));
            }
            Entity holder = isApposed(phrase) ? null : holders.one(phrase);
            if (holder != null) {
                known.add(holder);
            }
            known.forEach(person -> add(signers, person));
            Entity part = known.isEmpty() ? part(phrase) : null;
            if (part != null) {
                inPart.add(part);
                add(signers, part);
                continue;
            }
            Entity signer = isAside(phrase) ? null : signer(phrase);
            Entity held = phrases.size() > 1 ? meant.holder(phrase, !inOffice.isEmpty()) : null;
            held = held == null ? meant.nation(phrase) : held;
            if (held != null) {
                inOffice.add(held);
                add(signers, held);
                continue;
            }
            group |= isGroup(phrase) || isOfficesOf(phrase);
            boolean ofGroup = group && signer != null && BODIES.contains(signer.kind());
            add(signers, ofGroup ? null : signer);
            if (signer == null && analysis.tokens().is(phrase.end(), Shape.DASH | Shape.OPENS_BRACKET)) {
                row.named(
                                phrase.end() + 1,
                                analysis.text().sentenceOf(phrase.end()).end())
                        .forEach(member -> add(signers, member));
            }
        }
    }

    /** 'A signed the agreement on trade with B': who is named with the instrument, as whose name goes on to there, signs it too. */
    private void counterparts(List<Phrase> objects, List<Entity> signers) {
        for (Phrase object : objects) {
            for (int t = object.begin(); t < object.end(); t++) {
                boolean with = analysis.text().isFunction(t, "parties", "true")
                        && analysis.text().isWord(t, "with");
                int from = with ? analysis.text().afterDeterminers(t + 1, object.end()) : object.end();
                Mention body = from < object.end() ? analysis.mentions().at(from, MentionKind.ORGANISATION) : null;
                add(signers, body == null ? null : analysis.discourse().of(body));
            }
        }
    }

    /** 'the co-chairs', 'her guest', 'I': the words for somebody whom only the occasion tells. */
    private @Nullable Entity part(Phrase phrase) {
        int t = analysis.text().afterDeterminers(phrase.begin(), phrase.end());
        Mention count = analysis.mentions().at(t, MentionKind.FIGURE);
        boolean counted = count != null && analysis.text().match(t + 1, "occasion_part") != null;
        Match part = analysis.text().match(counted ? t + 1 : t, "occasion_part");
        boolean whole = part != null
                && (part.end() == phrase.end() || analysis.text().isFunction(part.end(), "pos", "preposition"));
        boolean named = !analysis.mentions()
                .within(phrase.begin(), phrase.end(), MentionKind.PERSON)
                .isEmpty();
        return part == null || named || !whole || part.entry().has("who", "pair")
                ? null
                : analysis.discourse().plain(MentionKind.ROLE, analysis.surface(part.begin(), part.end()));
    }

    /** Whether a part in the occasion is that of one alone, besides whom others are named. */
    private boolean isOne(Entity signer) {
        return inPart.contains(signer) && !signer.fullest().endsWith("s");
    }

    /** 'the Governments of Mali and Niger', 'the two governments': the states themselves. */
    private List<Entity> governments(List<Phrase> phrases) {
        if (phrases.isEmpty()) {
            return List.of();
        }
        Phrase first = phrases.get(0);
        int t = analysis.text().afterDeterminers(first.begin(), first.end());
        Mention count = analysis.mentions().at(t, MentionKind.FIGURE);
        Match noun = analysis.text().match(count == null || count.end() > t + 1 ? t : count.end(), "party");
        if (noun == null || !noun.entry().name().equals("country")) {
            return List.of();
        }
        Reading counted = count != null && noun.begin() == count.end() ? count.reading() : null;
        if (phrases.size() == 1 && counted instanceof Reading.Figure number) {
            int states = number.value().intValue();
            return states == mainStates.size() ? mainStates : counted(first.begin(), states);
        }
        if (phrases.size() == 1) {
            return mainStates;
        }
        int end = phrases.get(phrases.size() - 1).end();
        return analysis.text().isFunction(noun.end(), "origin", "true")
                ? analysis.mentions().within(noun.end(), end, MentionKind.STATE).stream()
                        .map(analysis.discourse()::of)
                        .filter(Objects::nonNull)
                        .toList()
                : List.of();
    }

    /** 'the three governments': those of the sentence nearest before that names as many states and no more. */
    private List<Entity> counted(int token, int states) {
        int number = analysis.text().sentenceNumber(token);
        for (int s = number; states > 1 && s >= Math.max(0, number - REACH); s--) {
            Sentence sentence = analysis.text().sentences().get(s);
            Set<Entity> named = new LinkedHashSet<>();
            for (Mention state :
                    analysis.mentions().within(sentence.begin(), Math.min(token, sentence.end()), MentionKind.STATE)) {
                Entity entity = analysis.discourse().of(state);
                if (entity != null) {
                    named.add(entity);
                }
            }
            if (named.size() == states) {
                return List.copyOf(named);
            }
        }
        return List.of();
    }

    /** 'the akim of the region, A', 'A, the minister in charge': an office beside its holder's name. */
    private boolean isApposed(Phrase phrase) {
        boolean behind = analysis.mentions().at(phrase.end(), MentionKind.PERSON) != null
                || analysis.tokens().is(phrase.end(), Shape.MARK)
                        && analysis.mentions().at(phrase.end() + 1, MentionKind.PERSON) != null;
        Mention before = phrase.begin() < 2 ? null : analysis.mentions().outermost(phrase.begin() - 2);
        return behind || before != null && before.kind() == MentionKind.PERSON;
    }

    /** '(Georgia)' behind a name tells for whom, not who else. */
    private boolean isAside(Phrase phrase) {
        return analysis.tokens().is(phrase.begin() - 1, Shape.OPENS_BRACKET)
                && phrase.begin() > 1
                && analysis
                        .mentions()
                        .within(Math.max(0, phrase.begin() - 8), phrase.begin() - 1, MentionKind.PERSON)
                        .stream()
                        .anyMatch(person -> person.end() == phrase.begin() - 1);
    }

    /** 'two memoranda were signed: for A by B, for C by D', 'signed by all participants: A, B and C'. */
    private void behindClause(Frame frame, List<Entity> signers) {
        int limit = analysis.text().sentenceOf(frame.verb().begin()).end();
        if (frame.end() < limit) {
            row.named(frame.end(), limit).forEach(signer -> add(signers, signer));
        }
    }

    /** 'signed by 14 states, including A and B', 'by six universities, among them C'. */
    private void included(Frame frame, List<Entity> signers) {
        int limit = analysis.text().sentenceOf(frame.verb().begin()).end();
        boolean told = !signers.isEmpty() || !analysis.behind(frame, "by").isEmpty();
        boolean open = told && signers.stream().allMatch(UnnamedSigners::isGroup);
        for (int t = frame.verb().end();
                open && t < Math.min(limit, frame.verb().end() + NEAR);
                t++) {
            Match words = analysis.text().match(t, "including");
            List<Entity> members = words == null ? List.of() : row.named(words.end(), limit);
            members = words != null && members.isEmpty() ? row.towns(words.end(), limit) : members;
            if (!members.isEmpty()) {
                signers.clear();
                signers.addAll(members);
                return;
            }
        }
    }

    /** 'signed by A for Kenya and B for Uganda', 'A signed for Kenya, B for Uganda': the verb stands only once. */
    private void gapped(Frame frame, List<Entity> signers) {
        Sentence sentence = analysis.text().sentenceOf(frame.verb().begin());
        int from = sentence.begin();
        int limit = sentence.end();
        if (analysis.mentions().within(from, limit, MentionKind.PERSON).isEmpty()) {
            return;
        }
        for (Frame other : analysis.phrases().frames(analysis.text().sentenceNumber(sentence.begin()))) {
            boolean finite = other.verb().form() == VerbGroup.Form.FINITE
                    && !row.isForSomebody(other.verb().begin(), limit)
                    && !other.is("represent");
            if (finite && other.verb().begin() >= frame.verb().end()) {
                limit = Math.min(limit, other.begin());
            } else if (finite && other.verb().end() <= frame.verb().begin()) {
                from = Math.max(from, other.verb().end());
            }
        }
        for (Mention person : analysis.mentions().within(from, limit, MentionKind.PERSON)) {
            if (row.isForSomebody(person.end(), limit)
                    || row.isBehindSomebody(person, from)
                    || row.represented(person) != null) {
                add(signers, analysis.discourse().of(person));
            }
        }
    }

    private static void add(List<Entity> signers, @Nullable Entity signer) {
        if (signer != null && !signers.contains(signer)) {
            signers.add(signer);
        }
    }

    /** A named signer, or several in one role: 'the Prime Ministers of A and B'. */
    private @Nullable Entity signer(Phrase phrase) {
        Entity named = analysis.entity(phrase, SIGNERS);
        if (named != null) {
            boolean office = named.kind() != MentionKind.PERSON && hasRole(phrase);
            return office ? null : named;
        }
        Mention head = analysis.head(phrase);
        boolean plural = head != null
                && head.kind() == MentionKind.ROLE
                && analysis.tokens().surface(phrase.begin(), head.end()).endsWith("s");
        boolean roles = head != null
                && head.kind() == MentionKind.ROLE
                && head.begin() <= phrase.begin() + 1
                && (plural || meant.isPlural(head));
        return head != null && roles
                ? analysis.discourse().plain(MentionKind.ROLE, analysis.surface(head.begin(), phrase.end()))
                : null;
    }

    /** 'the chambers of commerce of Angola', behind which ', Congo and Zambia' go on with 'of'. */
    private boolean isGroup(Phrase phrase) {
        Mention head = analysis.head(phrase);
        return head != null
                && head.kind() == MentionKind.ORGANISATION
                && analysis.tokens()
                        .surface(head.begin())
                        .toLowerCase(Locale.ROOT)
                        .endsWith("s")
                && head.end() - head.begin() > 2
                && analysis.mentions().at(head.end() - 1, MentionKind.STATE) != null;
    }

    /** 'the ministers of Angola', behind which 'and Congo' goes on with 'of'. */
    private boolean isOfficesOf(Phrase phrase) {
        Mention last = analysis.mentions().outermost(phrase.end() - 1);
        Mention head = analysis.head(phrase);
        return head != null
                && last != null
                && head.kind() == MentionKind.ROLE
                && (BODIES.contains(last.kind()) || last.kind() == MentionKind.PLACE || last.equals(head));
    }

    /** 'Latvia's Minister of the Environment': the state is not who signs. */
    private boolean hasRole(Phrase phrase) {
        return !analysis.mentions()
                .within(phrase.begin(), phrase.end(), MentionKind.ROLE)
                .isEmpty();
    }

    /** Whom a signer signs for: whom the words beside the name tell, the body of an office, or the signer itself. */
    private @Nullable Entity party(Entity signer, Frame frame) {
        if (signer.kind() != MentionKind.PERSON) {
            return signer.kind() == MentionKind.ROLE ? null : signer;
        }
        Sentence sentence = analysis.text().sentenceOf(frame.verb().begin());
        if (sentence.begin() != rowBegin) {
            rowBegin = sentence.begin();
            inRow.clear();
            row.read(sentence.begin(), sentence.end()).forEach(one -> inRow.putIfAbsent(one.person(), one));
        }
        SignerRow.Signer one = inRow.get(signer);
        return one == null ? row.ofOffice(signer) : one.party();
    }
}
