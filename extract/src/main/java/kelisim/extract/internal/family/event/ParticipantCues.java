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
import kelisim.extract.internal.phrase.VerbGroup;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Participants behind words that announce them: 'under the chairmanship of X', 'attended by A, B and C', 'Participants:'. */
final class ParticipantCues {

    /** How many sentences back an event may be named that a cue speaks of. */
    private static final int REACH = 3;
    /** How far behind an opening cue its verb may stand. */
    private static final int TURN = 16;
    /** How many sentences below its participants an event may be named. */
    private static final int BELOW = 4;

    private final Analysis analysis;
    private final Spoken spoken;
    private final Participants out;
    private final ParticipantLists lists;
    private final Groups groups;
    private final CueLabels labels;

    ParticipantCues(Analysis analysis, Spoken spoken, Participants out) {
        this.analysis = analysis;
        this.spoken = spoken;
        this.out = out;
        this.labels = new CueLabels(analysis);
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
        boolean inFront = cue.entry().has("behind", "true") && analysis.text().isFunction(cue.end(), "origin", "true");
        if (inFront || cue.entry().has("owned", "true")) {
            return -1;
        }
        if (cue.entry().has("turned", "true")) {
            return behindVerb(sentence, cue);
        }
        return labels.is(sentence, cue) ? labels.behind(sentence, cue) : CueLabels.isProgramme(cue) ? -1 : cue.end();
    }

    private void cue(Sentence sentence, Match cue, int from) {
        String leading = cue.entry().has("delegation", "true") ? led(cue) : null;
        boolean delegation = cue.entry().has("delegation", "true") && leading == null;
        String role = leading == null ? cue.entry().get("role") : leading;
        if (role == null
                || isUnreal(cue.begin())
                || isBrought(cue)
                || isOfNewBody(cue)
                || (delegation && !isDelegation(sentence, cue.begin()))) {
            return;
        }
        boolean opens = cue.entry().has("turned", "true") || labels.is(sentence, cue);
        boolean agent = analysis.text().isWord(cue.end() - 1, "by");
        // a line 'Convened by A' below a title
        opens |= agent && analysis.tokens().is(cue.begin(), Shape.LINE_START);
        Occurrence event = agent && leading == null && isOfOther(cue) ? null : spoken.nearest(from, REACH);
        Occurrence meant = agent && event == null ? meant(cue) : null;
        event = event == null ? meant : event;
        event = event == null && (opens || isAlone(cue)) ? spoken.first() : event;
        event = event == null && isOpening(sentence, cue) ? spoken.own(cue.begin(), null) : event;
        if (event != null && event.isUnnamed() && !labels.is(sentence, cue) && !tellsOfSome(cue)) {
            event = null;
        }
        if (cue.entry().has("beside", "true") && !isRightBehind(cue, event)) {
            return;
        }
        boolean later = event != null && event.begin() > sentence.end() && !(opens && isNext(sentence, event));
        if (later || event == null && !isAlone(cue) && !labels.isOfEvent(sentence, cue)) {
            return;
        }
        Entity what = event == null ? null : event.entity();
        boolean any = false;
        role = role.equals("chair") && isDelegation(sentence, cue.begin()) ? "delegate" : role;
        for (Named who : named(role, NameSeries.at(analysis, from, labels.before(from, end(sentence, cue, from))))) {
            boolean person =
                    who.entity().kind() == MentionKind.PERSON || who.entity().kind() == MentionKind.ROLE;
            boolean inside = event != null
                    && event.isNamed(analysis)
                    && who.begin() >= event.begin()
                    && who.begin() < event.end();
            boolean place =
                    who.entity().kind() == MentionKind.PLACE && (role.equals("speaker") || role.equals("chair"));
            boolean thing = !person && cue.entry().has("people", "true");
            if (!inside && !place && !thing && (person || !delegation)) {
                String told = who.role() == null ? role : who.role();
                out.add("participation.beside", who.entity(), what, told, sentence.begin(), sentence.end());
                any = true;
            }
        }
        boolean told = !any
                && !delegation
                && !cue.entry().has("people", "true")
                && (from == cue.end() || cue.entry().has("turned", "true"));
        boolean other = event != null && event.isComing() && event.begin() < sentence.begin() && isDone(cue.begin());
        if (told && event != null && !other) {
            for (Named group : groups.at(from, sentence)) {
                out.add("participation.group", group.entity(), event.entity(), role, sentence.begin(), sentence.end());
            }
        }
    }

    /** 'Speakers: A', 'presentations by B': words that are said of events only, also where none is named. */
    private static boolean isAlone(Match cue) {
        return cue.entry().has("alone", "true");
    }

    /** 'The sitting was chaired by A': an event without a name; under somebody's auspices bodies work too. */
    private boolean tellsOfSome(Match cue) {
        return !"organiser".equals(cue.entry().get("role"))
                && analysis.phrases().frames(analysis.text().sentenceNumber(cue.begin())).stream()
                        .noneMatch(frame -> frame.begin() <= cue.begin()
                                && cue.begin() < frame.end()
                                && (frame.standing() != Standing.DONE || Habitual.is(analysis, frame)));
    }

    /** 'At the invitation of A, B came': behind a cue in front of the clause the names end where the clause's subject begins. */
    private int end(Sentence sentence, Match cue, int from) {
        int end = sentence.end();
        boolean opens = cue.begin() <= sentence.begin() + 1
                && from == cue.end()
                && analysis.text().isFunction(cue.begin(), "pos", "preposition");
        for (Frame frame :
                opens ? analysis.phrases().frames(analysis.text().sentenceNumber(cue.begin())) : List.<Frame>of()) {
            List<Phrase> about = frame.verb().passive() ? frame.objects() : frame.subjects();
            boolean ahead =
                    !about.isEmpty() && about.get(0).end() <= frame.verb().begin();
            int begin = ahead ? about.get(0).begin() : end;
            end = begin > from && analysis.tokens().isMark(begin - 1, ',') ? Math.min(end, begin) : end;
        }
        return end;
    }

    /** 'Guests included A': whoever the sentence begins with came to the event of which the text tells. */
    private static boolean isOpening(Sentence sentence, Match cue) {
        return cue.begin() <= sentence.begin() + 1;
    }

    /** 'a seminar run by A', 'the race (run by B)'. */
    private boolean isRightBehind(Match cue, @Nullable Occurrence event) {
        int mark = analysis.tokens().is(cue.begin() - 1, Shape.OPENS_BRACKET)
                        || analysis.tokens().isMark(cue.begin() - 1, ',')
                ? cue.begin() - 1
                : cue.begin();
        return event != null && event.begin() < mark && event.end() >= mark - 1;
    }

    /** 'Present: A, B', and the event a few lines below. */
    private boolean isNext(Sentence sentence, Occurrence event) {
        int here = analysis.text().sentenceNumber(sentence.begin());
        return analysis.tokens().is(sentence.begin(), Shape.LINE_START)
                && !event.isComing()
                && analysis.text().sentenceNumber(event.begin()) <= here + BELOW;
    }

    /** 'by the ministers of A and B, C and D': the names are those of the offices; 'keynote: E, University of F': a body tells whence a speaker comes. */
    private static List<Named> named(String role, List<Named> names) {
        boolean people = names.stream().anyMatch(who -> who.entity().kind() == MentionKind.PERSON);
        boolean single = role.equals("speaker") || role.equals("chair");
        return people
                ? names.stream()
                        .filter(who -> who.entity().kind() != MentionKind.ROLE
                                && !(single && who.entity().kind() == MentionKind.ORGANISATION))
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
                next = analysis.text().isFunction(next, "pos", "adverb") ? next + 1 : next;
                boolean mark =
                        analysis.tokens().isMark(next, ',') || analysis.tokens().isMark(next, ':');
                return mark ? next + 1 : next;
            }
        }
        return -1;
    }

    /** 'its office is hosted by A', 'the council, chaired by B': of something that is no event. */
    private boolean isOfOther(Match cue) {
        for (Frame frame : analysis.phrases().frames(analysis.text().sentenceNumber(cue.begin()))) {
            boolean own = frame.verb().main() >= cue.begin() && frame.verb().main() < cue.end();
            if (own && !frame.objects().isEmpty()) {
                boolean inside = frame.objects().get(0).begin() >= cue.begin();
                if (frame.is("chair") && Habitual.is(analysis, frame)) {
                    return !inside && frame.objects().stream().noneMatch(phrase -> spoken.within(phrase) != null);
                }
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

    /** Whether the clause around a cue tells what has been done. */
    private boolean isDone(int t) {
        return analysis.phrases().frames(analysis.text().sentenceNumber(t)).stream()
                .anyMatch(frame -> frame.begin() <= t
                        && t < frame.end()
                        && frame.standing() == Standing.DONE
                        && frame.verb().form() == VerbGroup.Form.FINITE
                        && !analysis.text().isFunction(frame.verb().begin(), "tense", "present"));
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

    /** 'A board shall be set up under the chairmanship of A': he is to preside over the body, at no event. */
    private boolean isOfNewBody(Match cue) {
        Frame own = null;
        for (Frame frame : analysis.phrases().frames(analysis.text().sentenceNumber(cue.begin()))) {
            own = frame.verb().begin() < cue.begin() ? frame : own;
        }
        return own != null
                && own.is("create")
                && cue.end() > own.verb().end()
                && own.objects().stream().noneMatch(this::isEvent);
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

    /** 'The organisers, led by A': who leads them is one of them; {@code null} if others are led. */
    private @Nullable String led(Match cue) {
        int last = analysis.tokens().isMark(cue.begin() - 1, ',') ? cue.begin() - 2 : cue.begin() - 1;
        Match group = analysis.text().match(last, "group_noun");
        String role = group == null ? null : group.entry().get("role");
        return "organiser".equals(role) || "host".equals(role) ? role : null;
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
