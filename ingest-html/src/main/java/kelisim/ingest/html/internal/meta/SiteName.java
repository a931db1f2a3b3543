package kelisim.ingest.html.internal.meta;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kelisim.ingest.html.internal.page.Spelling;
import org.jspecify.annotations.Nullable;

/** The name of a site, which pages put beside their titles, and how to take it off again. */
final class SiteName {

    private static final Pattern SEPARATOR =
            Pattern.compile("\\s+[|\\-–—•·»«:/]+\\s+|\\s*[|»•]\\s*|(?<=\\S)\\s*::\\s*|\\s+(?=\\[[^\\]]*\\]$)");
    /** One of these stands in every separator. */
    private static final String SEPARATORS = "|-–—•·»«:/[";
    /** Those that part words without spaces around them too. */
    private static final String BARE = "|»•";

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’]+");
    private static final int FEW_WORDS = 4;
    private static final Pattern BEFORE_HOST = Pattern.compile("^https?://(www\\.)?");
    private static final Pattern BEHIND_HOST = Pattern.compile("[/:?#].*", Pattern.DOTALL);
    private static final Pattern HOST = Pattern.compile("\\S+\\.\\p{L}{2,}");

    private final String name;
    private final String initials;
    private final List<String> labels;
    private final String host;
    private final boolean isFirstPage;

    SiteName(@Nullable String name, @Nullable String url) {
        this.name = name == null ? "" : Spelling.letters(name);
        this.initials = name == null ? "" : initials(name);
        this.host = host(url == null ? name : url);
        this.labels = labels(host);
        this.isFirstPage = url != null && TitleFinder.path(url).length() < 2;
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        WORD.matcher(name)
                .results()
                .forEach(word ->
                        initials.append(Character.toLowerCase(word.group().charAt(0))));
        return initials.length() < 3 ? "" : initials.toString();
    }

    /** The name of the host in an address, or in a site's name that is one; else nothing. */
    private static String host(@Nullable String address) {
        if (address == null) {
            return "";
        }
        String lower = BEFORE_HOST.matcher(address.toLowerCase(Locale.ROOT)).replaceFirst("");
        String host = BEHIND_HOST.matcher(lower).replaceFirst("");
        return HOST.matcher(host).matches() ? host : "";
    }

    /** The parts of a host's name, but for the last. */
    private static List<String> labels(String host) {
        String[] split = host.split("\\.", -1);
        return Arrays.stream(split)
                .limit(Math.max(0, split.length - 1))
                .map(Spelling::letters)
                .filter(label -> label.length() > 2)
                .toList();
    }

    /** Whether a text is the site's name, its beginning or its initials, or a part of the host's name. */
    boolean is(String text) {
        String letters = Spelling.letters(text);
        return letters.length() < 2
                ? letters.isEmpty()
                : letters.equals(name)
                        || letters.equals(Spelling.letters(host))
                        || letters.equals(initials)
                        || (letters.length() > 3 && name.startsWith(letters))
                        || labels.stream().anyMatch(label -> label.startsWith(letters) && letters.length() > 2);
    }

    /** Whether it is the site's name with something behind it, such as its town or motto. */
    private boolean begins(String text) {
        String letters = Spelling.letters(text);
        return (name.length() > 3 && letters.startsWith(name))
                || labels.stream().anyMatch(label -> label.length() > 3 && letters.startsWith(label));
    }

    /** The parts of a title between bars, dashes and the like; one part if it has none. */
    static List<String> parts(String title) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (MatchResult gap : gaps(title)) {
            parts.add(title.substring(from, gap.start()).strip());
            from = gap.end();
        }
        parts.add(title.substring(from).strip());
        return parts;
    }

    /**
     * A title without the site's name behind it or, failing that, before it. Where no name is known, a last part of a few
     * words behind a dash or a bar is one, and of more than two parts between bars the first is the title.
     */
    String without(String title) {
        List<MatchResult> gaps = gaps(title);
        if (gaps.isEmpty()) {
            return title.strip();
        }
        if (name.isEmpty()
                && gaps.size() > 1
                && gaps.stream().allMatch(gap -> gap.group().contains("|"))) {
            return title.substring(0, gaps.get(0).start()).strip();
        }
        int end = title.length();
        for (int i = gaps.size() - 1; i >= 0 && gaps.get(i).start() > 0; i--) {
            String tail = title.substring(gaps.get(i).end(), end);
            boolean last = i == gaps.size() - 1;
            if (!is(tail) && !begins(tail) && !(last && looksLikeName(title, gaps.get(i)))) {
                break;
            }
            end = gaps.get(i).start();
        }
        if (end == title.length() && isBefore(title, gaps.get(0))) {
            return title.substring(gaps.get(0).end()).strip();
        }
        return title.substring(0, end).strip();
    }

    /** Whether the site's name stands before a gap; a part of the host's name only before a bar, since it may be a word. */
    private boolean isBefore(String title, MatchResult gap) {
        String first = title.substring(0, gap.start());
        String letters = Spelling.letters(first);
        boolean host = !isFirstPage && gap.group().contains("|") && is(first);
        return !letters.isEmpty() && (letters.equals(name) || host);
    }

    /** A title without the site's name before it where a colon or only a space parts them. */
    String withoutBeginning(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        if (!host.isEmpty() && lower.startsWith(host + ' ')) {
            return title.substring(host.length()).strip();
        }
        int colon = title.indexOf(": ");
        boolean named = colon > 0 && Spelling.letters(title.substring(0, colon)).equals(name);
        return named ? title.substring(colon + 1).strip() : title;
    }

    /** The first part of a title where more than a word stands before a bar or hyphen. */
    static String withoutSlogan(String title) {
        List<MatchResult> gaps = gaps(title);
        if (gaps.isEmpty() || !"|-".contains(gaps.get(0).group().strip())) {
            return title;
        }
        String first = title.substring(0, gaps.get(0).start()).strip();
        return first.indexOf(' ') < 0 ? title : first;
    }

    private boolean looksLikeName(String title, MatchResult gap) {
        String mark = gap.group().strip();
        boolean splits = !mark.isEmpty() && "|-–—•".contains(mark);
        return splits
                && name.isEmpty()
                && words(title.substring(gap.end())) <= FEW_WORDS
                && words(title.substring(0, gap.start())) >= 2;
    }

    private static List<MatchResult> gaps(String title) {
        for (int i = 0; i < title.length(); i++) {
            if (mayPart(title, i)) {
                return SEPARATOR.matcher(title).results().toList();
            }
        }
        return List.of();
    }

    /** Whether a sign may be a separator, which it is behind a space, or if it is a bar or the like, doubled or a bracket. */
    private static boolean mayPart(String title, int at) {
        char c = title.charAt(at);
        boolean apart = at > 0 && Character.isWhitespace(title.charAt(at - 1));
        return SEPARATORS.indexOf(c) >= 0 && (apart || BARE.indexOf(c) >= 0 || title.startsWith("::", at));
    }

    private static int words(String text) {
        return (int) WORD.matcher(text).results().count();
    }
}
