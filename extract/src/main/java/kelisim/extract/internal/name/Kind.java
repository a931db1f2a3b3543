package kelisim.extract.internal.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lexicon classes that the names stage asks for, as bits, so that most tokens are passed over with one test. */
enum Kind {
    ROLE("role", 0),
    MODIFIER("role_modifier", 1),
    HONORIFIC("honorific", 2),
    ORGANISATION_HEAD("organisation_head", 3),
    INSTRUMENT_HEAD("instrument_head", 4),
    EVENT_HEAD("event_head", 5),
    PLACE_HEAD("geographic_head", 6),
    GIVEN("given_name", 7),
    NAME_PART("name_part", 8),
    STATE("state", 9),
    DEMONYM("demonym", 10),
    CITY("city", 11),
    REGION("region", 12),
    GROUP("group", 13),
    WATER("water", 14),
    MOUNTAIN("mountain", 15),
    AREA("protected_area", 16),
    SPECIES("species", 17),
    ORGANISATION("organisation", 18),
    INSTRUMENT("instrument", 19),
    COMPANY("company_form", 20),
    STOP("stop_name", 21),
    VERB("verb", 22),
    FUNCTION("function", 23),
    THEME("theme", 24),
    COMMON_WORD("common_word", 25),
    ORDINAL("ordinal", 26),
    ORDINAL_SUFFIX("ordinal_suffix", 27),
    FORM("instrument_form", 28);

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

    /** Names of places that people may bear, too. */
    static final int PLACES = CITY.bit() | REGION.bit() | WATER.bit() | MOUNTAIN.bit();

    private static final Map<String, Kind> BY_LEXICON = new HashMap<>();

    static {
        for (Kind kind : values()) {
            BY_LEXICON.put(kind.lexicon, kind);
        }
    }

    private final String lexicon;
    private final int bit;

    Kind(String lexicon, int place) {
        this.lexicon = lexicon;
        this.bit = 1 << place;
    }

    String lexicon() {
        return lexicon;
    }

    int bit() {
        return bit;
    }

    /** The bit of each lexicon class, 0 for those that names do not depend on. */
    static int[] bits(List<String> classes) {
        int[] bits = new int[classes.size()];
        for (int i = 0; i < bits.length; i++) {
            Kind kind = BY_LEXICON.get(classes.get(i));
            bits[i] = kind == null ? 0 : kind.bit();
        }
        return bits;
    }
}
