package kelisim.fact;

/** How to reach somebody. */
public enum ContactChannel implements Code {
    PHONE,
    EMAIL,
    ADDRESS,
    URL
}
