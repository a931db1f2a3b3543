package kelisim.archive.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes romanised words by their sounds, one character a sound, so that the spellings that transcription systems choose
 * for one sound fall together: zh, dzh, dj and j; kh and h; sh, sch and sz; y, i, ii and yi; w, v; q, k, ck.
 *
 * <p>Upper-case letters stand for S (sh), C (ch), J (zh, j), T (ts). A letter with two readings (x, j, c) gives several
 * spellings; two words sound alike if any of theirs do.
 */
final class Sounds {

    private static final int MOST_READINGS = 4;

    /** Letter groups and their sound, longest first within a first letter. */
    private static final Map<Character, List<String[]>> GROUPS = Map.ofEntries(
            group('s', "shch=S", "schtsch=S", "sch=S", "sh=S", "sz=S"),
            group('t', "tsch=C", "tch=C", "th=t", "ts=T", "tz=T"),
            group('d', "dzh=J", "dsch=J", "dj=J", "dh=d", "dz=z"),
            group('z', "zh=J"),
            group('c', "cz=C", "ch=C", "ck=k"),
            group('k', "kh=h"),
            group('g', "gh=g"),
            group('p', "ph=f"),
            group('q', "q=k"),
            group('w', "w=v"),
            group('o', "oo=u", "ou=u"),
            group('e', "ee=i"),
            group('y', "ye=e", "y=i"),
            group('i', "ie=e"),
            group('n', "ng=n"));

    private Sounds() {}

    /** The readings of a word in letters a to z; never empty, the most common first. */
    static List<String> readings(String latin) {
        Set<String> readings = new LinkedHashSet<>();
        read(latin, 0, new StringBuilder(), readings);
        return List.copyOf(readings);
    }

    /** The consonants, those that are easily confused written as one: what spellings of one word most surely share. */
    static String skeleton(String sounds) {
        StringBuilder skeleton = new StringBuilder();
        for (int i = 0; i < sounds.length(); i++) {
            char c = kin(sounds.charAt(i));
            boolean kept = c != '-' && (skeleton.isEmpty() || skeleton.charAt(skeleton.length() - 1) != c);
            if (kept) {
                skeleton.append(c);
            }
        }
        return skeleton.isEmpty() ? sounds : skeleton.toString();
    }

    static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    private static char kin(char c) {
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'h' -> '-';
            case 'b', 'p' -> 'p';
            case 'v', 'f' -> 'f';
            case 'd', 't' -> 't';
            case 'g', 'k' -> 'k';
            case 's', 'z', 'T', 'S', 'C', 'J' -> 's';
            default -> c;
        };
    }

    private static void read(String word, int at, StringBuilder soFar, Set<String> readings) {
        if (readings.size() >= MOST_READINGS) {
            return;
        }
        if (at >= word.length()) {
            readings.add(collapsed(soFar));
            return;
        }
        String[] group = groupAt(word, at);
        if (group != null) {
            proceed(word, at + group[0].length(), soFar, group[1], readings);
            return;
        }
        for (String sound : single(word, at)) {
            proceed(word, at + 1, soFar, sound, readings);
        }
    }

    private static void proceed(String word, int at, StringBuilder soFar, String sound, Set<String> readings) {
        int length = soFar.length();
        read(word, at, soFar.append(sound), readings);
        soFar.setLength(length);
    }

    private static String @Nullable [] groupAt(String word, int at) {
        for (String[] group : GROUPS.getOrDefault(word.charAt(at), List.of())) {
            if (word.startsWith(group[0], at)) {
                return group;
            }
        }
        return null;
    }

    /** The sounds that one letter may have here. */
    private static List<String> single(String word, int at) {
        char c = word.charAt(at);
        char next = at + 1 < word.length() ? word.charAt(at + 1) : ' ';
        return switch (c) {
            case 'x' -> at == 0 ? List.of("S", "h") : List.of("ks", "h");
            case 'j' -> List.of("J", "i");
            case 'c' -> "eiy".indexOf(next) >= 0 ? List.of("s", "T", "k") : List.of("k", "T");
            default -> List.of(String.valueOf(c));
        };
    }

    private static String collapsed(StringBuilder sounds) {
        StringBuilder collapsed = new StringBuilder(sounds.length());
        for (int i = 0; i < sounds.length(); i++) {
            char c = sounds.charAt(i);
            boolean silent = c == 'h'
                    && i == sounds.length() - 1
                    && !collapsed.isEmpty()
                    && isVowel(collapsed.charAt(collapsed.length() - 1));
            if (!silent && (collapsed.isEmpty() || collapsed.charAt(collapsed.length() - 1) != c)) {
                collapsed.append(c);
            }
        }
        return collapsed.toString().replace("ie", "e");
    }

    private static Map.Entry<Character, List<String[]>> group(char first, String... rules) {
        return Map.entry(
                first,
                java.util.Arrays.stream(rules).map(rule -> rule.split("=", 2)).toList());
    }
}
