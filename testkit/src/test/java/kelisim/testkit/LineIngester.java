package kelisim.testkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kelisim.document.Block;
import kelisim.document.BlockRole;
import kelisim.document.Document;
import kelisim.document.DocumentDetails;
import kelisim.document.Span;
import kelisim.spi.IngestException;
import kelisim.spi.Ingester;
import kelisim.spi.Limits;
import kelisim.spi.Problem;
import kelisim.spi.Reading;
import kelisim.spi.Source;

/** A sound ingester of lines, which subclasses break in one way each. */
public class LineIngester implements Ingester {

    @Override
    public List<String> mediaTypes() {
        return List.of("text/x-lines");
    }

    @Override
    public Reading read(Source source, Limits limits) throws IngestException {
        String text = new String(source.bytes(), StandardCharsets.UTF_8);
        if (text.isBlank()) {
            throw new IngestException(Problem.error("lines.empty", "there are no words"));
        }
        List<Problem> problems = new ArrayList<>();
        if (text.length() > limits.characters()) {
            problems.add(Problem.warning("limit.characters", "cut to " + limits.characters()));
            text = text.substring(0, limits.characters());
        }
        return new Reading(document(source, text), problems);
    }

    static Document document(Source source, String text) {
        List<Block> blocks = new ArrayList<>();
        int begin = 0;
        for (String line : text.split("(?<=\n)")) {
            int skipped = line.length() - line.stripLeading().length();
            if (!line.isBlank()) {
                Span span =
                        new Span(begin + skipped, begin + skipped + line.strip().length());
                blocks.add(new Block.Paragraph(span, BlockRole.BODY, null));
            }
            begin += line.length();
        }
        return new Document(source.id(), source.name(), source.mediaType(), text, blocks, DocumentDetails.NONE);
    }
}
