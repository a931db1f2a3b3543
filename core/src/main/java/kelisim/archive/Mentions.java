package kelisim.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import kelisim.document.DocumentId;
import kelisim.fact.Fact;
import kelisim.fact.Name;

/**
 * Every mention of an archive by its number, in the order of mentions. Numbers and arrays stand for mentions here because there are
 * as many of them as facts; a {@link Mention} is made when somebody asks for one.
 */
final class Mentions {

    private static final int ABSENT = -1;

    private final DocumentId[] documents;
    /** For each document the number of its first mention, and behind the last one how many mentions there are. */
    private final int[] begins;

    private final Name[] names;

    private Mentions(DocumentId[] documents, int[] begins, Name[] names) {
        this.documents = documents;
        this.begins = begins;
        this.names = names;
    }

    /** The mentions in an archive's facts, which are sorted by document. */
    static Mentions of(List<Fact> facts) {
        Builder builder = new Builder(facts.size());
        int begin = 0;
        while (begin < facts.size()) {
            int end = endOfDocument(facts, begin);
            builder.add(facts.subList(begin, end));
            begin = end;
        }
        return builder.build();
    }

    /** Where the facts of the document that the one at {@code begin} is from end. */
    static int endOfDocument(List<Fact> facts, int begin) {
        DocumentId document = facts.get(begin).document().id();
        int end = begin + 1;
        while (end < facts.size() && facts.get(end).document().id().equals(document)) {
            end++;
        }
        return end;
    }

    int size() {
        return names.length;
    }

    int documents() {
        return documents.length;
    }

    /** The number of a document's first mention; of the document behind the last one, the number of mentions. */
    int begin(int document) {
        return begins[document];
    }

    Name name(int mention) {
        return names[mention];
    }

    Mention get(int mention) {
        return new Mention(documentOf(mention), names[mention]);
    }

    DocumentId documentOf(int mention) {
        int at = Arrays.binarySearch(begins, mention);
        return documents[at >= 0 ? lastThatBegins(at) : -at - 2];
    }

    /** The number of a mention; negative if no fact has it. */
    int number(Mention mention) {
        int document = Arrays.binarySearch(documents, mention.document());
        if (document < 0) {
            return ABSENT;
        }
        int at = Arrays.binarySearch(names, begins[document], begins[document + 1], mention.name());
        return at < 0 ? ABSENT : at;
    }

    /** Documents without names begin where the next one does. */
    private int lastThatBegins(int document) {
        int last = document;
        while (last + 1 < documents.length && begins[last + 1] == begins[last]) {
            last++;
        }
        return last;
    }

    private static final class Builder {
        private final ArrayList<DocumentId> documents = new ArrayList<>();
        private final ArrayList<Integer> begins = new ArrayList<>();
        private final ArrayList<Name> names;

        Builder(int expected) {
            this.names = new ArrayList<>(expected);
        }

        void add(List<Fact> ofOneDocument) {
            documents.add(ofOneDocument.get(0).document().id());
            begins.add(names.size());
            List<Name> found = new ArrayList<>();
            ofOneDocument.forEach(fact -> found.addAll(fact.names()));
            Collections.sort(found);
            for (int i = 0; i < found.size(); i++) {
                if (i == 0 || !found.get(i).equals(found.get(i - 1))) {
                    names.add(found.get(i));
                }
            }
        }

        Mentions build() {
            begins.add(names.size());
            return new Mentions(
                    documents.toArray(DocumentId[]::new),
                    begins.stream().mapToInt(Integer::intValue).toArray(),
                    names.toArray(Name[]::new));
        }
    }
}
