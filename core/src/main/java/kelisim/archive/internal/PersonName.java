package kelisim.archive.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person's name in its parts, titles and particles left out.
 *
 * @param text as it stands
 * @param parts the names and initials, in order, fathers' names among them
 * @param generation 'junior', 'senior' and the like
 * @param isInverted whether a comma says that the surname stands first
 */
record PersonName(String text, List<Part> parts, @Nullable String generation, boolean isInverted) {

    private static final Pattern SERVANT = Pattern.compile("abd(?:ul|el|al|ur|us|u|ol|oul)?");
    private static final Pattern SERVANT_OF =
            Pattern.compile("abd(?:ul|el|al|ol|oul|ur(?=r)|us(?=s)|ul|u)-?([b-df-hj-np-tv-z][a-z]{3,})");

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
            } else if ((all.size() == 1 || !isTitle(word, lexicon))) {
                words.add(word);
            }
        }
        return new PersonName(
                text,
                parts(servants(words.isEmpty() ? all : words, knowledge), lexicon),
                generation,
                text.indexOf(',') > 0);
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

    /** 'Abd al-Rahman', 'Abdul Rahman', 'Abdurrahman': one name, 'servant of', however the article joins it. */
    private static List<Word> servants(List<Word> words, Knowledge knowledge) {
        List<Word> joined = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            int next = i + 1;
            if (SERVANT.matcher(word.latin()).matches()) {
                while (next < words.size() - 1 && knowledge.people().isParticle(words.get(next))) {
                    next++;
                }
                if (next < words.size() && words.get(next).latin().length() >= 4) {
                    joined.add(knowledge.words().word("abd" + words.get(next).latin()));
                    i = next;
                    continue;
                }
            }
            Matcher whole = SERVANT_OF.matcher(word.latin());
            joined.add(whole.matches() ? knowledge.words().word("abd" + whole.group(1)) : word);
        }
        return joined;
    }

    private static Word bare(Word word, Knowledge knowledge) {
        return word.text().endsWith(".")
                ? knowledge.words().word(word.text().substring(0, word.text().length() - 1))
                : word;
    }

    private static boolean isTitle(Word word, PersonLexicon lexicon) {
        return lexicon.isTitle(word) && word.latin().length() > 1;
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
        String gender = (at > 0 && full > 2) || at > 1 ? lexicon.patronymic(word) : null;
        return new Part(word, gender == null ? Role.NAME : Role.FATHER, gender);
    }
}
