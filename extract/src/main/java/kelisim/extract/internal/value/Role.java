package kelisim.extract.internal.value;

/** What a word can do in a value. The words are data: {@code values/<language>/words.yaml} has a list for each role. */
enum Role {
    CARDINAL(true),
    TENS(true),
    HUNDRED(true),
    SCALE(true),
    SCALE_LETTER(false),
    ORDINAL(true),
    ORDINAL_SCALE(true),
    SCALE_PARTS(false),
    ORDINAL_SUFFIX(false),
    DENOMINATOR(false),
    HALF(true),
    QUARTER(true),
    DOZEN(true),
    COUPLE(true, true),
    SEVERAL(true, true),
    POINT(true, true),
    MINUS(true, true),
    MONTH(true),
    DOUBTFUL(false),
    WEEKDAY(true),
    SEASON(true),
    TIME_UNIT(true),
    PLURAL_UNIT(false),
    DAY_OFFSET(true),
    DAY_PART(true),
    NOW(true),
    PAST_REF(true),
    FUTURE_REF(true),
    PAST_NOUN(true),
    FUTURE_NOUN(true),
    RECENT(true, true),
    PREVIOUS(true, true),
    NEXT(true, true),
    ANAPHORIC(true, true),
    THIS(true, true),
    SAME(true, true),
    THE(true, true),
    A(true, true),
    ONE(false),
    AND(false),
    OR(false),
    OF(false),
    IN(true, true),
    ON(false),
    AT(false),
    BY(true, true),
    FOR(true, true),
    FROM(true, true),
    TO(false),
    DASH(true),
    BETWEEN(true, true),
    SINCE(true, true),
    UNTIL(true, true),
    BEFORE(true, true),
    AFTER(true, true),
    WITHIN(true, true),
    OVER(false),
    AGO(false),
    LATER(true, true),
    EARLIER(true, true),
    EARLY(true, true),
    LATE(true, true),
    MID(true, true),
    START(true, true),
    FINISH(true, true),
    REST(true, true),
    ALL(true, true),
    ANOTHER(true, true),
    EVERY(true, true),
    DECADE_NAME(true),
    FIRST_LAST(true, true),
    HALF_MARK(true, true),
    QUARTER_MARK(true, true),
    COMMENCING(true, true),
    FISCAL(true, true),
    CALENDAR(true, true),

    ERA_AFTER(true, true),
    WHEN(false),
    ERA_BEFORE(false),
    OLD(false),
    MERIDIEM(false),
    OCLOCK(false),
    COUNTED(false),
    OUT(false),
    WEIGHT(false),
    MONEY_THING(false),
    PHONE_CUE(false),
    NO_PHONE(false),
    NUMBER_WORD(false),
    EXTENSION(false),
    WEB(false),
    TOP_LEVEL(false),
    PERCENT(false),
    DAILY(true),
    LASTING(false),
    FUTURE(false),
    FULL(false),
    WORKING(false),
    PERIOD_END(true),
    LATEST(false),
    EARLIEST(false),
    COPULA(false),
    TIMES(true, true),
    SAME_PERIOD(true, true),
    PERIOD(true, true),
    RELATIVE(false),
    PRESENT(false),
    PERSON(false),
    WEEK_MARK(true, true),
    UP(true, true),
    PRIOR(true, true),
    MORE(true, true),
    LESS(true, true),
    NO(true, true),
    AS(true, true),
    TO_DATE(true),
    THAN(false),
    ONWARDS(false),
    NUMBER_MARK(false),
    DATE_WORD(false),
    FRACTION_WORD(true, true),
    DURING(false),
    PER(false),

    PAST(false),
    MENTION(false);

    /** Whether a value can begin with a word of this role. */
    final boolean opens;

    /** Whether it opens one only together with another word that does. */
    final boolean leads;

    /** Its bit in the sets that words keep. */
    final int bit = Bits.next++;

    private static final class Bits {
        static int next;
    }

    Role(boolean opens) {
        this(opens, false);
    }

    Role(boolean opens, boolean leads) {
        this.opens = opens;
        this.leads = leads;
    }
}
