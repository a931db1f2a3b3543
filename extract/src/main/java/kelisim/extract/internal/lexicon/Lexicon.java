package kelisim.extract.internal.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import kelisim.extract.internal.text.Shape;
import kelisim.extract.internal.text.Tokens;
import kelisim.extract.internal.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/** All that is known of words and names: a trie over normalised tokens. Immutable once built; made by {@link LexiconBuilder}. */
public final class Lexicon {

    private static final Form[] NO_FORMS = new Form[0];

    private final Vocabulary vocabulary;
    private final List<Entry> entries;
    private final List<String> classes;
    private final TokenTrie<Form> trie;
    /** The forms that end at each node of the trie. */
    private final Form[][] forms;

    /** How an entry may stand in the text; {@code exact} tells whether the letters' case counts. */
    record Form(Entry entry, Inflection inflection, @Nullable String exact, boolean capital, boolean title) {

        Form(Entry entry, Inflection inflection, @Nullable String exact) {
            this(entry, inflection, exact, exact != null && isCapital(exact), exact != null && isTitle(exact));
        }

        private static boolean isCapital(String exact) {
            return !exact.isEmpty() && Character.isUpperCase(exact.charAt(0));
        }

        /** 'Kenya': a capital and small letters. */
        private static boolean isTitle(String exact) {
            return exact.length() > 1
                    && isCapital(exact)
                    && exact.chars().skip(1).allMatch(Character::isLowerCase);
        }

        /** Whether it stands so at a token: most words that names are spelt like stand in small letters. */
        boolean fits(Tokens tokens, int begin, int end) {
            return exact == null
                    || tokens.isCaseless()
                    || (title && tokens.is(begin, Shape.TITLE))
                    || ((!capital || tokens.is(begin, Shape.CAPITAL)) && standsAs(exact, tokens, begin, end));
        }
    }

    Lexicon(Vocabulary vocabulary, List<Entry> entries, Collection<String> classes, TokenTrie<Form> trie) {
        this.vocabulary = vocabulary;
        this.entries = List.copyOf(entries);
        this.classes = List.copyOf(classes);
        this.trie = trie;
        this.forms = new Form[trie.size()][];
        for (int node = 0; node < forms.length; node++) {
            List<Form> here = trie.values(node);
            forms[node] = here.isEmpty() ? NO_FORMS : here.toArray(Form[]::new);
        }
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public List<Entry> entries() {
        return entries;
    }

    /** The classes of the entries, each at its number. */
    public List<String> classes() {
        return classes;
    }

    /** Finds everything that stands at this token and ends before {@code limit}, shortest first. */
    void match(Tokens tokens, int begin, int limit, Consumer<Match> found) {
        int node = trie.step(TokenTrie.ROOT, tokens.code(begin));
        int at = begin + 1;
        while (node != TokenTrie.NONE) {
            for (Form form : forms[node]) {
                if (form.fits(tokens, begin, at)) {
                    found.accept(new Match(form.entry, form.inflection, begin, at));
                }
            }
            node = at < limit && trie.hasNext(node) ? trie.step(node, tokens.code(at++)) : TokenTrie.NONE;
        }
    }

    /** Everything that stands at this token and ends before {@code limit}, shortest first. */
    public List<Match> matches(Tokens tokens, int begin, int limit) {
        List<Match> found = new ArrayList<>();
        match(tokens, begin, limit, found::add);
        return found;
    }

    /** The longest match of one class at this token, {@code null} if there is none. */
    public @Nullable Match lookup(Tokens tokens, int begin, int limit, String lexicon) {
        Match best = null;
        for (Match match : matches(tokens, begin, limit)) {
            if (match.entry().isIn(lexicon)) {
                best = match;
            }
        }
        return best;
    }

    /** As written, or all in capitals. */
    private static boolean standsAs(String exact, Tokens tokens, int begin, int end) {
        int at = 0;
        boolean same = true;
        boolean upper = end > begin + 1 || tokens.end(begin) - tokens.begin(begin) > 3;
        for (int token = begin; token < end; token++) {
            for (int i = tokens.begin(token); i < tokens.end(token); i++) {
                while (at < exact.length() && Character.isWhitespace(exact.charAt(at))) {
                    at++;
                }
                char written = at < exact.length() ? exact.charAt(at++) : ' ';
                char here = tokens.text().charAt(i);
                same &= Character.isUpperCase(written) == Character.isUpperCase(here);
                upper &= !Character.isLowerCase(here);
                if (!same && !upper) {
                    return false;
                }
            }
        }
        return true;
    }
}
