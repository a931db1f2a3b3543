package kelisim.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kelisim.spi.IngestException;
import kelisim.spi.Ingester;
import kelisim.spi.Problem;

/**
 * The ingesters of a pipeline, and the choice among them: the most specific matching media range wins ({@code text/html}
 * over {@code text/*} over {@code *}), among equals the smaller {@link Ingester#order()}. Nothing else counts: neither
 * class names nor the order in which ingesters were found.
 */
public final class Ingesters {

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(
                    (Candidate c) -> -c.range().specificity())
            .thenComparingInt(Candidate::order)
            .thenComparing(Candidate::name)
            .thenComparing(c -> c.range().text());

    private record Candidate(Ingester ingester, MediaRange range, int order) {

        String name() {
            return ingester.getClass().getName();
        }

        boolean ties(Candidate other) {
            return range.specificity() == other.range.specificity() && order == other.order;
        }

        @Override
        public String toString() {
            return name() + " (" + range.text() + ", order " + order + ")";
        }
    }

    private final List<Candidate> candidates;
    private final List<SourceProblem> problems;

    /** A choice among these; what one of them declares wrongly is in {@link #problems()}. */
    public Ingesters(Collection<? extends Ingester> ingesters) {
        List<Candidate> all = new ArrayList<>();
        List<SourceProblem> wrong = new ArrayList<>();
        for (Ingester ingester : ingesters) {
            try {
                for (String range : ingester.mediaTypes()) {
                    all.add(new Candidate(ingester, new MediaRange(range), ingester.order()));
                }
            } catch (RuntimeException | LinkageError e) {
                wrong.add(new SourceProblem(
                        ingester.getClass().getName(),
                        Problem.error("plugin.media-type", "its media types cannot be used: " + Failures.text(e))));
            }
        }
        all.sort(BEST_FIRST);
        this.candidates = List.copyOf(all);
        this.problems = List.copyOf(wrong);
    }

    /**
     * The ingester for a media type.
     *
     * @throws IngestException {@code media-type.unsupported} if none reads it, {@code media-type.ambiguous} if two have the
     *     same claim to it
     */
    public Ingester choose(String mediaType) throws IngestException {
        List<Candidate> matching = matching(mediaType);
        if (matching.isEmpty()) {
            throw new IngestException(Problem.error("media-type.unsupported", unsupported(mediaType)));
        }
        Candidate best = matching.get(0);
        for (Candidate other : matching) {
            if (other.ties(best) && other.ingester() != best.ingester()) {
                throw new IngestException(Problem.error(
                        "media-type.ambiguous",
                        "for " + mediaType + " two ingesters are equally specific: " + best + " and " + other
                                + "; give one of them another order"));
            }
        }
        return best.ingester();
    }

    /** Whether any ingester reads this media type. */
    public boolean reads(String mediaType) {
        return !matching(mediaType).isEmpty();
    }

    /** Which ingester is chosen for a media type and why, or why none is; lines of text for a person. */
    public String explain(String mediaType) {
        try {
            Ingester chosen = choose(mediaType);
            List<Candidate> matching = matching(mediaType);
            StringBuilder text = new StringBuilder(mediaType + " is read by " + matching.get(0));
            matching.stream().filter(c -> c.ingester() != chosen).forEach(c -> text.append("\n  rather than ")
                    .append(c)
                    .append(": ")
                    .append(why(matching.get(0), c)));
            return text.toString();
        } catch (IngestException e) {
            return e.problem().message();
        }
    }

    /** What ingesters declare that cannot be used; such a declaration is left out. */
    public List<SourceProblem> problems() {
        return problems;
    }

    private List<Candidate> matching(String mediaType) {
        return candidates.stream().filter(c -> c.range().includes(mediaType)).collect(Collectors.toList());
    }

    private static String why(Candidate chosen, Candidate other) {
        return chosen.range().specificity() == other.range().specificity()
                ? "order " + chosen.order() + " is before " + other.order()
                : "'" + chosen.range().text() + "' is more specific than '"
                        + other.range().text() + "'";
    }

    private String unsupported(String mediaType) {
        TreeSet<String> installed = new TreeSet<>();
        candidates.forEach(c -> installed.add(c.range().text()));
        String artifact = KnownTypes.artifact(mediaType);
        return "no ingester for " + mediaType + "; installed: "
                + (installed.isEmpty() ? "none" : String.join(", ", installed))
                + (artifact == null ? "" : " — add " + artifact);
    }
}
