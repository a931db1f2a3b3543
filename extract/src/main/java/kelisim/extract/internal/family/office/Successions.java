package kelisim.extract.internal.family.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.family.post.AddressForms;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/** Offices that only their order tells: 'B, new director of A, took over from C', 'D, his predecessor': the same office of the same body. */
final class Successions {

    private static final Set<MentionKind> PERSON = Set.of(MentionKind.PERSON);
    /** How many sentences before an office may have been told. */
    private static final int NEAR = 2;
    /** Among how many office-holders it may be plain whose successor is meant from far. */
    private static final int FEW = 8;
    /** How far behind 'his predecessor' the name may stand: 'his predecessor at the Bank, A'. */
    private static final int WORDS = 12;

    private final Analysis analysis;
    /** Those told with their bodies, by the place of their words; of those at one place the first is first. */
    private final List<Told> byPlace;

    private final List<Draft> offices;
    private final List<Draft> found = new ArrayList<>();
    private final AddressForms titles;
    /** The first office told of each person, of some few. */
    private final Map<@Nullable Entity, Draft> firstOfEach = new LinkedHashMap<>();

    private record Told(int begin, Draft office) {}

    /**
     * The successions of a text.
     *
     * @param offices the offices found, with their bodies
     */
    Successions(Analysis analysis, List<Draft> offices) {
        this.analysis = analysis;
        this.offices = offices;
        this.byPlace = offices.stream()
                .filter(office -> office.has("organisation"))
                .map(office -> new Told(begin(analysis, office), office))
                .sorted(Comparator.comparingInt(Told::begin))
                .toList();
        for (Draft office : offices) {
            if (firstOfEach.size() <= FEW) {
                firstOfEach.putIfAbsent(office.entity("person"), office);
            }
        }
        this.titles = new AddressForms(analysis);
    }

    List<Draft> find() {
        for (Frame frame : analysis.frames("succeed", "replace", "follow")) {
            if (frame.standing() == Standing.DONE) {
                followed(frame);
            }
        }
        int size = analysis.tokens().size();
        for (int t = analysis.text().seek(0, size, "succession");
                t < size;
                t = analysis.text().seek(t + 1, size, "succession")) {
            Match noun = analysis.text().match(t, "succession");
            if (noun != null) {
                named(noun);
                t = noun.end() - 1;
            }
        }
        return found;
    }

    /** 'She succeeds A': what she was just said to be, A was before. */
    private void followed(Frame frame) {
        Entity before = first(frame.objects());
        Entity after = first(frame.subjects());
        if (before == null || (after == null && !isPronoun(frame.subjects()))) {
            return;
        }
        Draft office = last(frame.end(), after, before);
        if (office != null && (!frame.is("follow") || office.rule().equals("office.taken"))) {
            add(office, before, "former", frame.begin(), frame.end());
        }
        Draft former = office == null && after != null && !frame.is("follow") ? last(frame.end(), before, after) : null;
        if (former != null && after != null) {
            add(former, after, null, frame.begin(), frame.end());
        }
    }

    /** 'his predecessor, A', 'B's successor at the Bank, C', 'D, her predecessor'. */
    private void named(Match noun) {
        Mention person = person(noun);
        Entity holder = person == null ? null : analysis.discourse().of(person);
        Draft office = holder == null ? null : last(noun.begin(), null, holder);
        Mention body = body(noun);
        boolean same = body == null || office != null && analysis.discourse().of(body) == office.entity("organisation");
        if (person != null && holder != null && office != null && same) {
            int begin = Math.min(noun.begin(), person.begin());
            add(office, holder, noun.entry().get("status"), begin, Math.max(noun.end(), person.end()));
        }
    }

    /** The body that stands behind the noun: 'his predecessor in the Fund'. */
    private @Nullable Mention body(Match noun) {
        int t = noun.end();
        int end = analysis.text().sentenceOf(noun.begin()).end();
        return t + 1 < end
                        && (analysis.text().isWord(t, "in") || analysis.text().isWord(t, "at"))
                ? analysis.mentions().at(analysis.text().afterDeterminers(t + 1, end), MentionKind.ORGANISATION)
                : null;
    }

    private @Nullable Mention person(Match noun) {
        int end = analysis.text().sentenceOf(noun.begin()).end();
        int owner = noun.begin() - 1;
        Mention before = analysis.text().isFunction(owner, "pos", "possessive")
                        && analysis.tokens().isMark(owner - 1, ',')
                ? endingAt(owner - 1)
                : null;
        if (before != null) {
            return before;
        }
        Mention body = body(noun);
        int t = body == null ? noun.end() : body.end();
        t = analysis.tokens().isMark(t, ',') ? t + 1 : t;
        int at = titles.behind(t, end);
        return at < end && at < noun.end() + WORDS ? analysis.mentions().at(at, MentionKind.PERSON) : null;
    }

    private @Nullable Mention endingAt(int end) {
        for (Mention person : analysis.mentions().within(Math.max(0, end - WORDS), end, MentionKind.PERSON)) {
            if (person.end() == end) {
                return person;
            }
        }
        return null;
    }

    /** The office told last before a token, near it; of one person, or of anybody but another. */
    private @Nullable Draft last(int token, @Nullable Entity holder, Entity other) {
        Draft last = null;
        int at = -1;
        boolean few = firstOfEach.size() <= FEW;
        for (int i = before(token); i >= 0 && byPlace.get(i).begin() >= at; i--) {
            Draft office = byPlace.get(i).office();
            int begin = byPlace.get(i).begin();
            boolean near = isNear(begin, token);
            if (!near && !few && !isWithin(begin, token)) {
                break;
            }
            boolean whose = holder == null ? office.entity("person") != other : office.entity("person") == holder;
            if (whose && (near || few && isOnly(office, other, token)) && !isElsewhere(office, token)) {
                last = office;
                at = begin;
            }
        }
        return last;
    }

    /** The last office told ahead of a token, −1 if there is none. */
    private int before(int token) {
        int low = 0;
        int high = byPlace.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byPlace.get(middle).begin() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private static int begin(Analysis analysis, Draft office) {
        return analysis.tokens().at(office.spans().get(0).begin());
    }

    /** 'took over from A of Peru' tells nothing of who led another state than Peru before. */
    private boolean isElsewhere(Draft office, int token) {
        Entity body = office.entity("organisation");
        int end = analysis.text().sentenceOf(token - 1).end();
        if (body == null || body.kind() != MentionKind.STATE) {
            return false;
        }
        for (Mention state : analysis.mentions()
                .within(Math.max(0, token - WORDS), Math.min(end, token + WORDS), MentionKind.STATE)) {
            List<Mention> people = analysis.mentions()
                    .within(Math.max(0, state.begin() - WORDS), state.begin() - 1, MentionKind.PERSON);
            boolean origin = analysis.text().isWord(state.begin() - 1, "of")
                    && people.stream().anyMatch(person -> person.end() == state.begin() - 1);
            if (origin && analysis.discourse().of(state) != body) {
                return true;
            }
        }
        return false;
    }

    /** Whether nobody else is told to hold an office up to there. */
    private boolean isOnly(Draft office, Entity other, int token) {
        for (Draft told : firstOfEach.values()) {
            boolean third = told.entity("person") != office.entity("person") && told.entity("person") != other;
            if (third && begin(analysis, told) < token) {
                return false;
            }
        }
        return true;
    }

    private boolean isWithin(int begin, int token) {
        return analysis.text().sentenceNumber(token - 1) - analysis.text().sentenceNumber(begin) <= NEAR;
    }

    private boolean isNear(int begin, int token) {
        return isWithin(begin, token)
                && analysis.text().blockNumber(token - 1) == analysis.text().blockNumber(begin);
    }

    private void add(Draft office, Entity holder, @Nullable String status, int begin, int end) {
        boolean told = offices.stream()
                .anyMatch(other -> other.entity("person") == holder
                        && other.entity("organisation") == office.entity("organisation")
                        && OfficeBodies.sameRole(other, office));
        if (!told) {
            found.add(Draft.of(FactType.OFFICE, "office.succession", analysis.span(begin, end))
                    .name("person", holder)
                    .text("role", office.string("role"))
                    .name("organisation", office.entity("organisation"))
                    .code("status", status));
        }
    }

    private @Nullable Entity first(List<Phrase> phrases) {
        List<Entity> people = analysis.entities(phrases, PERSON);
        return people.isEmpty() ? null : people.get(0);
    }

    private boolean isPronoun(List<Phrase> phrases) {
        return phrases.size() == 1 && analysis.text().isFunction(phrases.get(0).begin(), "pos", "pronoun");
    }
}
