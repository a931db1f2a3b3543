package kelisim.ingest.html.internal.meta;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kelisim.ingest.html.internal.page.Page;
import kelisim.ingest.html.internal.page.Run;
import kelisim.ingest.html.internal.page.Tag;
import org.jspecify.annotations.Nullable;

/**
 * The title: the main heading where the head of the page agrees with it, else what the head says, without the name of the
 * site.
 */
final class TitleFinder {

    private static final Pattern SEPARATOR =
            Pattern.compile("\\s+[|\\-–—•·»«:/]+\\s+|\\s*[|»•]\\s*|(?<=\\S)\\s*::\\s*");
    private static final int LONGEST = 300;

    private final Page page;
    private final List<String> claims = new ArrayList<>();
    private final @Nullable String site;
    private final String host;

    TitleFinder(Page page, HeadStatements head, StructuredData data, @Nullable String site, @Nullable String url) {
        this.page = page;
        this.site = site;
        this.host = url == null
                ? ""
                : letters(url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/.*", ""));
        data.ofArticle("headline").ifPresent(claims::add);
        head.first("og:title").ifPresent(claims::add);
        head.first("twitter:title", "dc.title", "dcterms.title", "citation_title", "parsely-title", "title")
                .ifPresent(claims::add);
        Optional.of(page.document().title()).filter(t -> !t.isBlank()).ifPresent(claims::add);
        claims.replaceAll(claim -> claim.replaceAll("[\\s\u00a0]+", " ").strip());
    }

    @Nullable
    String find() {
        List<String> headings = headings();
        String agreed = agreed(headings);
        if (agreed != null) {
            return agreed;
        }
        for (String claim : claims) {
            String title = withoutSite(claim);
            if (!title.isEmpty() && !isSite(title) && claim.length() <= LONGEST) {
                return title;
            }
        }
        return headings.isEmpty() ? claims.stream().findFirst().orElse(null) : headings.get(0);
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>();
        for (Run run : page.runs()) {
            if (run.owner().tag() == Tag.HEADING
                    && run.owner().element().normalName().equals("h1")) {
                String text = run.text().replace('\n', ' ').replaceAll("\\s*¶$", "");
                if (!isSite(text) && text.length() <= LONGEST) {
                    headings.add(text);
                }
            }
        }
        return headings;
    }

    /** The heading that shares most of its words with what the head says; a single one needs only half of them. */
    private @Nullable String agreed(List<String> headings) {
        String best = null;
        double top = new HashSet<>(headings).size() == 1 ? 0.5 : 0.6;
        for (String heading : headings) {
            for (String claim : claims) {
                double likeness = likeness(heading, withoutSite(claim));
                if (likeness > top) {
                    top = likeness;
                    best = heading;
                }
            }
        }
        return best;
    }

    private static double likeness(String a, String b) {
        Set<String> left = words(a);
        Set<String> right = words(b);
        int all = left.size() + right.size();
        left.retainAll(right);
        return all == 0 ? 0 : 2.0 * left.size() / all;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private String withoutSite(String claim) {
        List<int[]> gaps = new ArrayList<>();
        SEPARATOR.matcher(claim).results().forEach(m -> gaps.add(new int[] {m.start(), m.end()}));
        int begin = 0;
        int end = claim.length();
        for (int i = gaps.size() - 1; i >= 0 && gaps.get(i)[0] > 0; i--) {
            String tail = claim.substring(gaps.get(i)[1], end);
            if (!isSite(tail) && !looksLikeSite(claim, gaps.get(i), i, gaps.size())) {
                break;
            }
            end = gaps.get(i)[0];
        }
        if (end == claim.length()
                && site != null
                && !gaps.isEmpty()
                && letters(claim.substring(0, gaps.get(0)[0])).equals(letters(site))) {
            begin = gaps.get(0)[1];
        }
        return claim.substring(begin, end).strip();
    }

    /** A short last part behind a dash or a bar, when no site name is known. */
    private boolean looksLikeSite(String claim, int[] gap, int i, int gaps) {
        String mark = claim.substring(gap[0], gap[1]).strip();
        String tail = claim.substring(gap[1]);
        boolean bar = mark.equals("|") || mark.equals("-") || mark.equals("–") || mark.equals("—") || mark.equals("•");
        return i == gaps - 1
                && bar
                && site == null
                && words(tail).size() <= 4
                && words(claim.substring(0, gap[0])).size() >= 2;
    }

    private boolean isSite(String text) {
        String letters = letters(text);
        if (letters.length() < 2) {
            return letters.isEmpty();
        }
        String name = site == null ? "" : letters(site);
        boolean named = !name.isEmpty()
                && (letters.equals(name)
                        || (name.length() > 3 && letters.startsWith(name))
                        || (letters.length() > 3 && name.startsWith(letters)));
        return named || (letters.length() > 3 && host.startsWith(letters));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
