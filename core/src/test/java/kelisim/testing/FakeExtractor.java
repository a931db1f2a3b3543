package kelisim.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kelisim.document.Document;
import kelisim.document.Span;
import kelisim.fact.Contact;
import kelisim.fact.ContactChannel;
import kelisim.fact.Evidence;
import kelisim.fact.Fact;
import kelisim.spi.Extraction;
import kelisim.spi.Extractor;

/** An extractor that takes every word with an at sign for an address. */
public final class FakeExtractor implements Extractor {

    private static final Pattern ADDRESS = Pattern.compile("[a-z]+@[a-z.]+");

    @Override
    public Extraction extract(Document document) {
        List<Fact> facts = new ArrayList<>();
        Matcher m = ADDRESS.matcher(document.text());
        while (m.find()) {
            Evidence evidence = new Evidence(document, new Span(m.start(), m.end()), "contact.fake");
            facts.add(new Contact(m.group(), ContactChannel.EMAIL, null, List.of(evidence)));
        }
        return new Extraction(facts, List.of());
    }
}
