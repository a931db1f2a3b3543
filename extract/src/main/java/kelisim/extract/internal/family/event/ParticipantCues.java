package kelisim.extract.internal.family.event;

import java.util.List;
import kelisim.document.Block;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.series.NameSeries;
import kelisim.extract.internal.family.series.Named;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Chunk;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Participants behind words that announce them: 'under the chairmanship of X', 'attended by A, B and C', 'Participants:'. */
final class ParticipantCues {

    /** How many sentences back an event may be named that a cue speaks of. */
    private static final int REACH = 1;
    /** How far behind an opening cue its verb may stand. */
    private static final int TURN = 16;
    /** How many paragraphs under a heading 'Participants' may list them. */
    private static final int LINES = 8;

    private final Analysis analysis;
    private final Spoken spoken;
    private final Participants out;

    ParticipantCues(Analysis analysis, Spoken spoken, Participants out) {
        this.analysis = analysis;
        this.spoken = spoken;
        this.out = out;
    }

    void find() {
        List<Sentence> sentences = analysis.text().sentences();
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            for (int t = sentence.begin(); t < sentence.end(); t++) {
                Match cue = analysis.text().match(t, "participation");
                if (cue != null && cue.end() < sentence.end()) {
                    cue(sentence, cue);
                    t = cue.end() - 1;
                }
            }
            listed(s);
        }
    }

    private void cue(Sentence sentence, Match cue) {
        boolean delegation = cue.entry().has("delegation", "true");
        String role = cue.entry().get("role");
        int from = cue.entry().has("turned", "true")
                ? behindVerb(sentence, cue)
                : cue.entry().has("label", "true") ? behindColon(sentence, cue) : cue.end();
        if (from < 0 || role == null || isUnreal(cue.begin()) || (delegation && !isDelegation(sentence, cue.begin()))) {
            return;
        }
        boolean opens = cue.entry().has("turned", "true") || cue.entry().has("label", "true");
        boolean agent = analysis.text().isWord(cue.end() - 1, "by");
        Occurrence event = agent && isOfOther(cue) ? null : spoken.nearest(from, REACH);
        Occurrence meant = agent && event == null ? meant(cue) : null;
        event = event == null ? meant : event;
        event = event == null && opens ? spoken.first() : event;
        boolean later = event != null && event.begin() > sentence.end();
        if (event == null || later) {
            return;
        }
        boolean any = false;
        for (Named who : NameSeries.at(analysis, from, sentence.end())) {
            boolean person =
                    who.entity().kind() == MentionKind.PERSON || who.entity().kind() == MentionKind.ROLE;
            boolean inside = who.begin() >= event.begin() && who.begin() < event.end();
            boolean place =
                    who.entity().kind() == MentionKind.PLACE && (role.equals("speaker") || role.equals("chair"));
            if (!inside && !place && (person || !delegation)) {
                String told = who.role() == null ? role : who.role();
                out.add("participation.beside", who.entity(), event.entity(), told, sentence.begin(), sentence.end());
                any = true;
            }
        }
        Entity group = any || delegation || from > cue.end() ? null : group(from, sentence);
        if (group != null) {
            out.add("participation.group", group, event.entity(), role, sentence.begin(), sentence.end());
        }
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

    /** 'Speakers: A, B', 'Seminar, moderator: C': behind the colon, if the cue opens the line or a part of it; -1 if there is none. */
    private int behindColon(Sentence sentence, Match cue) {
        boolean opens = cue.begin() <= sentence.begin() + 1
                || analysis.tokens().is(cue.begin(), Shape.LINE_START)
                || analysis.tokens().isMark(cue.begin() - 1, '.')
                || analysis.tokens().isMark(cue.begin() - 1, ',')
                || analysis.tokens().isMark(cue.begin() - 1, ';')
                || analysis.tokens().is(cue.begin() - 1, Shape.OPENS_BRACKET | Shape.DASH);
        return opens && analysis.tokens().isMark(cue.end(), ':') && cue.end() + 1 < sentence.end() ? cue.end() + 1 : -1;
    }

    /** 'its office is hosted by A', 'the council, chaired by B': of something that is no event. */
    private boolean isOfOther(Match cue) {
        for (Frame frame : analysis.phrases().frames(analysis.text().sentenceNumber(cue.begin()))) {
            boolean own = frame.verb().main() >= cue.begin() && frame.verb().main() < cue.end();
            if (own && !frame.objects().isEmpty()) {
                return frame.objects().stream().noneMatch(this::isEvent);
            }
        }
        return false;
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

    /** Whether the clause around a cue denies it or only holds it possible. */
    private boolean isUnreal(int t) {
        for (Frame frame : analysis.phrases().frames(analysis.text().sentenceNumber(t))) {
            boolean unreal = frame.standing() == Standing.DENIED || frame.standing() == Standing.HEDGED;
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

    /** A group without a name, as far as its noun phrase goes: 'young people from both countries'. */
    private @Nullable Entity group(int from, Sentence sentence) {
        int end = from;
        int begin = from;
        for (Chunk chunk : analysis.phrases().chunks(analysis.text().sentenceNumber(sentence.begin()))) {
            boolean goesOn = chunk.is(Chunk.Type.NOUN)
                    || (chunk.is(Chunk.Type.PREPOSITION)
                            && (analysis.text().isWord(chunk.begin(), "of")
                                    || analysis.text().isWord(chunk.begin(), "from")));
            if (chunk.begin() >= from && !goesOn) {
                break;
            }
            end = chunk.begin() >= from ? chunk.end() : end;
        }
        Match article = analysis.text().match(begin, "function");
        begin = article != null && article.entry().has("pos", "article") ? article.end() : begin;
        return end - begin < 2
                ? null
                : analysis.discourse().plain(MentionKind.ORGANISATION, analysis.surface(begin, end));
    }

    /** 'Participants:' or a heading 'List of delegates' with items or labelled lines below. */
    private void listed(int s) {
        List<Sentence> sentences = analysis.text().sentences();
        Sentence head = sentences.get(s);
        Sentence next = s + 1 < sentences.size() ? sentences.get(s + 1) : head;
        boolean fits = next.block() != head.block() && !isItem(head) && (isItem(next) || isShort(head));
        String role = fits ? announced(head) : null;
        Occurrence event = role == null ? null : spoken.nearest(head.begin(), s);
        event = event == null ? spoken.first() : event;
        boolean items = isItem(next);
        for (int i = s + 1; role != null && event != null && i < sentences.size(); i++) {
            Sentence line = sentences.get(i);
            if (items ? !isItem(line) : i > s + LINES || !isLabelled(line)) {
                return;
            }
            line(line, items, role, event);
        }
    }

    private void line(Sentence line, boolean item, String role, Occurrence event) {
        for (Named named : NameSeries.at(analysis, line.begin(), line.end())) {
            boolean person = named.entity().kind() == MentionKind.PERSON;
            if (item || person) {
                out.add("participation.listed", named.entity(), event.entity(), role, line.begin(), line.end());
            }
            if (item) {
                return;
            }
        }
    }

    private boolean isShort(Sentence sentence) {
        return sentence.end() - sentence.begin() <= 4;
    }

    /** 'Haiti: Mr A (B), Ms C'. */
    private boolean isLabelled(Sentence line) {
        for (int t = line.begin() + 1; t < Math.min(line.end(), line.begin() + 6); t++) {
            if (analysis.tokens().isMark(t, ':')) {
                return true;
            }
        }
        return false;
    }

    private boolean isItem(Sentence sentence) {
        return analysis.text().block(sentence) instanceof Block.ListItem;
    }

    /** The role of those who are listed under a sentence that ends in a colon, or under a heading. */
    private @Nullable String announced(Sentence head) {
        boolean heading = analysis.text().block(head) instanceof Block.Heading || isShort(head);
        if (!heading && !analysis.tokens().isMark(head.end() - 1, ':')) {
            return null;
        }
        for (int t = head.begin(); t < head.end(); t++) {
            Match cue = analysis.text().match(t, "participation");
            boolean free = (isShort(head) || !heading) && analysis.mentions().outermost(t) == null;
            if (free && cue != null && cue.entry().has("label", "true")) {
                return cue.entry().get("role");
            }
        }
        return null;
    }
}
