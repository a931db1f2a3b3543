package kelisim.extract.internal.discourse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kelisim.document.Block;
import kelisim.extract.internal.mention.AnalysedText;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Mentions;
import kelisim.extract.internal.mention.Reading;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * When and where what a chronicle tells was: its entries begin with their day and often a place ('1 June 2009: …',
 * '2009, 1 June, Belgrade. …'), or stand under a line with no more than a day or year.
 */
public final class Entries {

    private final AnalysedText text;
    private final Mentions mentions;
    private final Map<Integer, Entry> bySentence = new HashMap<>();

    /** @param end the token behind the day, the place and the mark that sets them off */
    private record Entry(EdtfDate date, @Nullable Mention place, int end) {}

    private Entries(AnalysedText text, Mentions mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    static Entries of(AnalysedText text, Mentions mentions) {
        Entries entries = new Entries(text, mentions);
        entries.read();
        return entries;
    }

    /** The day or year of the entry in which a token stands. */
    public @Nullable EdtfDate date(int token) {
        Entry entry = bySentence.get(text.sentenceNumber(token));
        return entry == null ? null : entry.date();
    }

    /** The place of the entry in which a token stands. */
    public @Nullable Mention place(int token) {
        Entry entry = bySentence.get(text.sentenceNumber(token));
        return entry == null ? null : entry.place();
    }

    private void read() {
        List<Sentence> sentences = text.sentences();
        List<Integer> lines = new ArrayList<>();
        int first = 0;
        while (first < sentences.size()) {
            int next = first + 1;
            while (next < sentences.size()
                    && sentences.get(next).block() == sentences.get(first).block()) {
                next++;
            }
            Entry entry =
                    entry(sentences.get(first).begin(), sentences.get(next - 1).end());
            if (entry != null && entry.end() >= sentences.get(next - 1).end()) {
                if (!isPublication(entry.date())) {
                    lines.add(first);
                }
            } else if (entry != null) {
                for (int s = first; s < next; s++) {
                    bySentence.put(s, entry);
                }
            }
            first = next;
        }
        lines.forEach(line -> readBelow(line, lines.size() > 1));
    }

    /** What stands below a line with a day: all up to the next such line or heading if the text has several, else the line below. */
    private void readBelow(int line, boolean several) {
        List<Sentence> sentences = text.sentences();
        Entry entry = entry(sentences.get(line).begin(), sentences.get(line).end());
        int s = line + 1;
        while (entry != null && s < sentences.size() && (several || s == line + 1) && !endsSection(s)) {
            bySentence.putIfAbsent(s++, entry);
        }
    }

    private boolean endsSection(int sentence) {
        Sentence line = text.sentences().get(sentence);
        Entry entry = entry(line.begin(), line.end());
        return text.block(line) instanceof Block.Heading || entry != null && entry.end() >= line.end();
    }

    private @Nullable Entry entry(int begin, int limit) {
        Mention first = mentions.at(begin, MentionKind.DATE);
        EdtfDate date = first == null ? null : date(first);
        if (first == null || date == null) {
            return null;
        }
        int end = first.end();
        int at = end + (text.tokens().isMark(end, ',') || text.tokens().isMark(end, '(') ? 1 : 0);
        Mention second = mentions.at(at, MentionKind.DATE);
        if (second != null && date(second) != null) {
            date = date(second);
            end = second.end() + (text.tokens().isMark(second.end(), ')') ? 1 : 0);
        }
        Mention place = text.tokens().isMark(end, ',') ? mentions.at(end + 1, MentionKind.PLACE) : null;
        end = place == null ? end : place.end();
        boolean setOff = end >= limit
                || text.tokens().isMark(end - 1, ')')
                || text.tokens().begin(end) > text.tokens().end(end - 1) + 1
                || text.tokens().isMark(end, '.')
                || text.tokens().isMark(end, ':')
                || text.tokens().isMark(end, '|')
                || text.tokens().is(end, Shape.DASH);
        return setOff && date != null ? new Entry(date, place, Math.min(end + 1, limit)) : null;
    }

    private static @Nullable EdtfDate date(Mention mention) {
        return mention.reading() instanceof Reading.Time time ? time.date() : null;
    }

    /** The line under a title that says when the text appeared. */
    private boolean isPublication(EdtfDate date) {
        return date.isDay() && date.earliest().equals(text.standpoint().day());
    }
}
