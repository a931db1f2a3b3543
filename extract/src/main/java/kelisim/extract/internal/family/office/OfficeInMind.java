package kelisim.extract.internal.family.office;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.family.statement.Speech;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Ordered;
import org.jspecify.annotations.Nullable;

/** The office that 'his predecessor', 'in her place' or 'the post' means where it does not stand there. */
final class OfficeInMind {

    /** How many sentences before an office may have been told. */
    private static final int NEAR = 2;
    /** Among how many office-holders it may be plain whose successor is meant from far. */
    private static final int FEW = 8;
    /** How far around a name the state may stand whose office it is. */
    private static final int WORDS = 12;

    private final Analysis analysis;
    /** Those told with their bodies, by the place of their words; of those at one place the first is first. */
    private final List<Told> byPlace;

    private final @Nullable Draft author;
    /** The first office told of each person, of some few. */
    private final Map<@Nullable Entity, Draft> firstOfEach = new LinkedHashMap<>();

    private record Told(int begin, Draft office) {}

    OfficeInMind(Analysis analysis, List<Draft> offices) {
        this.analysis = analysis;
        this.byPlace = offices.stream()
                .filter(office -> office.has("organisation"))
                .map(office -> new Told(begin(analysis, office), office))
                .sorted(Comparator.comparingInt(Told::begin))
                .toList();
        this.author = author();
        for (Draft office : offices) {
            if (firstOfEach.size() <= FEW) {
                firstOfEach.putIfAbsent(office.entity("person"), office);
            }
        }
    }

    /** The office told last before a token, near it; of one person, or of anybody but another. */
    @Nullable
    Draft last(int token, @Nullable Entity holder, Entity other) {
        Draft last = null;
        boolean few = firstOfEach.size() <= FEW;
        int from = before(token);
        for (int i = from; i >= 0 && (last == null || i > from - FEW); i--) {
            Draft office = byPlace.get(i).office();
            int begin = byPlace.get(i).begin();
            boolean near = isNear(begin, token);
            boolean earlier = last != null && !isWithOne(last, office);
            if (earlier || !near && !few && !isWithin(begin, token)) {
                break;
            }
            boolean whose = holder == null ? office.entity("person") != other : office.entity("person") == holder;
            boolean titled =
                    last != null && office.rule().equals("office.leads"); // 'headed by A (Executive Secretary)'
            boolean later = last == null || end(office) > end(last) && !titled;
            if (whose && later && (near || few && isOnly(office, other, token)) && !isElsewhere(office, token)) {
                last = office;
            }
        }
        return last;
    }

    /** Whether two offices are told in one sentence, where the later words tell the one that is meant. */
    private boolean isWithOne(Draft one, Draft other) {
        return analysis.text().sentenceNumber(begin(analysis, one))
                == analysis.text().sentenceNumber(begin(analysis, other));
    }

    private static int end(Draft office) {
        return office.spans().get(0).end();
    }

    /** The last office told ahead of a token, −1 if there is none. */
    private int before(int token) {
        return Ordered.before(byPlace, Told::begin, token) - 1;
    }

    private static int begin(Analysis analysis, Draft office) {
        return analysis.tokens().at(office.spans().get(0).begin());
    }

    /** 'took over from A of Peru' tells nothing of who led another state than Peru before. */
    private boolean isElsewhere(Draft office, int token) {
        Entity body = office.entity("organisation");
        int end = analysis.text().sentenceOf(token - 1).end();
        if (body == null || body.kind() != MentionKind.STATE) {
            return false;
        }
        for (Mention state : analysis.mentions()
                .within(Math.max(0, token - WORDS), Math.min(end, token + WORDS), MentionKind.STATE)) {
            List<Mention> people = analysis.mentions()
                    .within(Math.max(0, state.begin() - WORDS), state.begin() - 1, MentionKind.PERSON);
            boolean origin = analysis.text().isWord(state.begin() - 1, "of")
                    && people.stream().anyMatch(person -> person.end() == state.begin() - 1);
            if (origin && analysis.discourse().of(state) != body) {
                return true;
            }
        }
        return false;
    }

    /** Whether nobody else is told to hold an office up to there. */
    private boolean isOnly(Draft office, Entity other, int token) {
        for (Draft told : firstOfEach.values()) {
            boolean third = told.entity("person") != office.entity("person") && told.entity("person") != other;
            if (third && begin(analysis, told) < token) {
                return false;
            }
        }
        return true;
    }

    private boolean isWithin(int begin, int token) {
        return analysis.text().sentenceNumber(token - 1) - analysis.text().sentenceNumber(begin) <= NEAR;
    }

    private boolean isNear(int begin, int token) {
        return isWithin(begin, token)
                && analysis.text().blockNumber(token - 1) == analysis.text().blockNumber(begin);
    }

    /** The office of whoever signs the document below, or gives the speech that it is: 'my predecessor'. */
    @Nullable
    Draft ofAuthor() {
        return author;
    }

    /** The office of whom the document is addressed to or asks: the first one told of anybody, above or in its opening. */
    @Nullable
    Draft ofAddressee() {
        boolean above =
                !byPlace.isEmpty() && byPlace.get(0).begin() < analysis.tokens().size() / 4;
        return above ? byPlace.get(0).office() : null;
    }

    private @Nullable Draft author() {
        Speech speech = Speech.of(analysis);
        Draft last = null;
        for (Told told : byPlace) {
            boolean speaks = speech != null && told.office().entity("person") == speech.speaker();
            boolean signs = speech == null && isBelow(told);
            last = speaks && last == null || signs ? told.office() : last;
        }
        return last;
    }

    /** In the last quarter, on a line of its own. */
    private boolean isBelow(Told told) {
        return told.office().rule().equals("office.lines")
                && told.begin() > analysis.tokens().size() / 4 * 3;
    }
}
