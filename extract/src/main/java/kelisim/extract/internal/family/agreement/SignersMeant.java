package kelisim.extract.internal.family.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kelisim.document.Span;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.fact.DraftReviser;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * Who signed where the text calls the signers only by the part they take in the occasion: 'the co-chairs', 'the heads of
 * delegation', 'the mayor and her guest', 'my colleague and I'. Events and speeches tell who that is; a signature of nobody
 * who can be told is given up.
 */
public final class SignersMeant implements DraftReviser {

    /** The rule of signatures whose signer is still to be told. */
    static final String OPEN = "signature.part";

    private static final String MEANT = "signature.meant";
    /** No more are meant by such a word. */
    private static final int MOST = 3;

    @Override
    public List<Draft> revise(Analysis analysis, List<Draft> drafts) {
        List<Draft> settled = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.rule().equals(OPEN)) {
                for (Entity person : meant(analysis, draft, drafts)) {
                    settled.add(draft.with("signatory", person, MEANT)
                            .name("party", new SignerRow(analysis, drafts).ofOffice(person)));
                }
            } else {
                settled.add(draft);
            }
        }
        return settled;
    }

    private static List<Entity> meant(Analysis analysis, Draft draft, List<Draft> drafts) {
        Entity words = draft.entity("signatory");
        Match part = words == null ? null : part(analysis, draft.spans().get(0), words);
        if (part == null) {
            return List.of();
        }
        int before = analysis.tokens().begin(part.begin());
        return switch (String.valueOf(part.entry().get("who"))) {
            case "chair" -> several(ofOneEvent(drafts, "chair", before));
            case "head" -> several(leaders(analysis, drafts));
            case "speaker" -> speaker(drafts, draft.spans().get(0));
            case "guest", "host" ->
                last(inRole(drafts, String.valueOf(part.entry().get("who"))), before);
            default -> List.of();
        };
    }

    /** The words in the clause that call the signer so. */
    private static @Nullable Match part(Analysis analysis, Span clause, Entity words) {
        for (int t = analysis.tokens().at(clause.begin());
                t < analysis.tokens().size() && analysis.tokens().begin(t) < clause.end();
                t++) {
            Match part = analysis.text().match(t, "occasion_part");
            if (part != null && analysis.surface(part.begin(), part.end()).equals(words.fullest())) {
                return part;
            }
        }
        return null;
    }

    private static List<Entity> several(Set<Entity> people) {
        return people.size() > 1 && people.size() <= MOST ? List.copyOf(people) : List.of();
    }

    /** People told to take part in this role, in the order in which the text tells it. */
    private static List<Draft> inRole(List<Draft> drafts, String role) {
        return drafts.stream()
                .filter(draft -> draft.type() == FactType.PARTICIPATION
                        && role.equals(draft.string("role"))
                        && isPerson(draft.entity("participant")))
                .sorted(Comparator.comparingInt(SignersMeant::begin))
                .toList();
    }

    /** Who chairs the event of which the text told last, or anything if nobody chairs that. */
    private static Set<Entity> ofOneEvent(List<Draft> drafts, String role, int before) {
        List<Draft> all = inRole(drafts, role);
        List<Draft> ahead = all.stream().filter(draft -> begin(draft) < before).toList();
        Entity event = ahead.isEmpty() ? null : ahead.get(ahead.size() - 1).entity("event");
        Set<Entity> ofEvent = participants(
                all.stream().filter(draft -> draft.entity("event") == event).toList());
        return ofEvent.size() > 1 ? ofEvent : participants(all);
    }

    /** Those of whom a clause tells that they lead a delegation. */
    private static Set<Entity> leaders(Analysis analysis, List<Draft> drafts) {
        return participants(drafts.stream()
                .filter(draft -> draft.type() == FactType.PARTICIPATION
                        && isPerson(draft.entity("participant"))
                        && isOfLeading(analysis, draft.spans().get(0)))
                .toList());
    }

    private static boolean isOfLeading(Analysis analysis, Span span) {
        int number = analysis.text().sentenceNumber(analysis.tokens().at(span.begin()));
        return analysis.phrases().frames(number).stream().anyMatch(frame -> frame.is("lead"));
    }

    private static List<Entity> last(List<Draft> drafts, int before) {
        Entity last = null;
        for (Draft draft : drafts) {
            last = begin(draft) < before ? draft.entity("participant") : last;
        }
        return last == null ? List.of() : List.of(last);
    }

    /** Whose words the clause stands in: those of a quotation, or of the speech that the document is. */
    private static List<Entity> speaker(List<Draft> drafts, Span clause) {
        Entity speaker = null;
        for (Draft draft : drafts) {
            Entity who = draft.type() == FactType.STATEMENT ? draft.entity("speaker") : null;
            Span words = draft.spans().get(0);
            if (isPerson(who) && words.begin() <= clause.begin() && clause.end() <= words.end()) {
                return List.of(who);
            }
            speaker = isPerson(who) && draft.rule().equals("statement.speech") ? who : speaker;
        }
        return speaker == null ? List.of() : List.of(speaker);
    }

    private static Set<Entity> participants(List<Draft> drafts) {
        Set<Entity> people = new LinkedHashSet<>();
        for (Draft draft : drafts) {
            Entity person = draft.entity("participant");
            if (person != null) {
                people.add(person);
            }
        }
        return people;
    }

    private static int begin(Draft draft) {
        return draft.spans().get(0).begin();
    }

    private static boolean isPerson(@Nullable Entity entity) {
        return entity != null && entity.kind() == MentionKind.PERSON;
    }
}
