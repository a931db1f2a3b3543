package kelisim.extract.internal.family.agreement;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Ties that words in front of an instrument tell: 'amendments to B', 'A, concluded under B', 'pursuant to Article 5 of B'. */
final class ReferenceLinks {

    /** How many tokens before a name a noun of relation may stand. */
    private static final int REACH = 6;
    /** How many tokens may stand between two instruments of which a word between tells the relation. */
    private static final int FAR = 12;
    /** How many tokens 'Articles 3 and 7 of the' have at most. */
    private static final int LONGEST_PART = 9;

    private final Analysis analysis;
    private final Instruments instruments;
    private final MeantInstruments meant;
    private final InstrumentNouns nouns;
    private final References references;

    ReferenceLinks(Analysis analysis, Instruments instruments, References references) {
        this.analysis = analysis;
        this.instruments = instruments;
        this.meant = new MeantInstruments(analysis, instruments);
        this.nouns = new InstrumentNouns(analysis);
        this.references = references;
    }

    void find() {
        for (Instrument to : instruments.all()) {
            if (!noun(to) && to.specific() && !accessory(to)) {
                preposition(to);
            }
        }
    }

    /** One instrument behind another with a noun of relation between: 'Protocol on amendments to the Agreement'. */
    private boolean noun(Instrument to) {
        for (int t = to.begin() - 1; t >= 0 && t > to.begin() - REACH; t--) {
            Match match = analysis.text().match(t, "verb");
            String relation = match == null || match.end() > to.begin() || isFinite(match)
                    ? null
                    : References.relation(match.entry());
            if (match != null && relation != null && isNear(match.end(), to.begin())) {
                Instrument from = around(t, to);
                if (from != null && analysis.isTold(t)) {
                    references.add(
                            "reference.name",
                            from.entity(),
                            relation,
                            to.entity(),
                            Math.min(t, from.begin()),
                            to.end());
                }
                return from != null;
            }
        }
        return false;
    }

    /** 'the Additional Protocol to A', 'an addendum to A': what is made to an instrument changes it. */
    private boolean accessory(Instrument to) {
        int link = to.begin() - 1;
        while (link > 0 && analysis.text().isFunction(link, "pos", "determiner")) {
            link--;
        }
        Mention mention = link > 0 && analysis.text().isWord(link, "to")
                ? analysis.mentions().outermost(link - 1)
                : null;
        Entry entry = mention == null || mention.end() != link ? null : mention.entry();
        if (mention == null || entry == null || !entry.has("kind", "protocol")) {
            return false;
        }
        if (analysis.isTold(link)) {
            Entity known = analysis.discourse().of(mention);
            Entity from = known == null || known == to.entity()
                    ? analysis.discourse().plain(MentionKind.INSTRUMENT, analysis.surface(mention.begin(), to.end()))
                    : known;
            references.add("reference.name", from, "amends", to.entity(), mention.begin(), to.end());
        }
        return true;
    }

    /** 'replaces' and 'replaced': the clause tells by whom. */
    private static boolean isFinite(Match match) {
        return switch (match.inflection()) {
            case THIRD, PAST, PAST_OR_PARTICIPLE, PARTICIPLE, BASE -> true;
            default -> false;
        };
    }

    private boolean isNear(int from, int to) {
        for (int t = from; t < to; t++) {
            if (analysis.text().match(t, "function") == null || analysis.text().isWord(t, "by")) {
                return false;
            }
        }
        return true;
    }

    /** The instrument of the same sentence that is ahead, else the one behind. */
    private @Nullable Instrument around(int token, Instrument to) {
        Instrument behind = null;
        Instrument ahead = null;
        for (Instrument other : instruments.inSentence(analysis.text().sentenceNumber(token))) {
            boolean another = other.entity() != to.entity();
            if (another && other.mention().begin() < token && token - other.end() < FAR) {
                ahead = other;
            } else if (another && behind == null && other.begin() >= to.end()) {
                behind = other;
            }
        }
        return ahead != null ? ahead : behind;
    }

    // ---- 'under', 'pursuant to', 'in implementation of'

    private void preposition(Instrument to) {
        Sentence sentence = analysis.text().sentenceOf(to.begin());
        int name = partBegin(to.begin(), sentence);
        Match words = endingAt(name, sentence);
        String relation = words == null ? null : words.entry().get("relation");
        if (words == null || relation == null) {
            return;
        }
        Entity from = made(words.begin(), to);
        if (from != null) {
            references.add("reference.under", from, relation, to.entity(), sentence.begin(), sentence.end());
        }
    }

    /** The first token of 'Articles 3 and 7 of the' in front of a name, or of its determiners. */
    private int partBegin(int name, Sentence sentence) {
        int begin = name;
        while (begin > sentence.begin() && analysis.text().isFunction(begin - 1, "pos", "determiner")) {
            begin--;
        }
        if (!analysis.text().isWord(begin - 1, "of")) {
            return begin;
        }
        for (int t = begin - 2; t >= sentence.begin() && t > begin - LONGEST_PART; t--) {
            if (analysis.text().is(t, "instrument_part")) {
                return analysis.text().isFunction(t - 1, "pos", "determiner") ? t - 1 : t;
            }
        }
        return begin;
    }

    private @Nullable Match endingAt(int end, Sentence sentence) {
        Match longest = null;
        for (int t = end - 1; t >= sentence.begin() && t > end - REACH; t--) {
            Match match = analysis.text().match(t, "instrument_standing");
            longest = match != null && match.end() == end ? match : longest;
        }
        return longest;
    }

    /** What the clause around the words tells to be made or signed; in the opening of an instrument's own text that instrument. */
    private @Nullable Entity made(int words, Instrument to) {
        for (Frame frame : analysis.phrases().frames(analysis.text().sentenceNumber(words))) {
            boolean inside = frame.begin() <= words && words < frame.end();
            if (!inside || !isMaking(frame) || frame.standing() != Standing.DONE) {
                continue;
            }
            List<Phrase> phrases = new ArrayList<>(frame.objects());
            phrases.addAll(frame.subjects());
            for (Phrase phrase : phrases) {
                Entity made = instrument(phrase, to);
                if (made != null) {
                    return made;
                }
            }
        }
        return null;
    }

    private static boolean isMaking(Frame frame) {
        return frame.is("sign")
                || frame.is("adopt")
                || frame.is("draft")
                || frame.is("create")
                || frame.is("issue")
                || frame.is("make");
    }

    private @Nullable Entity instrument(Phrase phrase, Instrument to) {
        Instrument instrument = meant.of(phrase);
        if (instrument != null) {
            return instrument.entity() == to.entity() ? null : instrument.entity();
        }
        Mention mention = nouns.nounIn(phrase);
        if (mention == null || mention.entry() == null || mention.begin() >= to.begin() && mention.end() <= to.end()) {
            return null;
        }
        return analysis.discourse().plain(MentionKind.INSTRUMENT, analysis.surface(mention.begin(), mention.end()));
    }
}
