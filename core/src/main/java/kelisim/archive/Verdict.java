package kelisim.archive;

import kelisim.fact.Code;

/** Whether two names mean the same. {@link #UNKNOWN} is no small sameness: what is unknown stays apart until more is known. */
public enum Verdict implements Code {
    SAME,
    DIFFERENT,
    UNKNOWN
}
