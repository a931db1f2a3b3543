package kelisim.testing;

import java.util.ArrayList;
import java.util.List;
import kelisim.archive.Archive;
import kelisim.archive.Judgement;
import kelisim.archive.Mention;
import kelisim.document.Document;
import kelisim.fact.Fact;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Archives of a few documents with a few facts each, some with judgements. */
public final class ArchiveArbitraries {

    private ArchiveArbitraries() {}

    /** A document and facts about it, before any archive has put them in order. */
    public record Told(Document document, List<Fact> facts) {}

    /** Documents with their facts. */
    public static Arbitrary<Told> told(Arbitrary<Document> documents) {
        return Combinators.combine(documents, FactArbitraries.facts().list().ofMaxSize(6))
                .as((document, facts) -> new Told(
                        document,
                        facts.stream().map(fact -> fact.apply(document)).toList()));
    }

    /** Archives; merging several of these exercises readings of the same bytes that differ. */
    public static Arbitrary<Archive> archives() {
        return archives(Arbitraries.oneOf(DocumentArbitraries.documents(), DocumentArbitraries.readings()));
    }

    /** Archives of such documents. */
    public static Arbitrary<Archive> archives(Arbitrary<Document> documents) {
        return Combinators.combine(
                        told(documents).list().ofMaxSize(4), Arbitraries.of(true, false), Arbitraries.integers())
                .as((all, judged, seed) -> {
                    Archive archive = archive(all);
                    return judged ? judged(archive, seed) : archive;
                });
    }

    /** The archive of these, in this order. */
    public static Archive archive(List<Told> all) {
        List<Document> documents = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        for (Told told : all) {
            documents.add(told.document());
            facts.addAll(told.facts());
        }
        return Archive.of(documents, facts);
    }

    private static Archive judged(Archive archive, int seed) {
        List<Mention> mentions = archive.facts().stream()
                .flatMap(fact -> fact.names().stream().map(name -> Mention.in(fact, name)))
                .distinct()
                .toList();
        if (mentions.size() < 2) {
            return archive;
        }
        Mention one = mentions.get(Math.floorMod(seed, mentions.size()));
        Mention other = mentions.get(Math.floorMod(seed + 1, mentions.size()));
        return archive.with(
                seed % 2 == 0
                        ? Judgement.same(one, other, "a test says so")
                        : Judgement.different(one, other, "a test: \"no\""));
    }
}
