package kelisim.extract.internal.value;

import java.util.ArrayList;
import java.util.List;
import kelisim.document.Span;
import kelisim.extract.values.ContactValue;
import kelisim.extract.values.ValueKind;

/** Finds e-mail addresses and URLs. They come before everything else, so that no date is read in a path. */
final class Contacts {

    private static final String LOCAL = "._%+-'";
    private static final String CLOSING = ".,;:!?)]}>\"'»”’*";
    private static final String OUTSIDE = "<>\"«»“”|^`{}";

    private final Tokens tokens;
    private final CharSequence text;
    private final List<ContactValue> found = new ArrayList<>();
    private int free;

    Contacts(Tokens tokens) {
        this.tokens = tokens;
        this.text = tokens.text;
    }

    List<ContactValue> find() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.begin(i) < free) {
                continue;
            }
            if (tokens.isSymbol(i, '@')) {
                email(i);
            } else if (tokens.isSymbol(i, "[(") && tokens.is(i + 1, Role.AT) && tokens.isSymbol(i + 2, "])")) {
                hidden(i);
            } else if (tokens.is(i, Role.WEB)) {
                web(i);
            } else if (tokens.is(i, Role.TOP_LEVEL) && tokens.isGlued(i)) {
                domain(i);
            }
        }
        return found;
    }

    private void email(int i) {
        int begin = tokens.begin(i);
        while (begin > free && isMailChar(text.charAt(begin - 1), LOCAL)) {
            begin--;
        }
        while (begin < tokens.begin(i) && !Character.isLetterOrDigit(text.charAt(begin))) {
            begin++;
        }
        int end = tokens.end(i);
        while (end < text.length() && isMailChar(text.charAt(end), ".-")) {
            end++;
        }
        end = trim(tokens.end(i), end);
        int dot = lastDot(tokens.end(i), end);
        if (begin < tokens.begin(i) && dot > tokens.end(i) && end - dot > 2) {
            add(begin, end, ValueKind.EMAIL);
        }
    }

    /** 'plan[at]lake.org', 'plan (at) lake.org': an address written so that machines should not find it. */
    private void hidden(int i) {
        int at = tokens.begin(i) > 0 && text.charAt(tokens.begin(i) - 1) == ' ' ? tokens.begin(i) - 1 : tokens.begin(i);
        int begin = at;
        while (begin > free && isMailChar(text.charAt(begin - 1), LOCAL)) {
            begin--;
        }
        int close = tokens.end(i + 2);
        int domain = close < text.length() && text.charAt(close) == ' ' ? close + 1 : close;
        int end = domain;
        while (end < text.length() && isMailChar(text.charAt(end), ".-")) {
            end++;
        }
        end = trim(domain, end);
        int dot = lastDot(domain, end);
        if (begin < at && dot > domain && end - dot > 2) {
            String normal = text.subSequence(begin, at) + "@" + text.subSequence(domain, end);
            found.add(new ContactValue(new Span(begin, end), ValueKind.EMAIL, normal));
            free = end;
        }
    }

    private int lastDot(int from, int to) {
        for (int at = to - 1; at >= from; at--) {
            if (text.charAt(at) == '.') {
                return at;
            }
        }
        return -1;
    }

    private static boolean isMailChar(char c, String others) {
        return Character.isLetterOrDigit(c) || others.indexOf(c) >= 0;
    }

    private void web(int i) {
        boolean scheme = tokens.isSymbol(i + 1, ':') && tokens.isGlued(i + 1) && tokens.isSymbol(i + 2, '/');
        boolean host = tokens.isSymbol(i + 1, '.') && tokens.isGlued(i + 1) && tokens.isGlued(i + 2);
        if ((scheme || host) && (i == 0 || !tokens.isGlued(i) || !tokens.isWord(i - 1))) {
            int end = end(tokens.end(i + 1));
            if (end > tokens.end(i + 1) + 1) {
                add(tokens.begin(i), end, ValueKind.URL);
            }
        }
    }

    /** 'baytaq.kz', 'unece.org/env/water': a known ending, glued to what is before it, in small letters. */
    private void domain(int i) {
        boolean dotted = tokens.isSymbol(i - 1, '.') && tokens.isGlued(i - 1) && !tokens.isCapital(i);
        boolean goesOn = tokens.isGlued(i + 1)
                && (tokens.isWord(i + 1) || tokens.isDigits(i + 1) || tokens.isSymbol(i + 1, "@-_"));
        boolean deeper = tokens.isSymbol(i + 1, '.')
                && tokens.isGlued(i + 1)
                && tokens.isGlued(i + 2)
                && tokens.isWord(i + 2)
                && !tokens.isCapital(i + 2);
        if (!dotted || goesOn || deeper) {
            return;
        }
        int begin = tokens.begin(i - 1);
        while (begin > free && isMailChar(text.charAt(begin - 1), ".-")) {
            begin--;
        }
        boolean letters = text.subSequence(begin, tokens.begin(i - 1)).chars().anyMatch(Character::isLetter);
        if (letters && tokens.begin(i - 1) - begin > 1 && (begin == 0 || text.charAt(begin - 1) != '@')) {
            add(begin, end(tokens.end(i)), ValueKind.URL);
        }
    }

    private int end(int from) {
        int end = from;
        while (end < text.length()
                && text.charAt(end) > ' '
                && !Character.isSpaceChar(text.charAt(end))
                && OUTSIDE.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return trim(from, end);
    }

    private int trim(int from, int to) {
        int end = to;
        while (end > from && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private void add(int begin, int end, ValueKind kind) {
        Span span = new Span(begin, end);
        found.add(new ContactValue(span, kind, span.of(text)));
        free = end;
    }
}
