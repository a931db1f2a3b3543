package kelisim.ingest.html.internal.meta;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
    private static final double ALIKE = 0.6;
    private static final double NEARLY_SAME = 0.9;
    private static final double ALIKE_ALONE = 0.5;

    private final Page page;
    private final SiteName site;
    private final String address;
    private final boolean isFirstPage;
    private final List<String> claims = new ArrayList<>();
    /** Of each claim all but the site's name, and its first part. */
    private final List<String> cores = new ArrayList<>();

    private final Set<String> firsts = new LinkedHashSet<>();

    TitleFinder(Page page, HeadStatements head, StructuredData data, @Nullable String site, @Nullable String url) {
        this.page = page;
        this.address =
                url == null ? "" : url.replaceFirst("^https?://[^/]*", "").replaceFirst("[?#].*", "");
        this.isFirstPage = url != null && address.length() < 2;
        data.ofArticle("headline").ifPresent(claims::add);
        head.first("og:title").ifPresent(claims::add);
        head.first("twitter:title", "dc.title", "dcterms.title", "citation_title", "parsely-title", "title")
                .ifPresent(claims::add);
        Optional.of(page.document().title()).filter(t -> !t.isBlank()).ifPresent(claims::add);
        claims.replaceAll(Headings::oneLine);
        claims.removeIf(claim -> claim.isEmpty() || claim.length() > LONGEST);
        boolean named = site != null && !claims.contains(Headings.oneLine(site));
        this.site = new SiteName(named ? site : Headings.home(page), url);
        for (String claim : new LinkedHashSet<>(claims)) {
            String core = this.site.without(claim);
            cores.add(isFirstPage ? core : this.site.withoutBeginning(core));
            firsts.add(SiteName.parts(claim).get(0));
        }
    }

    @Nullable
    String find() {
        List<String> main = headings(1, 1);
        String claimed = claimed();
        if (isFirstPage && claimed != null) {
            return claimed;
        }
        String repeated = repeated(main);
        if (repeated != null) {
            return repeated;
        }
        String alike = alike(main);
        if (alike != null) {
            return alike;
        }
        String lower = wholly(headings(2, 4));
        return lower != null ? lower : decided(main);
    }

    /**
     * Where headings and head say different things: a heading if it is more like the page's address, or if it is the only
     * one and the head has no word of it, since many sites give all their pages one title.
     */
    private @Nullable String decided(List<String> main) {
        String claimed = claimed();
        if (claimed == null) {
            List<String> any = headings(1, 3);
            return any.isEmpty() ? claims.stream().findFirst().orElse(null) : any.get(0);
        }
        String best = claimed;
        for (String heading : main) {
            boolean liker = likeness(heading, address) > likeness(best, address);
            boolean alone = main.size() == 1
                    && likeness(best, address) == 0
                    && claims.stream().allMatch(claim -> likeness(claim, heading) == 0);
            if ((liker || alone) && heading.indexOf(' ') > 0) {
                best = heading;
            }
        }
        return best;
    }

    /** What the head says; within a site, what stands behind a bar or a dash there is its slogan or section. */
    private @Nullable String claimed() {
        for (String title : cores) {
            if (!title.isEmpty() && !site.is(title)) {
                return isFirstPage || address.isEmpty() ? title : SiteName.withoutSlogan(title);
            }
        }
        return null;
    }

    /** The headings of these levels without the site's name. */
    private List<String> headings(int from, int to) {
        Set<String> headings = new LinkedHashSet<>();
        for (String text : Headings.of(page, from, to)) {
            if (!text.isEmpty() && text.length() <= LONGEST && !site.is(text)) {
                headings.add(claims.contains(text) ? site.without(text) : text);
            }
        }
        return List.copyOf(headings);
    }

    /** The first heading that is all of what the head says, or a part of it between bars. */
    private @Nullable String repeated(List<String> headings) {
        String whole = wholly(headings);
        if (whole != null) {
            return whole;
        }
        Set<String> said = new HashSet<>();
        firsts.forEach(first -> said.add(Spelling.letters(first)));
        return among(said, headings);
    }

    private @Nullable String wholly(List<String> headings) {
        Set<String> said = new HashSet<>();
        cores.forEach(core -> said.add(Spelling.letters(core)));
        return among(said, headings);
    }

    private static @Nullable String among(Set<String> said, List<String> headings) {
        said.remove("");
        return headings.stream()
                .filter(heading -> said.contains(Spelling.letters(heading)))
                .findFirst()
                .orElse(null);
    }

    /**
     * The heading that shares most of its words with what the head says; a single one needs only half of them. Where they
     * differ by hardly a word, the head's form is the title.
     */
    private @Nullable String alike(List<String> headings) {
        String best = null;
        double top = headings.size() == 1 ? ALIKE_ALONE : ALIKE;
        List<String> said = new ArrayList<>(cores);
        said.addAll(firsts);
        for (String heading : headings) {
            for (String claim : said) {
                double likeness = likeness(heading, claim);
                if (likeness > top) {
                    top = likeness;
                    best = likeness > NEARLY_SAME ? claim : heading;
                }
            }
        }
        return best;
    }

    private static double likeness(String heading, String claim) {
        Set<String> left = words(heading);
        Set<String> right = words(claim);
        int all = left.size() + right.size();
        left.retainAll(right);
        return all == 0 ? 0 : 2.0 * left.size() / all;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : NO_WORD.split(text.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
