package kelisim.extract.internal.family.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.phrase.Complement;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Ordered;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/** Of which event a clause or a word beside it speaks. */
final class Spoken {

    /** How many sentences behind an event something is still told of it. */
    static final int NEAR = 3;
    /** How many events back one may be meant. */
    private static final int REACH = 40;

    /** Kinds of events that people meet at. */
    static final Set<String> TALKS = Set.of("meeting", "summit", "conference", "forum", "workshop");

    private final Analysis analysis;
    private final List<Occurrence> occurrences;
    private final Map<Integer, List<Occurrence>> bySentence = new HashMap<>();
    private final Account account;
    /** What is meant where the text names no event at all. */
    private final @Nullable Occurrence unnamed;

    Spoken(Analysis analysis, List<Occurrence> occurrences) {
        this.analysis = analysis;
        this.occurrences = new ArrayList<>(occurrences);
        this.account = new Account(analysis, occurrences);
        this.unnamed = occurrences.isEmpty() ? Occurrence.unnamed(analysis) : null;
        this.occurrences.sort((a, b) -> Integer.compare(a.begin(), b.begin()));
        for (Occurrence occurrence : this.occurrences) {
            bySentence
                    .computeIfAbsent(analysis.text().sentenceNumber(occurrence.begin()), s -> new ArrayList<>())
                    .add(occurrence);
        }
    }

    /** The occurrences that begin in this sentence. */
    List<Occurrence> in(int sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    /** 'The ceremony, in which A joined', 'the forum, where B spoke': the event in front of the relative word behind which a clause begins. */
    @Nullable
    Occurrence antecedent(int begin) {
        int relative = begin - 1;
        boolean relates = relative > 0
                && (analysis.text().isFunction(relative, "pos", "relative")
                        || analysis.text().isWord(relative, "where"));
        Occurrence found = null;
        for (Occurrence occurrence : relates ? in(analysis.text().sentenceNumber(relative)) : List.<Occurrence>of()) {
            found = occurrence.begin() < relative ? occurrence : found;
        }
        for (int t = found == null ? relative : found.end(); t < relative; t++) {
            if (analysis.text().is(t, "verb") && analysis.mentions().outermost(t) == null) {
                return null;
            }
        }
        return found;
    }

    /** The event that only this clause tells. */
    @Nullable
    Occurrence toldBy(Frame frame) {
        for (Occurrence occurrence :
                in(analysis.text().sentenceNumber(frame.verb().begin()))) {
            if (occurrence.isToldBy(frame)) {
                return occurrence;
            }
        }
        return null;
    }

    /** The event that begins in a phrase. */
    @Nullable
    Occurrence within(Phrase phrase) {
        for (Occurrence occurrence : in(analysis.text().sentenceNumber(phrase.begin()))) {
            if (holds(phrase, occurrence)) {
                return occurrence;
            }
        }
        return null;
    }

    /** The one event of talks on that day, of those named near a token and the one that the document names first. */
    @Nullable
    Occurrence onDay(int token, @Nullable EdtfDate date) {
        List<Occurrence> near = new ArrayList<>(occurrences.subList(0, Math.min(1, occurrences.size())));
        int sentence = analysis.text().sentenceNumber(token);
        for (int s = Math.max(0, sentence - NEAR); s <= sentence; s++) {
            near.addAll(in(s));
        }
        Occurrence found = null;
        for (Occurrence occurrence : near) {
            EdtfDate day = occurrence.date();
            boolean same = day != null && date != null && day.equals(date);
            if (same && !occurrence.isComing() && TALKS.contains(occurrence.kind())) {
                if (found != null && !found.entity().equals(occurrence.entity())) {
                    return null;
                }
                found = occurrence;
            }
        }
        return found;
    }

    /** The event that a clause tells, or has among its objects and complements. */
    @Nullable
    Occurrence of(Frame frame) {
        Occurrence beside = null;
        for (Occurrence occurrence :
                in(analysis.text().sentenceNumber(frame.verb().begin()))) {
            if (occurrence.isToldBy(frame)) {
                return occurrence;
            }
            boolean inVerb = frame.verb().begin() <= occurrence.begin()
                    && occurrence.begin() < frame.verb().end();
            if (inVerb || isObject(frame, occurrence)) {
                return occurrence;
            }
            boolean near =
                    frame.complements().stream().map(Complement::phrase).anyMatch(phrase -> holds(phrase, occurrence));
            beside = near && beside == null ? occurrence : beside;
        }
        return beside;
    }

    static boolean isObject(Frame frame, Occurrence occurrence) {
        return frame.objects().stream().anyMatch(phrase -> holds(phrase, occurrence));
    }

    private static boolean holds(Phrase phrase, Occurrence occurrence) {
        return phrase.begin() <= occurrence.begin() && occurrence.begin() < phrase.end();
    }

    /** The event last spoken of before a token that has taken place, else the first of all. */
    @Nullable
    Occurrence lastHeld(int token) {
        for (int s = token < 0 ? -1 : analysis.text().sentenceNumber(token); s >= 0; s--) {
            List<Occurrence> here = in(s);
            for (int i = here.size() - 1; i >= 0; i--) {
                if (here.get(i).begin() < token && !here.get(i).isComing()) {
                    return here.get(i);
                }
            }
        }
        return occurrences.isEmpty() ? unnamed : occurrences.get(0).isComing() ? null : occurrences.get(0);
    }

    /** The visit told in the few sentences before a token, of which those are who came together. */
    @Nullable
    Occurrence lastVisit(int token) {
        int sentence = analysis.text().sentenceNumber(token);
        Occurrence last = null;
        for (int s = Math.max(0, sentence - NEAR); s <= sentence; s++) {
            for (Occurrence event : in(s)) {
                boolean before = event.begin() < token && event.kind().equals("visit");
                last = before && !event.isComing() ? event : last;
            }
        }
        return last;
    }

    /** The event last named before whose name has the word with which a phrase ends: 'the assembly' is the 9th Assembly. */
    @Nullable
    Occurrence meant(Phrase phrase) {
        if (!analysis.text().is(phrase.end() - 1, "event_head")) {
            return null;
        }
        String word = analysis.tokens().surface(phrase.end() - 1).toLowerCase(Locale.ROOT);
        int before = before(phrase.begin());
        for (int i = before - 1; i >= Math.max(0, before - REACH); i--) {
            Occurrence occurrence = occurrences.get(i);
            if (!occurrence.isComing()
                    && occurrence.entity().fullest().toLowerCase(Locale.ROOT).contains(word)) {
                return occurrence;
            }
        }
        return null;
    }

    /** How many occurrences begin before a token. */
    private int before(int token) {
        return Ordered.before(occurrences, Occurrence::begin, token);
    }

    /** The event spoken of in the sentences before a token, else the one of which the text is an account. */
    @Nullable
    Occurrence about(int token) {
        Occurrence near = nearest(token, NEAR);
        return near == null || near.isComing() ? account.at(token, null) : near;
    }

    /** The event of which the text is an account, if it is one at this token and on this day. */
    @Nullable
    Occurrence own(int token, @Nullable EdtfDate date) {
        return account.at(token, date);
    }

    /** The event that the document names first. */
    @Nullable
    Occurrence first() {
        return occurrences.isEmpty() ? null : occurrences.get(0);
    }

    /** The event of a token's sentence that stands nearest in front of it, else behind it; else the one of the few sentences before. */
    @Nullable
    Occurrence nearest(int token, int reach) {
        int sentence = analysis.text().sentenceNumber(token);
        Occurrence best = null;
        for (Occurrence occurrence : in(sentence)) {
            best = best == null || occurrence.begin() < token ? occurrence : best;
        }
        for (int s = sentence - 1; best == null && s >= 0 && s >= sentence - reach; s--) {
            List<Occurrence> earlier = in(s);
            best = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
        }
        return best == null ? unnamed : best;
    }
}
