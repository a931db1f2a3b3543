package kelisim.extract.internal.family.event;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import kelisim.document.Block;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.text.Sentence;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * Of which event a text is an account: the one of its title or its first sentences that it singles out. Who acts in such a text
 * acts at that event, also where the clause names none.
 */
final class Account {

    /** Kinds of events of which reports tell who said what. */
    private static final Set<String> KINDS = Set.of("meeting", "summit", "conference", "forum", "workshop", "ceremony");
    /** In how many first sentences a report names its occasion. */
    private static final int FIRST_SENTENCES = 10;
    /** In how many first lines a title stands. */
    private static final int TITLE = 4;

    private final Analysis analysis;
    private final @Nullable Occurrence own;

    Account(Analysis analysis, List<Occurrence> occurrences) {
        this.analysis = analysis;
        this.own = occurrences.stream()
                .filter(event -> isOwn(event, occurrences))
                .min(Comparator.comparingInt(Occurrence::begin))
                .filter(event -> KINDS.contains(event.kind()))
                .orElse(null);
    }

    private boolean isOwn(Occurrence event, List<Occurrence> all) {
        Sentence sentence = analysis.text().sentenceOf(event.begin());
        int number = analysis.text().sentenceNumber(event.begin());
        if (number >= FIRST_SENTENCES) {
            return false;
        }
        boolean title = number < TITLE || analysis.text().block(sentence) instanceof Block.Heading;
        boolean single = event.ordinal() > 0 || event.date() != null || event.place() != null;
        boolean again = all.stream()
                .anyMatch(
                        other -> other.begin() > event.begin() && other.entity().equals(event.entity()));
        return !event.isComing() && !event.back() && (title || single || again);
    }

    /** The event of which a clause on this day tells that begins at this token; {@code null} where the text is an account of none. */
    @Nullable
    Occurrence at(int token, @Nullable EdtfDate date) {
        boolean other = own != null
                && date != null
                && (own.date() == null || !own.date().overlaps(date));
        return own != null && own.begin() < token && !other ? own : null;
    }
}
