package kelisim.extract.internal.odds;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.reference.Meaning;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/** Which answers to a question gold calls right. */
final class Question {

    /** Half of the words of a role are shared, a third of those of an event: as facts are compared with gold. */
    private static final double ROLE = 0.5;

    private static final double EVENT = 0.34;
    /** What is meant is told by most of its words. */
    private static final double SAID = 0.75;

    private Question() {}

    /** What gold says of an answer. */
    enum Verdict {
        RIGHT,
        WRONG,
        /** Careful readers would differ, or gold does not tell. */
        OPEN
    }

    static Verdict verdict(String question, Object answer, Gold gold) {
        if (answer instanceof Meaning meaning) {
            return verdict(meaning, gold);
        }
        return answer instanceof Integer word
                ? verdict(gold.verbs().get(word))
                : verdict(question, (Draft) answer, gold);
    }

    private static Verdict verdict(@Nullable Boolean right) {
        return right == null ? Verdict.OPEN : right ? Verdict.RIGHT : Verdict.WRONG;
    }

    /** Right if just these are meant. */
    private static Verdict verdict(Meaning meaning, Gold gold) {
        JsonNode reference = gold.reference(meaning.span().begin());
        if (reference == null) {
            return Verdict.OPEN;
        }
        JsonNode meant = reference.get("means");
        boolean all = meant.size() == meaning.meant().size();
        for (JsonNode one : meant) {
            all &= meaning.meant().stream().anyMatch(entity -> isNamed(entity, one) || isSaid(entity, one, SAID));
        }
        return all ? Verdict.RIGHT : Verdict.WRONG;
    }

    private static Verdict verdict(String question, Draft draft, Gold gold) {
        if (!gold.tells(draft.type().code())) {
            return Verdict.OPEN;
        }
        Verdict verdict = Verdict.WRONG;
        for (JsonNode fact : gold.facts(draft.type().code())) {
            if (agrees(question, draft, fact)) {
                boolean told = !question.equals("office.owner") || fact.has("organisation");
                boolean sure = told && !fact.path("optional").asBoolean();
                verdict = sure ? Verdict.RIGHT : verdict == Verdict.WRONG ? Verdict.OPEN : verdict;
            }
        }
        return verdict;
    }

    private static boolean agrees(String question, Draft draft, JsonNode fact) {
        return switch (question) {
            case "office.holder" -> isOffice(draft, fact);
            case "office.owner" ->
                isOffice(draft, fact)
                        && (!fact.has("organisation")
                                || isNamed(draft.entity("organisation"), fact.get("organisation")));
            case "participation.event" -> isParticipation(draft, fact);
            case "participation.role" ->
                isParticipation(draft, fact)
                        && Likeness.values(fact.path("role")).contains(String.valueOf(draft.string("role")));
            default -> throw new IllegalArgumentException("no such question: " + question);
        };
    }

    private static boolean isOffice(Draft draft, JsonNode fact) {
        return draft.type() == FactType.OFFICE
                && isNamed(draft.entity("person"), fact.path("person"))
                && Likeness.texts(
                        Likeness.values(fact.path("role")), List.of(String.valueOf(draft.string("role"))), ROLE);
    }

    private static boolean isParticipation(Draft draft, JsonNode fact) {
        return isNamed(draft.entity("participant"), fact.path("participant"))
                && (!fact.has("event") || isSaid(draft.entity("event"), fact.get("event"), EVENT));
    }

    private static boolean isSaid(@Nullable Entity entity, JsonNode slot, double least) {
        return entity != null && Likeness.texts(Likeness.values(slot), entity.forms(), least);
    }

    private static boolean isNamed(@Nullable Entity entity, JsonNode slot) {
        List<String> forms = entity == null ? List.of() : new ArrayList<>(entity.forms());
        return Likeness.names(Likeness.values(slot), forms);
    }
}
