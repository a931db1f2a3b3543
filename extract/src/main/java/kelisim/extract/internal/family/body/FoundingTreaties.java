package kelisim.extract.internal.family.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/** Foundings told by the title of what was signed: 'the Treaty establishing C was signed in A on D'. */
final class FoundingTreaties {

    /** Standings of an instrument that has been made. */
    private static final Set<String> MADE = Set.of("signed", "ratified", "in_force");

    private final Analysis analysis;
    private final Bodies bodies;
    private final List<Draft> soFar;

    FoundingTreaties(Analysis analysis, Bodies bodies, List<Draft> soFar) {
        this.analysis = analysis;
        this.bodies = bodies;
        this.soFar = soFar;
    }

    List<Draft> find() {
        List<Draft> drafts = new ArrayList<>();
        for (Mention title : analysis.mentions().all(MentionKind.INSTRUMENT)) {
            Mention body = founded(title);
            Entity instrument = body == null ? null : analysis.discourse().of(title);
            Draft made = instrument == null ? null : made(instrument);
            if (body != null && made != null) {
                drafts.add(Draft.of(
                                FactType.ESTABLISHMENT,
                                "establishment.treaty",
                                analysis.span(title.begin(), title.end()))
                        .name("subject", bodies.of(body))
                        .code("act", "created")
                        .date("date", made.day("date"))
                        .name("place", made.entity("place"))
                        .name("under", instrument));
            }
        }
        return drafts;
    }

    /** The body that ends a title behind 'establishing', 'creating'. */
    private @Nullable Mention founded(Mention title) {
        for (int t = title.begin() + 1; t < title.end() - 1; t++) {
            Match verb = analysis.text().match(t, "verb");
            boolean founds = verb != null
                    && verb.entry().isOf("create")
                    && analysis.tokens().endsIn(verb.begin(), "ing");
            int from = founds && verb != null ? analysis.text().afterDeterminers(verb.end(), title.end()) : -1;
            Mention body = from < 0 ? null : analysis.mentions().at(from, MentionKind.ORGANISATION);
            if (body != null) {
                return bodies.isPlural(body) ? null : body;
            }
        }
        return null;
    }

    /** What tells when the instrument was made. */
    private @Nullable Draft made(Entity instrument) {
        for (Draft draft : soFar) {
            boolean same = draft.type() == FactType.AGREEMENT && instrument.equals(draft.entity("title"));
            if (same && draft.day("date") != null && MADE.contains(String.valueOf(draft.string("status")))) {
                return draft;
            }
        }
        return null;
    }
}
