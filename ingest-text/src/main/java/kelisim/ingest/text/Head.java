package kelisim.ingest.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kelisim.document.DocumentDetails;
import kelisim.spi.wording.DateLine;
import org.jspecify.annotations.Nullable;

/**
 * What a document tells of itself in its first lines (and, for an instrument, in its closing ones).
 *
 * @param details title, date, publisher, authors
 * @param titleAt the place of the title among the pieces, -1 if there is none
 * @param siteLine the place of a browser's title line ('Page | Site') whose page title stands again below; -1 if none
 * @param bylines the places of lines that say who wrote it and when
 */
record Head(DocumentDetails details, int titleAt, int siteLine, Set<Integer> bylines) {

    private static final int REACH = 14;
    private static final int BODY_REACH = 4;
    private static final int CLOSING_REACH = 40;
    private static final Pattern PAGE_AND_SITE = Pattern.compile("(.{2,120}?)\\s[|·»–—-]\\s(.{2,120})");
    private static final Pattern AUTHOR = Pattern.compile(
            "(?iu)^(?:by|author|text by|автор|авторы|von|par)(?:\\s*:|(?-iu:\\s+(?=\\p{Lu})))\\s*((?-i:\\p{Lu})[\\p{L}’'. -]{3,60})$");
    private static final Pattern SOURCE = Pattern.compile("(?iu)^(?:source|источник|дереккөз)\\s*:\\s*(.{2,120})$");

    static Head of(List<Piece> pieces, boolean[] headings) {
        return new Reader(pieces, headings).read();
    }

    boolean isByline(int i) {
        return bylines.contains(i);
    }

    private static final class Reader {
        private final List<Piece> pieces;
        private final boolean[] headings;
        private final Set<Integer> bylines = new HashSet<>();
        private final List<String> authors = new ArrayList<>();
        private @Nullable LocalDate published;
        private boolean labelled;
        private @Nullable String publisher;
        private int siteLine = -1;

        Reader(List<Piece> pieces, boolean[] headings) {
            this.pieces = pieces;
            this.headings = headings;
        }

        Head read() {
            readLines();
            if (published == null) {
                published = openingDay();
            }
            if (published == null) {
                published = closingDay();
            }
            int titleAt = titleAt();
            String title = titleAt < 0 ? null : oneLine(pieces.get(titleAt).head());
            return new Head(
                    new DocumentDetails(title, published, null, null, publisher, authors), titleAt, siteLine, bylines);
        }

        private void readLines() {
            for (int i = 0; i < Math.min(REACH, pieces.size()); i++) {
                Piece piece = pieces.get(i);
                if (!piece.isOneLine() || piece.first().isLong() || !(piece.isText() || headings[i])) {
                    continue;
                }
                String line = piece.first().text();
                DateLine date = DateLine.of(line);
                if (date != null) {
                    readDate(i, date);
                } else if (DateLine.isDays(line)) {
                    bylines.add(i);
                    headings[i] = false;
                } else {
                    readCredit(i, line);
                }
            }
        }

        private void readDate(int i, DateLine date) {
            bylines.add(i);
            headings[i] = false;
            if (published == null || (date.labelled() && !labelled)) {
                published = date.day();
                labelled = date.labelled();
            }
            if (date.source() != null && publisher == null) {
                publisher = date.source();
            }
        }

        private void readCredit(int i, String line) {
            Matcher author = AUTHOR.matcher(line);
            Matcher source = SOURCE.matcher(line);
            if (author.matches()) {
                authors.add(author.group(1).strip());
            } else if (source.matches() && publisher == null) {
                publisher = source.group(1).strip();
            } else {
                return;
            }
            bylines.add(i);
            headings[i] = false;
        }

        /** The day of a dateline; entries of a chronicle begin with days as well, but with different ones. */
        private @Nullable LocalDate openingDay() {
            LocalDate opening = null;
            int paragraphs = 0;
            for (int i = 0; i < pieces.size() && paragraphs < BODY_REACH; i++) {
                if (pieces.get(i).isText() && !headings[i]) {
                    paragraphs++;
                    DateLine date = DateLine.opening(pieces.get(i).head());
                    if (date != null && opening != null && !opening.equals(date.day())) {
                        return null;
                    }
                    opening = opening == null && date != null ? date.day() : opening;
                }
            }
            return opening;
        }

        private @Nullable LocalDate closingDay() {
            for (int i = pieces.size() - 1; i >= Math.max(0, pieces.size() - CLOSING_REACH); i--) {
                DateLine date = pieces.get(i).isText()
                        ? DateLine.closing(oneLine(pieces.get(i).head()))
                        : null;
                if (date != null) {
                    return date.day();
                }
            }
            return null;
        }

        private int titleAt() {
            int first = nextHeading(0);
            while (first >= 0 && Headings.isStructure(pieces.get(first).head())) {
                first = nextHeading(first + 1);
            }
            if (first < 0) {
                return -1;
            }
            int second = nextHeading(first + 1);
            int named = pageTitle(first);
            if (named >= 0) {
                siteLine = first;
                return named;
            }
            boolean site = second == first + 2
                    && bylines.contains(first + 1)
                    && !pieces.get(first + 1).opens()
                    && pieces.get(first).first().words() <= 4
                    && pieces.get(second).first().words() > 4;
            if (site) {
                publisher = publisher == null ? pieces.get(first).head() : publisher;
                headings[first] = false;
                bylines.add(first);
                return second;
            }
            return first;
        }

        private int nextHeading(int from) {
            for (int i = from; i < pieces.size(); i++) {
                if (headings[i]) {
                    return i;
                }
            }
            return -1;
        }

        /** Where the page's own title stands below a browser's title line, which names the site as well. */
        private int pageTitle(int first) {
            Matcher m = PAGE_AND_SITE.matcher(pieces.get(first).head());
            if (first != 0 || !m.matches()) {
                return -1;
            }
            for (int i = 1; i < Math.min(REACH, pieces.size()); i++) {
                String text = pieces.get(i).head();
                boolean page = text.equalsIgnoreCase(m.group(1));
                if (headings[i] && (page || text.equalsIgnoreCase(m.group(2)))) {
                    publisher = publisher == null ? (page ? m.group(2) : m.group(1)) : publisher;
                    return i;
                }
            }
            return -1;
        }

        private static String oneLine(String text) {
            return text.strip().replaceAll("\\s+", " ");
        }
    }
}
