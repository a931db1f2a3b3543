package kelisim.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import kelisim.spi.Extractor;
import kelisim.spi.Ingester;
import kelisim.spi.MediaTypeDetector;
import kelisim.spi.Problem;

/**
 * The plug-ins of a pipeline. They are found by {@link ServiceLoader}, or given, or both; the order in which they are
 * found never shows.
 *
 * <pre>{@code Plugins.installed().withIngester(new LetterIngester())}</pre>
 *
 * <p>A given plug-in takes the place of one of the same class, so that a found one can be replaced by one with other settings.
 *
 * @param ingesters what reads files, by class name
 * @param extractors what finds facts, by class name
 * @param detectors what tells media types that content alone leaves open, by class name
 * @param problems providers that are declared but cannot be made
 */
public record Plugins(
        List<Ingester> ingesters,
        List<Extractor> extractors,
        List<MediaTypeDetector> detectors,
        List<SourceProblem> problems) {

    /** No plug-in at all; add some. */
    public static final Plugins NONE = new Plugins(List.of(), List.of(), List.of(), List.of());

    public Plugins {
        ingesters = byClass(ingesters);
        extractors = byClass(extractors);
        detectors = byClass(detectors);
        problems = List.copyOf(problems);
    }

    /** Those on the class path and the module path, as the current thread's context class loader sees them. */
    public static Plugins installed() {
        List<SourceProblem> problems = new ArrayList<>();
        return new Plugins(
                all(ServiceLoader.load(Ingester.class), problems),
                all(ServiceLoader.load(Extractor.class), problems),
                all(ServiceLoader.load(MediaTypeDetector.class), problems),
                problems);
    }

    /** Those in a module layer and its parents. */
    public static Plugins in(ModuleLayer layer) {
        List<SourceProblem> problems = new ArrayList<>();
        return new Plugins(
                all(ServiceLoader.load(layer, Ingester.class), problems),
                all(ServiceLoader.load(layer, Extractor.class), problems),
                all(ServiceLoader.load(layer, MediaTypeDetector.class), problems),
                problems);
    }

    /** Those that a class loader and its parents see. */
    public static Plugins in(ClassLoader loader) {
        List<SourceProblem> problems = new ArrayList<>();
        return new Plugins(
                all(ServiceLoader.load(Ingester.class, loader), problems),
                all(ServiceLoader.load(Extractor.class, loader), problems),
                all(ServiceLoader.load(MediaTypeDetector.class, loader), problems),
                problems);
    }

    /** These and one more ingester. */
    public Plugins withIngester(Ingester ingester) {
        return new Plugins(plus(ingesters, ingester), extractors, detectors, problems);
    }

    /** These and one more extractor. */
    public Plugins withExtractor(Extractor extractor) {
        return new Plugins(ingesters, plus(extractors, extractor), detectors, problems);
    }

    /** These and one more detector. */
    public Plugins withDetector(MediaTypeDetector detector) {
        return new Plugins(ingesters, extractors, plus(detectors, detector), problems);
    }

    private static <T> List<T> plus(List<T> found, T given) {
        List<T> all = new ArrayList<>(found);
        all.removeIf(one -> one.getClass().equals(given.getClass()));
        all.add(given);
        return all;
    }

    private static <T> List<T> byClass(Collection<T> plugins) {
        List<T> sorted = new ArrayList<>(plugins);
        sorted.sort(Comparator.comparing(plugin -> plugin.getClass().getName()));
        return List.copyOf(sorted);
    }

    /** A provider that cannot be made is a problem, and the others are used. */
    private static <T> List<T> all(ServiceLoader<T> loader, List<SourceProblem> problems) {
        List<T> found = new ArrayList<>();
        Iterator<T> providers = loader.iterator();
        // an iterator that fails without moving on would fail for ever
        for (int failures = 0; failures < 1000; ) {
            try {
                if (!providers.hasNext()) {
                    return found;
                }
                found.add(providers.next());
            } catch (ServiceConfigurationError | LinkageError e) {
                failures++;
                problems.add(
                        new SourceProblem("plug-ins", Problem.error("plugin.load", Objects.toString(e.getMessage()))));
            }
        }
        return found;
    }
}
