package kelisim.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kelisim.fact.Agreement;
import kelisim.fact.EdtfDate;
import kelisim.fact.Evidence;
import kelisim.fact.Fact;
import kelisim.fact.Measurement;
import kelisim.fact.Office;

/**
 * Two claims that cannot both be true. Both stay in the archive; which is right is for the reader to say.
 *
 * <p>Claims of different precision or completeness do not contradict each other: '2024' and '21 July 2024', two parties and
 * three of which two are the same, a figure and one said to be 'about' it.
 */
public sealed interface Contradiction {

    /** The facts that stand against each other, in the archive's order; one, where a fact stands against its document. */
    List<Fact> facts();

    /** One sentence for a reader. */
    String reason();

    /** The words on both sides, in the archive's order. */
    default List<Evidence> evidence() {
        return facts().stream().flatMap(fact -> fact.evidence().stream()).toList();
    }

    /** Whether one document contradicts itself. */
    default boolean isWithinOneDocument() {
        return facts().stream().map(fact -> fact.document().id()).distinct().count() == 1;
    }

    /**
     * A document was published before what it tells of as past. A day's difference is none: news of an evening may be dated by
     * another clock.
     *
     * @param fact what it tells
     * @param published the document's own date
     * @param happened the date that it gives for what happened
     */
    record ToldBeforeItHappened(Fact fact, LocalDate published, EdtfDate happened) implements Contradiction {
        @Override
        public List<Fact> facts() {
            return List.of(fact);
        }

        /** The words that tell of it, and those with the document's own date, where it writes that out. */
        @Override
        public List<Evidence> evidence() {
            List<Evidence> words = new ArrayList<>(fact.evidence());
            WrittenDate.in(fact.document().text(), published)
                    .map(span -> new Evidence(fact.document(), span, "document.published"))
                    .ifPresent(words::add);
            return words.stream().sorted().toList();
        }

        @Override
        public String reason() {
            return "'" + fact.document().source() + "' is dated " + published + " and tells of " + happened
                    + " as past";
        }
    }

    /**
     * Two people hold one post in one body at one time.
     *
     * @param one the one's office
     * @param other the other's
     */
    record OfficeHeldByTwo(Office one, Office other) implements Contradiction {
        @Override
        public List<Fact> facts() {
            return List.of(one, other);
        }

        @Override
        public String reason() {
            return "'" + one.person().text() + "' and '" + other.person().text() + "' are both said to be "
                    + one.role();
        }
    }

    /**
     * One instrument has two dates, places or sets of parties.
     *
     * @param aspect in what the two differ
     * @param one the one claim
     * @param other the other
     */
    record InstrumentDiffers(Aspect aspect, Agreement one, Agreement other) implements Contradiction {

        /** In what two claims about an instrument differ. */
        public enum Aspect {
            DATE,
            PLACE,
            PARTIES
        }

        @Override
        public List<Fact> facts() {
            return List.of(one, other);
        }

        @Override
        public String reason() {
            return switch (aspect) {
                case DATE -> "one instrument is dated " + one.date() + " and " + other.date();
                case PLACE -> "one instrument was signed in two places";
                case PARTIES -> "one instrument has two sets of parties";
            };
        }
    }

    /**
     * One indicator of one owner has two values for one period.
     *
     * @param one the one figure
     * @param other the other
     */
    record FigureDiffers(Measurement one, Measurement other) implements Contradiction {
        @Override
        public List<Fact> facts() {
            return List.of(one, other);
        }

        @Override
        public String reason() {
            return "'" + one.indicator() + "' for " + one.period() + " is "
                    + one.value().toPlainString() + " and " + other.value().toPlainString() + " " + one.unit();
        }
    }
}
