package kelisim.ingest.pdf.layout;

import kelisim.document.Locator;
import org.jspecify.annotations.Nullable;

/** From the page as it is read back to the page as it is displayed. */
final class Turn {

    private Turn() {}

    static Locator.PageBox displayed(@Nullable PageLines page, int number, float x0, float y0, float x1, float y1) {
        float width = page == null ? 0 : page.width();
        float height = page == null ? 0 : page.height();
        return switch (page == null ? 0 : page.turn()) {
            case 1 -> box(number, height - y1, x0, height - y0, x1);
            case 2 -> box(number, width - x1, height - y1, width - x0, height - y0);
            case 3 -> box(number, y0, width - x1, y1, width - x0);
            default -> box(number, x0, y0, x1, y1);
        };
    }

    private static Locator.PageBox box(int number, float x0, float y0, float x1, float y1) {
        return new Locator.PageBox(number, tenth(x0), tenth(y0), tenth(x1 - x0), tenth(y1 - y0));
    }

    private static double tenth(float points) {
        return Math.round(points * 10) / 10.0;
    }
}
