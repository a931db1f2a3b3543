package kelisim.extract.internal.family.agreement;

import java.time.LocalDate;
import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/** When and where the things happened that a report tells without saying so each time. */
final class ReportScene {

    /** How many tokens of the document's beginning tell when and where. */
    private static final int REACH = 600;
    /** How many sentences from the beginning may be a date line. */
    private static final int HEAD_LINES = 10;
    /** How many tokens may stand between a date line's place and its date: a state, a comma. */
    private static final int NEAR = 4;
    /** A line without a verb that is longer is prose all the same. */
    private static final int LONG_LINE = 12;

    /** A day that lies further back than so many is none of which a report tells as news; nor is one still to come. */
    private static final int DAYS = 400;

    /** A meeting or a visit lasts no longer. */
    private static final int SPELL = 10;

    private final Analysis analysis;

    ReportScene(Analysis analysis) {
        this.analysis = analysis;
    }

    /** The day of which the text ahead tells, else the day of the report itself. */
    @Nullable
    EdtfDate date(int before) {
        LocalDate published = analysis.text().standpoint().day();
        EdtfDate reported = null;
        for (Mention mention : analysis.mentions().within(0, Math.min(before, REACH))) {
            EdtfDate date = mention.kind() == MentionKind.DATE && mention.begin() < before
                    ? analysis.dateWithin(mention.begin(), mention.end())
                    : null;
            if (date == null || isAway(date) || !date.isDay() && !isSpell(date)) {
                continue;
            }
            if (!date.isDay()) {
                EdtfDate day = dayAhead(before, date);
                return day == null ? date : day;
            }
            if (!isProse(mention.begin())) {
                continue;
            }
            if (published == null || !published.equals(date.latest())) {
                return date;
            }
            reported = reported == null ? date : reported;
        }
        return reported;
    }

    /** The day among those of a meeting that the paragraph tells last. */
    private @Nullable EdtfDate dayAhead(int before, EdtfDate spell) {
        int block = analysis.text().blockNumber(before);
        EdtfDate last = null;
        for (Mention mention : analysis.mentions().within(Math.max(0, before - REACH), before, MentionKind.DATE)) {
            EdtfDate date = analysis.text().blockNumber(mention.begin()) == block
                    ? analysis.dateWithin(mention.begin(), mention.end())
                    : null;
            last = date != null && date.isDay() && date.overlaps(spell) ? date : last;
        }
        return last;
    }

    /** '3–5 June 2024': the few days of a meeting or a visit, also in the lines over the text. */
    private static boolean isSpell(EdtfDate date) {
        LocalDate first = date.earliest();
        LocalDate last = date.latest();
        return first != null && last != null && !last.isAfter(first.plusDays(SPELL));
    }

    private boolean isAway(EdtfDate date) {
        LocalDate now = analysis.text().standpoint().latest();
        LocalDate day = date.latest();
        return now != null && day != null && (day.isBefore(now.minusDays(DAYS)) || day.isAfter(now));
    }

    /** The place of the date line, else the first in which something is told to be. */
    @Nullable
    Entity place(int before) {
        Entity line = dateLine();
        if (line != null) {
            return line;
        }
        for (Mention mention : analysis.mentions().within(0, Math.min(before, REACH))) {
            if (mention.begin() >= before) {
                return null;
            }
            boolean in = mention.kind() == MentionKind.PLACE && analysis.text().isWord(mention.begin() - 1, "in");
            if (in) {
                return analysis.discourse().of(mention);
            }
        }
        return null;
    }

    /** 'Seoul, 15 February 2023', 'VIENTIANE, Laos –': a line or a sentence that begins with a place and goes on so. */
    private @Nullable Entity dateLine() {
        List<Sentence> sentences = analysis.text().sentences();
        for (Sentence sentence : sentences.subList(0, Math.min(sentences.size(), HEAD_LINES))) {
            Mention place = analysis.mentions().at(sentence.begin(), MentionKind.PLACE);
            if (place != null && place.begin() == sentence.begin() && isDated(place.end(), sentence.end())) {
                return analysis.discourse().of(place);
            }
        }
        return null;
    }

    private boolean isDated(int from, int end) {
        int t = from;
        while (t < Math.min(end, from + NEAR)) {
            Mention mention = analysis.mentions().at(t);
            if (mention != null && mention.kind() == MentionKind.DATE) {
                return true;
            }
            boolean free = analysis.tokens().isMark(t, ',')
                    || analysis.tokens().is(t, Shape.OPENS_BRACKET | Shape.CLOSES_BRACKET);
            if (mention == null && !free) {
                return analysis.tokens().is(t, Shape.DASH) && !analysis.tokens().is(t, Shape.JOINED);
            }
            t = mention == null ? t + 1 : mention.end();
        }
        return false;
    }

    private boolean isProse(int token) {
        int number = analysis.text().sentenceNumber(token);
        Sentence sentence = analysis.text().sentenceOf(token);
        return !analysis.phrases().frames(number).isEmpty()
                || !analysis.phrases().chunks(number).isEmpty() && sentence.end() - sentence.begin() > LONG_LINE;
    }
}
