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
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Participants behind words that announce them: 'under the chairmanship of X', 'attended by A, B and C', 'Participants:'. */
final class ParticipantCues {

    /** How many sentences back an event may be named that a cue speaks of. */
    private static final int REACH = 3;

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
        if (role == null || isUnreal(cue.begin()) || (delegation && !isDelegation(sentence, cue.begin()))) {
            return;
        }
        Occurrence event = spoken.nearest(cue.begin(), REACH);
        if (event == null) {
            return;
        }
        boolean any = false;
        for (Named who : NameSeries.at(analysis, cue.end(), sentence.end())) {
            boolean person =
                    who.entity().kind() == MentionKind.PERSON || who.entity().kind() == MentionKind.ROLE;
            boolean inside = who.begin() >= event.begin() && who.begin() < event.end();
            if (!inside && (person || !delegation)) {
                String told = who.role() == null ? role : who.role();
                out.add("participation.beside", who.entity(), event.entity(), told, sentence.begin(), sentence.end());
                any = true;
            }
        }
        Entity group = any || delegation ? null : group(cue.end(), sentence);
        if (group != null) {
            out.add("participation.group", group, event.entity(), role, sentence.begin(), sentence.end());
        }
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

    /** 'Participants:' or 'List of delegates' with items below: each item's first name. */
    private void listed(int s) {
        List<Sentence> sentences = analysis.text().sentences();
        Sentence head = sentences.get(s);
        String role =
                s + 1 < sentences.size() && isItem(sentences.get(s + 1)) && !isItem(head) ? announced(head) : null;
        Occurrence event = role == null ? null : spoken.nearest(head.begin(), s);
        for (int i = s + 1; role != null && event != null && i < sentences.size() && isItem(sentences.get(i)); i++) {
            Sentence item = sentences.get(i);
            boolean first = sentences.get(i - 1).block() != item.block();
            List<Named> names = first ? NameSeries.at(analysis, item.begin(), item.end()) : List.of();
            if (!names.isEmpty()) {
                out.add("participation.listed", names.get(0).entity(), event.entity(), role, item.begin(), item.end());
            }
        }
    }

    private boolean isItem(Sentence sentence) {
        return analysis.text().block(sentence) instanceof Block.ListItem;
    }

    /** The role of those who are listed under a sentence that ends in a colon, or under a heading. */
    private @Nullable String announced(Sentence head) {
        boolean heading = analysis.text().block(head) instanceof Block.Heading;
        if (!heading && !analysis.tokens().isMark(head.end() - 1, ':')) {
            return null;
        }
        for (int t = head.begin(); t < head.end(); t++) {
            Match group = analysis.text().match(t, "group_noun");
            String role = group == null ? null : group.entry().get("role");
            if (role != null) {
                return role;
            }
        }
        return null;
    }
}
