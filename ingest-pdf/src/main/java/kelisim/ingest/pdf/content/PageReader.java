package kelisim.ingest.pdf.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import kelisim.document.Locator;
import kelisim.ingest.pdf.bound.Budget;
import kelisim.ingest.pdf.bound.BudgetExceeded;
import kelisim.ingest.pdf.bound.StreamDecoder;
import kelisim.ingest.pdf.font.FontReader;
import kelisim.ingest.pdf.page.PageContent;
import kelisim.ingest.pdf.structure.StructureTree;
import kelisim.spi.Problem;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Reads one page after the other; what breaks one leaves the others alone. */
public final class PageReader {

    private static final int MOST_STREAMS = 10_000;

    private final Budget budget;
    private final StreamDecoder decoder;
    private final PageResources resources;
    private final Set<COSDictionary> hiddenLayers;
    private final StructureTree structure;

    public PageReader(COSDictionary catalog, Budget budget) {
        this.budget = budget;
        this.decoder = new StreamDecoder(budget);
        this.resources = new PageResources(decoder, new FontReader(budget, decoder));
        this.hiddenLayers = hiddenLayers(catalog);
        this.structure = StructureTree.of(catalog, budget);
    }

    /**
     * What the page shows up to where it breaks or its budget ends; that is a problem of the budget's then.
     *
     * @throws BudgetExceeded if the whole document's budget is spent
     */
    public PageContent read(COSDictionary page, int number) {
        budget.beginPage();
        PageBox box = PageBox.of(page);
        PageInterpreter interpreter = new PageInterpreter(resources, budget, box, hiddenLayers, structure.tags(page));
        Locator place = new Locator.PageBox(number, 0, 0, box.width(), box.height());
        try {
            byte[] content = content(page, number, place);
            interpreter.run(content, page.getCOSDictionary(COSName.RESOURCES));
            interpreter.showAnnotations(page);
        } catch (BudgetExceeded e) {
            if (e.total()) {
                throw e;
            }
            budget.lost(Problem.warning(e.rule(), "page " + number + " is cut: " + e.reason())
                    .at(place));
        } catch (RuntimeException | StackOverflowError e) {
            budget.lost(Problem.warning("pdf.page", "page " + number + " is broken: " + e)
                    .at(place));
        }
        return interpreter.result(number);
    }

    private byte[] content(COSDictionary page, int number, Locator place) {
        COSBase contents = page.getDictionaryObject(COSName.CONTENTS);
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        if (contents instanceof COSStream stream) {
            append(stream, joined, number, place);
        } else if (contents instanceof COSArray array) {
            for (int i = 0; i < Math.min(array.size(), MOST_STREAMS); i++) {
                if (array.getObject(i) instanceof COSStream stream) {
                    append(stream, joined, number, place);
                    joined.write('\n');
                }
            }
        }
        return joined.toByteArray();
    }

    private void append(COSStream stream, ByteArrayOutputStream joined, int number, Locator place) {
        try {
            byte[] content = decoder.decode(stream, Math.max(1, budget.streamBytes() - joined.size()));
            joined.write(content, 0, content.length);
        } catch (BudgetExceeded e) {
            if (e.total()) {
                throw e;
            }
            budget.lost(Problem.warning(e.rule(), "page " + number + ": " + e.reason())
                    .at(place));
        } catch (IOException e) {
            budget.lost(Problem.warning("pdf.stream", "page " + number + ": content cannot be read: " + e.getMessage())
                    .at(place));
        }
    }

    private static Set<COSDictionary> hiddenLayers(COSDictionary catalog) {
        Set<COSDictionary> hidden = Collections.newSetFromMap(new IdentityHashMap<>());
        COSDictionary properties = catalog.getCOSDictionary(COSName.OCPROPERTIES);
        COSDictionary configuration = properties == null ? null : properties.getCOSDictionary(COSName.D);
        if (configuration != null) {
            if (COSName.OFF.equals(configuration.getCOSName(COSName.BASE_STATE))) {
                addAll(hidden, properties.getCOSArray(COSName.OCGS));
                Set<COSDictionary> shown = Collections.newSetFromMap(new IdentityHashMap<>());
                addAll(shown, configuration.getCOSArray(COSName.ON));
                hidden.removeAll(shown);
            }
            addAll(hidden, configuration.getCOSArray(COSName.OFF));
        }
        return hidden;
    }

    private static void addAll(Set<COSDictionary> target, @Nullable COSArray array) {
        for (int i = 0; array != null && i < array.size(); i++) {
            if (array.getObject(i) instanceof COSDictionary layer) {
                target.add(layer);
            }
        }
    }
}
