package kelisim.extract.internal.family.agreement;

import java.util.Locale;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Phrase;
import org.jspecify.annotations.Nullable;

/** Signers whom only their office, nation or number calls: 'the prefects of A and B', 'the Lao delegates', 'six universities'. */
final class UnnamedSigners {

    private static final Set<MentionKind> BODIES = Set.of(MentionKind.ORGANISATION, MentionKind.STATE);

    private final Analysis analysis;

    UnnamedSigners(Analysis analysis) {
        this.analysis = analysis;
    }

    /** 'the Lao [and Vietnamese] delegates', 'the Greek side': the state for which they stand. */
    @Nullable
    Entity nation(Phrase phrase) {
        int t = analysis.text().afterDeterminers(phrase.begin(), phrase.end());
        Mention nation = analysis.mentions().at(t, MentionKind.DEMONYM);
        if (nation == null) {
            return null;
        }
        boolean shared = nation.end() == phrase.end()
                && analysis.text().isFunction(phrase.end(), "joins", "true")
                && isOfGroup(analysis.mentions().at(phrase.end() + 1, MentionKind.DEMONYM));
        boolean group = nation.end() == phrase.end() - 1 && isOfGroup(nation);
        return shared || group ? analysis.discourse().of(nation) : null;
    }

    private boolean isOfGroup(@Nullable Mention nation) {
        return nation != null
                && (analysis.text().is(nation.end(), "group_noun")
                        || analysis.text().is(nation.end(), "party")
                        || analysis.mentions().at(nation.end(), MentionKind.ROLE) != null);
    }

    /**
     * The body or place with which 'the prefects of A' ends, or B that goes on behind it.
     *
     * @param behind whether such an office was told right ahead
     */
    @Nullable
    Entity holder(Phrase phrase, boolean behind) {
        Mention head = analysis.head(phrase);
        Mention last = analysis.mentions().outermost(phrase.end() - 1);
        last = last != null && last.kind() == MentionKind.ROLE
                ? analysis.mentions().at(phrase.end() - 1, MentionKind.STATE, MentionKind.PLACE)
                : last;
        if (last == null || !BODIES.contains(last.kind()) && last.kind() != MentionKind.PLACE) {
            return null;
        }
        boolean offices = head != null
                && head.kind() == MentionKind.ROLE
                && head.begin() <= phrase.begin() + 1
                && (isPlural(head) || analysis.tokens().endsIn(head.head(), "s"));
        boolean goesOn = behind
                && last.begin() == phrase.begin()
                && analysis.mentions()
                        .within(phrase.begin(), phrase.end(), MentionKind.ROLE)
                        .isEmpty();
        return offices || goesOn ? analysis.discourse().of(last) : null;
    }

    /** 'ministers of energy': a role of several words in the plural. */
    boolean isPlural(Mention head) {
        return head.entry() != null
                && !analysis.tokens()
                        .surface(head.head())
                        .equalsIgnoreCase(head.entry().name())
                && analysis.surface(head.begin(), head.end()).contains("s ");
    }

    /** 'six universities': bodies that only a noun in the plural calls. */
    static boolean isGroup(Entity signer) {
        String name = signer.fullest();
        return signer.kind() == MentionKind.ORGANISATION
                && name.endsWith("s")
                && name.equals(name.toLowerCase(Locale.ROOT));
    }
}
