package kelisim.ingest.pdf.bound;

/**
 * A limit was reached. Unchecked on purpose: parsers catch {@link java.io.IOException} to go on with what they have, and
 * this must pass through them.
 */
public final class BudgetExceeded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String rule;
    private final boolean total;

    /**
     * @param rule the problem's rule, such as {@code limit.time}
     * @param total whether the whole document's budget is spent, so that no other page can be read either
     */
    public BudgetExceeded(String rule, String message, boolean total) {
        super(message, null, false, false);
        this.rule = rule;
        this.total = total;
    }

    public String rule() {
        return rule;
    }

    public boolean total() {
        return total;
    }

    public String reason() {
        String message = getMessage();
        return message == null ? rule : message;
    }
}
