package kelisim.extract.internal.family.agreement;

import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Ties that an instrument's own name tells: 'Law on Ratification of A', 'Protocol to A', 'the A Implementation Plan'. */
final class ReferenceNames {

    /** Kinds that go with another instrument if they are made 'to' it. */
    private static final Set<String> ACCESSORY = Set.of("protocol", "agreement", "letter");

    private static final int LONGEST_LINK = 6;

    private final Analysis analysis;
    private final Instruments instruments;
    private final MeantInstruments meant;
    private final References references;

    ReferenceNames(Analysis analysis, Instruments instruments, References references) {
        this.analysis = analysis;
        this.instruments = instruments;
        this.meant = new MeantInstruments(analysis, instruments);
        this.references = references;
    }

    void find() {
        for (Instrument outer : instruments.all()) {
            for (Mention mention : analysis.mentions().within(outer.mention().head() + 1, outer.end())) {
                if (mention.kind() == MentionKind.INSTRUMENT
                        && mention.begin() > outer.mention().head()) {
                    nested(outer, mention);
                    break;
                }
            }
            implementing(outer);
        }
    }

    private void nested(Instrument outer, Mention inner) {
        Entity to = entity(outer, inner);
        String relation = to == null ? null : relation(outer, inner);
        if (to != null && relation != null) {
            references.add("reference.name", outer.entity(), relation, to, outer.begin(), outer.end());
        }
    }

    private @Nullable Entity entity(Instrument outer, Mention inner) {
        for (Instrument named : instruments.inSentence(analysis.text().sentenceNumber(inner.begin()))) {
            if (named.mention().equals(inner)) {
                return named.entity() == outer.entity() ? null : named.entity();
            }
        }
        Instrument earlier = meant.by(inner);
        return earlier == null ? null : earlier.entity();
    }

    /** What the words between the head of a name and the name in it say. */
    private @Nullable String relation(Instrument outer, Mention inner) {
        int from = Math.max(outer.mention().head() + 1, inner.begin() - LONGEST_LINK);
        for (int t = inner.begin() - 1; t >= from; t--) {
            Match match = analysis.text().match(t, "verb");
            String relation = match == null || match.end() > inner.begin() ? null : References.relation(match.entry());
            if (relation != null) {
                return relation;
            }
            boolean small = analysis.text().is(t, "function")
                    || analysis.tokens().is(t, Shape.OPENS_QUOTE)
                    || analysis.mentions().at(t, MentionKind.DATE, MentionKind.DEMONYM, MentionKind.FIGURE) != null;
            if (analysis.text().isWord(t, "to") && ACCESSORY.contains(outer.kind())) {
                return "amends";
            }
            if (!small) {
                return null;
            }
        }
        int on = outer.mention().head() + 1;
        on = analysis.tokens().is(on, Shape.OPENS_QUOTE) ? on + 1 : on;
        boolean about =
                outer.kind().equals("law") && from <= on && analysis.text().isFunction(on, "subject", "true");
        return about ? "ratifies" : null;
    }

    /** 'the Water Charter Implementation Plan': what stands before the noun of carrying out is an instrument's name. */
    private void implementing(Instrument plan) {
        for (int t = plan.begin() + 1; t < plan.mention().end(); t++) {
            Match noun = analysis.text().match(t, "verb");
            boolean carries = noun != null && "implements".equals(References.relation(noun.entry()));
            Instrument to = carries ? instruments.called(analysis.surface(plan.begin(), t)) : null;
            if (to != null) {
                references.add("reference.name", plan.entity(), "implements", to.entity(), plan.begin(), plan.end());
                return;
            }
        }
    }
}
