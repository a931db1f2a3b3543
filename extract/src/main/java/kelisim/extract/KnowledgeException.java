package kelisim.extract;

/** A file of knowledge that cannot be used; the message names file, line and the rule that was broken. */
public final class KnowledgeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String rule;

    /**
     * @param file the file's name
     * @param line the line, from 1; 0 if it concerns the whole file
     * @param rule what was broken, as a stable dotted name such as {@code lexicon.name}
     * @param message one sentence, with the value that broke the rule
     */
    public KnowledgeException(String file, int line, String rule, String message) {
        super(file + (line > 0 ? ":" + line : "") + ": " + rule + ": " + message);
        this.file = file;
        this.line = line;
        this.rule = rule;
    }

    /** The file's name. */
    public String file() {
        return file;
    }

    /** The line, from 1; 0 if the whole file is concerned. */
    public int line() {
        return line;
    }

    /** What was broken, as a stable dotted name. */
    public String rule() {
        return rule;
    }
}
