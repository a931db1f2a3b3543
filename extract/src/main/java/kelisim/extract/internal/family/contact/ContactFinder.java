package kelisim.extract.internal.family.contact;

import java.util.ArrayList;
import java.util.List;
import kelisim.document.Span;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.fact.FactFinder;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Reading;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.fact.ContactChannel;
import kelisim.fact.FactType;

/** Contacts: phones, e-mail, web and postal addresses, and whose they are. */
public final class ContactFinder implements FactFinder {

    @Override
    public List<Draft> find(Analysis analysis, List<Draft> soFar) {
        ContactLines lines = new ContactLines(analysis);
        Owners owners = new Owners(analysis, lines);
        List<Draft> drafts = new ArrayList<>();
        for (Mention mention : analysis.mentions().all(MentionKind.CONTACT)) {
            if (mention.reading() instanceof Reading.Channel channel) {
                Span span = analysis.span(mention.begin(), mention.end());
                drafts.add(draft("contact.value", span, channel.value(), channel.channel())
                        .name("organisation", owners.of(mention.begin())));
            }
        }
        for (DialledNumbers.Dialled phone : new DialledNumbers(analysis, lines).find()) {
            Span span = analysis.span(phone.begin(), phone.end());
            drafts.add(draft("contact.dialled", span, phone.digits(), ContactChannel.PHONE)
                    .name("organisation", owners.of(phone.begin())));
        }
        addresses(analysis, lines, owners, drafts);
        return drafts;
    }

    private static void addresses(Analysis analysis, ContactLines lines, Owners owners, List<Draft> drafts) {
        List<Phrase> labelled = LabelledAddresses.find(analysis);
        for (Phrase address : labelled) {
            drafts.add(address(analysis, owners, "contact.address", address));
        }
        for (Phrase address : new Domiciles(analysis).find()) {
            drafts.add(address(analysis, owners, "contact.domicile", address));
        }
        for (Phrase address : new PostalAddresses(analysis, lines).find()) {
            boolean known =
                    labelled.stream().anyMatch(other -> address.begin() < other.end() && other.begin() < address.end());
            if (!known) {
                drafts.add(address(analysis, owners, "contact.postal", address));
            }
        }
    }

    private static Draft address(Analysis analysis, Owners owners, String rule, Phrase address) {
        return draft(
                        rule,
                        analysis.span(address.begin(), address.end()),
                        analysis.surface(address.begin(), address.end()),
                        ContactChannel.ADDRESS)
                .name("organisation", owners.of(address.begin()));
    }

    private static Draft draft(String rule, Span span, String value, ContactChannel channel) {
        return Draft.of(FactType.CONTACT, rule, span).text("value", value).code("channel", channel.code());
    }
}
