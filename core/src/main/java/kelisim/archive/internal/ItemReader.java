package kelisim.archive.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kelisim.archive.internal.Item.Sort;
import kelisim.fact.RomanNumerals;
import org.jspecify.annotations.Nullable;

/** Reads the words of a title into items. */
final class ItemReader {

    private static final int LONGEST_PHRASE = 6;
    private static final Pattern ORDINAL = Pattern.compile("(\\d+)(?:st|nd|rd|th|e|i|y|ya|oe|go|yi)?");
    /** Greater Roman numerals are rather sizes and abbreviations: XL, CD, MD. */
    private static final int GREATEST_ROMAN = 39;

    private static final List<String> NUMERALS = List.of(
            "zeroth",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");

    private final Knowledge knowledge;
    private final OrganisationLexicon lexicon;
    private final List<Word> words;
    private final List<Item> items = new ArrayList<>();
    private final Set<String> legal = new TreeSet<>();

    ItemReader(Knowledge knowledge, List<Word> words) {
        this.knowledge = knowledge;
        this.lexicon = knowledge.organisations();
        this.words = words;
        for (int at = 0; at < words.size(); ) {
            at += read(at);
        }
    }

    List<Item> items() {
        return List.copyOf(items);
    }

    Set<String> legal() {
        return Set.copyOf(legal);
    }

    /** Reads what begins here and tells how many words it was. */
    private int read(int at) {
        String first = words.get(at).latin();
        boolean phrase = lexicon.beginsLegalPhrase(first) || knowledge.states().begins(first);
        for (int length = phrase ? Math.min(LONGEST_PHRASE, words.size() - at) : 1; length > 0; length--) {
            String key = length == 1 ? first : key(at, length);
            String form = length == 1 ? legalForm(at) : lexicon.legalPhrase(key);
            if (form != null && length < words.size()) {
                legal.add(form);
                return length;
            }
            String state = state(at, length, key);
            if (state != null) {
                items.add(new Item(Sort.STATE, state, words.get(at)));
                return length;
            }
        }
        single(words.get(at));
        return 1;
    }

    private void single(Word word) {
        String concept;
        String number = number(word);
        if (number != null) {
            items.add(new Item(Sort.NUMBER, number, word));
        } else if (lexicon.isSmall(word) && (word.text().codePointAt(0) < 0x400 || lexicon.concept(word) == null)) {
            return;
        } else if ((concept = lexicon.concept(word)) != null) {
            items.add(new Item(sort(concept), concept, word));
        } else {
            items.add(new Item(lexicon.isWeak(word) ? Sort.WEAK : Sort.NAME, word.latin(), word));
        }
    }

    private Sort sort(String concept) {
        if (lexicon.isQualifier(concept)) {
            return Sort.QUALIFIER;
        }
        return lexicon.isKind(concept) ? Sort.KIND : Sort.FIELD;
    }

    private @Nullable String state(int at, int length, String key) {
        if (length == 1) {
            Word word = words.get(at);
            boolean small = lexicon.isSmall(word);
            return small ? null : knowledge.states().code(word.text());
        }
        boolean bare = lexicon.isSmall(words.get(at)) && !words.get(at).latin().equals("the");
        return bare ? null : knowledge.states().ofKey(key);
    }

    /** Legal forms stand first or last; short ones that are also words count only in capitals or at the end. */
    private @Nullable String legalForm(int at) {
        Word word = words.get(at);
        String latin = word.latin();
        if (at == 0 && lexicon.isVesselMark(latin) && words.size() > 1) {
            return "vessel";
        }
        boolean edge = at == 0 || at >= words.size() - 3;
        boolean capitals = word.text().equals(word.text().toUpperCase(java.util.Locale.ROOT));
        boolean plain = latin.length() > 2 || capitals || at == words.size() - 1;
        return edge && plain ? lexicon.legalForm(latin) : null;
    }

    private static @Nullable String number(Word word) {
        var digits = ORDINAL.matcher(word.latin());
        if (digits.matches()) {
            return digits.group(1).replaceFirst("^0+(?=.)", "");
        }
        int numeral = NUMERALS.indexOf(word.latin());
        if (numeral > 0) {
            return String.valueOf(numeral);
        }
        String text = word.text().replace(".", "");
        int roman = text.length() > 1 ? RomanNumerals.read(text).orElse(0) : 0;
        return roman > 0 && roman <= GREATEST_ROMAN ? String.valueOf(roman) : null;
    }

    private String key(int at, int length) {
        StringBuilder key = new StringBuilder();
        for (int i = at; i < at + length; i++) {
            key.append(i == at ? "" : " ").append(words.get(i).latin());
        }
        return key.toString();
    }
}
