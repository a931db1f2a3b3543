package kelisim.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.google.common.collect.Lists;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kelisim.document.Document;
import kelisim.document.DocumentDetails;
import kelisim.document.Span;
import kelisim.fact.Contact;
import kelisim.fact.Evidence;
import kelisim.spi.Extraction;
import kelisim.spi.Extractor;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;

/** That the contract finds what it is there to find. */
class BrokenExtractorsTest {

    private static final String ANY_TEXT = "any_text_gives_grounded_facts_or_none_and_throws_nothing()";

    @Test
    void an_extractor_that_cannot_take_any_text() {
        assertEquals(Set.of(ANY_TEXT), failures(Fragile.class));
    }

    @Test
    void an_extractor_that_recurses_with_the_text() {
        assertEquals(Set.of(ANY_TEXT), failures(Recursive.class));
    }

    @Test
    void an_extractor_whose_evidence_is_of_another_document() {
        assertEquals(
                Set.of(ANY_TEXT, "facts_are_found_with_evidence_of_the_document_itself()"), failures(Ungrounded.class));
    }

    @Test
    void an_extractor_that_gives_facts_out_of_order() {
        assertEquals(Set.of("facts_stand_in_the_order_of_their_first_evidence()"), failures(Backwards.class));
    }

    private static Set<String> failures(Class<?> contract) {
        Set<String> failed = new TreeSet<>();
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(contract))
                .execute()
                .testEvents()
                .failed()
                .map(event -> event.getTestDescriptor().getLegacyReportingName())
                .forEach(failed::add);
        // none of these is registered as a service
        failed.remove("it_is_found_as_a_service()");
        failed.remove("the_same_document_gives_the_same_facts_under_another_charset()");
        return failed;
    }

    abstract static class Contract extends ExtractorContract {
        private final Extractor extractor;

        Contract(Extractor extractor) {
            this.extractor = extractor;
        }

        @Override
        protected Extractor extractor() {
            return extractor;
        }

        @Override
        protected List<Document> samples() {
            Document one = LinkExtractorContractTest.documents().get(0);
            String text = one.text() + one.text();
            return List.of(
                    new Document(one.id(), one.source(), one.mediaType(), text, List.of(), DocumentDetails.NONE));
        }
    }

    static final class Fragile extends Contract {
        Fragile() {
            super(document -> {
                if (document.text().charAt(0) == '\uFEFF') {
                    throw new IllegalStateException("what is this?");
                }
                return new LinkExtractor().extract(document);
            });
        }
    }

    static final class Recursive extends Contract {
        Recursive() {
            super(document -> {
                depth(document.text(), 0);
                return new LinkExtractor().extract(document);
            });
        }

        private static int depth(String text, int at) {
            return at == text.length() ? 0 : 1 + depth(text, at + 1);
        }
    }

    static final class Ungrounded extends Contract {
        Ungrounded() {
            super(document -> {
                if (document.text().isEmpty()) {
                    return new Extraction(List.of(), List.of());
                }
                Document other = new Document(
                        document.id(), "other", "text/plain", document.text(), List.of(), DocumentDetails.NONE);
                Evidence evidence = new Evidence(other, new Span(0, 1), "x");
                return new Extraction(List.of(new Contact("x", null, null, List.of(evidence))), List.of());
            });
        }
    }

    static final class Backwards extends Contract {
        Backwards() {
            super(document -> new Extraction(
                    Lists.reverse(new LinkExtractor().extract(document).facts()), List.of()));
        }
    }
}
