package kelisim.ingest.html.internal.meta;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kelisim.ingest.html.internal.page.Page;
import kelisim.ingest.html.internal.page.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * The title: the heading that the head of the page repeats; else the only main heading; else another heading that the head
 * repeats; else what the head says, without the name of the site.
 */
final class TitleFinder {

    private static final int LONGEST = 300;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BEFORE_PATH = Pattern.compile("^https?://[^/]*");
    private static final Pattern BEHIND_PATH = Pattern.compile("[?#].*");
    private static final double ALIKE = 0.6;
    private static final double NEARLY_SAME = 0.9;
    private static final double ALIKE_ALONE = 0.5;
    private static final int BRIEF = 2;

    private final Page page;
    private final TitleClaims claims;
    private final String address;
    private final boolean isFirstPage;
    /** The words of headings and claims, which are compared each with each. */
    private final Map<String, Set<String>> known = new HashMap<>();

    TitleFinder(Page page, TitleClaims claims, @Nullable String url) {
        this.page = page;
        this.claims = claims;
        this.address = url == null ? "" : path(url);
        this.isFirstPage = url != null && address.length() < 2;
    }

    /** What stands behind the host in an address. */
    static String path(String url) {
        String path = BEFORE_PATH.matcher(url).replaceFirst("");
        return BEHIND_PATH.matcher(path).replaceFirst("");
    }

    @Nullable
    String find() {
        List<String> main = headings(1, 1);
        String claimed = claimed();
        if (isFirstPage && claimed != null) {
            return claimed;
        }
        return Stream.<Supplier<@Nullable String>>of(
                        () -> repeated(main),
                        () -> shared(main),
                        () -> alike(telling(main)),
                        () -> wholly(headings(2, 4)),
                        () -> decided(telling(main)))
                .map(Supplier::get)
                .filter(Objects::nonNull)
                .findFirst()
                .map(title -> claims.isOfProduct() ? withoutVariant(title) : title)
                .orElse(null);
    }

    /** Shops put sizes and colours behind the name of what they sell. */
    private static String withoutVariant(String title) {
        String first = SiteName.parts(title).get(0);
        return first.indexOf(' ') > 0 ? first : title;
    }

    /**
     * Where headings and head say different things: a heading if it is more like the page's address, or if it is the only
     * one and the head has no word of it, since many sites give all their pages one title.
     */
    private @Nullable String decided(List<String> main) {
        String claimed = claimed();
        if (claimed == null) {
            List<String> any = headings(1, 3);
            return any.isEmpty() ? claims.whole().stream().findFirst().orElse(null) : any.get(0);
        }
        String best = claimed;
        for (String heading : main) {
            boolean liker = likeness(heading, address) > likeness(best, address);
            boolean alone = main.size() == 1
                    && likeness(best, address) == 0
                    && claims.whole().stream().allMatch(claim -> likeness(claim, heading) == 0);
            if ((liker || alone) && heading.indexOf(' ') > 0) {
                best = heading;
            }
        }
        return best;
    }

    /** What the head says; within a site, what stands behind a bar or a dash there is its slogan or section. */
    private @Nullable String claimed() {
        String best = claims.best();
        return best == null || isFirstPage || address.isEmpty() ? best : SiteName.withoutSlogan(best);
    }

    /** The headings of these levels without the site's name. */
    private List<String> headings(int from, int to) {
        SiteName site = claims.site();
        Set<String> headings = new LinkedHashSet<>();
        for (String text : Headings.of(page, from, to)) {
            if (!text.isEmpty() && text.length() <= LONGEST && !site.is(text)) {
                headings.add(claims.whole().contains(text) ? site.without(text) : text);
            }
        }
        return List.copyOf(headings);
    }

    /**
     * Headings without those that tell less than a head does that says one thing: slogans, which are whole sentences, and
     * one or two words where the head has more.
     */
    private List<String> telling(List<String> headings) {
        String claimed = claimed();
        if (claimed == null) {
            return headings;
        }
        int brief = claims.agree() ? Math.min(BRIEF, known(claimed).size() - 1) : 0;
        return headings.stream()
                .filter(heading -> !heading.endsWith(".") && known(heading).size() > brief)
                .toList();
    }

    /** The beginning that all that the head says has in common, or that a heading has in common with it. */
    private @Nullable String shared(List<String> headings) {
        String shared = claims.shared();
        for (String heading : headings) {
            shared = shared == null ? claims.sharedWith(heading) : shared;
        }
        return shared;
    }

    /** The first heading that is all of what the head says, or a part of it between bars. */
    private @Nullable String repeated(List<String> headings) {
        String whole = wholly(headings);
        return whole != null ? whole : among(claims.said(), headings);
    }

    private @Nullable String wholly(List<String> headings) {
        return among(claims.cores(), headings);
    }

    private static @Nullable String among(List<String> said, List<String> headings) {
        Set<String> letters = new HashSet<>();
        said.forEach(claim -> letters.add(Spelling.letters(claim)));
        letters.remove("");
        return headings.stream()
                .filter(heading -> letters.contains(Spelling.letters(heading)))
                .findFirst()
                .orElse(null);
    }

    /**
     * The heading that shares most of its words with what the head says; a single one needs only half of them. Where they
     * differ by hardly a word, the head's form is the title.
     */
    private @Nullable String alike(List<String> headings) {
        String best = null;
        double top = Math.nextDown(headings.size() == 1 ? ALIKE_ALONE : ALIKE);
        for (String heading : headings) {
            for (String claim : claims.said()) {
                double likeness = likeness(heading, claim);
                if (likeness > top && (likeness > ALIKE_ALONE || common(heading, claim) > 1)) {
                    top = likeness;
                    boolean same = likeness > NEARLY_SAME && differences(heading, claim) < 2;
                    best = same ? claim : heading;
                }
            }
        }
        return best;
    }

    private int differences(String heading, String claim) {
        return known(heading).size() + known(claim).size() - 2 * common(heading, claim);
    }

    private int common(String heading, String claim) {
        Set<String> claimed = known(claim);
        int common = 0;
        for (String word : known(heading)) {
            common += claimed.contains(word) ? 1 : 0;
        }
        return common;
    }

    private double likeness(String heading, String claim) {
        int all = known(heading).size() + known(claim).size();
        return all == 0 ? 0 : 2.0 * common(heading, claim) / all;
    }

    private Set<String> known(String text) {
        return known.computeIfAbsent(text, TitleFinder::words);
    }

    static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : NO_WORD.split(text.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
