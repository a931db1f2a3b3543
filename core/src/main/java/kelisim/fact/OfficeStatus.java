package kelisim.fact;

/** Whether an office is still held. Absent means held when the document was written. */
public enum OfficeStatus implements Code {
    FORMER
}
