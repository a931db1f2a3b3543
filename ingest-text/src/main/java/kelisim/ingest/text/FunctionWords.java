package kelisim.ingest.text;

import java.util.Set;

/**
 * Articles, prepositions and conjunctions: after one of them a line goes on, however short it is. Languages: English, Russian,
 * German, French, Spanish.
 */
final class FunctionWords {

    private static final Set<String> WORDS = Set.of(
            "the",
            "of",
            "and",
            "between",
            "for",
            "on",
            "in",
            "with",
            "to",
            "by",
            "from",
            "or",
            "a",
            "an",
            "concerning",
            "regarding",
            "at",
            "under",
            "и",
            "в",
            "на",
            "о",
            "об",
            "между",
            "с",
            "для",
            "по",
            "за",
            "der",
            "die",
            "das",
            "des",
            "dem",
            "den",
            "und",
            "zwischen",
            "über",
            "für",
            "von",
            "zur",
            "zum",
            "le",
            "la",
            "les",
            "du",
            "de",
            "et",
            "entre",
            "sur",
            "pour",
            "el",
            "los",
            "las",
            "del",
            "y",
            "sobre",
            "para");

    private FunctionWords() {}

    static boolean endsWithOne(Line line) {
        int begin = line.end();
        while (begin > line.begin() && Character.isLetter(line.file().charAt(begin - 1))) {
            begin--;
        }
        return line.end() - begin <= 10
                && WORDS.contains(line.file().substring(begin, line.end()))
                && begin > line.begin();
    }
}
