package kelisim.document;

import java.util.List;
import java.util.OptionalInt;

/**
 * A place in the source as its own format counts places. Offsets into {@link Document#text()} are {@link Span}s, not
 * locators.
 */
public sealed interface Locator {

    /**
     * The page, from 1, on which a character of the block stands; empty if the format has no pages.
     *
     * @param offset where the character stands in the block's text, from 0
     */
    default OptionalInt page(int offset) {
        return OptionalInt.empty();
    }

    /**
     * A range of characters of the decoded source, such as an element of a web page.
     *
     * @param begin the UTF-16 offset of the first character in the decoded source, from 0
     * @param end the offset after the last one
     */
    record SourceRange(int begin, int end) implements Locator {
        public SourceRange {
            if (begin < 0 || end < begin) {
                throw new IllegalArgumentException("source range " + begin + "-" + end + " is no range");
            }
        }
    }

    /**
     * A box on a page.
     *
     * @param page the page's number, from 1
     * @param x the left edge in points (1/72 inch) from the page's left
     * @param y the upper edge in points from the page's top
     * @param width the width in points, not negative
     * @param height the height in points, not negative
     */
    record PageBox(int page, double x, double y, double width, double height) implements Locator {
        public PageBox {
            if (page < 1) {
                throw new IllegalArgumentException("page " + page + " is before the first, 1");
            }
            requireFinite(x, y, width, height);
            if (width < 0 || height < 0) {
                throw new IllegalArgumentException("box of " + width + " by " + height + " points has a negative side");
            }
            // no negative zero: equal boxes look equal in files
            x += 0.0;
            y += 0.0;
            width += 0.0;
            height += 0.0;
        }

        @Override
        public OptionalInt page(int offset) {
            return OptionalInt.of(page);
        }

        private static void requireFinite(double... points) {
            for (double point : points) {
                if (!Double.isFinite(point)) {
                    throw new IllegalArgumentException("coordinate " + point + " is no finite number of points");
                }
            }
        }
    }

    /**
     * The boxes of a block that runs over the end of a page.
     *
     * @param parts two or more, each on a later page than the one ahead of it
     */
    record PageRun(List<Part> parts) implements Locator {
        public PageRun {
            parts = List.copyOf(parts);
            if (parts.size() < 2) {
                throw new IllegalArgumentException("a run over pages has " + parts.size() + " parts, fewer than two");
            }
            for (int i = 1; i < parts.size(); i++) {
                if (!parts.get(i - 1).precedes(parts.get(i))) {
                    throw new IllegalArgumentException(parts.get(i - 1) + " is not ahead of " + parts.get(i));
                }
            }
        }

        @Override
        public OptionalInt page(int offset) {
            int page = parts.get(0).box().page();
            for (Part part : parts) {
                page = part.from() <= offset ? part.box().page() : page;
            }
            return OptionalInt.of(page);
        }

        /**
         * What stands on one of the pages.
         *
         * @param from where it begins in the block's text, from 0
         * @param box its box there
         */
        public record Part(int from, PageBox box) {
            private boolean precedes(Part next) {
                return from < next.from && box.page() < next.box.page();
            }
        }
    }

    /**
     * The n-th paragraph (or other block) of a text document's part.
     *
     * @param part the part as the format names it, such as {@code body} or {@code chapter1.xhtml}
     * @param number the block's number in it, from 1
     */
    record Paragraph(String part, int number) implements Locator {
        public Paragraph {
            if (number < 1) {
                throw new IllegalArgumentException("paragraph " + number + " is before the first, 1");
            }
        }
    }

    /**
     * A cell or row of a sheet.
     *
     * @param sheet the sheet's name
     * @param address the address as spreadsheets write it, such as {@code B7} or {@code A7:D7}
     */
    record Cell(String sheet, String address) implements Locator {}

    /**
     * A slide of a presentation.
     *
     * @param number the slide's number, from 1
     */
    record Slide(int number) implements Locator {
        public Slide {
            if (number < 1) {
                throw new IllegalArgumentException("slide " + number + " is before the first, 1");
            }
        }
    }
}
