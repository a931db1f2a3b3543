package kelisim.extract.internal.family.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.series.NameSeries;
import kelisim.extract.internal.family.series.Named;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Participants behind words that announce them: 'under the chairmanship of X', 'attended by A, B and C', 'Participants:'. */
final class ParticipantCues {

    /** How many sentences back an event may be named that a cue speaks of. */
    private static final int REACH = 3;
    /** How far behind an opening cue its verb may stand. */
    private static final int TURN = 16;
    /** How many tokens a label of another matter has: 'venue:', 'place of meeting:'. */
    private static final int LABEL = 3;

    private final Analysis analysis;
    private final Spoken spoken;
    private final Participants out;
    private final ParticipantLists lists;
    private final Groups groups;

    ParticipantCues(Analysis analysis, Spoken spoken, Participants out) {
        this.analysis = analysis;
        this.spoken = spoken;
        this.out = out;
        this.groups = new Groups(analysis);
        this.lists = new ParticipantLists(analysis, spoken, out);
    }

    void find() {
        List<Sentence> sentences = analysis.text().sentences();
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            for (int t = analysis.text().seek(sentence.begin(), sentence.end(), "participation");
                    t < sentence.end();
                    t = analysis.text().seek(t + 1, sentence.end(), "participation")) {
                t = cues(sentence, t) - 1;
            }
            lists.read(s);
        }
    }

    /** Reads the cue that begins at a token, of several the first behind which names may stand; the token behind it. */
    private int cues(Sentence sentence, int token) {
        int end = token + 1;
        List<Match> longestFirst = new ArrayList<>(analysis.text().matches(token));
        longestFirst.sort(Comparator.comparingInt(Match::end).reversed());
        for (Match cue : longestFirst) {
            if (cue.entry().lexicon().equals("participation") && cue.end() < sentence.end()) {
                end = Math.max(end, cue.end());
                int from = from(sentence, cue);
                if (from >= 0) {
                    cue(sentence, cue, from);
                    return end;
                }
            }
        }
        return end;
    }

    /** Where the names begin that a cue announces, -1 where it announces none. */
    private int from(Sentence sentence, Match cue) {
        if (cue.entry().has("owned", "true")) {
            return -1;
        }
        if (cue.entry().has("turned", "true")) {
            return behindVerb(sentence, cue);
        }
        return isLabel(sentence, cue) ? behindLabel(sentence, cue) : isProgramme(cue) ? -1 : cue.end();
    }

    private void cue(Sentence sentence, Match cue, int from) {
        boolean delegation = cue.entry().has("delegation", "true");
        String role = cue.entry().get("role");
        if (role == null
                || isUnreal(cue.begin())
                || isBrought(cue)
                || (delegation && !isDelegation(sentence, cue.begin()))) {
            return;
        }
        boolean opens = cue.entry().has("turned", "true") || isLabel(sentence, cue);
        boolean agent = analysis.text().isWord(cue.end() - 1, "by");
        Occurrence event = agent && isOfOther(cue) ? null : spoken.nearest(from, REACH);
        Occurrence meant = agent && event == null ? meant(cue) : null;
        event = event == null ? meant : event;
        event = event == null && (opens || isAlone(cue)) ? spoken.first() : event;
        boolean later = event != null && event.begin() > sentence.end();
        if (later || event == null && !isAlone(cue)) {
            return;
        }
        Entity what = event == null ? null : event.entity();
        boolean any = false;
        role = role.equals("chair") && isDelegation(sentence, cue.begin()) ? "delegate" : role;
        for (Named who : withoutTitles(NameSeries.at(analysis, from, beforeLabel(from, sentence.end())))) {
            boolean person =
                    who.entity().kind() == MentionKind.PERSON || who.entity().kind() == MentionKind.ROLE;
            boolean inside = event != null
                    && event.isNamed(analysis)
                    && who.begin() >= event.begin()
                    && who.begin() < event.end();
            boolean place =
                    who.entity().kind() == MentionKind.PLACE && (role.equals("speaker") || role.equals("chair"));
            if (!inside && !place && (person || !delegation)) {
                String told = who.role() == null ? role : who.role();
                out.add("participation.beside", who.entity(), what, told, sentence.begin(), sentence.end());
                any = true;
            }
        }
        boolean told = !any && !delegation && (from == cue.end() || cue.entry().has("turned", "true"));
        if (told && event != null) {
            for (Named group : groups.at(from, sentence)) {
                out.add("participation.group", group.entity(), event.entity(), role, sentence.begin(), sentence.end());
            }
        }
    }

    /** 'Speakers: A', 'presentations by B': words that are said of events only, also where none is named. */
    private static boolean isAlone(Match cue) {
        return cue.entry().has("alone", "true");
    }

    /** 'by the ministers of A and B, C and D': the names are those of the offices. */
    private static List<Named> withoutTitles(List<Named> names) {
        boolean people = names.stream().anyMatch(who -> who.entity().kind() == MentionKind.PERSON);
        return people
                ? names.stream()
                        .filter(who -> who.entity().kind() != MentionKind.ROLE)
                        .toList()
                : names;
    }

    /** 'Attending the ceremony were, on the one side: A': behind the verb, if the cue opens the sentence; -1 if there is none. */
    private int behindVerb(Sentence sentence, Match cue) {
        if (cue.begin() > sentence.begin() + 1) {
            return -1;
        }
        for (int t = cue.begin(); t < Math.min(sentence.end(), cue.end() + TURN); t++) {
            Match word = analysis.text().match(t, "function");
            if (analysis.tokens().is(t, Shape.MARK) && t >= cue.end()) {
                return -1;
            }
            if (word != null && word.entry().has("verb", "be")) {
                int next = Math.max(word.end(), cue.end());
                boolean mark =
                        analysis.tokens().isMark(next, ',') || analysis.tokens().isMark(next, ':');
                return mark ? next + 1 : next;
            }
        }
        return -1;
    }

    /** 'organiser: A; venue: B': the names end where a label of another matter begins. */
    private int beforeLabel(int from, int limit) {
        for (int t = from; t < limit; t++) {
            boolean parts =
                    analysis.tokens().isMark(t, ';') || analysis.tokens().isMark(t, '|');
            for (int c = t + 1; parts && c < Math.min(limit, t + 2 + LABEL); c++) {
                boolean named = !analysis.mentions().within(t + 1, c).isEmpty();
                if (analysis.tokens().isMark(c, ':') && c > t + 1 && !named) {
                    return t;
                }
            }
        }
        return limit;
    }

    private boolean isLabel(Sentence sentence, Match cue) {
        return cue.entry().has("label", "true") || isProgramme(cue) && isTimed(sentence, cue.begin());
    }

    private static boolean isProgramme(Match cue) {
        return cue.entry().has("programme", "true");
    }

    private int behindLabel(Sentence sentence, Match cue) {
        int colon = behindColon(sentence, cue);
        return colon < 0 ? behindComma(sentence, cue) : colon;
    }

    /** 'the forum's host, A, …', 'the host of the forum, B, …': behind the comma; -1 if no event's role stands there. */
    private int behindComma(Sentence sentence, Match cue) {
        boolean owned = analysis.tokens().is(cue.begin() - 1, Shape.POSSESSIVE)
                && analysis.text().is(cue.begin() - 2, "event_head");
        int head = analysis.text().isFunction(cue.end(), "origin", "true")
                ? analysis.text().afterDeterminers(cue.end() + 1, sentence.end())
                : -1;
        Match event = head < 0 ? null : analysis.text().match(head, "event_head");
        // 'the organisers, A and B, …'
        boolean apposed = analysis.text().isWord(cue.begin() - 1, "the")
                && !analysis.tokens().is(cue.begin(), Shape.CAPITAL)
                && !cue.entry().has("role", "delegate")
                && !cue.entry().has("role", "speaker");
        int comma = owned || apposed && event == null ? cue.end() : event == null ? -1 : event.end();
        return comma > 0 && comma + 1 < sentence.end() && analysis.tokens().isMark(comma, ',') ? comma + 1 : -1;
    }

    /** 'Speakers: A, B', 'Seminar, moderator: C': behind the colon, if the cue opens the line or a part of it; -1 if there is none. */
    private int behindColon(Sentence sentence, Match cue) {
        boolean opens = cue.begin() <= sentence.begin() + 1
                || analysis.tokens().is(cue.begin(), Shape.LINE_START)
                || analysis.tokens().isMark(cue.begin() - 1, '.')
                || analysis.tokens().isMark(cue.begin() - 1, ',')
                || analysis.tokens().isMark(cue.begin() - 1, ';')
                || analysis.tokens().isMark(cue.begin() - 1, '|')
                || isTimed(sentence, cue.begin())
                || analysis.tokens().is(cue.begin() - 1, Shape.OPENS_BRACKET | Shape.DASH);
        return opens && analysis.tokens().isMark(cue.end(), ':') && cue.end() + 1 < sentence.end() ? cue.end() + 1 : -1;
    }

    /** '09:30 Keynote: A': only the time of day stands in front. */
    private boolean isTimed(Sentence sentence, int token) {
        boolean digits = analysis.tokens().is(sentence.begin(), Shape.NUMBER);
        for (int t = sentence.begin(); digits && t < token; t++) {
            digits = analysis.tokens().is(t, Shape.NUMBER | Shape.MARK | Shape.DASH);
        }
        return digits;
    }

    /** 'its office is hosted by A', 'the council, chaired by B': of something that is no event. */
    private boolean isOfOther(Match cue) {
        for (Frame frame : analysis.phrases().frames(analysis.text().sentenceNumber(cue.begin()))) {
            boolean own = frame.verb().main() >= cue.begin() && frame.verb().main() < cue.end();
            if (own && !frame.objects().isEmpty()) {
                boolean inside = frame.objects().get(0).begin() >= cue.begin();
                // 'gave a dinner, attended by B': people are received, and not attended
                boolean people = frame.is("attend") && frame.objects().stream().allMatch(this::isPerson);
                return !inside && !people && frame.objects().stream().noneMatch(this::isEvent);
            }
        }
        return false;
    }

    private boolean isPerson(Phrase phrase) {
        return analysis.entity(phrase, Participants.PEOPLE) != null;
    }

    private @Nullable Occurrence meant(Match cue) {
        for (Frame frame : analysis.phrases().frames(analysis.text().sentenceNumber(cue.begin()))) {
            boolean own = frame.verb().main() >= cue.begin() && frame.verb().main() < cue.end();
            if (own && !frame.objects().isEmpty()) {
                return spoken.meant(frame.objects().get(0));
            }
        }
        return null;
    }

    private boolean isEvent(Phrase phrase) {
        Match word = analysis.text().match(phrase.begin(), "function");
        boolean pronoun =
                word != null && word.end() == phrase.end() && word.entry().has("pos", "pronoun");
        boolean told = spoken.in(analysis.text().sentenceNumber(phrase.begin())).stream()
                .anyMatch(event -> phrase.begin() <= event.begin() && event.begin() < phrase.end());
        return pronoun
                || told
                || analysis.mentions().within(phrase.begin(), phrase.end()).stream()
                        .anyMatch(mention -> mention.kind() == MentionKind.EVENT)
                || analysis.text().is(phrase.end() - 1, "event_head");
    }

    /** 'A brought greetings from B': it is A who is there. */
    private boolean isBrought(Match cue) {
        return analysis.text().isFunction(cue.end() - 1, "origin", "true")
                && analysis.phrases().frames(analysis.text().sentenceNumber(cue.begin())).stream()
                        .anyMatch(frame -> frame.is("utter")
                                && !frame.subjects().isEmpty()
                                && frame.objects().stream()
                                        .anyMatch(
                                                phrase -> phrase.begin() <= cue.begin() && cue.begin() < phrase.end()));
    }

    /** Whether the clause around a cue denies it or only holds it possible. */
    private boolean isUnreal(int t) {
        for (Frame frame : analysis.phrases().frames(analysis.text().sentenceNumber(t))) {
            boolean unreal = frame.standing() == Standing.DENIED
                    || frame.standing() == Standing.HEDGED
                    || Forestalled.is(analysis, frame);
            if (unreal && frame.begin() <= t && t < frame.end()) {
                return true;
            }
        }
        return false;
    }

    private boolean isDelegation(Sentence sentence, int cue) {
        for (int t = cue - 1; t >= sentence.begin() && t > cue - 8; t--) {
            Match group = analysis.text().match(t, "group_noun");
            if (group != null && group.entry().has("role", "delegate")) {
                return true;
            }
        }
        return analysis.text().match(cue, "group_noun") != null;
    }
}
