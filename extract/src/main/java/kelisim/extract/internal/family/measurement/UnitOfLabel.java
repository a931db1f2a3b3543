package kelisim.extract.internal.family.measurement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kelisim.extract.values.FigureValue;
import kelisim.extract.values.Value;
import kelisim.extract.values.ValueKind;
import kelisim.extract.values.ValueRecogniser;
import org.jspecify.annotations.Nullable;

/**
 * What the bare figures under a heading or behind a label count: 'Exports, million dirhams', 'Forest cover (%)', 'Vehicles'.
 *
 * @param unit the unit, or the counted thing in the plural; absent if the label tells only a factor
 * @param factor by which the figures are to be multiplied
 * @param isCount whether the unit is a thing
 */
record UnitOfLabel(@Nullable String unit, BigDecimal factor, boolean isCount) {

    private static final Pattern BRACKET = Pattern.compile("[(\\[]([^()\\[\\]]{1,40})[)\\]]");
    private static final Pattern BEHIND_COMMA = Pattern.compile(",\\s*(?:in\\s+)?([^,]{1,40})$");
    /** A plural noun at the end, with no more than a few words before it. */
    private static final Pattern PLURAL = Pattern.compile("(?:^|\\s)((?!\\p{Lu}{2})\\p{L}[\\p{L}-]{2,30}(?<!s|u|i)s)$");

    /** What hangs on the noun of a label: 'Ambulances [across a border]', 'Passes [issued]'. */
    private static final Pattern TAIL = Pattern.compile(
            ",|\\s(?:(?:per|in|of|for|at|on|across|with|from|by|to|over|under|who|that|which|through|into|via|along|near|among|during|since|within"
                    + "|between|sent|held|built|given|made|\\p{Ll}{3,}ed)(?:\\s|$))");

    /** 'Number of pupils', 'No. of permits': the thing is what follows. */
    private static final Pattern NUMBER_OF =
            Pattern.compile("(?i)^(?:(?:total|overall|annual|average) )?(?:number|no\\.?|nr\\.?|count|#) of (?:the )?");

    /** The year at the end of a label: 'Pupils 2020/21', 'Arrivals in 2023'. */
    private static final Pattern DATED =
            Pattern.compile("[\\s,]*(?:(?:in|for|by|as of) )?\\(?(?:19|20)\\d\\d(?:[/–-]\\d{2,4})?\\)?$");

    /** '('000 t)': thousands, as tables of trade have it. */
    private static final Pattern THOUSANDS = Pattern.compile("^['’‘]?000s? (?:of )?(?=\\p{L})");

    /** 'RO' over a column is a state rather than its or another's money. */
    private static final Pattern STATE = Pattern.compile("\\p{Lu}{2}");

    private static final int LONGEST = 80;

    /** The unit that a label tells, {@code null} if it tells none. */
    static @Nullable UnitOfLabel of(String label) {
        String text =
                NUMBER_OF.matcher(DATED.matcher(label.strip()).replaceAll("")).replaceAll("");
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        UnitOfLabel scale = null;
        for (Pattern pattern : List.of(BRACKET, BEHIND_COMMA)) {
            Matcher matcher = pattern.matcher(text);
            UnitOfLabel read = matcher.find() ? read(matcher.group(1).replaceFirst("^in\\s+", "")) : null;
            if (read != null && read.unit() != null) {
                return read;
            }
            scale = scale == null ? read : scale;
        }
        UnitOfLabel whole = scale == null ? read(text) : null;
        if (whole != null && whole.unit() != null) {
            return whole;
        }
        UnitOfLabel thing = thing(BRACKET.matcher(text).replaceAll("").strip());
        BigDecimal factor = scale == null ? BigDecimal.ONE : scale.factor();
        return thing == null ? scale : new UnitOfLabel(thing.unit(), factor, true);
    }

    /** 'million dirhams' as the recogniser reads it behind a one. */
    private static @Nullable UnitOfLabel read(String words) {
        boolean state = STATE.matcher(words).matches();
        String phrase = THOUSANDS.matcher(words).replaceFirst("thousand ");
        UnitOfLabel scaled = scaled(phrase);
        if (scaled != null) {
            return scaled;
        }
        for (Value value : ValueRecogniser.english().recognise("1 " + phrase, null)) {
            boolean first =
                    value.span().begin() == 0 && value.span().end() > 1 && !(state && value.kind() == ValueKind.MONEY);
            if (first && value instanceof FigureValue figure && value.kind() != ValueKind.ORDINAL) {
                return new UnitOfLabel(figure.unit(), figure.value(), value.kind() == ValueKind.COUNT);
            }
        }
        return null;
    }

    /** 'US$ m', 'EUR bn': money with its scale behind, as the recogniser reads it around a one. */
    private static @Nullable UnitOfLabel scaled(String phrase) {
        int scale = phrase.lastIndexOf(' ');
        String around = scale < 0 ? "" : phrase.substring(0, scale) + " 1" + phrase.substring(scale);
        for (Value value : ValueRecogniser.english().recognise(around, null)) {
            boolean whole = value.span().begin() == 0 && value.span().end() == around.length();
            if (whole && value.kind() == ValueKind.MONEY && value instanceof FigureValue figure) {
                return new UnitOfLabel(figure.unit(), figure.value(), false);
            }
        }
        return null;
    }

    /** The plural noun with which the label ends: 'Doctoral grants', 'Boats'. */
    private static @Nullable UnitOfLabel thing(String label) {
        Matcher matcher = PLURAL.matcher(TAIL.split(label, 2)[0].strip());
        return matcher.find() ? new UnitOfLabel(matcher.group(1).toLowerCase(Locale.ROOT), BigDecimal.ONE, true) : null;
    }
}
