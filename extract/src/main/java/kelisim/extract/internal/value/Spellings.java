package kelisim.extract.internal.value;

import java.util.function.Consumer;

/** A hash table from spellings to words that is asked with a stretch of text, without making a string of it. */
final class Spellings {

    private static final int SEED = 31;

    private Word[] slots = new Word[1024];
    /** The hash of the word in each slot, never 0; 0 where there is none. */
    private int[] hashes = new int[1024];

    private int size;

    /** The word of that spelling, made if there is none. */
    Word intern(String spelling) {
        String folded = fold(spelling);
        Word found = find(folded, 0, folded.length());
        if (found != Word.NONE) {
            return found;
        }
        if (3 * ++size > slots.length) {
            grow();
        }
        Word word = new Word(folded);
        insert(word);
        return word;
    }

    /** The word at a stretch of text, whatever its case; {@link Word#NONE} if it is none of this table. */
    Word find(CharSequence text, int begin, int end) {
        int hash = hash(text, begin, end);
        int mask = slots.length - 1;
        for (int slot = hash & mask; hashes[slot] != 0; slot = (slot + 1) & mask) {
            if (hashes[slot] == hash && same(slots[slot].spelling, text, begin, end)) {
                return slots[slot];
            }
        }
        return Word.NONE;
    }

    void forEach(Consumer<Word> action) {
        for (Word word : slots) {
            if (word != null) {
                action.accept(word);
            }
        }
    }

    private static boolean same(String spelling, CharSequence text, int begin, int end) {
        if (spelling.length() != end - begin) {
            return false;
        }
        for (int i = 0; i < spelling.length(); i++) {
            if (spelling.charAt(i) != fold(text.charAt(begin + i))) {
                return false;
            }
        }
        return true;
    }

    private void grow() {
        Word[] old = slots;
        slots = new Word[2 * old.length];
        hashes = new int[slots.length];
        for (Word word : old) {
            if (word != null) {
                insert(word);
            }
        }
    }

    private void insert(Word word) {
        int hash = hash(word.spelling, 0, word.spelling.length());
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != null) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = word;
        hashes[slot] = hash;
    }

    private static int hash(CharSequence text, int begin, int end) {
        int hash = 0;
        for (int i = begin; i < end; i++) {
            hash = SEED * hash + fold(text.charAt(i));
        }
        int mixed = hash ^ (hash >>> 15);
        return mixed == 0 ? 1 : mixed;
    }

    private static String fold(String spelling) {
        StringBuilder folded = new StringBuilder(spelling.length());
        for (int i = 0; i < spelling.length(); i++) {
            folded.append(fold(spelling.charAt(i)));
        }
        return folded.toString();
    }

    private static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c == '’' || c == 'ʼ' ? '\'' : Character.toLowerCase(c);
    }
}
