package kelisim.ingest.pdf.content;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kelisim.ingest.pdf.syntax.Tokenizer.Name;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Where in the marked content the stream is: in an artifact, in a hidden layer, under a replacement text. */
final class MarkedContent {

    private static final int DEEPEST = 512;

    /** A longer replacement stands for a formula or a line and would lose the places of its parts. */
    private static final int LONGEST_REPLACEMENT = 4;

    private final Set<COSDictionary> hiddenLayers;
    private final List<Entry> open = new ArrayList<>();
    private int dropped;
    private int artifacts;
    private int hidden;
    private @Nullable String replacement;
    private boolean replaced;

    private record Entry(boolean artifact, boolean hidden, boolean replacing, int number) {}

    MarkedContent(Set<COSDictionary> hiddenLayers) {
        this.hiddenLayers = hiddenLayers;
    }

    boolean isArtifact() {
        return artifacts > 0;
    }

    boolean isHidden() {
        return hidden > 0;
    }

    /** The text to use for a glyph: its own, the replacement for the first under one, nothing for the rest. */
    String textFor(String own) {
        if (replacement == null) {
            return own;
        }
        if (replaced) {
            return "";
        }
        replaced = true;
        return replacement;
    }

    /** The number that the file's structure knows the piece by, -1 if it has none. */
    int number() {
        return open.isEmpty() ? -1 : open.get(open.size() - 1).number;
    }

    /**
     * A piece begins.
     *
     * @param numbered whether numbers here are the page's: those within forms are not
     */
    void begin(List<Object> operands, @Nullable COSDictionary properties, boolean numbered) {
        if (open.size() >= DEEPEST) {
            dropped++;
            return;
        }
        String tag = operands.isEmpty() || !(operands.get(0) instanceof Name name) ? "" : name.value();
        COSDictionary named = named(operands, properties);
        boolean artifact = tag.equals("Artifact");
        boolean layer = tag.equals("OC") && named != null && hiddenLayers.contains(named);
        String actual = replacement == null ? actualText(operands, named) : null;
        if (actual != null) {
            replacement = actual;
            replaced = false;
        }
        artifacts += artifact ? 1 : 0;
        hidden += layer ? 1 : 0;
        int own = numbered ? number(operands, named) : -1;
        open.add(new Entry(artifact, layer, actual != null, own >= 0 ? own : number()));
    }

    void end() {
        if (dropped > 0) {
            dropped--;
            return;
        }
        if (open.isEmpty()) {
            return;
        }
        Entry last = open.remove(open.size() - 1);
        artifacts -= last.artifact ? 1 : 0;
        hidden -= last.hidden ? 1 : 0;
        if (last.replacing) {
            replacement = null;
        }
    }

    /** Ends whatever the page left open. */
    void endAll() {
        dropped = 0;
        while (!open.isEmpty()) {
            end();
        }
    }

    private static @Nullable COSDictionary named(List<Object> operands, @Nullable COSDictionary properties) {
        if (properties != null && operands.size() == 2 && operands.get(1) instanceof Name name) {
            COSBase entry = properties.getDictionaryObject(COSName.getPDFName(name.value()));
            return entry instanceof COSDictionary dictionary ? dictionary : null;
        }
        return null;
    }

    private static int number(List<Object> operands, @Nullable COSDictionary named) {
        if (named != null) {
            return named.getInt(COSName.MCID, -1);
        }
        for (int i = 1; i + 1 < operands.size(); i++) {
            if (operands.get(i) instanceof Name name
                    && name.value().equals("MCID")
                    && operands.get(i + 1) instanceof Double number) {
                return number.intValue();
            }
        }
        return -1;
    }

    private static @Nullable String actualText(List<Object> operands, @Nullable COSDictionary named) {
        String text = named == null ? null : named.getString(COSName.ACTUAL_TEXT);
        for (int i = 1; i + 1 < operands.size() && text == null; i++) {
            if (operands.get(i) instanceof Name name
                    && name.value().equals("ActualText")
                    && operands.get(i + 1) instanceof byte[] bytes) {
                text = decoded(bytes);
            }
        }
        return text == null || text.length() > LONGEST_REPLACEMENT ? null : text;
    }

    private static String decoded(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
