package kelisim.ingest.html.internal.meta;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kelisim.ingest.html.internal.page.Mark;
import kelisim.ingest.html.internal.page.Node;
import kelisim.ingest.html.internal.page.Page;
import kelisim.ingest.html.internal.page.Tag;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The title: the heading that the head of the page repeats; else the only main heading; else another heading that the head
 * repeats; else what the head says, without the name of the site.
 */
final class TitleFinder {

    private static final int LONGEST = 300;
    private static final Pattern HOME = Pattern.compile("(?:(?:https?:)?//[^/]*)?/?(?:index\\.\\w+)?");
    private static final double ALIKE = 0.6;
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
        this.site = new SiteName(site, url);
        this.address =
                url == null ? "" : url.replaceFirst("^https?://[^/]*", "").replaceFirst("[?#].*", "");
        this.isFirstPage = url != null && address.length() < 2;
        data.ofArticle("headline").ifPresent(claims::add);
        head.first("og:title").ifPresent(claims::add);
        head.first("twitter:title", "dc.title", "dcterms.title", "citation_title", "parsely-title", "title")
                .ifPresent(claims::add);
        Optional.of(page.document().title()).filter(t -> !t.isBlank()).ifPresent(claims::add);
        claims.replaceAll(TitleFinder::oneLine);
        claims.removeIf(claim -> claim.isEmpty() || claim.length() > LONGEST);
        for (String claim : new LinkedHashSet<>(claims)) {
            cores.add(this.site.without(claim));
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

    private @Nullable String claimed() {
        for (String title : cores) {
            if (!title.isEmpty() && !site.is(title)) {
                return title;
            }
        }
        return null;
    }

    /** The headings of these levels, less what stands beside the content and what is the site's name. */
    private List<String> headings(int from, int to) {
        Set<String> headings = new LinkedHashSet<>();
        for (Node node : page.nodes()) {
            if (node.tag() == Tag.HEADING
                    && level(node) >= from
                    && level(node) <= to
                    && !isBeside(node)
                    && !leadsHome(node)) {
                String text = text(node);
                if (!text.isEmpty() && text.length() <= LONGEST && !site.is(text)) {
                    headings.add(claims.contains(text) ? site.without(text) : text);
                }
            }
        }
        return List.copyOf(headings);
    }

    private static int level(Node heading) {
        return heading.element().normalName().charAt(1) - '0';
    }

    private static boolean isBeside(Node node) {
        int beside = Mark.of(Mark.NAVIGATION, Mark.SIDEBAR, Mark.FOOTER, Mark.OVERLAY, Mark.RELATED, Mark.COMMENT);
        return (node.marks() & beside) != 0 || node.closest(Tag.NAV) != null || node.closest(Tag.FOOTER) != null;
    }

    /** Whether a heading is a link to the site's first page: then it is the site's name. */
    private static boolean leadsHome(Node heading) {
        Element link = heading.element().selectFirst("a[href]");
        Element around = heading.element().parent();
        if (link == null && around != null && around.normalName().equals("a")) {
            link = around;
        }
        return link != null && HOME.matcher(link.attr("href").strip()).matches();
    }

    private String text(Node heading) {
        StringBuilder text = new StringBuilder();
        for (int i = heading.firstRun(); i < heading.endRun(); i++) {
            text.append(' ').append(page.runs().get(i).text());
        }
        return oneLine(text.toString()).replaceAll("\\s*[¶#§]$", "");
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ").strip();
    }

    /** The first heading that is all of what the head says, or a part of it between bars. */
    private @Nullable String repeated(List<String> headings) {
        String whole = wholly(headings);
        if (whole != null) {
            return whole;
        }
        Set<String> said = new HashSet<>();
        firsts.forEach(first -> said.add(SiteName.letters(first)));
        return among(said, headings);
    }

    private @Nullable String wholly(List<String> headings) {
        Set<String> said = new HashSet<>();
        cores.forEach(core -> said.add(SiteName.letters(core)));
        return among(said, headings);
    }

    private static @Nullable String among(Set<String> said, List<String> headings) {
        said.remove("");
        return headings.stream()
                .filter(heading -> said.contains(SiteName.letters(heading)))
                .findFirst()
                .orElse(null);
    }

    /** The heading that shares most of its words with what the head says; a single one needs only half of them. */
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
                    best = heading;
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
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
