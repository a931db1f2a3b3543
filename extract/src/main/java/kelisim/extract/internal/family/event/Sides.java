package kelisim.extract.internal.family.event;

import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.post.Roles;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Phrase;
import org.jspecify.annotations.Nullable;

/** Who meets whom in a clause: people by name, one official by the office alone, groups by what they are. */
final class Sides {

    private static final Set<MentionKind> PEOPLE = Set.of(MentionKind.PERSON);

    private final Analysis analysis;
    private final Actors actors;

    Sides(Analysis analysis, Actors actors) {
        this.analysis = analysis;
        this.actors = actors;
    }

    /** The one person whom phrases name or mean: 'A', 'he', 'the Under-Secretary' of whom the text tells the name. */
    @Nullable
    Entity person(List<Phrase> phrases) {
        List<Entity> named = analysis.entities(phrases, PEOPLE);
        List<Entity> meant = named.isEmpty() ? actors.people(phrases) : named;
        return named.isEmpty() && meant.size() != 1 ? null : meant.get(0);
    }

    /** 'the Deputy Minister', 'the King of Norway': one official without a name, by these words; {@code null} if phrases tell none. */
    @Nullable
    String official(List<Phrase> phrases) {
        if (phrases.size() != 1) {
            return null;
        }
        Phrase phrase = phrases.get(0);
        int begin = analysis.text().afterDeterminers(phrase.begin(), phrase.end());
        Mention role = analysis.mentions().at(begin, MentionKind.ROLE);
        boolean one = role != null
                && analysis.text().isFunction(phrase.begin(), "definite", "true")
                && !Roles.isPlural(analysis, role);
        return one ? analysis.surface(begin, phrase.end()) : null;
    }

    /** 'the ministers', 'both delegations', 'experts from A and B', not 'they'. */
    boolean areSeveral(Phrase phrase) {
        for (int t = phrase.begin(); t < phrase.end(); t++) {
            boolean group =
                    analysis.text().is(t, "group_noun") || analysis.text().is(t, "party");
            boolean plural = analysis.text().is(t, "role") && analysis.tokens().endsIn(t, "s");
            if (group || plural) {
                return true;
            }
        }
        return false;
    }
}
