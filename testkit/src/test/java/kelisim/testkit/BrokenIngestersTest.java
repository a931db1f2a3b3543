package kelisim.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import kelisim.document.Block;
import kelisim.document.BlockRole;
import kelisim.document.Document;
import kelisim.document.DocumentDetails;
import kelisim.document.DocumentId;
import kelisim.document.Span;
import kelisim.spi.IngestException;
import kelisim.spi.Ingester;
import kelisim.spi.Limits;
import kelisim.spi.Reading;
import kelisim.spi.Source;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** That the contract finds what it is there to find. */
class BrokenIngestersTest {

    private static final String NOT_A_SERVICE = "it_is_found_as_a_service()";
    private static final String OTHER_CHARSET = "the_same_bytes_give_the_same_document_under_another_charset()";
    private static final String HOSTILE = "hostile_bytes_are_a_reading_or_a_problem_and_nothing_else()";

    @Test
    void an_ingester_that_prints() {
        assertEquals(failing("samples_are_read_without_print_or_network()", HOSTILE), failures(Prints.class));
    }

    @Test
    void an_ingester_that_uses_the_network() {
        assertEquals(failing("samples_are_read_without_print_or_network()", HOSTILE), failures(Fetches.class));
    }

    @Test
    void an_ingester_that_ignores_the_limit() {
        assertEquals(failing("the_limit_of_characters_is_kept_and_told()"), failures(Unlimited.class));
    }

    @Test
    void an_ingester_that_follows_the_default_locale() {
        assertEquals(
                failing("the_same_bytes_give_the_same_document_in_any_locale_and_time_zone()"), failures(Local.class));
    }

    @Test
    void an_ingester_that_cannot_take_any_bytes() {
        assertEquals(failing(HOSTILE), failures(Fragile.class));
    }

    @Test
    void an_ingester_that_keeps_state() {
        assertEquals(failing("several_threads_may_read_at_once()"), failures(Stateful.class));
    }

    @Test
    void an_ingester_with_spans_around_spaces() {
        assertEquals(failing("the_document_is_that_of_the_source()", HOSTILE), failures(Loose.class));
    }

    @Test
    void an_ingester_with_malformed_media_types() {
        assertEquals(failing("media_types_are_well_formed()"), failures(Misnamed.class));
    }

    @Test
    void an_ingester_that_names_the_document_otherwise() {
        assertEquals(failing("the_document_is_that_of_the_source()", HOSTILE), failures(Renames.class));
    }

    /** None of these is registered as a service, so two tests fail for each. */
    private static Set<String> failing(String... tests) {
        Set<String> all = new TreeSet<>(Set.of(tests));
        all.add(NOT_A_SERVICE);
        all.add(OTHER_CHARSET);
        return all;
    }

    private static Set<String> failures(Class<?> contract) {
        Set<String> failed = new TreeSet<>();
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(contract))
                .execute()
                .testEvents()
                .failed()
                .map(Event::getTestDescriptor)
                .forEach(test -> failed.add(test.getLegacyReportingName()));
        return failed;
    }

    /** A contract for one broken ingester; not found by Surefire, since its name does not end in Test. */
    abstract static class Contract extends IngesterContract {
        private final Ingester ingester;

        Contract(Ingester ingester) {
            this.ingester = ingester;
        }

        @Override
        protected Ingester ingester() {
            return ingester;
        }

        @Override
        protected List<Source> samples() {
            return LineIngesterContractTest.SAMPLES;
        }
    }

    static final class Prints extends Contract {
        Prints() {
            super(new LineIngester() {
                @Override
                public Reading read(Source source, Limits limits) throws IngestException {
                    System.err.println("reading " + source);
                    return super.read(source, limits);
                }
            });
        }
    }

    static final class Fetches extends Contract {
        Fetches() {
            super(new LineIngester() {
                @Override
                public Reading read(Source source, Limits limits) throws IngestException {
                    try {
                        URI.create("http://localhost:9/style.css")
                                .toURL()
                                .openStream()
                                .close();
                    } catch (IOException | IllegalArgumentException e) {
                        return super.read(source, limits);
                    }
                    return super.read(source, limits);
                }
            });
        }
    }

    static final class Unlimited extends Contract {
        Unlimited() {
            super(new LineIngester() {
                @Override
                public Reading read(Source source, Limits limits) throws IngestException {
                    return super.read(source, Limits.DEFAULT);
                }
            });
        }
    }

    static final class Local extends Contract {
        Local() {
            super(new LineIngester() {
                @Override
                public Reading read(Source source, Limits limits) throws IngestException {
                    Reading reading = super.read(source, limits);
                    String text = reading.document().text().toUpperCase(Locale.getDefault());
                    return new Reading(LineIngester.document(source, text), reading.problems());
                }
            });
        }
    }

    static final class Fragile extends Contract {
        Fragile() {
            super(new LineIngester() {
                @Override
                public Reading read(Source source, Limits limits) throws IngestException {
                    if (source.size() > 0 && source.bytes()[0] == 0) {
                        throw new IllegalStateException("what is this?");
                    }
                    return super.read(source, limits);
                }
            });
        }
    }

    static final class Stateful extends Contract {
        Stateful() {
            super(new LineIngester() {
                private int reading;

                @Override
                public Reading read(Source source, Limits limits) throws IngestException {
                    int before = ++reading;
                    try {
                        Thread.sleep(20);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    Document document = super.read(source, limits).document();
                    return before == reading
                            ? super.read(source, limits)
                            : Reading.of(LineIngester.document(source, document.text() + "."));
                }
            });
        }

        @Override
        protected int damagedCopies() {
            return 1;
        }
    }

    static final class Loose extends Contract {
        Loose() {
            super(new LineIngester() {
                @Override
                public Reading read(Source source, Limits limits) throws IngestException {
                    super.read(source, limits);
                    String text = new String(source.bytes(), StandardCharsets.UTF_8);
                    text = text.substring(0, Math.min(text.length(), limits.characters()));
                    Block all = new Block.Paragraph(new Span(0, text.length()), BlockRole.BODY, null);
                    return new Reading(
                            new Document(
                                    source.id(),
                                    source.name(),
                                    source.mediaType(),
                                    text,
                                    List.of(all),
                                    DocumentDetails.NONE),
                            super.read(source, limits).problems());
                }
            });
        }
    }

    static final class Misnamed extends Contract {
        Misnamed() {
            super(new LineIngester() {
                @Override
                public List<String> mediaTypes() {
                    return List.of("text/x-lines", "Text/Plain; charset=" + Charset.forName("UTF-8"));
                }
            });
        }
    }

    static final class Renames extends Contract {
        Renames() {
            super(new LineIngester() {
                @Override
                public Reading read(Source source, Limits limits) throws IngestException {
                    Reading reading = super.read(source, limits);
                    Document was = reading.document();
                    DocumentId id = DocumentId.ofBytes(was.text().getBytes(StandardCharsets.UTF_16BE));
                    Document is =
                            new Document(id, was.source(), was.mediaType(), was.text(), was.blocks(), was.details());
                    return new Reading(is, reading.problems());
                }
            });
        }
    }
}
