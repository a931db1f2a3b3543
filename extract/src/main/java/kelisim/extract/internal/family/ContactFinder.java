package kelisim.extract.internal.family;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.fact.FactFinder;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Reading;
import kelisim.fact.FactType;

/** Contacts: phones, e-mail and web addresses, and whose they are. */
final class ContactFinder implements FactFinder {

    @Override
    public List<Draft> find(Analysis analysis, List<Draft> soFar) {
        List<Draft> drafts = new ArrayList<>();
        for (Mention mention : analysis.mentions().all()) {
            if (mention.kind() == MentionKind.CONTACT && mention.reading() instanceof Reading.Channel channel) {
                drafts.add(Draft.of(FactType.CONTACT, "contact.value", analysis.span(mention.begin(), mention.end()))
                        .text("value", channel.value())
                        .code("channel", channel.channel().code()));
            }
        }
        return drafts;
    }
}
