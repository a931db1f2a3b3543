package kelisim.extract.internal.family.contact;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Shape;
import kelisim.extract.internal.text.Tokens;

/**
 * Phone numbers that only their line tells, since they have neither plus nor code: 'Newsroom: 78 97 20 11 · desk@…',
 * 'tel. 01-5970411'. They fill the line between two marks, behind a label or in a line with another contact.
 */
final class DialledNumbers {

    private static final int LEAST = 6;
    private static final int MOST = 13;
    /** '2021-2023': two groups as long as years. */
    private static final int YEAR = 4;

    private final Analysis analysis;
    private final Tokens tokens;
    private final ContactLines lines;

    DialledNumbers(Analysis analysis, ContactLines lines) {
        this.analysis = analysis;
        this.tokens = analysis.tokens();
        this.lines = lines;
    }

    /** A phone number: its tokens and its digits. */
    record Dialled(int begin, int end, String digits) {}

    List<Dialled> find() {
        List<Dialled> found = new ArrayList<>();
        for (int b = 0; b < lines.blocks().size(); b++) {
            Phrase block = lines.blocks().get(b);
            if (lines.hasContact(b) || lines.isShort(b)) {
                of(block, lines.hasContact(b), found);
            }
        }
        found.addAll(new CalledNumbers(analysis, this).find());
        return found;
    }

    private void of(Phrase block, boolean contact, List<Dialled> found) {
        int t = block.begin();
        while (t < block.end()) {
            Mention around = analysis.mentions().outermost(t);
            boolean contactItself = around != null && around.kind() == MentionKind.CONTACT;
            if (contactItself || !begins(block, t)) {
                t = contactItself && around != null ? around.end() : t + 1;
                continue;
            }
            int end = end(t, block.end());
            boolean labelled = isLabelled(block, t);
            if (isPhone(t, end, labelled) && closes(end, block.end()) && (labelled || contact && opens(block, t))) {
                found.add(new Dialled(t, end, digits(t, end)));
            }
            t = Math.max(end, t + 1);
        }
    }

    private boolean begins(Phrase block, int t) {
        boolean bracket = tokens.isMark(t, '(') && tokens.is(t + 1, Shape.NUMBER);
        boolean number = tokens.is(t, Shape.NUMBER) && !(t > block.begin() && tokens.is(t - 1, Shape.NUMBER));
        return bracket || number;
    }

    /** The token behind groups of digits with hyphens and brackets between them. */
    int end(int begin, int limit) {
        int t = begin;
        int end = begin;
        while (t < limit) {
            boolean hyphen = tokens.is(t, Shape.DASH) && tokens.is(t, Shape.JOINED) && tokens.is(t + 1, Shape.NUMBER);
            boolean bracket = tokens.isMark(t, '(') && t == begin || tokens.isMark(t, ')') && end > begin;
            if (!tokens.is(t, Shape.NUMBER) && !hyphen && !bracket) {
                break;
            }
            t++;
            end = tokens.is(t - 1, Shape.NUMBER) ? t : end;
        }
        return end;
    }

    /** 'tel.', 'Phone:', 'T' right before it. */
    private boolean isLabelled(Phrase block, int t) {
        int before = t - 1;
        while (before > block.begin() && (tokens.isMark(before, '.') || tokens.isMark(before, ':'))) {
            before--;
        }
        return before >= block.begin() && lines.isLabel(before, "phone");
    }

    private boolean opens(Phrase block, int t) {
        return t == block.begin() || isBorder(t - 1);
    }

    private boolean closes(int end, int limit) {
        return end >= limit || isBorder(end) || tokens.is(end, Shape.OPENS_BRACKET) || lines.isLabel(end, "channel");
    }

    /** What parts one contact from the next on a line. */
    private boolean isBorder(int t) {
        return tokens.is(t, Shape.MARK) && !tokens.is(t, Shape.JOINED | Shape.OPENS_BRACKET | Shape.CLOSES_BRACKET)
                || tokens.isMark(t, ',')
                || tokens.isMark(t, ';')
                || tokens.isMark(t, ':')
                || tokens.isMark(t, '.');
    }

    private boolean isPhone(int begin, int end, boolean labelled) {
        String digits = digits(begin, end);
        int groups = 0;
        boolean years = true;
        for (int t = begin; t < end; t++) {
            groups += tokens.is(t, Shape.NUMBER) ? 1 : 0;
            years &= !tokens.is(t, Shape.NUMBER) || tokens.end(t) - tokens.begin(t) == YEAR;
        }
        boolean dated =
                !analysis.mentions().within(begin, end, MentionKind.DATE).isEmpty();
        return digits.length() >= LEAST
                && digits.length() <= MOST
                && (labelled || groups > 1 && !years && !dated)
                && digits.length() > groups;
    }

    String digits(int begin, int end) {
        StringBuilder digits = new StringBuilder();
        for (int t = begin; t < end; t++) {
            tokens.surface(t).chars().filter(Character::isDigit).forEach(c -> digits.append((char) c));
        }
        return digits.toString();
    }
}
