package kelisim.extract.internal.phrase;

import java.util.List;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.AnalysedText;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Mentions;
import kelisim.extract.internal.mention.Reading;
import kelisim.extract.internal.odds.Judge;
import kelisim.extract.internal.phrase.Chunk.Type;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.extract.internal.text.Tokens;

/** Cuts a sentence into chunks, from left to right without going back. */
final class Chunker {

    private static final String FUNCTION = "function";

    private final AnalysedText text;
    private final Tokens tokens;
    private final Mentions mentions;
    private final Judge judge;
    private int limit;
    private ChunkRow row = new ChunkRow();
    private final Occasions occasions;
    private Lookahead ahead;
    private VerbStarts verbs;

    Chunker(AnalysedText text, Mentions mentions, Judge judge) {
        this.judge = judge;
        this.text = text;
        this.tokens = text.tokens();
        this.mentions = mentions;
        this.occasions = new Occasions(text, mentions);
        this.ahead = new Lookahead(text, mentions, 0);
        this.verbs = new VerbStarts(text, mentions, row, ahead, limit, judge);
    }

    List<Chunk> chunks(Sentence sentence) {
        limit = sentence.end();
        row = new ChunkRow();
        ahead = new Lookahead(text, mentions, limit);
        verbs = new VerbStarts(text, mentions, row, ahead, limit, judge);
        int t = sentence.begin();
        while (t < limit) {
            t = step(t);
        }
        row.closeNoun(limit);
        return new TimeClauses(text).in(row.toList());
    }

    private int step(int t) {
        Mention mention = mentions.at(t);
        if (mention != null && mention.kind() != MentionKind.DEMONYM && mention.kind() != MentionKind.CONTACT) {
            if (row.isHeaded() && occasions.isBefore(t, mention)) {
                row.closeNoun(t);
            }
            return mention.kind() == MentionKind.DATE ? date(mention) : row.extendNoun(t, mention.end(), true);
        }
        if (!tokens.is(t, Shape.WORD)) {
            return mark(t);
        }
        VerbGroup group = verbs.startsAt(t) ? new VerbReader(text, limit, ahead::afterAdverbs).read(t) : null;
        if (group != null) {
            return row.add(Type.VERB, group.begin(), group.end(), group);
        }
        Match function = text.match(t, FUNCTION);
        if (function != null) {
            return function(t, function);
        }
        Match title = tokens.is(t, Shape.CAPITAL) ? text.match(t, "honorific") : null;
        if (title == null) {
            return row.extendNoun(t, t + 1, true);
        }
        if (row.isHeaded() && !text.is(t - 1, "honorific") && !tokens.isMark(t - 1, '.')) {
            row.closeNoun(t);
        }
        return row.extendNoun(t, tokens.isMark(title.end(), '.') ? title.end() + 1 : title.end(), true);
    }

    private int date(Mention mention) {
        if (row.isHeaded()
                && mention.end() < limit
                && tokens.is(mention.end(), Shape.WORD)
                && text.match(mention.end(), FUNCTION) == null
                && !verbs.startsAt(mention.end())) {
            return row.extendNoun(mention.begin(), mention.end(), true);
        }
        if (row.awaitsHead() && (isFollowedByName(mention) || isFollowedByPhrase(mention))) {
            return row.addWithNoun(Type.DATE, mention.end());
        }
        if (row.awaitsHead()) {
            return row.extendNoun(mention.begin(), mention.end(), false);
        }
        return row.add(Type.DATE, mention.begin(), mention.end(), null);
    }

    /** 'by the end of 2026 [the Ministry]'. */
    private boolean isFollowedByPhrase(Mention date) {
        return date.end() < limit
                && (text.isFunction(date.end(), "pos", "determiner") || text.isFunction(date.end(), "pos", "pronoun"));
    }

    /** 'on the same day [Minister A]', 'in the spring of 2024 [Peru]': the date does not belong to the name. */
    private boolean isFollowedByName(Mention date) {
        boolean lower = !tokens.is(date.end() - 1, Shape.CAPITAL) && tokens.is(date.end() - 1, Shape.WORD);
        boolean part = text.isWord(date.end() - 2, "of") && date.end() - date.begin() > 2;
        return (lower || part)
                && date.end() < limit
                && tokens.is(date.end(), Shape.CAPITAL)
                && mentions.at(
                                date.end(),
                                MentionKind.PERSON,
                                MentionKind.ROLE,
                                MentionKind.STATE,
                                MentionKind.ORGANISATION)
                        != null;
    }

    private int mark(int t) {
        boolean inside = tokens.is(t, Shape.JOINED)
                && row.inNoun()
                && (tokens.is(t, Shape.POSSESSIVE) || (tokens.is(t, Shape.DASH) && tokens.is(t + 1, Shape.JOINED)));
        if (inside || tokens.is(t, Shape.NUMBER) || tokens.isMark(t, '%') || tokens.isMark(t, '$')) {
            boolean possessive = tokens.is(t, Shape.POSSESSIVE);
            int next = row.extendNoun(t, t + 1, tokens.is(t, Shape.NUMBER));
            if (possessive) {
                row.awaitHead();
            }
            return next;
        }
        if (tokens.isMark(t, '.') && tokens.is(t, Shape.JOINED) && row.inNoun() && t + 1 < limit) {
            return row.extendNoun(t, t + 1, row.isHeaded());
        }
        return row.add(tokens.isMark(t, ',') ? Type.COMMA : Type.MARK, t, t + 1, null);
    }

    private int function(int t, Match match) {
        Entry entry = match.entry();
        int end = match.end();
        if (entry.has("pos", "relative") || (entry.has("clause", "true") && isRelative(t))) {
            return row.add(Type.RELATIVE, t, end, null);
        }
        if (opensContent(t, end)) {
            return row.add(Type.SUBORDINATOR, t, end, null);
        }
        if (entry.has("behind", "number") && row.inNoun() && isBareFigure(row.nounBegin(), t)) {
            return row.extendNoun(t, end, true);
        }
        if (entry.has("pos", "determiner")) {
            if (row.inNoun() && tokens.is(t, Shape.JOINED) && tokens.is(t - 1, Shape.DASH)) {
                // 'tête-à-tête', 'on-the-job': inside a word
                return row.extendNoun(t, t + 1, true);
            }
            if (row.isHeaded()) {
                row.closeNoun(t);
            }
            boolean before = text.isFunction(end, "pos", "auxiliary"); // 'both are', 'these will'
            boolean alone = !tokens.is(end, Shape.WORD) || before;
            boolean counts = before && !entry.has("pos", "article") && !entry.has("pos", "possessive");
            return row.extendNoun(t, end, entry.has("pos", "pronoun") && alone || counts);
        }
        if (entry.has("pos", "pronoun")) {
            row.closeNoun(t);
            row.extendNoun(t, end, true);
            row.closeNoun(end);
            return end;
        }
        if (entry.has("pos", "conjunction")) {
            return row.add(Type.CONJUNCTION, t, end, null);
        }
        if (entry.has("pos", "subordinator")) {
            return row.add(Type.SUBORDINATOR, t, end, null);
        }
        if (entry.has("pos", "preposition")) {
            if (row.awaitsHead() && isOnlyArticle() && isPlainWord(end)) {
                return row.extendNoun(t, end, false); // 'the following day'
            }
            return row.add(Type.PREPOSITION, t, end, null);
        }
        if (entry.has("pos", "adverb") || entry.has("pos", "negation")) {
            // 'the first was in Riga': a number that is an adverb too
            boolean counted = text.is(t, "ordinal") && text.isFunction(end, "pos", "auxiliary");
            return row.awaitsHead() ? row.extendNoun(t, end, counted) : skip(t, end);
        }
        return row.extendNoun(t, end, true);
    }

    /** 'twelve [more stations]', 'the 64 [other lakes]': what is read of the noun phrase ends in a number without a unit. */
    private boolean isBareFigure(int noun, int end) {
        for (int t = end - 1; t >= noun; t--) {
            Mention figure = mentions.at(t, MentionKind.FIGURE);
            if (figure != null) {
                return figure.end() == end && figure.reading() instanceof Reading.Figure read && read.unit() == null;
            }
        }
        return false;
    }

    /** 'that' behind a noun phrase and before a verb or a noun phrase with a verb. */
    private boolean isRelative(int t) {
        return text.isWord(t, "that") && row.isHeaded();
    }

    /** 'agreed that both countries will …': 'that' right behind a verb or 'and', before a noun phrase of its own. */
    private boolean opensContent(int t, int end) {
        if (!text.isWord(t, "that") || row.inNoun() || !(row.lastIs(Type.VERB) || row.lastIs(Type.CONJUNCTION))) {
            return false;
        }
        return text.isFunction(end, "pos", "determiner")
                || text.isFunction(end, "pos", "pronoun")
                || mentions.at(end) != null
                || ahead.startsBareSubject(end);
    }

    private boolean isPlainWord(int t) {
        return tokens.is(t, Shape.WORD) && !text.is(t, FUNCTION) && !text.is(t, "verb");
    }

    private boolean isOnlyArticle() {
        return text.isFunction(row.nounBegin(), "pos", "article");
    }

    private int skip(int t, int end) {
        row.closeNoun(t);
        return end;
    }
}
