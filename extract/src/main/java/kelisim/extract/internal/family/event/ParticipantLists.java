package kelisim.extract.internal.family.event;

import java.util.List;
import kelisim.document.Block;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.series.NameSeries;
import kelisim.extract.internal.family.series.Named;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Participants under words that announce a list: items, rows of a table, lines of a name with what describes it, also parted by
 * lines that say for whom ('Togo', 'Delegation of Benin') or as what ('Observers') those who follow have come.
 */
final class ParticipantLists {

    /** How many lines a list has at most. */
    private static final int LINES = 80;
    /** How many tokens a line has at most that only heads others. */
    private static final int HEAD = 6;
    /** How many such lines may stand below each other. */
    private static final int HEADS = 3;
    /** How many sentences above the lines of a side the event is named. */
    private static final int SIDE_REACH = 8;
    /** How far into a line its name may begin, past numbers, titles and the cell of a country. */
    private static final int FRONT = 8;

    private final Analysis analysis;
    private final Spoken spoken;
    private final Participants out;
    private final NameCells cells;
    /** The sentence behind the list last read. */
    private int read;

    ParticipantLists(Analysis analysis, Spoken spoken, Participants out) {
        this.analysis = analysis;
        this.spoken = spoken;
        this.out = out;
        this.cells = new NameCells(analysis);
    }

    /** Reads the list that the sentence of this number announces, if it does. */
    void read(int s) {
        List<Sentence> sentences = analysis.text().sentences();
        Sentence head = sentences.get(s);
        Sentence next = s + 1 < sentences.size() ? sentences.get(s + 1) : head;
        boolean fits = s >= read && next.block() != head.block() && !isItem(head) && (isItem(next) || isShort(head));
        boolean side = fits && isSide(head);
        String role = side ? "delegate" : fits ? announced(head) : null;
        Occurrence event = role == null ? null : spoken.nearest(head.begin(), side ? Math.min(s, SIDE_REACH) : s);
        event = event == null && !side ? spoken.first() : event;
        if (role == null || event == null) {
            return;
        }
        boolean items = isItem(next);
        int i = s + 1;
        for (; i < sentences.size() && i <= s + LINES; i++) {
            Sentence line = sentences.get(i);
            String switched = isItem(line) ? null : isSide(line) ? "delegate" : announced(line);
            if (switched != null) {
                role = switched;
                items = i + 1 < sentences.size() && isItem(sentences.get(i + 1));
            } else if (isOfAbsence(line) || items != isItem(line) || !items && !lists(line) && !isPartHead(line, i)) {
                break;
            } else {
                line(line, items, role, event);
            }
        }
        read = i;
    }

    private void line(Sentence line, boolean item, String role, Occurrence event) {
        Entity unlisted = cells.person(line);
        if (unlisted != null) {
            out.add("participation.listed", unlisted, event.entity(), role, line.begin(), line.end());
            return;
        }
        boolean row = !item && !isLabelled(line);
        int begin = row ? front(line) : line.begin();
        for (int t = begin; t <= line.end(); t++) {
            if (t == line.end() || analysis.tokens().isMark(t, ';') && !item) {
                part(line, begin, t, item || row, role, event);
                begin = t + 1;
            }
        }
    }

    /** Those whom one part of a line names; an item and a row name one. */
    private void part(Sentence line, int begin, int end, boolean one, String role, Occurrence event) {
        boolean item = isItem(line);
        List<Named> names = NameSeries.at(analysis, item ? behindSide(begin, end) : begin, end);
        for (Named named : names) {
            boolean person = named.entity().kind() == MentionKind.PERSON;
            if (item || person) {
                out.add("participation.listed", named.entity(), event.entity(), role, line.begin(), line.end());
            }
            if (one) {
                return;
            }
        }
    }

    /** 'for Guinea, A', 'on the Polish side B': behind the state for which somebody came, where a person follows; else the item's begin. */
    private int behindSide(int begin, int end) {
        Match word = analysis.text().match(begin, "function");
        boolean preposition = word != null && word.entry().has("pos", "preposition");
        int from = preposition ? begin : end;
        for (int t = from; t < end; t++) {
            Mention person = analysis.mentions().at(t, MentionKind.PERSON, MentionKind.ROLE);
            Mention over = analysis.mentions().outermost(t);
            if (person != null && person.equals(over)) {
                return t;
            }
        }
        return begin;
    }

    /** Whether a line names somebody at its front, or behind a label, and tells no clause. */
    private boolean lists(Sentence line) {
        if (isLabelled(line)) {
            return true;
        }
        boolean verb = !analysis.phrases()
                .frames(analysis.text().sentenceNumber(line.begin()))
                .isEmpty();
        return !verb && front(line) < line.end() || cells.person(line) != null;
    }

    /** Where the person of a line is named, the line's end if not at its front. */
    private int front(Sentence line) {
        for (int t = line.begin(); t < Math.min(line.end(), line.begin() + FRONT); t++) {
            if (analysis.mentions().at(t, MentionKind.PERSON) != null) {
                return t;
            }
        }
        return line.end();
    }

    /** 'Togo', 'Delegation of Benin', a table's head: a short line that names no person, with one behind it that does. */
    private boolean isPartHead(Sentence line, int number) {
        List<Sentence> sentences = analysis.text().sentences();
        Sentence next = number + 1 < sentences.size() ? sentences.get(number + 1) : line;
        for (int i = number + 2; i <= number + HEADS && i < sentences.size() && !lists(next) && isShort(next); i++) {
            next = sentences.get(i);
        }
        boolean row = analysis.text().block(line) instanceof Block.TableRow;
        boolean names = false;
        for (Mention mention : analysis.mentions().within(line.begin(), line.end())) {
            names |= mention.kind() == MentionKind.STATE
                    || mention.kind() == MentionKind.ORGANISATION
                    || mention.kind() == MentionKind.PLACE
                    || mention.kind() == MentionKind.DEMONYM;
        }
        return (row || names && line.end() - line.begin() <= HEAD)
                && !next.equals(line)
                && !isLabelled(next)
                && lists(next);
    }

    /** 'Mongolian side:', 'For Peru:': those below came for that side. */
    private boolean isSide(Sentence head) {
        return analysis.tokens().isMark(head.end() - 1, ':')
                && SideLines.namesSide(analysis, head.begin(), head.end() - 1);
    }

    /** 'Apologies: A', 'Absent: B': who did not come. */
    private boolean isOfAbsence(Sentence line) {
        Match word = analysis.text().match(line.begin(), "participation");
        return word != null && word.entry().has("absent", "true");
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

    /** 'The following took part:', 'The session was attended by:', 'There spoke at it:': what a clause says that goes on with a list. */
    private @Nullable String told(Sentence head) {
        for (Frame frame : analysis.phrases().frames(analysis.text().sentenceNumber(head.begin()))) {
            boolean open = frame.standing() == Standing.DONE && isOpen(frame, head);
            String role = frame.is("attend") ? "delegate" : frame.is("speak") ? "speaker" : null;
            if (open && role != null) {
                return role;
            }
        }
        for (int t = head.begin(); t < head.end(); t++) {
            Match cue = analysis.text().match(t, "participation");
            boolean last = cue != null && (cue.end() == head.end() - 1 || isFollowing(cue.end(), head));
            if (cue != null
                    && last
                    && !cue.entry().has("delegation", "true")
                    && !cue.entry().has("label", "true")) {
                return cue.entry().get("role");
            }
        }
        return null;
    }

    /** Whether nobody is named who does it: the list is to name them. */
    private boolean isOpen(Frame frame, Sentence head) {
        return analysis.entities(frame.subjects(), Participants.WHO).isEmpty()
                && frame.subjects().stream().allMatch(phrase -> isFollowing(phrase.begin(), head));
    }

    /** 'the following', 'the following persons'. */
    private boolean isFollowing(int token, Sentence head) {
        int t = analysis.text().afterDeterminers(token, head.end());
        return analysis.text().isWord(t, "following");
    }

    /** The role of those who are listed under a sentence that ends in a colon, or under a heading. */
    private @Nullable String announced(Sentence head) {
        boolean heading = analysis.text().block(head) instanceof Block.Heading || isShort(head);
        boolean colon = analysis.tokens().isMark(head.end() - 1, ':');
        if (!heading && !colon) {
            return null;
        }
        String told = colon ? told(head) : null;
        if (told != null) {
            return told;
        }
        for (int t = head.begin(); t < head.end(); t++) {
            Match cue = analysis.text().match(t, "participation");
            Mention over = analysis.mentions().outermost(t);
            // 'Delegation of A' heads a list, though it may name a body elsewhere
            boolean delegation = over != null
                    && over.kind() == MentionKind.ORGANISATION
                    && cue != null
                    && cue.entry().has("role", "delegate");
            boolean free = over == null || over.begin() < head.begin() || delegation && over.begin() == t;
            if ((isShort(head) || !heading)
                    && free
                    && cue != null
                    && cue.entry().has("label", "true")) {
                return cue.entry().get("role");
            }
        }
        return null;
    }
}
