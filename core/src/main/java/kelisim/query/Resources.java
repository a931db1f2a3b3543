package kelisim.query;

import java.util.List;
import kelisim.fact.ResourceKind;
import kelisim.fact.SharedResource;

/** What crosses borders: rivers, lakes, reserves, species. */
public final class Resources extends Question<SharedResource, Resources> {

    Resources(Sources<SharedResource> sources, List<Condition<SharedResource>> conditions) {
        super(sources, conditions);
    }

    /** Resources that all of these states share. */
    public Resources sharedBy(String... states) {
        Resources question = this;
        for (String state : states) {
            question = question.slots(state, SharedResource::states);
        }
        return question;
    }

    /** Resources of this kind. */
    public Resources kind(ResourceKind kind) {
        return where(shared -> shared.kind() == kind);
    }

    /** This river, lake, reserve. */
    public Resources named(String resource) {
        return slot(resource, SharedResource::resource);
    }

    @Override
    Object sameness(SharedResource fact) {
        return entity(fact, fact.resource());
    }

    @Override
    Resources with(List<Condition<SharedResource>> conditions) {
        return new Resources(sources(), conditions);
    }
}
