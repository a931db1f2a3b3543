package kelisim.query;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;

/**
 * Converts between units of one dimension. Units are written as in UCUM, customary ones also by their signs, as extraction writes
 * them; factors are those of the SI Brochure (9th edition, 2019, tables 2, 7 and 8) and UCUM 2.1. Temperatures are not converted:
 * as differences and as readings they differ.
 */
public final class Units {

    /** A unit's dimension, and how many of the dimension's base units it is. */
    private record Unit(String dimension, BigDecimal factor) {}

    private static final Map<String, Unit> UNITS = Map.ofEntries(
            unit("mm", "length", "0.001"),
            unit("cm", "length", "0.01"),
            unit("m", "length", "1"),
            unit("km", "length", "1000"),
            unit("[mi_i]", "length", "1609.344"),
            unit("[ft_i]", "length", "0.3048"),
            unit("[nmi_i]", "length", "1852"),
            unit("mi", "length", "1609.344"),
            unit("ft", "length", "0.3048"),
            unit("in", "length", "0.0254"),
            unit("yd", "length", "0.9144"),
            unit("acre", "area", "4046.8564224"),
            unit("mi2", "area", "2589988.110336"),
            unit("ft2", "area", "0.09290304"),
            unit("ft3", "volume", "0.028316846592"),
            unit("gal", "volume", "0.003785411784"),
            unit("bbl", "volume", "0.158987294928"),
            unit("lb", "mass", "0.45359237"),
            unit("oz", "mass", "0.028349523125"),
            unit("mi/h", "speed", "0.44704"),
            unit("m2", "area", "1"),
            unit("ar", "area", "100"),
            unit("har", "area", "10000"),
            unit("ha", "area", "10000"),
            unit("km2", "area", "1000000"),
            unit("[acr_us]", "area", "4046.872609874252"),
            unit("[smi_us]", "area", "2589998.470319521"),
            unit("L", "volume", "0.001"),
            unit("l", "volume", "0.001"),
            unit("m3", "volume", "1"),
            unit("km3", "volume", "1000000000"),
            unit("[bbl_us]", "volume", "0.158987294928"),
            unit("mg", "mass", "0.000001"),
            unit("g", "mass", "0.001"),
            unit("kg", "mass", "1"),
            unit("t", "mass", "1000"),
            unit("kt", "mass", "1000000"),
            unit("Mt", "mass", "1000000000"),
            unit("[lb_av]", "mass", "0.45359237"),
            unit("W", "power", "1"),
            unit("kW", "power", "1000"),
            unit("MW", "power", "1000000"),
            unit("GW", "power", "1000000000"),
            unit("J", "energy", "1"),
            unit("W.h", "energy", "3600"),
            unit("kW.h", "energy", "3600000"),
            unit("MW.h", "energy", "3600000000"),
            unit("GW.h", "energy", "3600000000000"),
            unit("TW.h", "energy", "3600000000000000"),
            unit("kWh", "energy", "3600000"),
            unit("MWh", "energy", "3600000000"),
            unit("GWh", "energy", "3600000000000"),
            unit("TWh", "energy", "3600000000000000"),
            unit("s", "time", "1"),
            unit("min", "time", "60"),
            unit("h", "time", "3600"),
            unit("d", "time", "86400"),
            unit("wk", "time", "604800"),
            unit("m/s", "speed", "1"),
            unit("km/h", "speed", "0.2777777777777777777777777777777778"),
            unit("m3/s", "flow", "1"),
            unit("%", "ratio", "0.01"),
            unit("[ppth]", "ratio", "0.001"),
            unit("[ppm]", "ratio", "0.000001"));

    private Units() {}

    /**
     * The value in another unit, to 34 digits.
     *
     * @return empty if the units are not of one dimension; a unit that is not known has a dimension of its own
     */
    public static Optional<BigDecimal> convert(BigDecimal value, String from, String to) {
        if (from.equals(to)) {
            return Optional.of(value);
        }
        Unit source = UNITS.get(from);
        Unit target = UNITS.get(to);
        if (source == null || target == null || !source.dimension().equals(target.dimension())) {
            return Optional.empty();
        }
        BigDecimal converted = value.multiply(source.factor()).divide(target.factor(), MathContext.DECIMAL128);
        BigDecimal stripped = converted.stripTrailingZeros();
        return Optional.of(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }

    private static Map.Entry<String, Unit> unit(String symbol, String dimension, String factor) {
        return entry(symbol, new Unit(dimension, new BigDecimal(factor)));
    }
}
