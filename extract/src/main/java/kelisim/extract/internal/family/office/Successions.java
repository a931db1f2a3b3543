package kelisim.extract.internal.family.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.family.post.AddressForms;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.text.Sentence;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/** Offices that only their order tells: 'B, new director of A, took over from C', 'D, his predecessor': the same office of the same body. */
final class Successions {

    private static final Set<MentionKind> PERSON = Set.of(MentionKind.PERSON);
    /** How far behind 'his predecessor' the name may stand: 'his predecessor at the Bank, A'. */
    private static final int WORDS = 12;
    /** Verbs that tell who has an office now only with what is had: 'her place was taken by A'. */
    private static final Set<String> TAKES = Set.of("take", "fill", "hold", "occupy", "assume", "inherit");

    private final Analysis analysis;
    private final List<Draft> offices;
    private final List<Draft> found = new ArrayList<>();
    private final AddressForms titles;
    private final OfficeInMind inMind;

    /**
     * The successions of a text.
     *
     * @param offices the offices found, with their bodies
     */
    Successions(Analysis analysis, List<Draft> offices) {
        this.analysis = analysis;
        this.offices = offices;
        this.inMind = new OfficeInMind(analysis, offices);
        this.titles = new AddressForms(analysis);
    }

    List<Draft> find() {
        for (Frame frame : analysis.frames("succeed", "replace", "follow")) {
            if (frame.standing() == Standing.DONE) {
                followed(frame);
            }
        }
        analysis.frames().forEach(this::inPlace);
        for (Frame frame : analysis.frames("elect", "appoint")) {
            if (frame.standing() == Standing.DONE) {
                instead(frame);
            }
        }
        int size = analysis.tokens().size();
        for (int t = analysis.text().seek(0, size, "succession");
                t < size;
                t = analysis.text().seek(t + 1, size, "succession")) {
            Match noun = analysis.text().match(t, "succession");
            if (noun != null) {
                if (!noun.entry().has("instead", "true")
                        && !noun.entry().has("held", "true")
                        && !noun.entry().has("earlier", "true")) {
                    named(noun);
                }
                t = noun.end() - 1;
            }
        }
        return found;
    }

    /** 'She succeeds A': what she was just said to be, A was before. */
    private void followed(Frame frame) {
        Entity left = first(frame.objects());
        Entity before = left == null ? analysis.references().person(frame.objects()) : left; // 'he was replaced by A'
        Entity named = first(frame.subjects());
        Entity after = named == null ? analysis.references().person(frame.subjects()) : named;
        if (before == null || (after == null && !isPronoun(frame.subjects()))) {
            return;
        }
        Draft office = inMind.last(frame.end(), after, before);
        if (office != null && (!frame.is("follow") || isOffice(office))) {
            add(office, before, "former", frame.begin(), frame.end());
        }
        Draft former =
                office == null && named != null && !frame.is("follow") ? inMind.last(frame.end(), before, named) : null;
        if (former != null && named != null) {
            add(former, named, null, frame.begin(), frame.end());
        }
    }

    /** 'Her place was taken by A', 'she handed her seat to A', 'A now holds her post': what she was just said to be, A is. */
    private void inPlace(Frame frame) {
        boolean gives =
                frame.is("hand_over") || frame.is("devolve") && !frame.verb().passive();
        List<Phrase> held = frame.is("devolve") && gives ? frame.subjects() : frame.objects();
        boolean takes = takes(frame);
        boolean told = frame.standing() == Standing.DONE && (gives || takes);
        Entity holder = !told || held.stream().noneMatch(this::isHeld)
                ? null
                : first(gives ? analysis.behind(frame, "to") : frame.subjects());
        Draft office = holder == null ? null : inMind.last(frame.end(), null, holder);
        if (office != null && holder != null) {
            add(office, holder, isEarlier(frame) ? "former" : null, frame.begin(), frame.end());
        }
    }

    /** 'Before him the post was held by A', 'until then it was hers'. */
    private boolean isEarlier(Frame frame) {
        int begin = analysis.text().sentenceOf(frame.verb().begin()).begin();
        Match words = analysis.text().match(begin, "succession");
        Match inside = analysis.text().match(frame.verb().end(), "succession");
        return words != null && words.entry().has("earlier", "true")
                || inside != null && inside.entry().has("earlier", "true");
    }

    /** Not 'A took his seat', which may be A's own. */
    private boolean takes(Frame frame) {
        Entry verb = frame.verb().verb();
        int t = frame.verb().begin();
        boolean now = analysis.text().isWord(t, "now") || analysis.text().isWord(t - 1, "now");
        boolean own = !frame.verb().passive()
                && !(now && frame.is("hold"))
                && frame.objects().stream().noneMatch(held -> analysis.text().isWord(held.end() - 1, "place"));
        return verb != null && (TAKES.contains(verb.name()) && !own || frame.is("take_over"));
    }

    /** 'her seat', 'his place'. */
    private boolean isHeld(Phrase phrase) {
        Match words = analysis.text().match(phrase.begin(), "succession");
        return words != null && words.entry().has("held", "true") && words.end() == phrase.end();
    }

    /** 'In his place the delegates elected A', 'A was named to succeed her': what the one before was. */
    private void instead(Frame frame) {
        Sentence sentence = analysis.text().sentenceOf(frame.verb().begin());
        int at = analysis.text().seek(sentence.begin(), sentence.end(), "succession");
        Match words = at < sentence.end() ? analysis.text().match(at, "succession") : null;
        Entity chosen = first(frame.objects());
        if (words == null || !words.entry().has("instead", "true") || chosen == null) {
            return;
        }
        Draft office = inMind.last(sentence.begin(), null, chosen);
        boolean alone = offices.stream()
                .noneMatch(other -> other.entity("person") == chosen
                        && other.rule().equals("office.taken")
                        && other.spans().get(0).begin() >= analysis.tokens().begin(sentence.begin()));
        if (office != null && alone) {
            add(office, chosen, null, frame.begin(), frame.end());
        }
    }

    /** What a clause or a line tells somebody to be, and no title in passing. */
    private static boolean isOffice(Draft office) {
        return !office.rule().equals("office.before");
    }

    /** 'his predecessor, A', 'B's successor at the Bank, C', 'D, her predecessor'. */
    private void named(Match noun) {
        Mention person = person(noun);
        Entity holder = person == null ? null : analysis.discourse().of(person);
        Draft office = holder == null ? null : before(noun, holder);
        Mention body = body(noun);
        boolean same = body == null || office != null && analysis.discourse().of(body) == office.entity("organisation");
        if (person != null && holder != null && office != null && same) {
            int begin = Math.min(noun.begin(), person.begin());
            add(office, holder, noun.entry().get("status"), begin, Math.max(noun.end(), person.end()));
        }
    }

    /** The office that the words in front of the noun tell: 'my' and 'your' predecessor are those of who writes and who is asked. */
    private @Nullable Draft before(Match noun, Entity holder) {
        int owner = noun.begin() - 1;
        if (analysis.text().isFunction(owner, "person", "first")) {
            return inMind.ofAuthor();
        }
        return analysis.text().isWord(owner, "your") ? inMind.ofAddressee() : inMind.last(noun.begin(), null, holder);
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
        boolean parted = analysis.tokens().isMark(t, ',') || analysis.text().isFunction(t, "verb", "be");
        t = parted ? t + 1 : t;
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
