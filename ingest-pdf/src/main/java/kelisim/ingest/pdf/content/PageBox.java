package kelisim.ingest.pdf.content;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/**
 * How a page is displayed.
 *
 * @param toDisplay from the page's own coordinates to points from the upper left as displayed
 */
record PageBox(double width, double height, Matrix toDisplay) {

    private static final double LARGEST = 20_000;

    static PageBox of(COSDictionary page) {
        double[] box = box(page.getCOSArray(COSName.CROP_BOX));
        double[] media = box(page.getCOSArray(COSName.MEDIA_BOX));
        if (box != null && media != null) {
            double[] common = {
                Math.max(box[0], media[0]), Math.max(box[1], media[1]),
                Math.min(box[2], media[2]), Math.min(box[3], media[3])
            };
            box = common[2] - common[0] > 1 && common[3] - common[1] > 1 ? common : media;
        } else if (box == null) {
            box = media;
        }
        if (box == null) {
            box = new double[] {0, 0, 612, 792};
        }
        return turned(box, Math.floorMod(page.getInt(COSName.ROTATE, 0), 360) / 90);
    }

    private static PageBox turned(double[] b, int quarters) {
        double width = b[2] - b[0];
        double height = b[3] - b[1];
        return switch (quarters) {
            case 1 -> new PageBox(height, width, new Matrix(0, 1, 1, 0, -b[1], -b[0]));
            case 2 -> new PageBox(width, height, new Matrix(-1, 0, 0, 1, b[2], -b[1]));
            case 3 -> new PageBox(height, width, new Matrix(0, -1, -1, 0, b[3], b[2]));
            default -> new PageBox(width, height, new Matrix(1, 0, 0, -1, -b[0], b[3]));
        };
    }

    static double @Nullable [] box(@Nullable COSArray array) {
        if (array == null || array.size() < 4) {
            return null;
        }
        double[] v = new double[4];
        for (int i = 0; i < 4; i++) {
            if (!(array.getObject(i) instanceof COSNumber number)) {
                return null;
            }
            v[i] = number.floatValue();
        }
        double[] box = {Math.min(v[0], v[2]), Math.min(v[1], v[3]), Math.max(v[0], v[2]), Math.max(v[1], v[3])};
        double width = box[2] - box[0];
        double height = box[3] - box[1];
        return width > 1 && height > 1 && width <= LARGEST && height <= LARGEST ? box : null;
    }
}
