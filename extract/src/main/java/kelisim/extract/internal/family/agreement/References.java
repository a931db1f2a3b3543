package kelisim.extract.internal.family.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.fact.EdtfDate;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/** The ties between instruments that a document tells, as they are found; an instrument has none to itself. */
final class References {

    /** The relation that verbs of a class tell between the instrument that does and the one that is done to. */
    private static final Map<String, String> RELATIONS = Map.of(
            "amend", "amends",
            "extend", "amends",
            "implement", "implements",
            "base", "based_on",
            "replace", "replaces",
            "ratify", "ratifies",
            "approve", "ratifies",
            "terminate", "replaces");

    /** The classes of all verbs by which a clause tells a relation. */
    static final Set<String> VERBS = Stream.concat(
                    RELATIONS.keySet().stream(), Stream.of("base_of", "yield", "lapse", "displace"))
            .collect(Collectors.toUnmodifiableSet());

    private final Analysis analysis;
    private final List<Draft> drafts = new ArrayList<>();

    References(Analysis analysis) {
        this.analysis = analysis;
    }

    /** The relation that a verb, or a noun made of it, tells. */
    static @Nullable String relation(@Nullable Entry verb) {
        List<String> classes = verb == null ? List.of() : verb.all("classes");
        for (String name : classes) {
            if (RELATIONS.containsKey(name)) {
                return RELATIONS.get(name);
            }
        }
        return null;
    }

    void add(String rule, Entity from, String relation, Entity to, int begin, int end) {
        if (from == to) {
            return;
        }
        drafts.add(Draft.of(FactType.REFERENCE, rule, analysis.span(begin, end))
                .name("from", from)
                .code("relation", relation)
                .name("to", to));
    }

    /** 'A replaces the one of 2016': an instrument that only the tie names, of the kind and the parties of the later one. */
    void earlier(Instrument later, Entity title, @Nullable EdtfDate date, int begin, int end) {
        drafts.add(Draft.of(FactType.AGREEMENT, "agreement.earlier", analysis.span(begin, end))
                .code("kind", later.kind())
                .name("title", title)
                .names("parties", later.parties())
                .text("subject", later.subject())
                .date("date", date));
    }

    List<Draft> drafts() {
        return drafts;
    }
}
