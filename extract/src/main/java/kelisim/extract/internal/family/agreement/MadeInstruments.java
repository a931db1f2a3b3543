package kelisim.extract.internal.family.agreement;

import java.util.Set;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Instruments that only their making tells to be such: 'they signed a gas deal', 'the council adopted a Master Plan'. */
final class MadeInstruments {

    /** Nouns of what a body makes for itself by adopting it; the agenda of a meeting is none. */
    private static final Set<String> ADOPTED = Set.of(
            "programme",
            "policy",
            "strategy",
            "action plan",
            "road map",
            "work plan",
            "management plan",
            "plan",
            "programme of cooperation");

    private final Analysis analysis;
    private final Instruments instruments;

    MadeInstruments(Analysis analysis, Instruments instruments) {
        this.analysis = analysis;
        this.instruments = instruments;
    }

    /** What is signed is an instrument, whatever it is called: 'a plan of cooperation', 'a twinning charter', 'a gas deal'. */
    @Nullable
    Instrument signed(Phrase phrase) {
        Match head = headIn(phrase);
        return head == null ? null : instruments.signed(head);
    }

    /** What is adopted or approved is one only where its name or its term singles it out: 'a Master Plan', 'the plan for 2021–2025'. */
    @Nullable
    Instrument adopted(Phrase phrase, int limit) {
        Match head = headIn(phrase);
        Instrument instrument =
                head == null || !ADOPTED.contains(head.entry().name()) ? null : instruments.signed(head);
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
}
