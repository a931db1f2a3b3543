package kelisim.extract.internal.family.contact;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.VerbGroup;
import kelisim.extract.internal.text.Shape;
import kelisim.extract.internal.text.Tokens;

/**
 * Postal addresses without a label, beside a phone number or an e-mail address: 'Council of X, 14 Quay Street, Bergen; tel. …'.
 * They are pieces between commas with a street or box and its number, and a town or a postal code.
 */
final class PostalAddresses {

    private static final int LONGEST = 26;
    private static final int SHORTEST = 3;
    /** How many words a piece with a number and no word for a street has at most. */
    private static final int PIECE = 7;

    private static final int FEWEST_OF_CODE = 4;
    private static final int MOST_OF_CODE = 6;

    private final Analysis analysis;
    private final Tokens tokens;
    private final ContactLines lines;

    PostalAddresses(Analysis analysis, ContactLines lines) {
        this.analysis = analysis;
        this.tokens = analysis.tokens();
        this.lines = lines;
    }

    /** The addresses, in order. */
    List<Phrase> find() {
        List<Phrase> found = new ArrayList<>();
        for (int b = 0; b < lines.blocks().size(); b++) {
            if (lines.hasContact(b)
                    || lines.isBeside(b)
                    || lines.isShort(b) && isImprint(lines.blocks().get(b))) {
                segments(lines.blocks().get(b), found);
            }
        }
        return found;
    }

    private boolean isImprint(Phrase block) {
        return isBodysLine(block) || hasBox(block) || isHeaded(block) || isStreetLine(block);
    }

    /** 'Press contact: State House, Banjul': a label that announces how to reach somebody, and its colon. */
    private boolean isHeaded(Phrase block) {
        Match label =
                lines.isLabel(block.begin(), "head") ? analysis.text().match(block.begin(), "contact_label") : null;
        return label != null && tokens.isMark(label.end(), ':');
    }

    /** 'Paseo de la República 3895, San Isidro, Lima': from the street on, nothing but capitals and numbers. */
    private boolean isStreetLine(Phrase block) {
        int comma = comma(block.begin(), block.end());
        return analysis.text().is(block.begin(), "street")
                && tokens.is(block.begin(), Shape.CAPITAL)
                && tokens.is(comma - 1, Shape.NUMBER)
                && tokens.is(comma + 1, Shape.CAPITAL);
    }

    /** 'P.O. Box 212': a box with its number is part of nothing but an address. */
    private boolean hasBox(Phrase block) {
        for (int t = analysis.text().seek(block.begin(), block.end(), "street");
                t < block.end();
                t = analysis.text().seek(t + 1, block.end(), "street")) {
            Match street = analysis.text().match(t, "street");
            if (street != null && street.entry().has("box", "true") && tokens.is(street.end(), Shape.NUMBER)) {
                return true;
            }
        }
        return false;
    }

    /** 'Nordic Water Union, Kungsgatan 4, 111 43 Stockholm': a body, a comma and no verb. */
    private boolean isBodysLine(Phrase block) {
        Mention body = analysis.mentions().at(block.begin(), MentionKind.ORGANISATION);
        return body != null
                && tokens.isMark(body.end(), ',')
                && analysis.phrases()
                        .frames(analysis.text().sentenceNumber(block.begin()))
                        .isEmpty();
    }

    private void segments(Phrase block, List<Phrase> found) {
        int from = block.begin();
        for (int t = block.begin(); t <= block.end(); t++) {
            if (t == block.end() || parts(t)) {
                address(from, t, found);
                Mention contact = t < block.end() ? analysis.mentions().at(t, MentionKind.CONTACT) : null;
                t = contact == null ? t : contact.end() - 1;
                from = t + 1;
            }
        }
    }

    /** What no address goes over: semicolons and the like, contacts and their labels, the end of a sentence, a new line. */
    private boolean parts(int t) {
        boolean mark = tokens.is(t, Shape.MARK)
                && !tokens.isMark(t, ',')
                && !tokens.isMark(t, '.')
                && !(tokens.isMark(t, '/') && tokens.is(t, Shape.JOINED) && tokens.is(t + 1, Shape.JOINED))
                && !tokens.is(t, Shape.POSSESSIVE)
                && !(tokens.is(t, Shape.DASH) && tokens.is(t, Shape.JOINED));
        boolean stop = tokens.isMark(t, '.')
                && !tokens.is(t + 1, Shape.JOINED)
                && tokens.end(t - 1) - tokens.begin(t - 1) > SHORTEST;
        Match label = analysis.text().match(t, "contact_label");
        boolean channel = label != null && label.entry().has("class", "channel");
        return mark || stop || channel || analysis.mentions().at(t, MentionKind.CONTACT) != null;
    }

    /** Takes the pieces between commas from the first that belongs to an address, up to the segment's end. */
    private void address(int begin, int end, List<Phrase> found) {
        int first = first(begin, end);
        while (first < end && lines.isLabel(first, "head")) {
            first++;
        }
        int last = end;
        while (last > first && tokens.is(last - 1, Shape.MARK) && !tokens.is(last - 1, Shape.CLOSES_BRACKET)) {
            last--;
        }
        boolean fits = last - first >= SHORTEST && last - first <= LONGEST && isCalm(first, last);
        if (fits && (hasTown(first, last) || hasCode(first, last) || isStreetBeside(first, last, end))) {
            found.add(new Phrase(first, last));
        }
    }

    /** 'ul. Długa 10, tel. …': a street with its number and nothing more, right before another way to reach somebody. */
    private boolean isStreetBeside(int first, int last, int end) {
        boolean street = analysis.text().is(first, "street") && tokens.is(last - 1, Shape.NUMBER);
        return street && (lines.isLabel(end, "channel") || analysis.mentions().at(end, MentionKind.CONTACT) != null);
    }

    /** Where the first piece that is local begins; a number alone before a street belongs to it ('15, Rue de la Paix'). */
    private int first(int begin, int end) {
        int before = end;
        int first = begin;
        while (first < end) {
            int comma = comma(first, end);
            boolean next = isLocal(comma + 1, comma(comma + 1, end));
            if (!(next && isOwner(first, comma, first == begin)) && isLocal(first, comma)) {
                return analysis.text().is(first, "street") ? Math.min(first, before) : first;
            }
            if (next && first > begin && isSite(first, comma)) {
                return first;
            }
            before = comma == first + 1 && tokens.is(first, Shape.NUMBER) ? first : end;
            first = comma + 1;
        }
        return end;
    }

    /** 'OECS Commission, [Morne Fortuné], P.O. Box 179': a name behind the owner's that is neither a body's nor a person's. */
    private boolean isSite(int begin, int comma) {
        for (int t = begin; t < comma; t++) {
            Mention mention = analysis.mentions().at(t, MentionKind.ORGANISATION, MentionKind.PERSON, MentionKind.ROLE);
            if (mention != null || !tokens.is(t, Shape.CAPITAL) && !isParticle(t)) {
                return false;
            }
        }
        return comma - begin <= PIECE;
    }

    private int comma(int from, int end) {
        int comma = from;
        while (comma < end && !tokens.isMark(comma, ',')) {
            comma++;
        }
        return comma;
    }

    /** 'Office of the Mayor, 16 Quay Street', 'ABC liaison office, Sea Road': whose address it is, no part of it. */
    private boolean isOwner(int begin, int end, boolean foremost) {
        boolean owner = foremost && analysis.mentions().at(begin, MentionKind.ORGANISATION) != null;
        for (int t = begin; t < end; t++) {
            owner |= analysis.text().isFunction(t, "pos", "preposition");
            if (tokens.is(t, Shape.NUMBER)) {
                return false;
            }
        }
        return owner;
    }

    /** A street, box or building, or a number beside a word with a capital. */
    private boolean isLocal(int begin, int end) {
        boolean street = false;
        boolean number = false;
        boolean capital = false;
        for (int t = begin; t < end; t++) {
            street |= analysis.text().is(t, "street");
            number |= tokens.is(t, Shape.NUMBER) && tokens.end(t) - tokens.begin(t) <= FEWEST_OF_CODE;
            capital |= tokens.is(t, Shape.CAPITAL);
        }
        boolean date = !analysis.mentions().within(begin, end, MentionKind.DATE).isEmpty();
        return street && (number || capital) || number && capital && !date && end - begin <= PIECE;
    }

    /** No clause: no verb with its subject, no word in lower case but particles. */
    private boolean isCalm(int begin, int end) {
        int lower = 0;
        boolean told = analysis.phrases().frames(analysis.text().sentenceNumber(begin)).stream()
                .anyMatch(frame -> begin <= frame.verb().begin()
                        && frame.verb().end() <= end
                        && !tokens.is(frame.verb().begin(), Shape.CAPITAL)
                        && !isParticle(frame.verb().begin())
                        && frame.verb().form() == VerbGroup.Form.FINITE);
        if (told) {
            return false;
        }
        for (int t = begin; t < end; t++) {
            boolean word = tokens.is(t, Shape.WORD)
                    && !tokens.is(t, Shape.CAPITAL)
                    && !analysis.text().is(t, "street");
            lower += word ? 1 : 0;
            boolean clause = analysis.text().isFunction(t, "pos", "auxiliary")
                    || analysis.text().isFunction(t, "pos", "pronoun");
            if (clause && !tokens.is(t, Shape.CAPITAL) && !isParticle(t)) {
                return false;
            }
        }
        return lower * 2 <= end - begin;
    }

    /** The 'do' of 'Largo do Carmo': a short word between two with capitals. */
    private boolean isParticle(int t) {
        return tokens.is(t - 1, Shape.CAPITAL) && tokens.is(t + 1, Shape.CAPITAL) && !tokens.is(t, Shape.CAPITAL);
    }

    /** A place behind the first word or before a street; or a last piece that is nothing but a name ('París 873, Santiago'). */
    private boolean hasTown(int begin, int end) {
        int comma = -1;
        boolean named = true;
        for (int t = begin; t < end; t++) {
            Mention mention = analysis.mentions().at(t, MentionKind.PLACE, MentionKind.STATE);
            boolean street = mention != null && analysis.text().is(mention.end(), "street");
            if (mention != null && (t > begin || street)) {
                return true;
            }
            named = tokens.isMark(t, ',') || named && tokens.is(t, Shape.CAPITAL);
            comma = tokens.isMark(t, ',') ? t : comma;
        }
        return comma > begin && comma < end - 1 && named && tokens.is(comma - 1, Shape.NUMBER);
    }

    /** A postal code beside a word with a capital, behind a comma. */
    private boolean hasCode(int begin, int end) {
        boolean comma = false;
        for (int t = begin; t < end; t++) {
            comma |= tokens.isMark(t, ',');
            int length = tokens.end(t) - tokens.begin(t);
            boolean code = tokens.is(t, Shape.NUMBER) && length >= 2 && length <= MOST_OF_CODE;
            boolean beside = t + 1 < end && tokens.is(t + 1, Shape.CAPITAL) || tokens.is(t - 1, Shape.CAPITAL);
            if (comma && code && beside) {
                return true;
            }
        }
        return comma && analysis.text().is(begin, "street");
    }
}
