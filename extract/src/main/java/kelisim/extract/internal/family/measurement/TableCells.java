package kelisim.extract.internal.family.measurement;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kelisim.document.Span;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Reading;
import kelisim.extract.values.FigureValue;
import kelisim.extract.values.Value;
import kelisim.extract.values.ValueKind;
import kelisim.extract.values.ValueRecogniser;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/** What the cells of tables say: a figure, a date, a name, a word for what is counted. */
final class TableCells {

    private static final Set<MentionKind> OWNERS = Set.of(
            MentionKind.STATE,
            MentionKind.DEMONYM,
            MentionKind.PLACE,
            MentionKind.ORGANISATION,
            MentionKind.RESOURCE,
            MentionKind.EVENT);
    private static final int LONGEST = 40;
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern MILLIONS = Pattern.compile("^(\\d[\\d.,]*)\\s?m(?=\\s+\\p{L})");
    /** '52 out of 87', '12/15'. */
    private static final Pattern PART =
            Pattern.compile("(\\d[\\d,. ]*?)\\s*(?:out of|of|/)\\s*(\\d[\\d,. ]*(?: \\p{L}+)?)");

    private static final Pattern ASIDE = Pattern.compile("(?<=\\d)(?: \\(\\D[^()]*\\)|, (?:of |in |as )[^,]*)$");
    private static final Pattern CODE = Pattern.compile("\\p{Lu}{2}");

    private final Analysis analysis;

    TableCells(Analysis analysis) {
        this.analysis = analysis;
    }

    String text(Span cell) {
        return analysis.document().text(cell).strip();
    }

    /**
     * The figure that a cell is, with a sign or a mark at most beside it; behind '3.9m' another unit may stand ('3.9m t'), and
     * behind the figure what is told aside of it ('9,000 (census of 2021)', '287, of whom 31 women').
     */
    static @Nullable FigureValue figure(String told) {
        String cell = ASIDE.matcher(told).replaceFirst("");
        if (cell.isEmpty() || cell.length() > LONGEST) {
            return null;
        }
        Matcher part = PART.matcher(cell);
        if (part.matches()) {
            FigureValue some = figure(part.group(1));
            FigureValue all = figure(part.group(2));
            return some == null || all == null || some.unit() != null ? null : part(some, all);
        }
        String text = MILLIONS.matcher(cell).replaceFirst("$1 million");
        for (Value value : ValueRecogniser.english().recognise(text, null)) {
            boolean whole = text.length() - (value.span().end() - value.span().begin()) <= 2;
            if (whole && value instanceof FigureValue figure && value.kind() != ValueKind.ORDINAL) {
                return figure;
            }
        }
        return null;
    }

    /** A cell without what is told aside of its figure. */
    Span withoutAside(Span cell) {
        String told = analysis.document().text(cell);
        return new Span(
                cell.begin(),
                cell.begin() + ASIDE.matcher(told).replaceFirst("").length());
    }

    private static FigureValue part(FigureValue some, FigureValue all) {
        return new FigureValue(
                some.span(),
                some.kind(),
                some.numeral(),
                some.value(),
                null,
                all.value(),
                all.unit(),
                some.comparator());
    }

    static boolean isYear(FigureValue figure) {
        return figure.unit() == null
                && YEAR.matcher(figure.value().toPlainString()).matches();
    }

    /** Whom a cell names, also by the code of a state of which the document speaks ('PL'). */
    @Nullable
    Entity owner(Span cell) {
        for (Mention mention : mentions(cell)) {
            Entity entity = OWNERS.contains(mention.kind()) && !mention.generic() && !isSpecies(mention)
                    ? analysis.discourse().of(mention)
                    : null;
            if (entity != null) {
                return entity;
            }
        }
        return CODE.matcher(text(cell)).matches() ? state(text(cell)) : null;
    }

    /** 'RO': whose figures these are, though it may be a sign of money elsewhere. */
    boolean isStateCode(Span cell) {
        return CODE.matcher(text(cell)).matches() && state(text(cell)) != null;
    }

    private @Nullable Entity state(String code) {
        for (Entity state : analysis.discourse().all(MentionKind.STATE)) {
            if (state.entry() != null && code.equals(state.entry().id())) {
                return state;
            }
        }
        return null;
    }

    @Nullable
    EdtfDate date(Span cell) {
        for (Mention mention : mentions(cell)) {
            if (mention.reading() instanceof Reading.Time time) {
                return time.date();
            }
        }
        return YEAR.matcher(text(cell)).matches() ? EdtfDate.parse(text(cell)) : null;
    }

    String withoutDate(Span cell) {
        return text(cell).replaceAll("[\\s,]*\\(?(?:19|20)\\d\\d\\)?$", "");
    }

    /** What a word of a cell implies that its figures count ('Population'), or the species that it names. */
    @Nullable
    String implied(Span cell) {
        if (cell.isEmpty()) {
            return null;
        }
        int end = analysis.tokens().at(cell.end() - 1) + 1;
        for (int t = analysis.tokens().at(cell.begin()); t < end; t++) {
            String implied = Labels.implied(analysis, t);
            if (implied != null) {
                return implied;
            }
        }
        return isOfSpecies(cell) ? text(cell) : null;
    }

    /** Whether a cell is the name of an animal or a plant, whose tonnes a table may tell as well as its number. */
    boolean isOfSpecies(Span cell) {
        return mentions(cell).stream()
                .anyMatch(mention -> isSpecies(mention)
                        && text(cell).length()
                                == analysis.surface(mention.begin(), mention.end())
                                        .length());
    }

    private static boolean isSpecies(Mention mention) {
        return mention.entry() != null && mention.entry().has("kind", "species");
    }

    private List<Mention> mentions(Span cell) {
        return cell.isEmpty()
                ? List.of()
                : analysis.mentions()
                        .within(
                                analysis.tokens().at(cell.begin()),
                                analysis.tokens().at(cell.end() - 1) + 1);
    }
}
