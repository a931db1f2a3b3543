package kelisim.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import kelisim.document.Document;
import kelisim.fact.Evidence;
import kelisim.fact.Fact;
import kelisim.spi.Extraction;
import kelisim.spi.Extractor;
import kelisim.spi.IngestException;
import kelisim.spi.Ingester;
import kelisim.spi.Limits;
import kelisim.spi.Problem;
import kelisim.spi.Reading;
import kelisim.spi.Source;

/** The stages of reading one document, each under the deadline, each checked for what plug-ins promise. */
final class Stages implements AutoCloseable {

    /** Far beyond any run; {@link Duration}s longer than this cannot be told in nanoseconds. */
    private static final Duration FOR_EVER = Duration.ofDays(36_500);

    private final Ingesters ingesters;
    private final List<Extractor> extractors;
    private final SourceReader reader;
    private final Limits limits;
    private final Duration time;
    private final Deadline deadline = new Deadline();

    Stages(Ingesters ingesters, List<Extractor> extractors, SourceReader reader, Limits limits) {
        this.ingesters = ingesters;
        this.extractors = extractors;
        this.reader = reader;
        this.limits = limits;
        this.time = limits.time().compareTo(FOR_EVER) < 0 ? limits.time() : FOR_EVER;
    }

    Source source(SourceFile file) throws IngestException {
        return timed("reading the file", () -> reader.read(file));
    }

    Reading document(Source source) throws IngestException {
        if (source.size() == 0) {
            throw new IngestException(Problem.error("source.empty", "the file is empty"));
        }
        if (source.size() > limits.bytes()) {
            throw new IngestException(Problem.error(
                    "limit.bytes", "the source has " + source.size() + " bytes, more than " + limits.bytes()));
        }
        Ingester ingester = chosen(source);
        String name = ingester.getClass().getName();
        return kept(name, source, timed(name, () -> ingester.read(source, limits)));
    }

    Extraction facts(Document document) {
        List<Fact> facts = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Extractor extractor : extractors) {
            String name = extractor.getClass().getName();
            try {
                Extraction extraction = timed(name, () -> extractor.extract(document));
                problems.addAll(extraction.problems());
                for (Fact fact : extraction.facts()) {
                    if (isOf(document, fact)) {
                        facts.add(fact);
                    } else {
                        problems.add(Problem.error(
                                "plugin.contract",
                                name + " gave a fact whose evidence is not of this document: " + fact));
                    }
                }
            } catch (IngestException e) {
                problems.add(e.problem());
            }
        }
        return new Extraction(facts, problems);
    }

    @Override
    public void close() {
        deadline.close();
    }

    private Ingester chosen(Source source) throws IngestException {
        if (source.mediaType().equals(MediaTypes.UNKNOWN) && !ingesters.reads(MediaTypes.UNKNOWN)) {
            String why = reader.detection(source.name(), source.bytes()).reason();
            throw new IngestException(Problem.error("source.binary", "the content is " + why));
        }
        return ingesters.choose(source.mediaType());
    }

    private <T> T timed(String what, Callable<T> work) throws IngestException {
        try {
            return deadline.call(work, time);
        } catch (TimeoutException e) {
            throw new IngestException(
                    Problem.error("limit.time", what + " took longer than " + time.toMillis() + " ms"), e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw cause instanceof IngestException known
                    ? known
                    : new IngestException(Failures.ofPlugin(what, cause), cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            CancellationException cancelled = new CancellationException("interrupted while " + what + " was running");
            cancelled.initCause(e);
            throw cancelled;
        }
    }

    private Reading kept(String ingester, Source source, Reading reading) throws IngestException {
        Document document = reading.document();
        if (!document.id().equals(source.id()) || !document.source().equals(source.name())) {
            throw new IngestException(Problem.error(
                    "plugin.contract",
                    ingester + " gave a document " + document.source() + " " + document.id() + " for " + source.name()
                            + " " + source.id()));
        }
        if (document.text().length() > limits.characters()) {
            throw new IngestException(Problem.error(
                    "limit.characters",
                    ingester + " gave " + document.text().length() + " characters, more than " + limits.characters()));
        }
        return reading;
    }

    @SuppressWarnings("ReferenceEquality") // only this very reading has the offsets that the evidence counts
    private static boolean isOf(Document document, Fact fact) {
        for (Evidence evidence : fact.evidence()) {
            if (evidence.document() != document && !evidence.document().equals(document)) {
                return false;
            }
        }
        return true;
    }
}
