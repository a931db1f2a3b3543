package kelisim.extract.internal.family.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.treaty.InstrumentText;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/** The instruments that a document speaks of, and the one that it is itself, if it is one. */
final class Instruments {

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
        OwnTitle title = new OwnTitle(analysis, all());
        this.own = text == null ? title.ofHeading() : title.of(text.title());
        singleOut();
        this.only = findOnly();
    }

    /** 'In a joint statement': where no other of its kind is named, its kind names an instrument. */
    private void singleOut() {
        Set<String> named = new HashSet<>();
        if (own != null) {
            named.add(own.kind());
        }
        all().stream().filter(Instrument::specific).forEach(instrument -> named.add(instrument.kind()));
        byMention.replaceAll((mention, instrument) ->
                !named.contains(instrument.kind()) && reader.isOneThing(instrument.begin(), mention)
                        ? instrument.singledOut()
                        : instrument);
        inSentence.values().forEach(there -> there.replaceAll(one -> byMention.get(one.mention())));
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
        boolean alias = bracket && last != null && t - last.end() < 8 && last.end() <= t;
        return alias ? last : ofYear(instrument);
    }

    /** 'The 1889 Convention', where 'the Convention of March 1, 1889' was named before: nothing but kind and year. */
    private @Nullable Instrument ofYear(Instrument instrument) {
        int head = instrument.mention().head();
        EdtfDate date = instrument.date();
        int year = instrument.begin();
        boolean bare = date != null
                && head == year + 1
                && instrument.end() == head + 1
                && analysis.mentions().at(year, MentionKind.DATE) != null
                && analysis.text().isFunction(year - 1, "definite", "true");
        for (Instrument earlier : bare ? byMention.values() : List.<Instrument>of()) {
            EdtfDate first = earlier.date();
            if (first != null
                    && date != null
                    && first.overlaps(date)
                    && earlier.kind().equals(instrument.kind())) {
                return earlier;
            }
        }
        return null;
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

    /** The only one that the document names, {@code null} if it names several or none. */
    @Nullable
    Instrument only() {
        return only;
    }

    /** The instrument that a mention names. */
    @Nullable
    Instrument at(Mention mention) {
        return byMention.get(mention);
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

    /** Several of a kind, read as one. */
    @Nullable
    Instrument several(Mention mention) {
        Instrument read = reader.read(mention, true);
        return read != null && read.specific() ? read : null;
    }

    /** What a noun calls of which the clause alone tells that it is an instrument: 'they signed a gas deal'. */
    Instrument signed(Match noun) {
        return reader.signed(
                Mention.of(MentionKind.INSTRUMENT, noun.begin(), noun.end(), noun.begin(), noun.entry()),
                String.valueOf(noun.entry().get("kind")));
    }

    /** The one that is named, if all names are of one. */
    private @Nullable Instrument findOnly() {
        List<Instrument> named =
                byMention.values().stream().filter(Instrument::specific).toList();
        boolean one = named.stream().map(Instrument::entity).distinct().count() == 1;
        return one ? named.get(0) : null;
    }

    /** The instruments that begin in the sentence of that number. */
    List<Instrument> inSentence(int sentence) {
        return inSentence.getOrDefault(sentence, List.of());
    }
}
