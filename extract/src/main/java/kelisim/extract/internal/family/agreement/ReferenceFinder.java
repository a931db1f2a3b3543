package kelisim.extract.internal.family.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/** How instruments hang together: one amends, implements, rests on, replaces or ratifies another. */
final class ReferenceFinder {

    /** The relation that verbs of a class tell between the instrument that does and the one that is done to. */
    private static final Map<String, String> RELATIONS = Map.of(
            "amend", "amends",
            "extend", "amends",
            "implement", "implements",
            "base", "based_on",
            "replace", "replaces",
            "ratify", "ratifies",
            "approve", "ratifies");

    private final Analysis analysis;
    private final Instruments instruments;
    private final List<Draft> drafts = new ArrayList<>();

    ReferenceFinder(Analysis analysis, Instruments instruments) {
        this.analysis = analysis;
        this.instruments = instruments;
    }

    List<Draft> find() {
        for (Frame frame : analysis.frames()) {
            boolean ordered = frame.standing() == Standing.PLANNED && instruments.text() != null;
            if (frame.standing() == Standing.DONE || ordered) {
                clause(frame);
            }
        }
        instruments.all().forEach(this::named);
        return drafts;
    }

    private void clause(Frame frame) {
        String relation = relation(frame.verb().verb());
        if (relation == null) {
            return;
        }
        if (frame.objects().isEmpty()) {
            return;
        }
        Instrument to = instruments.of(frame.objects().get(0));
        Entity from = to == null ? null : from(frame, relation);
        if (to != null && from != null) {
            add("reference.clause", from, relation, to, frame.begin(), frame.end());
        }
    }

    /** What amends or replaces: the subject, named or not; in a recital of an instrument's own text that instrument. */
    private @Nullable Entity from(Frame frame, String relation) {
        for (int i = frame.subjects().size() - 1; i >= 0; i--) {
            Phrase phrase = frame.subjects().get(i);
            Instrument named = instruments.of(phrase);
            if (named != null) {
                return named.entity();
            }
            Mention mention = instruments.mentionIn(phrase);
            Entity known = mention == null ? null : analysis.discourse().of(mention);
            if (mention != null) {
                return known != null
                        ? known
                        : analysis.discourse()
                                .plain(MentionKind.INSTRUMENT, analysis.surface(mention.begin(), mention.end()));
            }
        }
        boolean recital = frame.subjects().isEmpty() && instruments.text() != null && !relation.equals("ratifies");
        Instrument own = instruments.own();
        return recital && own != null ? own.entity() : null;
    }

    /** One instrument behind another with a noun of relation between: 'Protocol on amendments to the Agreement'. */
    private void named(Instrument to) {
        for (int t = to.begin() - 1; t >= 0 && t > to.begin() - 6; t--) {
            Match match = analysis.text().match(t, "verb");
            String relation = match == null || match.end() > to.begin() ? null : relation(match.entry());
            if (match != null && relation != null && isNear(match.end(), to.begin())) {
                Instrument from = around(t, to);
                if (from != null) {
                    add("reference.name", from.entity(), relation, to, Math.min(t, from.begin()), to.end());
                }
                return;
            }
        }
    }

    private boolean isNear(int from, int to) {
        for (int t = from; t < to; t++) {
            if (analysis.text().match(t, "function") == null || analysis.text().isWord(t, "by")) {
                return false;
            }
        }
        return true;
    }

    /** The instrument of the same sentence that is ahead, else the one behind. */
    private @Nullable Instrument around(int token, Instrument to) {
        int sentence = analysis.text().sentenceNumber(token);
        Instrument behind = null;
        Instrument ahead = null;
        for (Instrument other : instruments.inSentence(sentence)) {
            boolean same = analysis.text().sentenceNumber(other.begin()) == sentence && other.entity() != to.entity();
            if (same && other.mention().begin() < token && token - other.end() < 12) {
                ahead = other;
            } else if (same && behind == null && other.begin() >= to.end()) {
                behind = other;
            }
        }
        return ahead != null ? ahead : behind;
    }

    private static @Nullable String relation(@Nullable Entry verb) {
        List<String> classes = verb == null ? List.of() : verb.all("classes");
        for (String name : classes) {
            if (RELATIONS.containsKey(name)) {
                return RELATIONS.get(name);
            }
        }
        return null;
    }

    private void add(String rule, Entity from, String relation, Instrument to, int begin, int end) {
        if (from == to.entity()) {
            return;
        }
        drafts.add(Draft.of(FactType.REFERENCE, rule, analysis.span(begin, end))
                .name("from", from)
                .code("relation", relation)
                .name("to", to.entity()));
    }
}
