package kelisim.extract.internal.family.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kelisim.document.Block;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Chunk;
import kelisim.extract.internal.phrase.VerbGroup;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/** Reads the full name of an instrument around its mention, with parties, subject and date that stand in it. */
final class InstrumentReader {

    /** How many tokens a name may have. */
    private static final int LONGEST = 90;

    /** How many tokens behind a name its day may stand. */
    private static final int REACH = 8;

    private final Analysis analysis;

    InstrumentReader(Analysis analysis) {
        this.analysis = analysis;
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
        int begin = begin(mention, sentence);
        int end = end(mention, sentence, begin);
        List<Entity> parties = parties(begin, mention, end);
        String subject = subject(mention.head() + 1, end);
        Mention dated = date(begin, end, mention);
        EdtfDate date = dated == null ? bracketDate(end, sentence) : analysis.dateWithin(dated.begin(), dated.end());
        boolean plural = !several && isPlural(mention);
        boolean titled =
                isTitled(begin, end, mention) || (isWhole(sentence, begin) && isNamedItem(sentence, mention, end));
        boolean specific = titled || (!plural && (subject != null || !parties.isEmpty() || date != null));
        boolean named = specific && (titled || several || !mention.generic() || subject != null || date != null);
        Entity entity = entity(mention, begin, end, named);
        return entity == null
                ? null
                : new Instrument(
                        mention,
                        entity,
                        kind,
                        begin,
                        end,
                        parties,
                        subject,
                        date,
                        bracketPlace(end, sentence),
                        specific);
    }

    private @Nullable Entity entity(Mention mention, int begin, int end, boolean named) {
        Entity known = analysis.discourse().of(mention);
        String form = analysis.surface(begin, end);
        if (known != null && (!mention.generic() || !named)) {
            if (!mention.generic()) {
                known.add(form);
            }
            return known;
        }
        return named ? analysis.discourse().plain(MentionKind.INSTRUMENT, form) : null;
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

    // ---- how far the name goes

    private int begin(Mention mention, Sentence sentence) {
        Chunk chunk = chunkOf(mention.begin());
        int begin = mention.begin();
        if (chunk == null || chunk.begin() >= begin) {
            return begin;
        }
        int t = begin;
        while (t > chunk.begin() && t > sentence.begin() && isModifier(t - 1)) {
            t--;
        }
        while (t < begin
                && (analysis.tokens().is(t, Shape.DASH) || analysis.tokens().is(t, Shape.POSSESSIVE))) {
            t++;
        }
        return t;
    }

    private boolean isModifier(int t) {
        if (analysis.tokens().is(t, Shape.POSSESSIVE) || analysis.tokens().isMark(t, '.')) {
            return false;
        }
        Match function = analysis.text().match(t, "function");
        if (function != null) {
            return false;
        }
        return analysis.tokens().is(t, Shape.WORD | Shape.NUMBER | Shape.DASH | Shape.CLOSES_QUOTE | Shape.OPENS_QUOTE);
    }

    private @Nullable Chunk chunkOf(int token) {
        for (Chunk chunk : analysis.phrases().chunks(analysis.text().sentenceNumber(token))) {
            if (chunk.begin() <= token && token < chunk.end()) {
                return chunk;
            }
        }
        return null;
    }

    private int end(Mention mention, Sentence sentence, int begin) {
        int limit = Math.min(sentence.end(), begin + LONGEST);
        if (isWhole(sentence, begin)) {
            int end = limit;
            while (end > mention.end()
                    && analysis.tokens().is(end - 1, Shape.MARK)
                    && !analysis.tokens().is(end - 1, Shape.CLOSES_QUOTE | Shape.CLOSES_BRACKET)) {
                end--;
            }
            return datedAt(mention.end(), comma(mention.end(), end));
        }
        int end = mention.end();
        boolean open = false;
        for (Chunk chunk : analysis.phrases().chunks(analysis.text().sentenceNumber(mention.begin()))) {
            if (chunk.end() <= end || chunk.begin() < end) {
                end = Math.max(
                        end, chunk.is(Chunk.Type.NOUN) && chunk.begin() < end ? Math.min(chunk.end(), limit) : end);
                continue;
            }
            boolean nominal = chunk.is(Chunk.Type.NOUN) || chunk.is(Chunk.Type.DATE);
            boolean goesOn =
                    chunk.begin() == end && chunk.end() <= limit && goesOn(chunk, sentence) && (open || !nominal);
            if (!goesOn) {
                break;
            }
            open = !nominal;
            end = chunk.end();
        }
        return trimmed(end, mention.end());
    }

    /** Where '(Vilnius, 22 May 1993)' or ', 22 May 1993' begins in an item's line. */
    private int datedAt(int from, int end) {
        for (int t = from; t < end; t++) {
            boolean mark = analysis.tokens().is(t, Shape.OPENS_BRACKET)
                    || analysis.tokens().isMark(t, ',');
            EdtfDate day = mark ? analysis.dateWithin(t, Math.min(end, t + REACH)) : null;
            boolean comma =
                    analysis.tokens().isMark(t, ',') && analysis.mentions().at(t + 1, MentionKind.DATE) == null;
            if (day != null && day.isDay() && !comma) {
                return t;
            }
        }
        return end;
    }

    private int comma(int from, int end) {
        for (int t = from; t < end; t++) {
            if (analysis.tokens().isMark(t, ',')
                    && t + 1 < end
                    && analysis.text().isWord(t + 1, "with")) {
                return t;
            }
        }
        return end;
    }

    /** An item of a list or a heading that begins with the instrument is its name. */
    private boolean isWhole(Sentence sentence, int begin) {
        boolean first = begin == sentence.begin()
                || (begin == sentence.begin() + 1 && analysis.tokens().is(sentence.begin(), Shape.OPENS_QUOTE));
        Block block = analysis.text().block(sentence);
        return first && (block instanceof Block.ListItem || block instanceof Block.Heading) && !hasFiniteVerb(sentence);
    }

    private boolean hasFiniteVerb(Sentence sentence) {
        for (Chunk chunk : analysis.phrases().chunks(analysis.text().sentenceNumber(sentence.begin()))) {
            if (chunk.verb() != null
                    && (chunk.verb().copula()
                            || chunk.verb().begin() < chunk.verb().main())
                    && chunk.verb().form() == VerbGroup.Form.FINITE) {
                return true;
            }
        }
        return false;
    }

    /** Whether the name goes on with this chunk: a preposition of content and what hangs on it. */
    private boolean goesOn(Chunk chunk, Sentence sentence) {
        if (chunk.is(Chunk.Type.PREPOSITION)) {
            Match preposition = analysis.text().match(chunk.begin(), "function");
            boolean content = preposition != null && preposition.entry().has("content", "true");
            boolean ofField = preposition != null && preposition.length() > 2;
            Mention next = analysis.mentions().at(chunk.end());
            boolean dated = next != null
                    && next.kind() == MentionKind.DATE
                    && !analysis.text().isWord(chunk.begin(), "of")
                    && !analysis.text().isWord(chunk.begin(), "for");
            boolean person = next != null
                    && (next.kind() == MentionKind.PERSON || next.kind() == MentionKind.ROLE)
                    && preposition != null
                    && preposition.entry().has("parties", "true");
            return (content || ofField) && !dated && !person && !startsWithRole(chunk.end(), preposition);
        }
        if (chunk.is(Chunk.Type.CONJUNCTION)) {
            return nextChunkIs(chunk.end(), sentence);
        }
        if (chunk.is(Chunk.Type.VERB)) {
            return chunk.verb() != null && chunk.verb().form() == VerbGroup.Form.GERUND;
        }
        return chunk.is(Chunk.Type.NOUN) || chunk.is(Chunk.Type.DATE);
    }

    /** 'an agreement with the chairman of A': who signs is no part of the name. */
    private boolean startsWithRole(int token, @Nullable Match preposition) {
        Match article = analysis.text().match(token, "function");
        int t = article != null && article.entry().has("pos", "determiner") ? article.end() : token;
        return preposition != null
                && preposition.entry().has("parties", "true")
                && analysis.mentions().at(t, MentionKind.ROLE, MentionKind.PERSON) != null;
    }

    /** Behind 'and' the name goes on, unless a clause of its own begins there. */
    private boolean nextChunkIs(int token, Sentence sentence) {
        List<Chunk> chunks = analysis.phrases().chunks(analysis.text().sentenceNumber(sentence.begin()));
        for (int i = 0; i < chunks.size(); i++) {
            if (chunks.get(i).begin() >= token) {
                boolean noun = chunks.get(i).is(Chunk.Type.NOUN);
                boolean verb = i + 1 < chunks.size() && chunks.get(i + 1).is(Chunk.Type.VERB);
                return noun && !verb && analysis.mentions().at(chunks.get(i).begin(), MentionKind.INSTRUMENT) == null;
            }
        }
        return false;
    }

    private int trimmed(int end, int least) {
        int t = end;
        while (t > least) {
            Match function = analysis.text().match(t - 1, "function");
            boolean open = function != null
                    && function.end() == t
                    && (function.entry().has("pos", "preposition")
                            || function.entry().has("pos", "conjunction")
                            || function.entry().has("pos", "determiner"));
            if (!open) {
                return t;
            }
            t--;
        }
        return t;
    }

    // ---- what the name tells

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

    private @Nullable String subject(int from, int end) {
        for (int t = from; t < end; t++) {
            if (isSubjectPreposition(t)) {
                Match preposition = analysis.text().match(t, "function");
                int begin = preposition == null ? t + 1 : preposition.end();
                Match article = analysis.text().match(begin, "function");
                begin = article != null && article.entry().has("pos", "article") ? article.end() : begin;
                Mention value = analysis.mentions().at(begin, MentionKind.DATE, MentionKind.FIGURE);
                if (value == null && begin < end) {
                    return analysis.surface(begin, end);
                }
            }
        }
        return null;
    }

    private @Nullable Mention date(int begin, int end, Mention mention) {
        for (Mention date : analysis.mentions()
                .within(begin, Math.min(end + 8, analysis.tokens().size()), MentionKind.DATE)) {
            boolean ofDate =
                    date.begin() > 0 && analysis.text().isWord(date.begin() - 1, "of") && date.begin() <= end + 1;
            boolean before = date.end() <= mention.head();
            if ((ofDate || before) && date.begin() <= Math.max(end, mention.end()) + 1) {
                return date;
            }
        }
        return null;
    }

    private @Nullable EdtfDate bracketDate(int end, Sentence sentence) {
        boolean day = analysis.tokens().isMark(end, ',')
                && end + 1 < sentence.end()
                && analysis.mentions().at(end + 1, MentionKind.DATE) != null;
        return day || analysis.tokens().is(end, Shape.OPENS_BRACKET)
                ? analysis.dateWithin(end, Math.min(sentence.end(), end + REACH))
                : null;
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
        boolean capital = !mention.generic()
                && (analysis.tokens().is(mention.head(), Shape.CAPITAL)
                        || (analysis.tokens().is(mention.begin(), Shape.CAPITAL)
                                && mention.begin()
                                        > analysis.text()
                                                .sentenceOf(mention.begin())
                                                .begin()));
        return world || (capital && end - begin > 1);
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
