package kelisim.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import kelisim.archive.Archive;
import kelisim.document.Block;
import kelisim.document.Document;
import kelisim.document.DocumentId;
import kelisim.document.Span;
import kelisim.fact.Fact;

/** In which passages each word stands. A passage is a block; of a document without blocks, a part between blank lines. */
final class PassageIndex {

    private record Place(Document document, Span span) {}

    private final Archive archive;
    private final List<Place> places = new ArrayList<>();
    private final Map<String, Postings> postings = new HashMap<>();

    PassageIndex(Archive archive) {
        this.archive = archive;
        for (Document document : archive.documents()) {
            for (Span span : spans(document)) {
                int number = places.size();
                places.add(new Place(document, span));
                for (String word : new LinkedHashSet<>(Words.of(document.text(span)))) {
                    postings.computeIfAbsent(word, w -> new Postings()).add(number);
                }
            }
        }
    }

    /** The passages that have all the words, by document and place; none if there are no words. */
    List<Passage> find(String words) {
        BitSet found = null;
        for (String word : Words.of(words)) {
            BitSet having = new BitSet(places.size());
            Postings there = postings.get(word);
            if (there != null) {
                there.stream().forEach(having::set);
            }
            if (found == null) {
                found = having;
            } else {
                found.and(having);
            }
        }
        return found == null
                ? List.of()
                : found.stream().mapToObj(number -> passage(places.get(number))).toList();
    }

    private Passage passage(Place place) {
        DocumentId id = place.document().id();
        List<Fact> facts = archive.facts(id).stream()
                .filter(fact -> fact.evidence().stream().anyMatch(e -> e.span().overlaps(place.span())))
                .toList();
        return new Passage(place.document(), place.span(), facts);
    }

    private static List<Span> spans(Document document) {
        if (!document.blocks().isEmpty()) {
            return document.blocks().stream().map(Block::span).toList();
        }
        List<Span> spans = new ArrayList<>();
        int begin = 0;
        for (String part : document.text().split("(?<=\\n\\r?\\n)", -1)) {
            if (!part.isBlank()) {
                spans.add(new Span(begin, begin + part.stripTrailing().length()));
            }
            begin += part.length();
        }
        return spans;
    }
}
