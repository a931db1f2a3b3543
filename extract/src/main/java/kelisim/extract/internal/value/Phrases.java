package kelisim.extract.internal.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names of one or more words, each with what it stands for. Case does not count unless the name was added as a symbol.
 *
 * @param <T> what names stand for
 */
final class Phrases<T> {

    private final Spellings spellings;
    private final Node<T> root = new Node<>();

    Phrases(Spellings spellings) {
        this.spellings = spellings;
    }

    /** A name that was found, and the token after its last. */
    record Match<T>(T meaning, int to) {}

    void add(String name, T meaning, boolean symbol) {
        Tokens plain = new Tokens(name, new Spellings());
        for (int i = 0; i < plain.size(); i++) {
            spellings.intern(plain.string(i));
        }
        Tokens tokens = new Tokens(name, spellings);
        Node<T> node = root;
        for (int i = 0; i < tokens.size(); i++) {
            node = node.next.computeIfAbsent(tokens.word(i), w -> new Node<>());
        }
        node.names.add(new Name<>(symbol ? name : null, meaning));
    }

    /** The longest name that begins at a token. */
    @Nullable
    Match<T> at(Tokens tokens, int from) {
        Node<T> node = root.next.get(tokens.word(from));
        Match<T> longest = null;
        int i = from;
        while (node != null) {
            T meaning = node.meaning(tokens, from, i + 1);
            if (meaning != null) {
                longest = new Match<>(meaning, i + 1);
            }
            i = isHyphen(tokens, i + 1) && !node.next.containsKey(tokens.word(i + 1)) ? i + 2 : i + 1;
            boolean loose = tokens.isDigits(i) && !tokens.isGlued(i);
            if (i >= tokens.size() || tokens.startsParagraph(i) || loose) {
                break;
            }
            node = node.next.get(tokens.word(i));
        }
        return longest;
    }

    /** 'Square-foot' is named as 'square foot' is. */
    private static boolean isHyphen(Tokens tokens, int i) {
        return tokens.isSymbol(i, "-‐‑") && tokens.isGlued(i) && tokens.isGlued(i + 1) && tokens.isWord(i + 1);
    }

    /** The words that names begin with. */
    Iterable<Word> openings() {
        return root.next.keySet();
    }

    private record Name<T>(@Nullable String exact, T meaning) {}

    private static final class Node<T> {
        final Map<Word, Node<T>> next = new HashMap<>();
        final List<Name<T>> names = new ArrayList<>(1);

        @Nullable
        T meaning(Tokens tokens, int from, int to) {
            for (Name<T> name : names) {
                if (name.exact == null || written(tokens, from, to, name.exact)) {
                    return name.meaning;
                }
            }
            return null;
        }

        private static boolean written(Tokens tokens, int from, int to, String exact) {
            int at = 0;
            for (int i = tokens.begin(from); i < tokens.end(to - 1); i++) {
                char c = tokens.text.charAt(i);
                if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                    continue;
                }
                while (at < exact.length() && exact.charAt(at) == ' ') {
                    at++;
                }
                if (at == exact.length() || exact.charAt(at++) != c) {
                    return false;
                }
            }
            return at == exact.length();
        }
    }
}
