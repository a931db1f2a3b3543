package kelisim.extract.internal.family.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.family.link.PairClues;
import kelisim.extract.internal.family.link.Places;
import kelisim.extract.internal.family.link.Remembered;
import kelisim.extract.internal.family.post.Post;
import kelisim.extract.internal.family.post.PostReader;
import kelisim.extract.internal.family.post.Roles;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.odds.Candidate;
import kelisim.extract.internal.odds.Clues;
import kelisim.extract.internal.odds.Judge;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.VerbClasses;
import kelisim.fact.FactType;

/** Offices that no rule tells of people and roles named near each other, where the text makes it likely all the same. */
final class LikelyOffices {

    /** How likely an office must be to be told. */
    private static final double LIKELY = 0.7;
    /** How many roles on either side of a name are weighed. */
    private static final int NEAR = 3;

    /** How many different offices of one person are looked at. */
    private static final int ENOUGH = 20;

    /** Verbs of offices: who does so holds one, or makes somebody hold one. */
    private static final VerbClasses MAKING = VerbClasses.of(
            "appoint",
            "become",
            "bestow",
            "chair",
            "devolve",
            "discharge",
            "elect",
            "hand_over",
            "hold",
            "hold_office",
            "lead",
            "leave",
            "leave_office",
            "occupy",
            "replace",
            "sit_on",
            "succeed",
            "take_over");

    static final String RULE = "office.likely";

    private static final String QUESTION = "office.holder";

    private final Analysis analysis;
    private final Judge judge;
    private final PostReader posts;
    private final Places<Mention> roles = new Places<>();
    private final PairClues<Mention> pairs;
    /** The words of some offices told of each person. */
    private final Map<Entity, Set<String>> told = new HashMap<>();
    /** The tokens at which the words of an office begin that somebody is told to hold. */
    private final Set<Integer> held = new HashSet<>();

    LikelyOffices(Analysis analysis, List<Draft> drafts, Judge judge) {
        this.analysis = analysis;
        this.judge = judge;
        this.posts = new PostReader(analysis);
        for (Mention role : analysis.mentions().all(MentionKind.ROLE)) {
            roles.add(role, new Phrase(role.begin(), role.end()));
        }
        this.pairs = new PairClues<>(analysis, roles);
        Remembered.of(drafts, FactType.OFFICE, analysis, judge).forEach(this::learn);
    }

    private void learn(Draft draft) {
        Entity person = draft.entity("person");
        if (person != null) {
            note(person, draft);
            int begin = analysis.tokens().at(draft.spans().get(0).begin());
            int end = analysis.tokens().at(draft.spans().get(0).end() - 1) + 1;
            for (Mention role : analysis.mentions().within(begin, end, MentionKind.ROLE)) {
                held.add(role.begin());
            }
        }
    }

    private void note(Entity person, Draft office) {
        Set<String> words = told.computeIfAbsent(person, p -> new HashSet<>());
        if (words.size() < ENOUGH) {
            words.add(String.valueOf(office.string("role")).toLowerCase(Locale.ROOT));
        }
    }

    List<Draft> find() {
        List<Draft> found = new ArrayList<>();
        for (Mention person : analysis.mentions().all(MentionKind.PERSON)) {
            Entity holder = analysis.discourse().of(person);
            if (holder != null) {
                for (Places.Place<Mention> role : roles.around(person.begin(), NEAR, NEAR)) {
                    if (isNear(person, role.thing()) && isDone(person, role.thing()) && !isTold(holder, role.thing())) {
                        weigh(person, holder, role.thing(), found);
                    }
                }
            }
        }
        return found;
    }

    private boolean isNear(Mention person, Mention role) {
        int apart =
                analysis.text().sentenceNumber(person.begin()) - analysis.text().sentenceNumber(role.begin());
        boolean inside = role.begin() >= person.begin() && role.end() <= person.end();
        return Math.abs(apart) <= 1 && !inside;
    }

    /** Not of 'A hopes to become chair', 'candidate for mayor', nor of both sides of a verb that nobody knows. */
    private boolean isDone(Mention person, Mention role) {
        int number = analysis.text().sentenceNumber(role.begin());
        boolean apart = analysis.phrases().frames(number).stream()
                .anyMatch(frame -> isDealing(frame, person, role)
                        || frame.verb().verb() == null && isBetween(frame, person, role));
        Mention outer = analysis.mentions().outermost(role.begin());
        boolean inName = outer != null && outer.kind() == MentionKind.ORGANISATION;
        boolean ofOther = held.contains(role.begin()) && !Roles.isPlural(analysis, role);
        boolean sought = analysis.text().isWord(role.begin() - 1, "for");
        return !apart
                && !inName
                && !sought
                && !ofOther
                && !isServed(role)
                && !(role.entry() != null && role.entry().has("same", "true"))
                && analysis.isTold(person.begin())
                && analysis.isTold(role.begin())
                && !analysis.text().isRefuted(role.begin());
    }

    /** 'adviser to the Mayor': whom somebody serves. */
    private boolean isServed(Mention role) {
        int to = role.begin() - 1;
        while (to > 0 && analysis.text().isFunction(to, "pos", "determiner")) {
            to--;
        }
        Mention served = analysis.text().isWord(to, "to") ? analysis.mentions().outermost(to - 1) : null;
        return served != null && served.kind() == MentionKind.ROLE && served.end() == to;
    }

    /** 'A thanked the director of B': one of them does something to the other that makes nobody anything. */
    private static boolean isDealing(Frame frame, Mention person, Mention role) {
        boolean deals = !frame.verb().copula() && !frame.isAny(MAKING);
        return deals
                && (isIn(frame.subjects(), person) && isIn(frame.objects(), role)
                        || isIn(frame.subjects(), role) && isIn(frame.objects(), person));
    }

    private static boolean isIn(List<Phrase> phrases, Mention mention) {
        return phrases.stream().anyMatch(phrase -> phrase.begin() <= mention.begin() && mention.end() <= phrase.end());
    }

    private static boolean isBetween(Frame frame, Mention person, Mention role) {
        int first = Math.min(person.begin(), role.begin());
        int last = Math.max(person.begin(), role.begin());
        return first < frame.verb().begin() && frame.verb().begin() < last;
    }

    /** Whether the person is told to hold that office, in more words or less. */
    private boolean isTold(Entity holder, Mention role) {
        String words = Roles.singular(analysis, role).toLowerCase(Locale.ROOT);
        return told.getOrDefault(holder, Set.of()).stream()
                .anyMatch(other -> other.contains(words) || words.contains(other));
    }

    private void weigh(Mention person, Entity holder, Mention role, List<Draft> found) {
        List<Phrase> name = List.of(new Phrase(person.begin(), person.end()));
        PairClues.Nearest nearest = pairs.nearest(name, role);
        if (nearest == null) {
            return;
        }
        Clues clues = pairs.of(name, role, nearest, "PERSON>ROLE");
        Entry entry = role.entry();
        Post post = posts.of(role, analysis.text().sentenceOf(role.begin()).end());
        clues.add("role", entry == null ? "?" : entry.name())
                .add("role.words", Math.min(3, role.end() - role.begin()))
                .addIf(Roles.isPlural(analysis, role), "plural")
                .addIf(post.body() != null, "body")
                .addIf(post.former(), "former")
                .addIf(told.containsKey(holder), "has office")
                .addIf(held.contains(role.begin()), "held");
        int begin = Math.min(person.begin(), post.begin());
        int end = Math.max(person.end(), post.end());
        Draft draft = OfficeFinder.office(analysis, RULE, holder, post, begin, end);
        boolean likely = judge.isLikely(QUESTION, new Candidate<>(draft, PairClues.byGap(clues)), LIKELY);
        if (likely && !isTold(holder, role)) {
            found.add(draft);
            note(holder, draft);
        }
    }
}
