package kelisim.fact;

/** How a figure bounds the truth. Absent means exact. */
public enum Comparator implements Code {
    EXACT,
    ABOUT,
    OVER,
    UNDER,
    UP_TO
}
