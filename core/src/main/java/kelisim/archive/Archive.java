package kelisim.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import kelisim.document.Document;
import kelisim.document.DocumentId;
import kelisim.fact.Fact;
import kelisim.fact.FactType;
import kelisim.fact.Name;

/**
 * Documents and what they state, immutable and in one order: whoever reads the same documents has the same archive,
 * whatever their order or split. Facts are kept as they were read, also where they contradict each other.
 *
 * <pre>{@code
 * Archive both = Archive.of(documents, facts).merge(other);
 * for (Office office : both.facts(Office.class)) { … }
 * }</pre>
 *
 * <p>{@link #merge} is associative, commutative and idempotent. A document is known by its id. Where two readings of the
 * same bytes have the same text, their facts are united, and the document is described by the reading that comes first by
 * source name (then media type, details, blocks). Where their texts differ (one was cut by a limit), facts of both cannot
 * stand together: the reading with the longer text stays, among equally long ones the one whose text comes first, and
 * brings its own facts. Facts that differ only in their evidence are one fact with the evidence of all.
 */
public final class Archive {

    /** The archive without documents; merging it changes nothing. */
    public static final Archive EMPTY = of(List.of(), List.of(), List.of());

    private final Map<DocumentId, Document> documents;
    private final List<Fact> facts;
    private final List<Judgement> judgements;
    private final Map<FactType, List<Fact>> byType;
    private final Lazy<Identity> identity;
    private final Lazy<List<Contradiction>> contradictions;

    private Archive(Map<DocumentId, Document> documents, List<Fact> facts, Collection<Judgement> judgements) {
        this.documents = documents;
        this.facts = facts;
        this.judgements = List.copyOf(new TreeSet<>(judgements));
        this.byType = new EnumMap<>(FactType.class);
        for (Fact fact : facts) {
            byType.computeIfAbsent(fact.type(), t -> new ArrayList<>()).add(fact);
        }
        byType.replaceAll((type, list) -> List.copyOf(list));
        this.identity = new Lazy<>(() -> Identity.of(this));
        this.contradictions = new Lazy<>(() -> Contradictions.of(this));
    }

    /** The archive of these documents and facts, and of the documents that the facts are from. */
    public static Archive of(Collection<Document> documents, Collection<? extends Fact> facts) {
        return of(documents, facts, List.of());
    }

    /** The same with users' judgements on which mentions mean the same. */
    public static Archive of(
            Collection<Document> documents, Collection<? extends Fact> facts, Collection<Judgement> judgements) {
        Readings readings = new Readings();
        documents.forEach(readings::add);
        for (Fact fact : facts) {
            fact.evidence().forEach(e -> readings.add(e.document()));
        }
        SortedMap<DocumentId, Document> chosen = readings.chosen();
        return new Archive(chosen, FactOrder.unite(facts, chosen), judgements);
    }

    /** The documents, by id. */
    public List<Document> documents() {
        return List.copyOf(documents.values());
    }

    /** The document with this id. */
    public Optional<Document> document(DocumentId id) {
        return Optional.ofNullable(documents.get(id));
    }

    /** All facts: by document, first evidence, type, further evidence, slots. */
    public List<Fact> facts() {
        return facts;
    }

    /** The facts of one type, in the same order. */
    @SuppressWarnings("unchecked") // the lists of byType hold what their key says
    public <F extends Fact> List<F> facts(Class<F> type) {
        for (FactType each : FactType.values()) {
            if (each.record().equals(type)) {
                return (List<F>) byType.getOrDefault(each, List.of());
            }
        }
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The facts of one document, in the same order; none for a document that this archive does not have. */
    public List<Fact> facts(DocumentId document) {
        int begin = firstOf(document);
        int end = begin;
        while (end < facts.size() && facts.get(end).document().id().equals(document)) {
            end++;
        }
        return facts.subList(begin, end);
    }

    private int firstOf(DocumentId document) {
        int low = 0;
        int high = facts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (facts.get(middle).document().id().compareTo(document) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** What is known to this archive or to the other. */
    public Archive merge(Archive other) {
        List<Document> allDocuments = new ArrayList<>(documents.values());
        allDocuments.addAll(other.documents.values());
        List<Fact> allFacts = new ArrayList<>(facts);
        allFacts.addAll(other.facts);
        List<Judgement> allJudgements = new ArrayList<>(judgements);
        allJudgements.addAll(other.judgements);
        return of(allDocuments, allFacts, allJudgements);
    }

    /** The judgements that users gave, sorted; also on mentions that no fact has yet. */
    public List<Judgement> judgements() {
        return judgements;
    }

    /** This archive with one more judgement. */
    public Archive with(Judgement judgement) {
        List<Judgement> more = new ArrayList<>(judgements);
        more.add(judgement);
        return new Archive(documents, facts, more);
    }

    /** This archive as it would be had the judgement not been given. */
    public Archive without(Judgement judgement) {
        List<Judgement> fewer = new ArrayList<>(judgements);
        fewer.remove(judgement);
        return new Archive(documents, facts, fewer);
    }

    /** Which mentions mean the same. */
    public Identity identity() {
        return identity.get();
    }

    /** The claims that cannot both be true, by kind, then in the archive's order. */
    public List<Contradiction> contradictions() {
        return contradictions.get();
    }

    /**
     * Whom or what a name in a fact of this archive means.
     *
     * @throws IllegalArgumentException if no fact of the fact's document has that name
     */
    public Entity entityOf(Fact fact, Name name) {
        Mention mention = Mention.in(fact, name);
        return identity()
                .entity(mention)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no fact of " + fact.document().source() + " names '" + name.text() + "' ("
                                + name.kind().code() + ")"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Archive that
                && documents.equals(that.documents)
                && facts.equals(that.facts)
                && judgements.equals(that.judgements);
    }

    @Override
    public int hashCode() {
        return 31 * documents.keySet().hashCode() + facts.hashCode();
    }

    @Override
    public String toString() {
        Map<String, Integer> counts = new TreeMap<>();
        byType.forEach((type, list) -> counts.put(type.code(), list.size()));
        return "Archive[" + documents.size() + " documents, " + facts.size() + " facts " + counts + "]";
    }
}
