package kelisim.extract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kelisim.document.Block;
import kelisim.document.BlockRole;
import kelisim.document.Document;
import kelisim.document.DocumentDetails;
import kelisim.document.DocumentId;
import kelisim.document.Span;
import kelisim.spi.Extractor;
import kelisim.testkit.ExtractorContract;

class ProseContractTest extends ExtractorContract {

    private static final String TEXT =
            """
            Memorandum on the Protection of Mountain Rivers signed in Osh

            Osh, 14 March 2022. The Minister of Environment of Kyrgyzstan, Aibek Toktosunov, and the chairman of the Tajik \
            River Fund, Farida Nazarova, signed a Memorandum of Cooperation in Osh on 14 March 2022.

            The parties agreed on the following areas of cooperation:

            - monitoring of glaciers;
            - exchange of data on floods;
            - training of 120 specialists by 2025.

            "We share these rivers and we will care for them together," said Nazarova. The Fund will spend $2.5 million.

            Contacts: press@example.org, +996 312 000 000.
            """;

    @Override
    protected Extractor extractor() {
        return new ProseExtractor();
    }

    @Override
    protected int scrambledTexts() {
        return 80;
    }

    @Override
    protected List<Document> samples() {
        List<Block> blocks = new ArrayList<>();
        int begin = 0;
        for (String part : TEXT.split("(?<=\n)", -1)) {
            String line = part.strip();
            Span span = new Span(begin, begin + line.length());
            if (line.startsWith("- ")) {
                blocks.add(new Block.ListItem(new Span(begin + 2, span.end()), BlockRole.BODY, null, 1, "-"));
            } else if (!line.isEmpty()) {
                blocks.add(
                        blocks.isEmpty()
                                ? new Block.Heading(span, BlockRole.BODY, null, 1)
                                : new Block.Paragraph(span, BlockRole.BODY, null));
            }
            begin += part.length();
        }
        DocumentId id = DocumentId.ofBytes(TEXT.getBytes(StandardCharsets.UTF_8));
        return List.of(new Document(id, "rivers.txt", "text/plain", TEXT, blocks, DocumentDetails.NONE));
    }
}
