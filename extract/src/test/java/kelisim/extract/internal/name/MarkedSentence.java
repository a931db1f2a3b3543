package kelisim.extract.internal.name;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kelisim.document.Block;
import kelisim.document.BlockRole;
import kelisim.document.Document;
import kelisim.document.DocumentDetails;
import kelisim.document.DocumentId;
import kelisim.document.Span;
import kelisim.extract.internal.data.DataNode;
import kelisim.extract.internal.data.Resources;
import kelisim.extract.internal.lexicon.LexiconBuilder;
import kelisim.extract.internal.mention.AnalysedText;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Mentions;
import kelisim.extract.internal.mention.TextAnalyser;

/** A sentence with its names in brackets, and what the stage finds in it in the same notation. */
record MarkedSentence(String text, List<String> names) {

    private static final Map<MentionKind, String> LETTERS = Map.of(
            MentionKind.PERSON, "P",
            MentionKind.ORGANISATION, "O",
            MentionKind.STATE, "S",
            MentionKind.PLACE, "L",
            MentionKind.RESOURCE, "W",
            MentionKind.INSTRUMENT, "I",
            MentionKind.EVENT, "E",
            MentionKind.ROLE, "R");

    private static final Pattern MARK = Pattern.compile("\\[([POSLWIER]) ([^\\]]*)\\]");
    private static final List<DataNode> FILES = Resources.of("en", "lexicon");
    private static final TextAnalyser ANALYSER = analyser();
    private static final NameStage STAGE = new NameStage(FILES);

    private static TextAnalyser analyser() {
        LexiconBuilder builder = new LexiconBuilder();
        FILES.forEach(builder::add);
        return new TextAnalyser(builder.build());
    }

    static MarkedSentence parse(String line) {
        List<String> names = new ArrayList<>();
        Matcher mark = MARK.matcher(line);
        StringBuilder text = new StringBuilder();
        while (mark.find()) {
            names.add(mark.group(1) + " " + mark.group(2));
            mark.appendReplacement(text, Matcher.quoteReplacement(mark.group(2)));
        }
        return new MarkedSentence(mark.appendTail(text).toString(), names);
    }

    static AnalysedText analyse(String text) {
        List<Block> blocks = List.of(new Block.Paragraph(new Span(0, text.length()), BlockRole.BODY, null));
        DocumentId id = DocumentId.ofBytes(text.getBytes(StandardCharsets.UTF_8));
        return ANALYSER.analyse(new Document(id, "a.txt", "text/plain", text, blocks, DocumentDetails.NONE));
    }

    static Mentions mentions(AnalysedText text) {
        return Mentions.NONE.with(STAGE.find(text, Mentions.NONE), text.tokens().size());
    }

    /** The outermost names found, common nouns left out unless the sentence marks them. */
    List<String> found() {
        AnalysedText analysed = analyse(text);
        Mentions mentions = mentions(analysed);
        List<String> found = new ArrayList<>();
        for (Mention mention : mentions.all()) {
            String letter = LETTERS.get(mention.kind());
            String name = letter + " " + analysed.surface(mention.begin(), mention.end());
            boolean outermost = mentions.outermost(mention.begin()) == mention;
            if (letter != null && outermost && (!mention.generic() || names.contains(name))) {
                found.add(name);
            }
        }
        return found;
    }
}
