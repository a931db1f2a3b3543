package kelisim.extract.internal.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kelisim.extract.internal.text.Tokens;
import kelisim.extract.internal.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/** All that is known of words and names: a trie over normalised tokens. Immutable once built; made by {@link LexiconBuilder}. */
public final class Lexicon {

    private static final List<Match> NONE = List.of();

    private final Vocabulary vocabulary;
    private final List<Entry> entries;
    private final List<String> classes;
    private final TokenTrie<Form> trie;

    /** How an entry may stand in the text; {@code exact} tells whether the letters' case counts. */
    record Form(Entry entry, Inflection inflection, @Nullable String exact) {}

    Lexicon(Vocabulary vocabulary, List<Entry> entries, Collection<String> classes, TokenTrie<Form> trie) {
        this.vocabulary = vocabulary;
        this.entries = List.copyOf(entries);
        this.classes = List.copyOf(classes);
        this.trie = trie;
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

    /** Everything that stands at this token and ends before {@code limit}, shortest first. */
    public List<Match> matches(Tokens tokens, int begin, int limit) {
        int node = trie.step(TokenTrie.ROOT, tokens.code(begin));
        List<Match> found = NONE;
        int at = begin + 1;
        while (node != TokenTrie.NONE) {
            List<Form> forms = trie.values(node);
            for (int i = 0; i < forms.size(); i++) {
                Form form = forms.get(i);
                if (form.exact == null || standsAs(form.exact, tokens, begin, at)) {
                    found = found == NONE ? new ArrayList<>(forms.size()) : found;
                    found.add(new Match(form.entry, form.inflection, begin, at));
                }
            }
            node = at < limit && trie.hasNext(node) ? trie.step(node, tokens.code(at++)) : TokenTrie.NONE;
        }
        return found;
    }

    /** The longest match of one class at this token, {@code null} if there is none. */
    public @Nullable Match lookup(Tokens tokens, int begin, int limit, String lexicon) {
        Match best = null;
        for (Match match : matches(tokens, begin, limit)) {
            if (match.entry().lexicon().equals(lexicon)) {
                best = match;
            }
        }
        return best;
    }

    /** As written, or all in capitals; in a text without capitals as it comes. */
    private static boolean standsAs(String exact, Tokens tokens, int begin, int end) {
        if (tokens.isCaseless()) {
            return true;
        }
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
