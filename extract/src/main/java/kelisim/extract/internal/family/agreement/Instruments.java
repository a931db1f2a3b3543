package kelisim.extract.internal.family.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kelisim.document.Block;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.treaty.InstrumentText;
import kelisim.extract.internal.family.treaty.Title;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** The instruments that a document speaks of, and the one that it is itself, if it is one. */
final class Instruments {

    /** How many sentences ahead a document may be named that is then only called so. */
    private static final int FAR = 5;
    /** In how many first blocks a document names itself. */
    private static final int FIRST_BLOCKS = 6;
    /** How many sentences ahead one may be named that is meant without any name. */
    private static final int NEAR = 3;

    /** Nouns of what a body makes for itself by adopting it; the agenda of a meeting is none. */
    private static final Set<String> ADOPTED = Set.of(
            "programme",
            "strategy",
            "action plan",
            "road map",
            "work plan",
            "management plan",
            "plan",
            "programme of cooperation");

    private final Analysis analysis;
    private final InstrumentReader reader;
    private final Map<Mention, Instrument> byMention = new LinkedHashMap<>();
    private final @Nullable InstrumentText text;
    private final @Nullable Instrument own;
    private final @Nullable Instrument only;
    private final Map<Integer, List<Instrument>> inSentence = new HashMap<>();
    private @Nullable Instrument last;

    Instruments(Analysis analysis) {
        this.analysis = analysis;
        this.reader = new InstrumentReader(analysis);
        int covered = 0;
        for (Mention mention : analysis.mentions().all(MentionKind.INSTRUMENT)) {
            Instrument instrument =
                    mention.begin() < covered && !isSpecificInside(mention) ? null : reader.read(mention);
            if (instrument == null || isSameName(instrument)) {
                continue;
            }
            Instrument alias = aliasOf(instrument);
            if (alias != null) {
                alias.entity().add(analysis.surface(instrument.begin(), instrument.end()));
                continue;
            }
            byMention.put(mention, instrument);
            last = instrument;
            inSentence
                    .computeIfAbsent(analysis.text().sentenceNumber(instrument.begin()), s -> new ArrayList<>())
                    .add(instrument);
            covered = Math.max(covered, instrument.end());
        }
        this.text = InstrumentText.read(analysis);
        this.own = text == null ? findOwn() : titled(text.title());
        this.only = findOnly();
    }

    /** A shorter name inside one that reaches as far: 'Trade Agreement' in 'Revised Trade Agreement'. */
    private boolean isSameName(Instrument instrument) {
        return last != null && last.begin() == instrument.begin() && last.end() == instrument.end();
    }

    /** 'Directive 2000/60/EC (the Water Framework Directive)': the second name is the first's. */
    private @Nullable Instrument aliasOf(Instrument instrument) {
        int t = instrument.begin() - 1;
        while (t > 0 && analysis.text().match(t, "function") != null) {
            t--;
        }
        boolean bracket = analysis.tokens().is(t, Shape.OPENS_BRACKET)
                && analysis.tokens().is(instrument.end(), Shape.CLOSES_BRACKET);
        return bracket && last != null && t - last.end() < 8 && last.end() <= t ? last : null;
    }

    /** Inside another's name only one with a name of its own counts: 'the Law on Ratification of the Agreement on …'. */
    private boolean isSpecificInside(Mention mention) {
        Match entry = analysis.text().match(mention.begin(), "function");
        return entry == null && !mention.generic()
                || mention.end() - mention.begin() > 1
                || analysis.tokens().is(mention.begin() - 1, Shape.NUMBER);
    }

    List<Instrument> all() {
        return new ArrayList<>(byMention.values());
    }

    /** The instrument that the document is. */
    @Nullable
    Instrument own() {
        return own;
    }

    /** The form of the document, if it is an instrument's own. */
    @Nullable
    InstrumentText text() {
        return text;
    }

    /** The instrument of the title that a text bears, under a name of its own if no mention stands there. */
    private Instrument titled(Title title) {
        for (Instrument instrument : byMention.values()) {
            boolean here =
                    instrument.begin() < title.end() && instrument.mention().begin() <= title.head();
            if (here && instrument.mention().end() > title.head()) {
                return instrument;
            }
        }
        Entity entity = analysis.discourse().plain(MentionKind.INSTRUMENT, title.text());
        Mention mention = Mention.of(MentionKind.INSTRUMENT, title.begin(), title.end(), title.begin(), null);
        String kind = title.kind() == null ? "decision" : title.kind();
        return new Instrument(mention, entity, kind, title.begin(), title.end(), List.of(), null, null, null, true);
    }

    /** The instrument that heads a phrase; 'it' is the last one before. */
    @Nullable
    Instrument of(Phrase phrase) {
        for (Mention mention : analysis.mentions().within(phrase.begin(), phrase.end())) {
            if (mention.kind() == MentionKind.INSTRUMENT) {
                return byMention.get(mention);
            }
            if (mention.kind() != MentionKind.DEMONYM && mention.reading() == null) {
                return null;
            }
        }
        Match pronoun = analysis.text().match(phrase.begin(), "function");
        boolean it = pronoun != null
                && pronoun.end() == phrase.end()
                && pronoun.entry().has("gender", "thing");
        return it ? lastBefore(phrase.begin(), 1) : null;
    }

    /** 'Both were signed by A': the two that the sentences just before name; none if the phrase is no such word or they name other than two. */
    List<Instrument> both(Phrase phrase) {
        boolean word =
                phrase.end() == phrase.begin() + 1 && analysis.text().isFunction(phrase.begin(), "alone", "true");
        int sentence = analysis.text().sentenceNumber(phrase.begin());
        List<Instrument> found = new ArrayList<>();
        for (int s = sentence - 1; word && s >= Math.max(0, sentence - 2) && found.size() < 2; s--) {
            inSentence(s).stream().filter(Instrument::specific).forEach(found::add);
        }
        return found.size() == 2 ? found : List.of();
    }

    /** The mention of an instrument in a phrase, also one that a count hides: 'two memoranda'. */
    @Nullable
    Mention mentionIn(Phrase phrase) {
        for (Mention mention : analysis.mentions().within(phrase.begin(), phrase.end())) {
            if (mention.kind() == MentionKind.INSTRUMENT) {
                return mention;
            }
            Match head = mention.kind() == MentionKind.FIGURE
                    ? analysis.text().match(mention.end() - 1, "instrument_head")
                    : null;
            if (head != null) {
                return Mention.of(MentionKind.INSTRUMENT, head.begin(), head.end(), head.begin(), head.entry());
            }
            if (mention.kind() != MentionKind.DEMONYM && mention.reading() == null) {
                return null;
            }
        }
        return null;
    }

    /** What is signed is an instrument, whatever it is called: 'a plan of cooperation', 'a twinning charter', 'a gas deal'. */
    @Nullable
    Instrument signedIn(Phrase phrase) {
        Match head = headIn(phrase);
        return head == null ? null : read(head);
    }

    /** What is adopted or approved is one only where its name or its term singles it out: 'a Master Plan', 'the plan for 2021–2025'. */
    @Nullable
    Instrument adoptedIn(Phrase phrase, int limit) {
        Match head = headIn(phrase);
        Instrument instrument = head == null || !ADOPTED.contains(head.entry().name()) ? null : read(head);
        boolean named = head != null && (analysis.tokens().is(head.end() - 1, Shape.CAPITAL) || isQuoted(head.end()));
        boolean dated = head != null && analysis.dateWithin(head.end(), limit) != null && isTerm(head.end());
        return named || dated ? instrument : null;
    }

    /** 'the programme “Clean Lake”'. */
    private boolean isQuoted(int t) {
        return analysis.tokens().is(t, Shape.OPENS_QUOTE) && analysis.tokens().is(t + 1, Shape.CAPITAL);
    }

    /** 'for 2021–2025', 'of cooperation for 2021–2025'. */
    private boolean isTerm(int t) {
        return analysis.text().isFunction(t, "pos", "preposition");
    }

    private Instrument read(Match head) {
        return reader.signed(
                Mention.of(MentionKind.INSTRUMENT, head.begin(), head.end(), head.begin(), head.entry()),
                String.valueOf(head.entry().get("kind")));
    }

    private @Nullable Match headIn(Phrase phrase) {
        int from = analysis.text().afterDeterminers(phrase.begin(), phrase.end());
        for (int t = from; t < phrase.end() && !analysis.text().is(t, "function"); t++) {
            Match head = analysis.text().match(t, "instrument_head");
            boolean last = head != null
                    && (head.end() >= phrase.end() || analysis.text().is(head.end(), "function"));
            boolean more = head != null && (head.begin() > from || head.end() < phrase.end() || isQuoted(head.end()));
            String kind = head == null || head.entry().has("generic", "true")
                    ? null
                    : head.entry().get("kind");
            if (head != null && kind != null && last && more) {
                return head;
            }
        }
        return null;
    }

    /** Likewise, a definite common noun that names nothing by itself included: 'the regulation', 'this strategy'. */
    @Nullable
    Mention nounIn(Phrase phrase) {
        Mention mention = mentionIn(phrase);
        Match last = mention == null && analysis.text().isFunction(phrase.begin(), "definite", "true")
                ? analysis.text().match(phrase.end() - 1, "instrument_head")
                : null;
        return last == null
                ? mention
                : Mention.of(MentionKind.INSTRUMENT, last.begin(), last.end(), last.begin(), last.entry())
                        .asGeneric();
    }

    /** 'The document', 'the treaty' with an article: the last one ahead that is named and of that kind. */
    @Nullable
    Instrument meantBy(Mention mention) {
        boolean definite = analysis.text().isFunction(determiner(mention.begin()), "definite", "true");
        boolean another = analysis.text().isFunction(mention.end(), "pos", "relative");
        if (!definite || another || !mention.generic() || mention.entry() == null) {
            return null;
        }
        boolean any = mention.entry().has("generic", "true");
        String kind = mention.entry().get("kind");
        int sentence = analysis.text().sentenceNumber(mention.begin());
        for (int s = sentence; s >= 0 && s >= sentence - FAR; s--) {
            List<Instrument> there = inSentence(s);
            for (int i = there.size() - 1; i >= 0; i--) {
                Instrument instrument = there.get(i);
                boolean fits =
                        instrument.specific() && (any || instrument.kind().equals(kind));
                if (fits && instrument.begin() < mention.begin()) {
                    return instrument;
                }
            }
        }
        return null;
    }

    /** The named instrument of which this is a whole name. */
    @Nullable
    Instrument called(String name) {
        for (Instrument instrument : byMention.values()) {
            if (instrument.specific()
                    && instrument.entity().forms().stream().anyMatch(form -> form.equalsIgnoreCase(name))) {
                return instrument;
            }
        }
        return null;
    }

    /** What a mention says that it is about. */
    @Nullable
    String subject(Mention mention) {
        return new Subjects(analysis).of(mention.begin(), mention, mention.end());
    }

    /** Where the determiner in front of a noun and its adjectives would stand: 'the new text'. */
    private int determiner(int noun) {
        int t = noun - 1;
        while (t > 0
                && t > noun - 3
                && analysis.tokens().is(t, Shape.WORD)
                && !analysis.tokens().is(t, Shape.CAPITAL)
                && !analysis.text().is(t, "function")
                && analysis.mentions().at(t) == null) {
            t--;
        }
        return Math.max(0, t);
    }

    /** Several of a kind, read as one. */
    @Nullable
    Instrument several(Mention mention) {
        Instrument read = reader.read(mention, true);
        return read != null && read.specific() ? read : null;
    }

    /** The last instrument before this token in its sentence or in so many ahead of it. */
    @Nullable
    Instrument lastBefore(int token, int reach) {
        int sentence = analysis.text().sentenceNumber(token);
        for (int s = sentence; s >= 0 && s >= sentence - reach; s--) {
            List<Instrument> there = inSentence(s);
            for (int i = there.size() - 1; i >= 0; i--) {
                if (there.get(i).begin() < token) {
                    return there.get(i);
                }
            }
        }
        return null;
    }

    /** The instrument that is meant where none is named: the last one ahead, the document itself, the only one of all. */
    @Nullable
    Instrument meantBeside(int token) {
        Instrument last = lastBefore(token, NEAR);
        if (last != null || own != null) {
            return last == null ? own : last;
        }
        return only;
    }

    /** The one that is named, if all names are of one. */
    private @Nullable Instrument findOnly() {
        List<Instrument> named =
                byMention.values().stream().filter(Instrument::specific).toList();
        boolean one = named.stream().map(Instrument::entity).distinct().count() == 1;
        return one ? named.get(0) : null;
    }

    /** Whether phrases name nothing but a paper of some sort, or nothing at all: 'it', 'the document', 'the texts'. */
    boolean isDocument(List<Phrase> phrases) {
        return phrases.stream().allMatch(phrase -> {
            boolean pronoun = analysis.text().isFunction(phrase.begin(), "gender", "thing");
            Match head = analysis.text().match(phrase.end() - 1, "instrument_head");
            return pronoun || head != null && head.entry().has("generic", "true");
        });
    }

    /** The instruments that begin in the sentence of that number. */
    List<Instrument> inSentence(int sentence) {
        return inSentence.getOrDefault(sentence, List.of());
    }

    /** A heading among the first blocks that begins with an instrument's name. */
    private @Nullable Instrument findOwn() {
        for (Instrument instrument : byMention.values()) {
            Sentence sentence = analysis.text().sentenceOf(instrument.begin());
            if (sentence.block() >= FIRST_BLOCKS) {
                return null;
            }
            boolean first = instrument.begin() <= sentence.begin() + 1;
            Block block = analysis.text().block(sentence);
            boolean heads =
                    block instanceof Block.Heading || isAllCapitals(sentence) || isTitleLine(sentence, instrument);
            if (first && heads) {
                return instrument;
            }
        }
        return null;
    }

    /** One of the first lines, which names an instrument and has no verb. */
    private boolean isTitleLine(Sentence sentence, Instrument instrument) {
        return sentence.block() < 2
                && instrument.specific()
                && analysis.phrases()
                        .frames(analysis.text().sentenceNumber(sentence.begin()))
                        .isEmpty();
    }

    private boolean isAllCapitals(Sentence sentence) {
        String text = analysis.text().surface(sentence.begin(), sentence.end());
        return text.length() > 6 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** The states that the document speaks of most, if it is about two or three: whose its unsigned instruments are. */
    List<Entity> mainStates() {
        Map<Entity, Integer> counts = new LinkedHashMap<>();
        for (Mention mention : analysis.mentions().all()) {
            Entity entity = mention.kind() == MentionKind.STATE || mention.kind() == MentionKind.DEMONYM
                    ? analysis.discourse().of(mention)
                    : null;
            if (entity != null) {
                counts.merge(entity, 1, Integer::sum);
            }
        }
        List<Entity> sorted = new ArrayList<>(counts.keySet());
        sorted.sort((a, b) -> counts.getOrDefault(b, 0) - counts.getOrDefault(a, 0));
        int clear = sorted.size() <= 2 ? sorted.size() : clear(sorted, counts);
        return clear == 2 ? List.copyOf(sorted.subList(0, clear)) : List.of();
    }

    private static int clear(List<Entity> sorted, Map<Entity, Integer> counts) {
        int second = counts.getOrDefault(sorted.get(1), 0);
        int third = counts.getOrDefault(sorted.get(2), 0);
        return second >= 2 && second >= 2 * third ? 2 : 0;
    }
}
