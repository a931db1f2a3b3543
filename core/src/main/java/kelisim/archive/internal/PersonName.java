package kelisim.archive.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's name in its parts, titles and particles left out.
 *
 * @param text as it stands
 * @param parts the names and initials, in order, fathers' names among them
 * @param generation 'junior', 'senior' and the like
 */
record PersonName(String text, List<Part> parts, @Nullable String generation) {

    /** What a part is. */
    enum Role {
        NAME,
        INITIAL,
        /** A father's name by its ending or the word behind it. */
        FATHER,
        /** A father's name behind 'bin', 'ibn'. */
        ANCESTOR
    }

    /**
     * A part.
     *
     * @param word the word; of a father's name without the word that marks it
     * @param role what it is
     * @param gender of the bearer, 'male' or 'female', where a father's name tells
     */
    record Part(Word word, Role role, @Nullable String gender) {
        boolean isFull() {
            return role != Role.INITIAL;
        }
    }

    static PersonName of(String text, Knowledge knowledge) {
        PersonLexicon lexicon = knowledge.people();
        List<Word> words = new ArrayList<>();
        String generation = null;
        List<Word> all = knowledge.words().of(text);
        for (int i = 0; i < all.size(); i++) {
            Word word = all.get(i);
            String found = i > 1 && i == all.size() - 1 ? lexicon.generation(bare(word, knowledge)) : null;
            if (found != null) {
                generation = found;
            } else if (!isTitle(word, text, lexicon, knowledge)) {
                words.add(word);
            }
        }
        return new PersonName(text, parts(words.isEmpty() ? all : words, lexicon), generation);
    }

    List<Part> father() {
        return parts.stream().filter(part -> part.role() == Role.FATHER).toList();
    }

    boolean hasAncestors() {
        return parts.stream().anyMatch(part -> part.role() == Role.ANCESTOR);
    }

    /** How many full names it has, fathers' names aside. */
    int names() {
        return (int) parts.stream()
                .filter(part -> part.role() == Role.NAME || part.role() == Role.ANCESTOR)
                .count();
    }

    private static Word bare(Word word, Knowledge knowledge) {
        return word.text().endsWith(".")
                ? knowledge.words().word(word.text().substring(0, word.text().length() - 1))
                : word;
    }

    private static boolean isTitle(Word word, String text, PersonLexicon lexicon, Knowledge knowledge) {
        return lexicon.isTitle(word)
                && word.latin().length() > 1
                && knowledge.words().of(text).size() > 1;
    }

    private static List<Part> parts(List<Word> words, PersonLexicon lexicon) {
        List<Part> parts = new ArrayList<>();
        boolean ancestor = false;
        long full = words.stream().filter(word -> !word.isInitial()).count();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (lexicon.isFiliation(word) && i > 0 && i < words.size() - 1) {
                ancestor = true;
                continue;
            }
            if (lexicon.isPatronymicWord(word) && !parts.isEmpty() && i > 1) {
                Part last = parts.remove(parts.size() - 1);
                parts.add(new Part(last.word(), Role.FATHER, null));
                continue;
            }
            if (!word.isInitial() && lexicon.isParticle(word) && words.size() > 1 && full > 1) {
                continue;
            }
            parts.add(part(word, i, full, ancestor, lexicon));
            ancestor = false;
        }
        return parts;
    }

    private static Part part(Word word, int at, long full, boolean ancestor, PersonLexicon lexicon) {
        if (word.isInitial()) {
            return new Part(word, Role.INITIAL, null);
        }
        if (ancestor) {
            return new Part(word, Role.ANCESTOR, null);
        }
        String gender = at > 0 && full > 2 || at > 1 ? lexicon.patronymic(word) : null;
        return new Part(word, gender == null ? Role.NAME : Role.FATHER, gender);
    }
}
