package kelisim.extract.internal.value;

import org.jspecify.annotations.Nullable;

/** Finds phone numbers: by a plus, by brackets, by the grouping of North America, or in any grouping near a word for phone. */
final class Phones {

    private static final int LEAST = 7;
    private static final int MOST = 15;
    private static final int CUE_DISTANCE = 8;
    private static final int LONGEST = 32;
    /** 'Office-1(516)733-3989': a word before a hyphen that is no part of a code. */
    private static final int LABEL = 4;

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
        if (!begins) {
            return null;
        }
        boolean behindWord = tokens.isSymbol(i - 1, '-') && tokens.isWord(i - 2) && tokens.length(i - 2) >= LABEL;
        boolean inside = tokens.isGlued(i)
                && !behindWord
                && ((tokens.isWord(i - 1) && !tokens.isSymbol(i, "("))
                        || tokens.isSymbol(i - 1, "/-.,#$€£=")
                        || tokens.isDigits(i - 1));
        if (inside) {
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
            boolean own = tokens.is(at, Role.NUMBER_WORD) && tokens.is(at - 1, Role.PERSON);
            if (own || tokens.is(at, Role.PHONE_CUE)) {
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
        private int main;

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
                    if (digits.length() >= LEAST && startsDate(i)) {
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
            main = to;
            readExtension();
        }

        /** Whether a date stands behind the number, as in a log of calls. */
        private boolean startsDate(int i) {
            boolean marks = tokens.isSymbol(i + 1, "/.") && tokens.isSymbol(i + 3, "/.");
            return marks
                    && !tokens.isGlued(i)
                    && tokens.isDigits(i, 1, 2)
                    && tokens.isDigits(i + 2, 1, 2)
                    && tokens.isDigits(i + 4, 2, 4);
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
            boolean shape = (plus && length >= 8) || american || american1 || abroad || isNational(g, length);
            return shape || ((cue || isAlone(g, length)) && isDialled(length));
        }

        /** Whether the text is nothing but this, and it is not grouped as a number is. */
        private boolean isAlone(String g, int length) {
            boolean alone = from == 0 && to + (tokens.isSymbol(to, ".") ? 1 : 0) == tokens.size();
            boolean number = g.length() == 1 ? length < 10 || length > 11 : g.matches("[123]3+") && isSpaced();
            return alone && !number && !(g.length() == 2 && tokens.isSymbol(from + 1, ".,"));
        }

        /** The groupings of other countries that hardly mean anything else: they begin with a 0, or with Russia's 8. */
        private boolean isNational(String g, int length) {
            boolean marked = tokens.isSymbol(from + 1, "-/") || g.length() >= 3 || brackets;
            boolean trunk = digits.charAt(0) == '0' && length >= 9 && length <= 11 && g.charAt(0) <= '5';
            boolean wide = g.charAt(0) > '1' || length == 11;
            boolean area = brackets && length >= 9 && length <= 11 && tokens.isSymbol(from, '(') && g.length() == 3;
            boolean russian = digits.charAt(0) == '8' && length == 11 && g.equals("13322");
            boolean chinese = digits.charAt(0) == '1' && g.equals("344") && tokens.isSymbol(from + 1, '-');
            return (trunk && wide && marked && !isInsured()) || area || russian || chinese;
        }

        private boolean isDialled(int length) {
            boolean longEnough = length >= 8 || (length == LEAST && digits.charAt(0) == '0');
            return longEnough && !isInsured() && (groups.length() > 1 || length <= MOST);
        }

        /** A number of the American social insurance. */
        private boolean isInsured() {
            return groups.toString().equals("324") && !plus && !brackets;
        }

        private boolean isSpaced() {
            for (int i = from + 1; i < main; i++) {
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
