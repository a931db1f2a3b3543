package kelisim.extract.internal.family.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kelisim.document.Block;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/** Reads the full name of an instrument around its mention, with parties, subject and date that stand in it. */
final class InstrumentReader {

    /** How many tokens a quoted name has at most. */
    private static final int LONGEST_QUOTE = 14;

    private final Analysis analysis;
    private final NameExtent extent;
    private final Subjects subjects;
    /** The first date that the name of each instrument bears. */
    private final Map<Entity, EdtfDate> dates = new HashMap<>();

    InstrumentReader(Analysis analysis) {
        this.analysis = analysis;
        this.extent = new NameExtent(analysis);
        this.subjects = new Subjects(analysis);
    }

    /** The instrument of a mention, {@code null} if it only speaks of instruments in general. */
    @Nullable
    Instrument read(Mention mention) {
        return read(mention, false);
    }

    /** Likewise; several of a kind count as one if they are told to be signed: 'two memoranda on trade were signed'. */
    @Nullable
    Instrument read(Mention mention, boolean several) {
        Entry entry = mention.entry();
        String kind = entry == null ? null : entry.get("kind");
        if (entry == null || kind == null || entry.has("fact", "none") || isPartOfVerb(mention)) {
            return null;
        }
        Sentence sentence = analysis.text().sentenceOf(mention.begin());
        int begin = extent.begin(mention, sentence);
        if (!several && isPlural(mention) && isCounted(begin, mention)) {
            return null;
        }
        if (analysis.text().isDenied(begin) || analysis.text().isDenied(mention.head()) || isHonour(mention)) {
            return null;
        }
        int end = extent.end(mention, sentence, begin);
        List<Entity> parties = parties(begin, mention, end);
        String subject = subjects.behindPreposition(mention.head() + 1, end);
        Mention dated = date(begin, end, mention);
        EdtfDate date = dated == null ? bracketDate(end, sentence) : analysis.dateWithin(dated.begin(), dated.end());
        boolean plural = !several && isPlural(mention);
        boolean titled = isTitled(begin, end, mention)
                || (extent.isWhole(sentence, begin) && isNamedItem(sentence, mention, end));
        boolean specific = titled || (!plural && (subject != null || !parties.isEmpty() || date != null));
        boolean named = specific && (titled || several || !mention.generic() || subject != null || date != null);
        Entity entity = entity(mention, begin, end, named, dated == null ? null : date);
        return entity == null
                ? null
                : new Instrument(
                        mention,
                        entity,
                        kind,
                        begin,
                        end,
                        parties,
                        subject == null ? subjects.of(begin, mention, end) : subject,
                        date,
                        bracketPlace(end, sentence),
                        specific);
    }

    /** What is signed, of which the clause alone tells that it is an instrument. */
    Instrument signed(Mention mention, String kind) {
        Sentence sentence = analysis.text().sentenceOf(mention.begin());
        int begin = extent.begin(mention, sentence);
        int end = Math.max(extent.end(mention, sentence, begin), quoteEnd(mention.end(), sentence.end()));
        Mention dated = date(begin, end, mention);
        return new Instrument(
                mention,
                analysis.discourse().plain(MentionKind.INSTRUMENT, analysis.surface(begin, end)),
                kind,
                begin,
                end,
                parties(begin, mention, end),
                subjects.of(begin, mention, end),
                dated == null ? null : analysis.dateWithin(dated.begin(), dated.end()),
                null,
                true);
    }

    /** The token behind the quoted name that follows a noun; the token itself if none does. */
    private int quoteEnd(int begin, int limit) {
        if (!analysis.tokens().is(begin, Shape.OPENS_QUOTE)) {
            return begin;
        }
        for (int t = begin + 1; t < Math.min(limit, begin + LONGEST_QUOTE); t++) {
            if (analysis.tokens().is(t, Shape.CLOSES_QUOTE)) {
                return t + 1;
            }
        }
        return begin;
    }

    private @Nullable Entity entity(Mention mention, int begin, int end, boolean named, @Nullable EdtfDate date) {
        Entity known = isAnother(mention) ? null : analysis.discourse().of(mention);
        String form = analysis.surface(begin, end);
        if (known != null && !isWorldwide(mention) && isOfAnotherDate(known, date)) {
            return analysis.discourse().plain(MentionKind.INSTRUMENT, form);
        }
        if (known != null && (!mention.generic() || !named)) {
            if (!mention.generic()) {
                known.add(form);
            }
            return known;
        }
        return named ? analysis.discourse().plain(MentionKind.INSTRUMENT, form) : null;
    }

    /** 'the agreement which A and B signed in 1994': the clause singles out one that has not been named. */
    private boolean isAnother(Mention mention) {
        return mention.generic() && analysis.text().isFunction(mention.end(), "pos", "relative");
    }

    private static boolean isWorldwide(Mention mention) {
        return mention.entry() != null && mention.entry().lexicon().equals("instrument");
    }

    /** Whether a name that the document has used already now bears another date: 'the Agreement on Fisheries of 1986'. */
    private boolean isOfAnotherDate(Entity known, @Nullable EdtfDate date) {
        EdtfDate first = date == null ? null : dates.putIfAbsent(known, date);
        return first != null && date != null && !first.overlaps(date);
    }

    /** 'the Order of Friendship': with neither who gave it nor a number a decoration. */
    private boolean isHonour(Mention mention) {
        int behind = analysis.text()
                .afterDeterminers(mention.head() + 2, analysis.tokens().size());
        return mention.entry() != null
                && mention.entry().has("honour", "true")
                && analysis.tokens().is(mention.head(), Shape.CAPITAL)
                && analysis.text().isWord(mention.head() + 1, "of")
                && analysis.mentions().at(behind, MentionKind.ORGANISATION, MentionKind.ROLE, MentionKind.DATE) == null;
    }

    /** 'They reached agreement on the route': no instrument, but part of the verb. */
    private boolean isPartOfVerb(Mention mention) {
        for (int t = Math.max(0, mention.head() - 2); t < mention.head(); t++) {
            Match verb = analysis.text().match(t, "verb");
            if (verb != null
                    && verb.end() > mention.head()
                    && !analysis.tokens().is(mention.head(), Shape.CAPITAL)) {
                return true;
            }
        }
        return false;
    }

    private List<Entity> parties(int begin, Mention mention, int end) {
        List<Entity> parties = new ArrayList<>();
        for (int t = begin; t < mention.head(); t++) {
            Mention demonym = analysis.mentions().at(t, MentionKind.DEMONYM, MentionKind.STATE);
            addTo(parties, demonym);
        }
        int from = -1;
        for (int t = mention.begin(); t < end && from < 0; t++) {
            Match preposition = analysis.text().match(t, "function");
            from = preposition != null && preposition.entry().has("parties", "true") ? preposition.end() : -1;
        }
        int t = from < 0 ? end : from;
        while (t < end) {
            Mention party = outer(t);
            if (party != null) {
                addTo(parties, party);
                t = party.end();
            } else if (isSubjectPreposition(t)) {
                return parties;
            } else {
                t++;
            }
        }
        return parties;
    }

    private @Nullable Mention outer(int t) {
        return analysis.mentions()
                .at(t, MentionKind.ORGANISATION, MentionKind.STATE, MentionKind.PLACE, MentionKind.DEMONYM);
    }

    private void addTo(List<Entity> parties, @Nullable Mention mention) {
        Entity entity = mention == null ? null : analysis.discourse().of(mention);
        if (entity != null && !parties.contains(entity)) {
            parties.add(entity);
        }
    }

    private boolean isSubjectPreposition(int t) {
        Match preposition = analysis.text().match(t, "function");
        return preposition != null && preposition.entry().has("subject", "true");
    }

    private @Nullable Mention date(int begin, int end, Mention mention) {
        for (Mention date : analysis.mentions()
                .within(
                        begin,
                        Math.min(end + NameExtent.REACH, analysis.tokens().size()),
                        MentionKind.DATE)) {
            boolean ofDate = date.begin() > 0
                    && analysis.text().isFunction(date.begin() - 1, "dates", "true")
                    && date.begin() <= end + 1;
            boolean before = date.end() <= mention.head();
            if (!isTerm(date)
                    && !isOfAnother(mention, date)
                    && (ofDate || before)
                    && date.begin() <= Math.max(end, mention.end()) + 1) {
                return date;
            }
        }
        return null;
    }

    /** 'Protocol amending the Agreement of 2011': the day of the instrument that a name speaks of. */
    private boolean isOfAnother(Mention mention, Mention date) {
        return !analysis.mentions()
                .within(mention.head() + 1, Math.max(mention.head() + 1, date.begin()), MentionKind.INSTRUMENT)
                .isEmpty();
    }

    /** '2023–2026', 'until 2030': how long it is for, not of when it is. */
    private boolean isTerm(Mention date) {
        return isTerm(analysis.dateWithin(date.begin(), date.end()));
    }

    private static boolean isTerm(@Nullable EdtfDate when) {
        return when == null
                || when.latest() == null
                || when.earliest() == null
                || when.earliest().plusYears(1).isBefore(when.latest())
                || when.toString().contains("..");
    }

    private @Nullable EdtfDate bracketDate(int end, Sentence sentence) {
        boolean day = analysis.tokens().isMark(end, ',')
                && end + 1 < sentence.end()
                && analysis.mentions().at(end + 1, MentionKind.DATE) != null;
        EdtfDate date = day || analysis.tokens().is(end, Shape.OPENS_BRACKET)
                ? analysis.dateWithin(end, Math.min(sentence.end(), end + NameExtent.REACH))
                : null;
        return isTerm(date) ? null : date;
    }

    private @Nullable Entity bracketPlace(int end, Sentence sentence) {
        if (analysis.tokens().is(end, Shape.OPENS_BRACKET) && bracketDate(end, sentence) != null) {
            Mention place = analysis.mentions().at(end + 1, MentionKind.PLACE);
            return place == null ? null : analysis.discourse().of(place);
        }
        return null;
    }

    /** A list's item or the document's heading, with more than the bare kind of instrument. */
    private boolean isNamedItem(Sentence sentence, Mention mention, int end) {
        boolean heading = analysis.text().block(sentence) instanceof Block.Heading;
        return end - mention.end() > 1 || (heading && sentence.block() < 6);
    }

    private boolean isTitled(int begin, int end, Mention mention) {
        boolean world = mention.entry() != null
                && mention.entry().lexicon().equals("instrument")
                && !mention.entry().has("fact", "none");
        boolean complemented = end > mention.end() + 1;
        boolean paper = mention.entry() != null && mention.entry().has("generic", "true");
        boolean capital = !mention.generic()
                && !paper
                && (analysis.tokens().is(mention.head(), Shape.CAPITAL)
                        || (analysis.tokens().is(mention.begin(), Shape.CAPITAL)
                                && mention.begin()
                                        > analysis.text()
                                                .sentenceOf(mention.begin())
                                                .begin()));
        return world || complemented || isDescribed(begin, mention) || capital && end - begin > 1;
    }

    /** 'a double taxation agreement', not 'the action plan'. */
    private boolean isDescribed(int begin, Mention mention) {
        Match whole = analysis.text().match(begin, "instrument_head");
        return (whole == null || whole.end() <= mention.head()) && isOneThing(begin, mention);
    }

    /** Whether more than one word in lower case calls one instrument: 'a joint statement', not 'the charter is a statement of intent'. */
    boolean isOneThing(int begin, Mention mention) {
        int determiner = begin - 1;
        boolean determined = analysis.text().isFunction(determiner, "pos", "determiner")
                || analysis.tokens().is(determiner, Shape.POSSESSIVE);
        return determined
                && mention.begin() < mention.head()
                && !isPlural(mention)
                && !analysis.tokens().is(mention.begin(), Shape.CAPITAL)
                && !analysis.tokens().is(mention.head(), Shape.CAPITAL)
                && !analysis.text().isFunction(determiner - 1, "verb", "be");
    }

    /** '19 decisions of the Meeting', 'three cooperation plans': how many, and not which. */
    private boolean isCounted(int begin, Mention mention) {
        for (int t = Math.max(0, begin - 1); t < mention.head(); t++) {
            boolean year = analysis.mentions().at(t, MentionKind.DATE) != null;
            if (!year
                    && (analysis.tokens().is(t, Shape.NUMBER)
                            || analysis.mentions().at(t, MentionKind.FIGURE) != null)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlural(Mention mention) {
        Entry entry = mention.entry();
        for (int t = mention.begin(); entry != null && t < mention.end(); t++) {
            String word = analysis.tokens().surface(t).toLowerCase(Locale.ROOT);
            boolean plural = word.endsWith("s") || word.equals("memoranda");
            if (plural
                    && !entry.name().contains(word)
                    && word.length() > 4
                    && entry.name().contains(word.substring(0, Math.max(3, word.length() - 3)))) {
                return true;
            }
        }
        return false;
    }
}
