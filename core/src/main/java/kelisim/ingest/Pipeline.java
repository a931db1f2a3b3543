package kelisim.ingest;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import kelisim.document.Document;
import kelisim.spi.Extraction;
import kelisim.spi.IngestException;
import kelisim.spi.Limits;
import kelisim.spi.Reading;
import kelisim.spi.Source;

/**
 * Reads files and folders into an archive, and knows all the stages that lead there; each can also be called alone. A
 * pipeline is immutable, may be used by several threads, and gives the same for the same files always.
 *
 * <pre>{@code
 * IngestReport report = Pipeline.installed().read(Path.of("documents"));
 * report.problems().forEach(System.err::println);
 * report.archive().facts(Office.class).forEach(System.out::println);
 * }</pre>
 *
 * <p>What goes wrong with one source is a problem in the report and never stops the others:
 *
 * <table>
 * <caption>Rules of problems that the pipeline itself finds; ingesters have their own</caption>
 * <tr><th>rule</th><th>when</th></tr>
 * <tr><td>{@code source.missing}</td><td>there is nothing at the path</td></tr>
 * <tr><td>{@code source.unreadable}</td><td>the file or folder cannot be read</td></tr>
 * <tr><td>{@code source.not-a-file}</td><td>the path is a pipe, a device or the like</td></tr>
 * <tr><td>{@code source.empty}</td><td>there are no bytes</td></tr>
 * <tr><td>{@code source.binary}</td><td>the bytes are neither text nor a known format, whatever the name says</td></tr>
 * <tr><td>{@code source.gzip}</td><td>a compressed file is damaged</td></tr>
 * <tr><td>{@code media-type.unsupported}</td><td>no ingester reads the type; the message names the module to add</td></tr>
 * <tr><td>{@code media-type.ambiguous}</td><td>two ingesters have the same claim to the type</td></tr>
 * <tr><td>{@code limit.bytes}, {@code limit.characters}, {@code limit.time}</td><td>beyond {@link Limits}; the time holds
 * for each stage of one document</td></tr>
 * <tr><td>{@code limit.stack}, {@code limit.memory}</td><td>a plug-in ran out of them on this document</td></tr>
 * <tr><td>{@code plugin.failed}, {@code plugin.linkage}, {@code plugin.contract}</td><td>a plug-in threw what it must not,
 * lacks a class, or broke its promise</td></tr>
 * <tr><td>{@code plugin.load}, {@code plugin.media-type}</td><td>a plug-in cannot be made or declares no proper type</td></tr>
 * </table>
 */
public final class Pipeline {

    private final Plugins plugins;
    private final Ingesters ingesters;
    private final Limits limits;
    private final int threads;
    private final Progress progress;

    private Pipeline(Plugins plugins, Limits limits, int threads, Progress progress) {
        this.plugins = plugins;
        this.ingesters = new Ingesters(plugins.ingesters());
        this.limits = limits;
        this.threads = threads;
        this.progress = progress;
    }

    /** A pipeline of the plug-ins that are {@linkplain Plugins#installed() installed}. */
    public static Pipeline installed() {
        return of(Plugins.installed());
    }

    /** A pipeline of these plug-ins, with {@link Limits#DEFAULT} and as many threads as there are processors. */
    public static Pipeline of(Plugins plugins) {
        return new Pipeline(plugins, Limits.DEFAULT, Runtime.getRuntime().availableProcessors(), Progress.NONE);
    }

    /** This pipeline with other limits. */
    public Pipeline withLimits(Limits limits) {
        return new Pipeline(plugins, limits, threads, progress);
    }

    /**
     * This pipeline with another number of documents read at a time.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public Pipeline withThreads(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads " + threads + " is below 1");
        }
        return new Pipeline(plugins, limits, threads, progress);
    }

    /** This pipeline with somebody told how it gets on. */
    public Pipeline withProgress(Progress progress) {
        return new Pipeline(plugins, limits, threads, progress);
    }

    /** Reads files and folders. */
    public IngestReport read(Path... paths) {
        return read(Arrays.asList(paths));
    }

    /**
     * Reads files and folders, folders {@linkplain SourceFiles recursively}.
     *
     * @throws java.util.concurrent.CancellationException if the thread is interrupted; it stays interrupted
     */
    public IngestReport read(Collection<Path> paths) {
        SourceFiles files = SourceFiles.below(paths);
        return report(files.files().stream().map(FileItem::new).toList(), files.problems());
    }

    /** Reads sources that are in memory already. */
    public IngestReport readSources(Collection<Source> sources) {
        return report(sources.stream().map(SourceItem::new).toList(), List.of());
    }

    /**
     * The first stage: a file's bytes and media type.
     *
     * @throws IngestException if they cannot be had
     */
    public Source source(SourceFile file) throws IngestException {
        try (Stages stages = stages()) {
            return stages.source(file);
        }
    }

    /**
     * The first stage for bytes that are not in a file: tells their media type, and unpacks what gzip compressed.
     *
     * @throws IngestException if they are empty, cannot be unpacked, or are too many
     */
    public Source source(String name, byte[] bytes) throws IngestException {
        return reader().source(name, bytes);
    }

    /**
     * The second stage: the document, by the ingester that is chosen for the media type.
     *
     * @throws IngestException if there is none, or nothing can be read
     */
    public Reading document(Source source) throws IngestException {
        try (Stages stages = stages()) {
            return stages.document(source);
        }
    }

    /** The third stage: what the document states, by all extractors. */
    public Extraction facts(Document document) {
        try (Stages stages = stages()) {
            return stages.facts(document);
        }
    }

    /** Which ingester a media type is read by and why. */
    public String explain(String mediaType) {
        return ingesters.explain(mediaType);
    }

    /**
     * What media type a file has, why, and which ingester it is read by.
     *
     * @throws IngestException if the file cannot be read
     */
    public String explain(SourceFile file) throws IngestException {
        Source source = source(file);
        Detection detection = reader().detection(source.name(), source.bytes());
        return file.name() + " is " + detection + "\n" + explain(source.mediaType());
    }

    private SourceReader reader() {
        return new SourceReader(new MediaTypes(plugins.detectors()), limits);
    }

    private Stages stages() {
        return new Stages(ingesters, plugins.extractors(), reader(), limits);
    }

    private IngestReport report(List<? extends Run.Item> items, List<SourceProblem> found) {
        ImmutableList.Builder<SourceProblem> problems = ImmutableList.builder();
        problems.addAll(plugins.problems()).addAll(ingesters.problems()).addAll(found);
        return new Run(items, this::stages, progress).report(threads, problems.build());
    }

    private record FileItem(SourceFile file) implements Run.Item {
        @Override
        public String name() {
            return file.name();
        }

        @Override
        public Source source(Stages stages) throws IngestException {
            return stages.source(file);
        }
    }

    private record SourceItem(Source source) implements Run.Item {
        @Override
        public String name() {
            return source.name();
        }

        @Override
        public Source source(Stages stages) {
            return source;
        }
    }
}
