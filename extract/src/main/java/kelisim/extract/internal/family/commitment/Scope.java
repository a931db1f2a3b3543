package kelisim.extract.internal.family.commitment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.family.post.OwnBody;
import kelisim.extract.internal.family.statement.Speech;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Ordered;
import kelisim.extract.internal.text.Sentence;
import kelisim.fact.EdtfDate;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/** Who commits themselves in a sentence, and under which instrument or body. */
final class Scope {

    private static final Set<MentionKind> ACTORS =
            EnumSet.of(MentionKind.ORGANISATION, MentionKind.STATE, MentionKind.PLACE);

    /** Kinds of bodies whose pages tell what states do. */
    private static final Set<String> ORGANS =
            Set.of("ministry", "government", "parliament", "embassy", "media", "department", "office");

    /** Kinds of bodies in which two states sit together. */
    private static final Set<String> JOINT = Set.of("commission", "committee");

    private final Analysis analysis;
    /** How far into a document its own instrument is named at the latest. */
    private static final int FIRST_SENTENCES = 10;

    /** So many sentences of a paragraph before one may tell of the event under which it stands. */
    private static final int NEAR = 6;

    private final @Nullable Draft instrument;
    private final @Nullable Draft text;
    private final @Nullable Entity event;
    private final List<Draft> events;
    /** The events in the order of the text. */
    private final List<Draft> inOrder;

    private final Themes themes;
    private final Sites sites;
    private final List<Draft> instruments;
    private final ToldInstruments told;

    private final @Nullable Entity speaking;
    /** The body of whose own doings the document tells; a state's organs and the press tell of those of others. */
    private final @Nullable Entity own;

    Scope(Analysis analysis, List<Draft> soFar) {
        this.analysis = analysis;
        this.instruments = soFar.stream()
                .filter(draft -> draft.type() == FactType.AGREEMENT)
                .toList();
        this.text = instruments.stream()
                .filter(draft -> draft.rule().equals("agreement.text"))
                .findFirst()
                .orElse(null);
        this.instrument = text != null ? text : mainInstrument();
        this.events = soFar.stream()
                .filter(draft -> draft.type() == FactType.EVENT && draft.entity("name") != null)
                .sorted(Comparator.comparingInt(draft -> draft.spans().get(0).begin()))
                .toList();
        this.inOrder =
                events.stream().sorted(Comparator.comparingInt(Scope::begin)).toList();
        this.event = mainEvent();
        this.themes = new Themes(analysis);
        this.sites = new Sites(analysis);
        this.told = new ToldInstruments(analysis, instruments);
        this.speaking = speaking(soFar);
        Entity body = new OwnBody(analysis).body();
        this.own = body == null || isOf(body, ORGANS) ? null : body;
    }

    private @Nullable Draft mainInstrument() {
        List<Sentence> sentences = analysis.text().sentences();
        int last = Math.min(FIRST_SENTENCES, sentences.size()) - 1;
        return instruments.stream()
                .filter(draft -> draft.entities("parties").size() > 1)
                .filter(draft -> draft.spans().get(0).begin()
                        < analysis.tokens().end(sentences.get(last).end() - 1))
                .findFirst()
                .orElse(null);
    }

    /** The event that the first sentences tell of. */
    private @Nullable Entity mainEvent() {
        List<Sentence> sentences = analysis.text().sentences();
        int last = Math.min(FIRST_SENTENCES, sentences.size()) - 1;
        return events.stream()
                .filter(draft -> draft.spans().get(0).begin()
                        < analysis.tokens().end(sentences.get(last).end() - 1))
                .map(draft -> draft.entity("name"))
                .findFirst()
                .orElse(null);
    }

    /** The event of which the same paragraph told last, or the one just above a list; none that is itself what is to be done. */
    private @Nullable Entity nearestEvent(Sentence sentence, Phrase own) {
        int number = analysis.text().sentenceNumber(sentence.begin());
        int place = analysis.tokens().begin(sentence.begin());
        int from = number;
        while (from > 0
                && number - from < NEAR
                && analysis.text().sentences().get(from - 1).block() == sentence.block()) {
            from--;
        }
        int first =
                analysis.tokens().begin(analysis.text().sentences().get(from).begin());
        for (int i = Ordered.before(inOrder, Scope::begin, place + 1) - 1;
                i >= 0 && begin(inOrder.get(i)) >= first;
                i--) {
            Entity event = inOrder.get(i).entity("name");
            if (!isNamedIn(own, event)) {
                return event;
            }
        }
        return null;
    }

    private static int begin(Draft draft) {
        return draft.spans().get(0).begin();
    }

    private boolean isNamedIn(Phrase words, @Nullable Entity event) {
        for (Mention mention : analysis.mentions().within(words.begin(), words.end())) {
            if (event != null && event.equals(analysis.discourse().of(mention))) {
                return true;
            }
        }
        return false;
    }

    /** The state or body for which the speaker of a speech holds office. */
    private @Nullable Entity speaking(List<Draft> soFar) {
        Speech speech = Speech.of(analysis);
        return speech == null
                ? null
                : soFar.stream()
                        .filter(draft -> draft.type() == FactType.OFFICE && draft.entity("person") == speech.speaker())
                        .map(draft -> draft.entity("organisation"))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** The bodies and states that do what a clause tells; the parties of the main instrument for 'the sides', 'we'. */
    List<Entity> actors(@Nullable Frame frame) {
        List<Entity> named = frame == null ? List.of() : bodies(frame.subjects());
        if (!named.isEmpty()) {
            return named;
        }
        List<Entity> referred = frame == null ? List.of() : referred(frame);
        if (!referred.isEmpty()) {
            return referred;
        }
        List<Entity> meant = frame == null || !isPronoun(frame) ? List.of() : subjectBefore(frame);
        if (!meant.isEmpty()) {
            return meant;
        }
        Entity ours = speaking == null ? analysis.discourse().own() : speaking;
        return ours != null && frame != null && isFirstPerson(frame) ? List.of(ours) : parties();
    }

    /** Whether the subject of a clause names who acts. */
    boolean namesActors(@Nullable Frame frame) {
        return frame != null && !bodies(frame.subjects()).isEmpty();
    }

    /** Whom 'they', 'both countries' or 'it' mean, unless those are the parties of a text, or a plan that comprises something. */
    private List<Entity> referred(Frame frame) {
        boolean parties = instrument != null && !instrument.entities("parties").isEmpty();
        return parties || frame.is("include") || frame.is("provide_for")
                ? List.of()
                : analysis.entities(frame.subjects(), ACTORS);
    }

    /** Who means what a clause tells: its subject, of 'are committed to' too; whom 'by' names where agreement was reached. */
    List<Entity> doers(Frame frame) {
        if (!frame.verb().passive()) {
            return actors(frame);
        }
        List<Entity> named = bodiesBehind(frame, "by");
        if (named.isEmpty()
                && Intentions.kindOf(frame) != null
                && !frame.objects().isEmpty()) {
            named = bodies(frame.objects());
        }
        return named.isEmpty() ? parties() : named;
    }

    private boolean isPronoun(Frame frame) {
        return frame.subjects().stream().anyMatch(phrase -> {
            Match function = analysis.text().match(phrase.begin(), "function");
            return function != null
                    && function.entry().has("pos", "pronoun")
                    && !function.entry().has("person", "first");
        });
    }

    /** Whether the subject is 'it' and an earlier clause of the sentence tells which body that is. */
    boolean meansBody(Frame frame) {
        return isPronoun(frame) && !inSentence(frame).isEmpty();
    }

    /** Whom the clauses ahead in the same sentence are about, the nearest first. */
    private List<Entity> inSentence(Frame frame) {
        List<Entity> found = List.of();
        for (Frame before : analysis.phrases()
                .frames(analysis.text().sentenceNumber(frame.verb().begin()))) {
            if (before.verb().begin() >= frame.verb().begin()) {
                break;
            }
            List<Entity> named = bodies(before.subjects());
            found = named.isEmpty() ? found : named;
        }
        return found;
    }

    /** Whom the clauses ahead, or the sentence before, are about. */
    private List<Entity> subjectBefore(Frame frame) {
        List<Entity> near = inSentence(frame);
        if (!near.isEmpty()) {
            return near;
        }
        int number = analysis.text().sentenceNumber(frame.verb().begin());
        for (Frame before : number == 0 ? List.<Frame>of() : analysis.phrases().frames(number - 1)) {
            List<Entity> named = bodies(before.subjects());
            if (!named.isEmpty()) {
                return named;
            }
        }
        return List.of();
    }

    private boolean isFirstPerson(Frame frame) {
        return frame.subjects().stream().anyMatch(phrase -> {
            Match function = analysis.text().match(phrase.begin(), "function");
            return function != null
                    && (function.entry().has("person", "first")
                            || function.entry().has("pos", "possessive"));
        });
    }

    /** The bodies and states named between two tokens, each once. */
    List<Entity> bodiesWithin(int begin, int end) {
        return bodies(List.of(new Phrase(begin, Math.max(begin, end))));
    }

    /** The bodies and states behind a preposition of a clause. */
    List<Entity> bodiesBehind(Frame frame, String preposition) {
        return bodies(analysis.behind(frame, preposition));
    }

    /** Whether a phrase is of somebody who can mean to do something: a body, a state, a person, 'we', 'the parties'. */
    boolean canMean(Phrase whole) {
        Phrase phrase = behindComma(whole);
        Match function = analysis.text().match(phrase.begin(), "function");
        if (function != null && function.entry().has("pos", "pronoun")) {
            return function.entry().has("number", "plural")
                    || function.entry().get("gender") != null
                            && !function.entry().has("gender", "thing");
        }
        Match reference = analysis.text().match(phrase.begin(), "reference");
        if (reference != null
                && reference.end() == phrase.end()
                && reference.entry().has("who", "several")) {
            return true;
        }
        for (Mention mention : analysis.mentions().within(phrase.begin(), phrase.end())) {
            if (mention.begin() <= phrase.begin() + 2
                    && (ACTORS.contains(mention.kind())
                            || mention.kind() == MentionKind.PERSON
                            || mention.kind() == MentionKind.ROLE)) {
                return true;
            }
        }
        for (int t = phrase.begin(); t <= phrase.begin() + 2; t++) {
            if (analysis.text().is(t, "party") || t < phrase.end() && isDoer(t)) {
                return true;
            }
        }
        return false;
    }

    /** 'Third, we': read with what stands in front. */
    private Phrase behindComma(Phrase phrase) {
        int begin = phrase.begin();
        for (int t = phrase.begin(); t < phrase.end() - 1; t++) {
            begin = analysis.tokens().isMark(t, ',') ? t + 1 : begin;
        }
        return new Phrase(begin, phrase.end());
    }

    /** 'consultants', 'volunteers', 'the experts': people or bodies in the plural, no word of another noun. */
    private boolean isDoer(int t) {
        Match people = analysis.text().match(t, "group_noun");
        return analysis.text().is(t, "doer")
                || people != null && analysis.tokens().endsIn(people.end() - 1, "s");
    }

    /** The first body or state that each of these phrases names. */
    List<Entity> bodies(List<Phrase> phrases) {
        List<Entity> found = new ArrayList<>();
        for (Phrase phrase : phrases) {
            for (Mention mention : analysis.mentions().within(phrase.begin(), phrase.end())) {
                Entity entity =
                        ACTORS.contains(mention.kind()) ? analysis.discourse().of(mention) : null;
                if (entity != null && !found.contains(entity)) {
                    found.add(entity);
                    break;
                }
            }
        }
        return found;
    }

    /** The parties of an instrument, else of the document's main one. */
    List<Entity> parties(@Nullable Entity under) {
        List<Entity> parties = told.partiesOf(under);
        return parties == null ? parties() : parties;
    }

    private static boolean isOf(Entity body, Set<String> kinds) {
        Entry head = body.entry();
        return head != null && kinds.stream().anyMatch(kind -> head.has("kind", kind));
    }

    /** The parties of the document's main instrument, else the body of which the document tells, else the states that it speaks of if they are few. */
    List<Entity> parties() {
        if (instrument != null && !instrument.entities("parties").isEmpty()) {
            return instrument.entities("parties");
        }
        List<Entity> states = analysis.discourse().all(MentionKind.STATE);
        if (own != null && !(states.size() == 2 && isOf(own, JOINT))) {
            return List.of(own);
        }
        return states.size() >= 2 && states.size() <= 4 ? states : List.of();
    }

    /**
     * What a commitment stands under: the instrument whose text the document is; else one that its sentence names outside
     * the commitment's own words; else one of the sentences just before; else the main one where {@code parties} act; else
     * the event that the document tells of.
     */
    @Nullable
    Entity under(Sentence sentence, Phrase own, boolean ofParties) {
        if (text != null) {
            return text.entity("title");
        }
        Entity named = told.at(sentence, own);
        if (named != null) {
            return named;
        }
        if (ofParties && instrument != null) {
            return instrument.entity("title");
        }
        Entity near = nearestEvent(sentence, own);
        return near == null ? event : near;
    }

    Sites sites() {
        return sites;
    }

    Themes themes() {
        return themes;
    }

    /** The end of the period for which an instrument is made, else of that which the title of the document's own one names. */
    @Nullable
    EdtfDate deadline(@Nullable Entity under) {
        EdtfDate until = told.until(under);
        if (text == null || until != null) {
            return until;
        }
        int begin = analysis.tokens().at(text.spans().get(0).begin());
        int end = analysis.tokens().at(text.spans().get(0).end() - 1) + 1;
        return Deadlines.period(analysis, begin, end);
    }

    /** What a sentence announces: the last word of the lexicon {@code announcement} in it. */
    @Nullable
    Match announcement(Sentence sentence) {
        Match last = null;
        for (int t = analysis.text().seek(sentence.begin(), sentence.end(), "announcement");
                t < sentence.end();
                t = analysis.text().seek(t + 1, sentence.end(), "announcement")) {
            Match match = analysis.text().match(t, "announcement");
            last = match == null ? last : match;
        }
        return last;
    }
}
