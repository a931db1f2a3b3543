package kelisim.query;

import java.util.List;
import kelisim.fact.Contact;
import kelisim.fact.ContactChannel;

/** How to reach a body. */
public final class Contacts extends Question<Contact, Contacts> {

    Contacts(Sources<Contact> sources, List<Condition<Contact>> conditions) {
        super(sources, conditions);
    }

    /** Ways to reach this body. */
    public Contacts of(String organisation) {
        return slot(organisation, Contact::organisation);
    }

    /** Ways of this kind. */
    public Contacts channel(ContactChannel channel) {
        return where(contact -> contact.channel() == channel);
    }

    @Override
    Object sameness(Contact fact) {
        return List.of(fact.value(), entity(fact, fact.organisation()));
    }

    @Override
    Contacts with(List<Condition<Contact>> conditions) {
        return new Contacts(sources(), conditions);
    }
}
