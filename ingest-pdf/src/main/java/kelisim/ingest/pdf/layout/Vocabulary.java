package kelisim.ingest.pdf.layout;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import kelisim.ingest.pdf.page.TextLine;
import kelisim.ingest.pdf.page.Word;

/** Decides what a hyphen at the end of a line is, by the words that the document uses elsewhere. */
final class Vocabulary {

    private Vocabulary() {}

    /** The words of a line that are not broken at its end. */
    static void collect(TextLine line, Set<String> words) {
        List<Word> all = line.words();
        for (int i = 0; i < all.size(); i++) {
            String word = bare(all.get(i).text());
            boolean broken = i == all.size() - 1 && endsInHyphen(all.get(i).text());
            if (!broken && !word.isEmpty()) {
                words.add(word);
                if (word.indexOf('-') > 0) {
                    words.addAll(List.of(word.split("-")));
                }
            }
        }
    }

    static boolean endsInHyphen(String text) {
        if (text.length() < 2) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        char before = text.charAt(text.length() - 2);
        return last == '\u00ad' || ((last == '-' || last == '\u2010') && Character.isLetterOrDigit(before));
    }

    /**
     * The two halves around a line's end as they are to be read.
     *
     * @param head the last word of a line, with its hyphen
     * @param tail the first word of the next
     */
    static String join(String head, String tail, Set<String> words) {
        String stem = head.substring(0, head.length() - 1);
        boolean soft = head.charAt(head.length() - 1) == '\u00ad';
        if (soft) {
            return stem + tail;
        }
        if (tail.isEmpty() || !Character.isLowerCase(tail.codePointAt(0)) || stem.contains("/")) {
            return head + tail;
        }
        String left = bare(stem);
        String right = bare(tail);
        String lastPart = left.substring(left.lastIndexOf('-') + 1);
        if (words.contains(left + right) || words.contains(lastPart + right)) {
            return stem + tail;
        }
        boolean compound = words.contains(left + "-" + right) || Compounds.are(lastPart, right, words);
        return compound ? head + tail : stem + tail;
    }

    /** In lower case, without what stands around it. */
    private static String bare(String word) {
        int begin = 0;
        int end = word.length();
        while (begin < end && !Character.isLetterOrDigit(word.charAt(begin))) {
            begin++;
        }
        while (end > begin && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(begin, end).toLowerCase(Locale.ROOT).replace('\u2010', '-');
    }
}
