package kelisim.examples;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kelisim.document.Block;
import kelisim.document.BlockRole;
import kelisim.document.Document;
import kelisim.document.DocumentDetails;
import kelisim.document.Span;
import kelisim.ingest.Pipeline;
import kelisim.ingest.Plugins;
import kelisim.spi.Ingester;
import kelisim.spi.Limits;
import kelisim.spi.Reading;
import kelisim.spi.Source;

/** An ingester of one's own: subtitles of recorded speeches (WebVTT), whose cues become paragraphs. */
public final class WriteAnIngester {

    private WriteAnIngester() {}

    /** Takes a folder, reads it with the installed ingesters and this one, and prints the documents. */
    public static void main(String[] args) {
        Pipeline pipeline = Pipeline.of(Plugins.installed().withIngester(new SubtitleIngester()));
        System.out.println(pipeline.explain("text/vtt"));
        pipeline.read(Path.of(args[0])).archive().documents().forEach(document -> {
            System.out.println(document);
            document.blocks().forEach(block -> System.out.println("    " + document.text(block.span())));
        });
    }

    /** Two methods make an ingester; the testkit's contract checks what they must keep. */
    public static final class SubtitleIngester implements Ingester {

        @Override
        public List<String> mediaTypes() {
            return List.of("text/vtt");
        }

        @Override
        public Reading read(Source source, Limits limits) {
            String text = new String(source.bytes(), StandardCharsets.UTF_8);
            List<Block> blocks = new ArrayList<>();
            int begin = 0;
            while (begin < text.length()) {
                int end = text.indexOf('\n', begin);
                end = end < 0 ? text.length() : end;
                String line = text.substring(begin, end);
                if (!line.isBlank() && !line.startsWith("WEBVTT") && !line.contains("-->")) {
                    blocks.add(new Block.Paragraph(new Span(begin, end), BlockRole.BODY, null));
                }
                begin = end + 1;
            }
            return Reading.of(
                    new Document(source.id(), source.name(), source.mediaType(), text, blocks, DocumentDetails.NONE));
        }
    }
}
