package kelisim.ingest.text;

import java.util.regex.Pattern;

/**
 * Recognises lines that a page carries beside its content: menus, share bars, tags, copyright, page numbers, rules. Such
 * lines stay in the text and belong to no block. When in doubt a line is content.
 */
final class Furniture {

    private static final Phrases PHRASES = Phrases.load("furniture.txt");
    private static final Pattern SIGN = Pattern.compile("\\s*(?:[|>»›→•·¦]|::)\\s*|\\s+/\\s+");
    private static final Pattern SPACE = Pattern.compile("\\s{3,}|\\t\\s*");
    private static final Pattern RULE = Pattern.compile("[-–—_=*~.#•·\\s]{3,}");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-–—\\[(\\s]*(?:\\p{L}{1,10}\\.?\\s)?\\d{1,4}(?:\\s*(?:/|of|из)\\s*\\d{1,4})?[-–—\\])\\s]*");
    private static final Pattern PAGE_WORD = Pattern.compile("(?iu)(page|p|стр|страница|бет|seite|sayfa)\\b.*");
    private static final Pattern LANGUAGES = Pattern.compile(
            "(?iu)(en|eng|english|ru|rus|рус|русский|kz|kaz|қаз|қазақша|kg|kyr|кыр|кыргызча|uz|uzb|o.zbekcha|"
                    + "ўзбекча|tj|тоҷикӣ|tm|türkmençe|de|deutsch|fr|français|es|español|tr|türkçe|中文|العربية)");

    private Furniture() {}

    static boolean is(String line, boolean alone) {
        return PHRASES.match(line) || isRule(line) || isMenu(line) || (alone && isPageNumber(line));
    }

    /** One of the phrases that pages carry. */
    static boolean isPhrase(String text) {
        return PHRASES.match(text);
    }

    /** A line of dashes, underscores or stars. */
    static boolean isRule(String line) {
        return RULE.matcher(line).matches();
    }

    /** Whether a heading such as 'Read also' makes furniture of the lines right under it. */
    static boolean announces(String line) {
        return line.endsWith(":") && PHRASES.match(line);
    }

    private static boolean isPageNumber(String line) {
        return line.length() <= 20
                && PAGE_NUMBER.matcher(line).matches()
                && (!Character.isLetter(line.charAt(0))
                        || PAGE_WORD.matcher(line).matches());
    }

    /** Several short parts without a sentence, or a choice of languages. */
    private static boolean isMenu(String line) {
        if (".!?;:,".indexOf(line.charAt(line.length() - 1)) >= 0) {
            return false;
        }
        return isMenu(SIGN.split(line, -1), 3) || isMenu(SPACE.split(line, -1), 4);
    }

    private static boolean isMenu(String[] parts, int enough) {
        if (parts.length < 2) {
            return false;
        }
        int phrases = 0;
        int languages = 0;
        for (String part : parts) {
            if (part.length() > 30 || Line.words(part) > 4 || part.chars().anyMatch(Character::isDigit)) {
                return PHRASES.match(parts[0]);
            }
            phrases += PHRASES.match(part) ? 1 : 0;
            languages += LANGUAGES.matcher(part).matches() ? 1 : 0;
        }
        return parts.length >= enough || languages == parts.length || phrases == parts.length;
    }
}
