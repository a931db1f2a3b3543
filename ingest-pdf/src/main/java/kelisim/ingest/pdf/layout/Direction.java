package kelisim.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kelisim.ingest.pdf.page.Word;

/** Words of a line in the order in which they are read: from the right where the script runs so. */
final class Direction {

    private Direction() {}

    static List<Word> inReadingOrder(List<Word> words) {
        if (!isRightToLeft(words)) {
            return words;
        }
        List<Word> reversed = new ArrayList<>(words);
        Collections.reverse(reversed);
        return reversed;
    }

    /** Whether most letters are of a script that runs from right to left. */
    static boolean isRightToLeft(List<Word> words) {
        int rightToLeft = 0;
        int letters = 0;
        for (Word word : words) {
            for (int i = 0; i < word.text().length(); i++) {
                char c = word.text().charAt(i);
                if (Character.isLetter(c)) {
                    letters++;
                    byte direction = Character.getDirectionality(c);
                    if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                            || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                        rightToLeft++;
                    }
                }
            }
        }
        return rightToLeft * 2 > letters;
    }
}
