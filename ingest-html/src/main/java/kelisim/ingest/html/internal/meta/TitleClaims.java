package kelisim.ingest.html.internal.meta;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kelisim.ingest.html.internal.page.Page;
import kelisim.ingest.html.internal.page.Spelling;
import org.jspecify.annotations.Nullable;

/** What the head of a page says its title is, in several places, and what of that is the name of the site. */
final class TitleClaims {

    private static final int LONGEST = 300;

    private final SiteName site;
    private final List<String> claims = new ArrayList<>();
    /** Of each claim all but the site's name. */
    private final List<String> cores = new ArrayList<>();
    /** Of each claim its first part. */
    private final List<String> firsts = new ArrayList<>();

    private final boolean product;

    TitleClaims(Page page, HeadStatements head, StructuredData data, @Nullable String site, @Nullable String url) {
        this.product = data.ofArticle("headline").isEmpty()
                && (head.first("og:type").filter("product"::equals).isPresent()
                        || data.ofType("Product", "name").isPresent());
        data.ofArticle("headline").ifPresent(claims::add);
        head.first("og:title").ifPresent(claims::add);
        head.first("twitter:title", "dc.title", "dcterms.title", "citation_title", "parsely-title", "title")
                .ifPresent(claims::add);
        Optional.of(page.title()).filter(t -> !t.isBlank()).ifPresent(claims::add);
        claims.replaceAll(Headings::oneLine);
        claims.removeIf(claim -> claim.isEmpty() || claim.length() > LONGEST);
        boolean named = site != null && !claims.contains(Headings.oneLine(site));
        this.site = new SiteName(named ? site : Headings.home(page), url);
        boolean isFirstPage = url != null && TitleFinder.path(url).length() < 2;
        for (String claim : new LinkedHashSet<>(claims)) {
            String core = this.site.without(claim);
            cores.add(isFirstPage ? core : this.site.withoutBeginning(core));
            firsts.add(SiteName.parts(claim).get(0));
        }
    }

    /** Whether the page says that it shows one product, and not an article about some. */
    boolean isOfProduct() {
        return product;
    }

    SiteName site() {
        return site;
    }

    /** The claims as they are written, the surest first. */
    List<String> whole() {
        return claims;
    }

    /** The claims without the site's name, and their first parts. */
    List<String> said() {
        List<String> said = new ArrayList<>(cores);
        said.addAll(firsts);
        return said;
    }

    List<String> cores() {
        return cores;
    }

    /** The first claim that is more than the site's name, without that. */
    @Nullable
    String best() {
        return cores.stream()
                .filter(core -> !core.isEmpty() && !site.is(core))
                .findFirst()
                .orElse(null);
    }

    /** Whether all that is claimed, at least twice, is the same but for the site's name. */
    boolean agree() {
        Set<String> different = new HashSet<>();
        cores.forEach(core -> different.add(Spelling.letters(core)));
        return claims.size() > 1 && different.size() == 1;
    }

    /**
     * The first parts that the page's title has in common with another claim, where both have different ones behind them: then
     * those are the title, and the rest are names of sections or slogans.
     */
    @Nullable
    String shared() {
        List<String> parts = SiteName.parts(cores.isEmpty() ? "" : cores.get(cores.size() - 1));
        for (String core : cores) {
            List<String> others = SiteName.parts(core);
            int common = 0;
            while (common < Math.min(parts.size(), others.size())
                    && parts.get(common).equals(others.get(common))) {
                common++;
            }
            boolean differ = common < parts.size() && common < others.size();
            if (common > 0 && differ && !site.is(parts.get(0))) {
                return core.substring(
                        0,
                        core.indexOf(parts.get(common - 1))
                                + parts.get(common - 1).length());
            }
        }
        return null;
    }

    /**
     * The first part of what is claimed, if other parts stand behind it and a heading begins with it as well, and then either
     * goes on with another part of its own, or with words of those other parts.
     */
    @Nullable
    String sharedWith(String heading) {
        for (String core : cores) {
            List<String> parts = SiteName.parts(core);
            String first = parts.get(0);
            boolean begins = parts.size() > 1
                    && first.indexOf(' ') > 0
                    && heading.startsWith(first + ' ')
                    && !Spelling.letters(heading).equals(Spelling.letters(core));
            if (begins) {
                String more = heading.substring(first.length());
                boolean apart = SiteName.parts(heading).get(0).equals(first);
                if (apart || TitleFinder.words(core.substring(first.length())).containsAll(TitleFinder.words(more))) {
                    return first;
                }
            }
        }
        return null;
    }
}
