package kelisim.testkit;

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

/** A sound extractor of web addresses, which subclasses break in one way each. */
public class LinkExtractor implements Extractor {

    private static final Pattern LINK = Pattern.compile("https://[a-z.]+");

    @Override
    public Extraction extract(Document document) {
        List<Fact> facts = new ArrayList<>();
        Matcher m = LINK.matcher(document.text());
        while (m.find()) {
            Evidence evidence = new Evidence(document, new Span(m.start(), m.end()), "contact.link");
            facts.add(new Contact(m.group(), ContactChannel.URL, null, List.of(evidence)));
        }
        return new Extraction(facts, List.of());
    }
}
