package kelisim.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import kelisim.archive.Archive;
import kelisim.document.Document;
import kelisim.fact.Fact;
import kelisim.spi.Extraction;
import kelisim.spi.IngestException;
import kelisim.spi.Problem;
import kelisim.spi.Reading;
import kelisim.spi.Source;

/** One run over many sources, by a bounded number of threads that each take the next one. */
final class Run {

    /** A source that is yet to be brought into memory. */
    interface Item {
        String name();

        Source source(Stages stages) throws IngestException;
    }

    private record Outcome(List<Document> documents, List<Fact> facts, List<SourceProblem> problems) {}

    private final List<? extends Item> items;
    private final Supplier<Stages> stages;
    private final Progress progress;
    private final AtomicInteger next = new AtomicInteger();
    private final List<Outcome> outcomes = Collections.synchronizedList(new ArrayList<>());
    private int done;

    Run(List<? extends Item> items, Supplier<Stages> stages, Progress progress) {
        this.items = items;
        this.stages = stages;
        this.progress = progress;
    }

    IngestReport report(int threads, List<SourceProblem> before) {
        onThreads(Math.max(1, Math.min(threads, items.size())));
        List<Document> documents = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        List<SourceProblem> problems = new ArrayList<>(before);
        for (Outcome outcome : outcomes) {
            documents.addAll(outcome.documents());
            facts.addAll(outcome.facts());
            problems.addAll(outcome.problems());
        }
        return IngestReport.of(Archive.of(documents, facts), items.size(), documents.size(), problems);
    }

    private void onThreads(int threads) {
        ExecutorService pool = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "kelisim-reading");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                all.add(pool.submit(this::takeAll));
            }
            for (Future<?> each : all) {
                each.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            CancellationException cancelled = new CancellationException("interrupted while reading");
            cancelled.initCause(e);
            throw cancelled;
        } catch (ExecutionException e) {
            throw rethrown(e.getCause() == null ? e : e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    /** What reaches here is no document's fault: the caller's listener failed, or the machine did. */
    private static RuntimeException rethrown(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }

    private void takeAll() {
        try (Stages own = stages.get()) {
            for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
                Item item = items.get(i);
                outcomes.add(outcome(item, own));
                tell(item.name());
            }
        } finally {
            next.set(items.size());
        }
    }

    private synchronized void tell(String source) {
        done++;
        progress.finished(done, items.size(), source);
    }

    private static Outcome outcome(Item item, Stages stages) {
        List<SourceProblem> problems = new ArrayList<>();
        try {
            Reading reading = stages.document(item.source(stages));
            add(problems, item, reading.problems());
            Extraction extraction = stages.facts(reading.document());
            add(problems, item, extraction.problems());
            return new Outcome(List.of(reading.document()), extraction.facts(), problems);
        } catch (IngestException e) {
            add(problems, item, List.of(e.problem()));
            return new Outcome(List.of(), List.of(), problems);
        }
    }

    private static void add(List<SourceProblem> to, Item item, List<Problem> problems) {
        problems.forEach(problem -> to.add(new SourceProblem(item.name(), problem)));
    }
}
