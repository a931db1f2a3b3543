package kelisim.ingest.pdf.font;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/** Widths of character ids in units of the font size; ranges stay ranges. */
final class CidWidths {

    private static final double UNIT = 1000;

    private final Map<Integer, Float> single = new HashMap<>();
    private final TreeMap<Integer, Range> ranges = new TreeMap<>();
    private final double usual;

    private record Range(int last, double width) {}

    /**
     * @param array the font's {@code W}: {@code c [w1 w2 …]} and {@code first last w} mixed
     * @param usual the font's {@code DW}
     */
    CidWidths(@Nullable COSArray array, double usual) {
        this.usual = usual / UNIT;
        int i = 0;
        while (array != null && i + 1 < array.size()) {
            COSBase first = array.getObject(i);
            COSBase second = array.getObject(i + 1);
            if (first instanceof COSNumber from && second instanceof COSArray list) {
                for (int k = 0; k < list.size(); k++) {
                    if (list.getObject(k) instanceof COSNumber width) {
                        single.put(from.intValue() + k, (float) (width.floatValue() / UNIT));
                    }
                }
                i += 2;
            } else if (first instanceof COSNumber from
                    && second instanceof COSNumber to
                    && i + 2 < array.size()
                    && array.getObject(i + 2) instanceof COSNumber width) {
                ranges.put(from.intValue(), new Range(to.intValue(), width.floatValue() / UNIT));
                i += 3;
            } else {
                i++;
            }
        }
    }

    double of(int id) {
        Float width = single.get(id);
        if (width != null) {
            return width;
        }
        Map.Entry<Integer, Range> range = ranges.floorEntry(id);
        return range != null && id <= range.getValue().last() ? range.getValue().width() : usual;
    }
}
