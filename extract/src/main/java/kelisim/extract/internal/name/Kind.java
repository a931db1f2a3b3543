package kelisim.extract.internal.name;

import java.util.HashMap;
import java.util.Map;

/** The lexicon classes that the names stage asks for, as bits, so that most tokens are passed over with one test. */
enum Kind {
    ROLE("role"),
    MODIFIER("role_modifier"),
    HONORIFIC("honorific"),
    ORGANISATION_HEAD("organisation_head"),
    INSTRUMENT_HEAD("instrument_head"),
    EVENT_HEAD("event_head"),
    PLACE_HEAD("geographic_head"),
    GIVEN("given_name"),
    NAME_PART("name_part"),
    STATE("state"),
    DEMONYM("demonym"),
    CITY("city"),
    REGION("region"),
    GROUP("group"),
    WATER("water"),
    MOUNTAIN("mountain"),
    AREA("protected_area"),
    SPECIES("species"),
    ORGANISATION("organisation"),
    INSTRUMENT("instrument"),
    COMPANY("company_form"),
    STOP("stop_name"),
    VERB("verb"),
    FUNCTION("function"),
    THEME("theme");

    /** Heads of names: what an English name of several words ends or begins with. */
    static final int HEADS = ORGANISATION_HEAD.bit() | INSTRUMENT_HEAD.bit() | EVENT_HEAD.bit() | PLACE_HEAD.bit();
    /** Names that the world knows. */
    static final int WORLD = STATE.bit()
            | DEMONYM.bit()
            | CITY.bit()
            | REGION.bit()
            | GROUP.bit()
            | WATER.bit()
            | MOUNTAIN.bit()
            | AREA.bit()
            | SPECIES.bit()
            | ORGANISATION.bit()
            | INSTRUMENT.bit();

    private static final Map<String, Kind> BY_LEXICON = new HashMap<>();

    static {
        for (Kind kind : values()) {
            BY_LEXICON.put(kind.lexicon, kind);
        }
    }

    private final String lexicon;

    Kind(String lexicon) {
        this.lexicon = lexicon;
    }

    String lexicon() {
        return lexicon;
    }

    int bit() {
        return 1 << ordinal();
    }

    /** The bit of a lexicon class, 0 for those that names do not depend on. */
    static int bitOf(String lexicon) {
        Kind kind = BY_LEXICON.get(lexicon);
        return kind == null ? 0 : kind.bit();
    }
}
