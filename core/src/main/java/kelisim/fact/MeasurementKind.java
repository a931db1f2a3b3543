package kelisim.fact;

/** What a figure tells: what is, what shall be, what is expected, by how much something changed. */
public enum MeasurementKind implements Code {
    ACTUAL,
    TARGET,
    FORECAST,
    CHANGE
}
