package kelisim.extract.internal.family.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Complement;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.fact.EdtfDate;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/** By whom and under what something is founded, also by people whom only a common noun names: 'by eleven mayors'. */
final class Founders {

    private static final Set<MentionKind> MAKERS =
            Set.of(MentionKind.ORGANISATION, MentionKind.STATE, MentionKind.PERSON);

    private final Analysis analysis;
    private final List<Draft> soFar;

    Founders(Analysis analysis, List<Draft> soFar) {
        this.analysis = analysis;
        this.soFar = soFar;
    }

    @Nullable
    Entity maker(Frame frame, Entity subject) {
        List<Phrase> phrases = new ArrayList<>(frame.subjects());
        phrases.addAll(initiators(frame));
        for (Entity maker : analysis.entities(phrases, MAKERS)) {
            if (maker != subject) {
                return maker;
            }
        }
        for (Phrase phrase : phrases) {
            Entity described = described(phrase);
            if (described != null && !subject.forms().contains(described.fullest())) {
                return described;
            }
        }
        return null;
    }

    /** 'on the initiative of A'. */
    private List<Phrase> initiators(Frame frame) {
        List<Phrase> found = new ArrayList<>();
        for (Complement complement : frame.complements()) {
            Phrase phrase = complement.phrase();
            int noun = analysis.text().afterDeterminers(phrase.begin(), phrase.end());
            boolean initiative = analysis.text().isWord(noun, "initiative")
                    && analysis.text().isWord(noun + 1, "of");
            if (initiative && noun + 2 < phrase.end()) {
                found.add(new Phrase(noun + 2, phrase.end()));
            }
        }
        return found;
    }

    /** 'the five presidents', 'local teachers': people or bodies in the plural, or a role. */
    private @Nullable Entity described(Phrase phrase) {
        int begin = analysis.text().afterDeterminers(phrase.begin(), phrase.end());
        boolean pronoun = analysis.text().isFunction(phrase.begin(), "pos", "pronoun") && begin >= phrase.end();
        if (pronoun || begin >= phrase.end()) {
            return null;
        }
        int end = begin;
        while (end < phrase.end() && !analysis.text().is(end, "function")) {
            end++;
        }
        if (end == begin) {
            return null;
        }
        boolean role = analysis.mentions().at(end - 1, MentionKind.ROLE) != null;
        String last = analysis.tokens().surface(end - 1);
        boolean many = last.endsWith("s") && !last.endsWith("ss");
        boolean instrument = analysis.mentions().at(end - 1, MentionKind.INSTRUMENT) != null
                || analysis.text().is(end - 1, "instrument_head");
        return (role || many) && !instrument
                ? analysis.discourse().plain(MentionKind.ROLE, analysis.surface(begin, phrase.end()))
                : null;
    }

    /** An instrument behind any preposition ('according to', 'under', 'by'); for what is to be, the text that orders it. */
    @Nullable
    Entity instrument(Frame frame) {
        for (Complement complement : frame.complements()) {
            Phrase phrase = complement.phrase();
            for (Mention mention : analysis.mentions().within(phrase.begin(), phrase.end(), MentionKind.INSTRUMENT)) {
                Entity known = analysis.discourse().of(mention);
                return known != null
                        ? known
                        : analysis.discourse()
                                .plain(MentionKind.INSTRUMENT, analysis.surface(mention.begin(), mention.end()));
            }
            for (Entity meant : analysis.references().of(phrase)) {
                if (meant.kind() == MentionKind.INSTRUMENT) {
                    return meant;
                }
            }
            Match noun = analysis.text().match(phrase.end() - 1, "instrument_head");
            if (noun != null && !noun.entry().has("generic", "true") && noun.end() == phrase.end()) {
                int begin = analysis.text().afterDeterminers(phrase.begin(), phrase.end() - 1);
                return analysis.discourse().plain(MentionKind.INSTRUMENT, analysis.surface(begin, phrase.end()));
            }
        }
        Entity made = founding(frame);
        if (made != null) {
            return made;
        }
        return frame.standing() == Standing.PLANNED || isHereby(frame) ? ownText() : null;
    }

    /** The instrument that itself founds something: 'the convention that created C', 'it created C', 'hereby'. */
    @Nullable
    Entity founding(Frame frame) {
        for (Phrase phrase : frame.verb().passive() ? List.<Phrase>of() : frame.subjects()) {
            for (Mention mention : analysis.mentions().within(phrase.begin(), phrase.end(), MentionKind.INSTRUMENT)) {
                Entity known = analysis.discourse().of(mention);
                if (known != null) {
                    return known;
                }
            }
            for (Entity meant : analysis.references().of(phrase)) {
                if (meant.kind() == MentionKind.INSTRUMENT) {
                    return meant;
                }
            }
        }
        return isHereby(frame) ? ownText() : null;
    }

    /** When an instrument was made. */
    @Nullable
    EdtfDate dateOf(Entity instrument) {
        return soFar.stream()
                .filter(draft -> draft.type() == FactType.AGREEMENT && instrument.equals(draft.entity("title")))
                .map(draft -> draft.day("date"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private boolean isHereby(Frame frame) {
        for (int t = frame.verb().begin(); t < frame.verb().main(); t++) {
            if (analysis.text().isWord(t, "hereby")) {
                return true;
            }
        }
        return false;
    }

    /** The instrument that the document is. */
    private @Nullable Entity ownText() {
        for (Draft draft : soFar) {
            boolean own = draft.type() == FactType.AGREEMENT
                    && (draft.rule().equals("agreement.text") || draft.rule().equals("agreement.own"));
            if (own) {
                return draft.entity("title");
            }
        }
        return null;
    }
}
