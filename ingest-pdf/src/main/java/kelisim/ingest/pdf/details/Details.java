package kelisim.ingest.pdf.details;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kelisim.document.Block;
import kelisim.document.DocumentDetails;
import kelisim.document.Locator;
import kelisim.ingest.pdf.bound.Budget;
import kelisim.ingest.pdf.bound.StreamDecoder;
import kelisim.ingest.pdf.layout.DocumentLayout;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** The document's details: from its first page first, from what the file says of itself second. */
public final class Details {

    /** What programs write for want of a title. */
    private static final Pattern JUNK = Pattern.compile(
            "(?iu)\\s*|microsoft (?:word|powerpoint|excel)\\b.*|untitled.*|(?:document|doc|book|presentation|title|slide|безымянн\\p{L}+|документ)\\s*\\d*"
                    + "|.*\\.(?:docx?|pdf|indd|tex|dvi|odt|rtf|qxd|pmd|xlsx?|pptx?|txt|html?)|[^\\p{L}]*|\\S{0,3}|[\\w-]*\\d[\\w-]*|(?:print|layout|template|final).{0,12}");

    private static final Pattern MACHINE =
            Pattern.compile("(?iu)user|admin\\p{L}*|owner|.*\\\\.*|пользователь|unknown");

    private static final Pattern FILE_DATE =
            Pattern.compile("(?:D:)?((?:19|20)\\d\\d)-?(\\d\\d)-?(\\d\\d).*", Pattern.DOTALL);

    private final StreamDecoder decoder;

    public Details(Budget budget) {
        this.decoder = new StreamDecoder(budget);
    }

    /**
     * The details.
     *
     * @param trailer the file's trailer, which leads to its information dictionary
     */
    public DocumentDetails of(COSDictionary trailer, COSDictionary catalog, DocumentLayout layout) {
        COSDictionary info = trailer.getCOSDictionary(COSName.INFO);
        Metadata xmp = Metadata.of(catalog.getDictionaryObject(COSName.METADATA), decoder);
        List<String> authors = authors(info, xmp);
        return new DocumentDetails(
                title(info, xmp, layout),
                fileDate(info, xmp),
                Language.of(declaredLanguage(catalog, xmp), layout.text()),
                null,
                xmp.publisher(),
                authors);
    }

    private static @Nullable String title(@Nullable COSDictionary info, Metadata xmp, DocumentLayout layout) {
        String told = info == null ? null : clean(info.getString(COSName.TITLE));
        if (told == null || JUNK.matcher(told).matches()) {
            told = clean(xmp.title());
        }
        boolean sound = told != null && !JUNK.matcher(told).matches();
        String shown = shownTitle(layout);
        if (sound && (shown == null || letters(firstPage(layout)).contains(letters(told)))) {
            return told;
        }
        return shown;
    }

    private static @Nullable String shownTitle(DocumentLayout layout) {
        for (Block block : layout.blocks()) {
            if (block instanceof Block.Heading heading && heading.level() == 1) {
                return block.span().of(layout.text());
            }
        }
        return null;
    }

    private static String firstPage(DocumentLayout layout) {
        StringBuilder text = new StringBuilder();
        for (Block block : layout.blocks()) {
            Locator place = block.locator();
            if (place != null && place.page(0).equals(OptionalInt.of(1))) {
                text.append(block.span().of(layout.text())).append(' ');
            }
        }
        return text.toString();
    }

    private static String letters(@Nullable String text) {
        return text == null ? "" : text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(java.util.Locale.ROOT);
    }

    private static List<String> authors(@Nullable COSDictionary info, Metadata xmp) {
        if (!xmp.authors().isEmpty()) {
            return xmp.authors();
        }
        String told = info == null ? null : clean(info.getString(COSName.AUTHOR));
        if (told == null || told.length() < 4 || MACHINE.matcher(told).matches()) {
            return List.of();
        }
        return List.of(told.split("\\s*;\\s*"));
    }

    private static @Nullable LocalDate fileDate(@Nullable COSDictionary info, Metadata xmp) {
        LocalDate created = info == null ? null : day(info.getString(COSName.CREATION_DATE));
        return created != null ? created : day(xmp.created());
    }

    /** The day of a date as files write it: {@code D:20240722103000+06'00'} or ISO 8601. */
    private static @Nullable LocalDate day(@Nullable String date) {
        Matcher matcher = FILE_DATE.matcher(date == null ? "" : date);
        if (!matcher.matches()) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable String declaredLanguage(COSDictionary catalog, Metadata xmp) {
        String told = clean(catalog.getString(COSName.LANG));
        return told != null ? told : clean(xmp.language());
    }

    private static @Nullable String clean(@Nullable String text) {
        String clean =
                text == null ? "" : text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return clean.isEmpty() || clean.length() > 1000 ? null : clean;
    }
}
