package kelisim.extract.internal.value;

import org.jspecify.annotations.Nullable;

/** Finds phone numbers: by a plus, by brackets, by the grouping of North America, or in any grouping near a word for phone. */
final class Phones {

    private static final int LEAST = 7;
    private static final int MOST = 15;
    private static final int CUE_DISTANCE = 8;
    private static final int LONGEST = 32;

    private final Tokens tokens;

    Phones(Tokens tokens) {
        this.tokens = tokens;
    }

    /** A phone number: its tokens and its digits. */
    record Phone(int from, int to, String digits) {}

    /** The phone number that begins at a token; {@code known} if a phone number stands close before it. */
    @Nullable
    Phone at(int i, boolean known) {
        boolean begins = tokens.isDigits(i)
                || (tokens.isSymbol(i, "+(") && (tokens.isDigits(i + 1) || tokens.isSymbol(i + 1, '+')));
        boolean inside = tokens.isGlued(i)
                && ((tokens.isWord(i - 1) && !tokens.isSymbol(i, "("))
                        || tokens.isSymbol(i - 1, "/-.,#$€£=")
                        || tokens.isDigits(i - 1));
        if (!begins || inside) {
            return null;
        }
        Shape shape = new Shape(i);
        shape.read();
        if (shape.digits.length() < LEAST || shape.digits.length() > MOST + shape.extension + (shape.plus ? 4 : 0)) {
            return null;
        }
        return shape.isPhone(known || cue(i)) ? shape.phone() : null;
    }

    private boolean cue(int i) {
        for (int at = i - 1; at >= Math.max(0, i - CUE_DISTANCE); at--) {
            if (tokens.is(at, Role.NO_PHONE)) {
                return false;
            }
            if (tokens.is(at, Role.PHONE_CUE)) {
                return true;
            }
        }
        return false;
    }

    /** The groups of one candidate. */
    private final class Shape {
        private final int from;
        private int to;
        private final StringBuilder digits = new StringBuilder();
        private final StringBuilder groups = new StringBuilder();
        private boolean plus;
        private boolean brackets;
        private int extension;
        private boolean separated = true;

        Shape(int from) {
            this.from = from;
            this.to = from;
        }

        void read() {
            int i = from;
            int open = 0;
            while (i < tokens.size()
                    && tokens.end(i) - tokens.begin(from) <= LONGEST
                    && !(i > from && tokens.startsLine(i))) {
                if (tokens.isDigits(i)) {
                    if (!separated && !tokens.isGlued(i)) {
                        break;
                    }
                    take(i);
                } else if (tokens.isSymbol(i, '(') && open == 0 && tokens.length(i + 1) <= 5) {
                    open = 1;
                } else if (tokens.isSymbol(i, ')') && open == 1) {
                    open = 2;
                    brackets = true;
                    to = i + 1;
                } else if (tokens.isSymbol(i, '+') && digits.length() == 0) {
                    plus = true;
                } else if (!isSeparator(i)) {
                    break;
                }
                open = open == 2 ? 0 : open;
                i++;
            }
            readExtension();
        }

        private void take(int i) {
            digits.append(tokens.string(i));
            groups.append((char) ('0' + Math.min(9, tokens.length(i))));
            to = i + 1;
        }

        private boolean isSeparator(int i) {
            boolean mark = tokens.isSymbol(i, "-–./") && !tokens.isSymbol(i + 1, "-–./");
            boolean before = tokens.isGlued(i) || tokens.isSymbol(i, "-–/");
            return mark && before && digits.length() > 0 && (tokens.isDigits(i + 1) || tokens.isSymbol(i + 1, '('));
        }

        private void readExtension() {
            int i = tokens.isSymbol(to, ",;") ? to + 1 : to;
            int number = tokens.isSymbol(i + 1, '.') ? i + 2 : i + 1;
            if (tokens.is(i, Role.EXTENSION) && tokens.isDigits(number, 2, 6) && digits.length() >= LEAST) {
                digits.append(tokens.string(number));
                extension = tokens.length(number);
                to = number + 1;
            }
        }

        boolean isPhone(boolean cue) {
            boolean goesOn = tokens.isGlued(to) && (tokens.isWord(to) || tokens.isSymbol(to, "%$€£="));
            boolean path = tokens.isSymbol(to, '/') && tokens.isGlued(to) && tokens.isGlued(to + 1);
            if (goesOn || path || isDate()) {
                return false;
            }
            String g = groups.toString();
            int length = digits.length() - extension;
            boolean american = length == 10 && (g.equals("334") || g.equals("37")) && (brackets || !isSpaced());
            boolean american1 = length == 11 && digits.charAt(0) == '1' && (g.equals("1334") || g.equals("137"));
            boolean abroad =
                    length >= 11 && g.length() >= 3 && (digits.indexOf("00") == 0 || digits.indexOf("011") == 0);
            return (plus && length >= 8) || american || american1 || abroad || (cue && isDialled(length));
        }

        private boolean isDialled(int length) {
            boolean longEnough = length >= 8 || (length == LEAST && digits.charAt(0) == '0');
            boolean ssn = groups.toString().equals("324") && !plus && !brackets;
            return longEnough && !ssn && (groups.length() > 1 || length <= MOST);
        }

        private boolean isSpaced() {
            for (int i = from + 1; i < to; i++) {
                if (!tokens.isGlued(i)) {
                    return true;
                }
            }
            return false;
        }

        /** 16/04/2010, 2010-04-16. */
        private boolean isDate() {
            String g = groups.toString();
            boolean shape = g.equals("224")
                    || g.equals("422")
                    || g.equals("124")
                    || g.equals("214")
                    || g.equals("114")
                    || g.equals("44");
            return shape
                    && !plus
                    && !brackets
                    && tokens.isSymbol(from + 1, "/.-")
                    && (!g.equals("44") || tokens.isSymbol(from + 1, '/'));
        }

        Phone phone() {
            int first = from;
            String value = plus ? "+" + digits : digits.toString();
            if (tokens.isSymbol(from, '(') && !brackets) {
                first = from + 1;
            }
            return new Phone(first, to, value);
        }
    }
}
