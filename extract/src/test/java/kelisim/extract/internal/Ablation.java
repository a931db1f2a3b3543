package kelisim.extract.internal;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kelisim.archive.Archive;
import kelisim.document.Document;
import kelisim.extract.internal.data.DataNode;
import kelisim.extract.internal.data.Resources;
import kelisim.extract.internal.discourse.Discourse;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.EnglishFamilies;
import kelisim.extract.internal.lexicon.Lexicon;
import kelisim.extract.internal.lexicon.LexiconBuilder;
import kelisim.extract.internal.mention.AnalysedText;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionStage;
import kelisim.extract.internal.mention.Mentions;
import kelisim.extract.internal.mention.TextAnalyser;
import kelisim.extract.internal.mention.ValueStage;
import kelisim.extract.internal.name.NameStage;
import kelisim.extract.internal.odds.Candidate;
import kelisim.extract.internal.odds.Clues;
import kelisim.extract.internal.odds.Judge;
import kelisim.extract.internal.odds.Odds;
import kelisim.extract.values.ValueRecogniser;
import kelisim.fact.Fact;
import kelisim.ingest.text.TextIngester;
import kelisim.io.FactLines;
import kelisim.spi.Limits;
import kelisim.spi.Source;
import org.jspecify.annotations.Nullable;

/**
 * What each stage and each kind of knowledge adds: {@code Ablation TEXTS OUT} reads a folder of texts with the whole
 * cascade, and again with one part left out at a time, and writes {@code OUT/PART.jsonl} for a scorer. Parts are left out
 * by putting the cascade together without them; the production code has no switch for it.
 */
public final class Ablation {

    private static final Set<String> WORLD = Set.of(
            "state",
            "demonym",
            "city",
            "region",
            "group",
            "water",
            "mountain",
            "protected_area",
            "species",
            "organisation",
            "instrument");
    private static final Set<String> HEADS =
            Set.of("organisation_head", "instrument_head", "event_head", "geographic_head");

    /**
     * A cascade without some of its parts.
     *
     * @param lexicons classes of knowledge that are left out
     * @param values whether dates, figures and contacts are found
     * @param references whether common nouns ('the Party') are resolved
     * @param judge who decides what no rule does
     */
    private record Part(Set<String> lexicons, boolean values, boolean references, Judge judge) {

        static Part without(String... lexicons) {
            return new Part(Set.of(lexicons), true, true, new Odds("en"));
        }

        /** Without answers to the questions whose names begin so. */
        static Part unasked(String questions) {
            return new Part(Set.of(), true, true, new Unasked(new Odds("en"), questions));
        }
    }

    /** Answers nothing to the questions whose names begin in a certain way. */
    private record Unasked(Judge judge, String questions) implements Judge {

        @Override
        public <T> @Nullable Candidate<T> likeliest(
                String question, List<Candidate<T>> candidates, Clues none, double least) {
            return question.startsWith(questions) ? null : judge.likeliest(question, candidates, none, least);
        }

        @Override
        public boolean isLikely(String question, Candidate<?> candidate, double least) {
            return !question.startsWith(questions) && judge.isLikely(question, candidate, least);
        }
    }

    private Ablation() {}

    public static void main(String[] arguments) throws Exception {
        List<Document> documents = documents(Path.of(arguments[0]));
        Path out = Files.createDirectories(Path.of(arguments[1]));
        for (Map.Entry<String, Part> part : parts().entrySet()) {
            List<Fact> facts = new ArrayList<>();
            for (Document document : documents) {
                facts.addAll(facts(document, part.getValue()));
            }
            try (OutputStream lines = Files.newOutputStream(out.resolve(part.getKey() + ".jsonl"))) {
                FactLines.write(Archive.of(documents, facts), lines);
            }
        }
    }

    private static Map<String, Part> parts() {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("everything", Part.without());
        parts.put("without-values", new Part(Set.of(), false, true, new Odds("en")));
        parts.put("without-references-back", new Part(Set.of(), true, false, new Odds("en")));
        parts.put("without-pronouns", Part.unasked("reference."));
        parts.put("without-weighing", Part.unasked(""));
        parts.put("without-clauses", Part.without("verb"));
        parts.put("without-names-of-the-world", Part.without(WORLD.toArray(String[]::new)));
        parts.put("without-heads-of-names", Part.without(HEADS.toArray(String[]::new)));
        parts.put("without-offices", Part.without("role"));
        parts.put("without-given-names", Part.without("given_name", "name_part", "honorific"));
        parts.put("without-announcements", Part.without("announcement", "enumerator"));
        return parts;
    }

    private static List<Document> documents(Path folder) throws Exception {
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                documents.add(read(file));
            }
        }
        return documents;
    }

    private static Document read(Path file) throws Exception {
        Source source = new Source(file.getFileName().toString(), "text/plain", Files.readAllBytes(file));
        return new TextIngester().read(source, Limits.DEFAULT).document();
    }

    private static List<Fact> facts(Document document, Part part) {
        List<DataNode> files = Resources.of("en", "lexicon").stream()
                .filter(file -> !part.lexicons()
                        .contains(file.require("lexicon", "lexicon.class").text("lexicon.class")))
                .toList();
        LexiconBuilder builder = new LexiconBuilder();
        files.forEach(builder::add);
        Lexicon lexicon = builder.build();
        AnalysedText text = new TextAnalyser(lexicon).analyse(document);
        Mentions mentions = Mentions.NONE;
        for (MentionStage stage : stages(files, part)) {
            mentions = mentions.with(stage.find(text, mentions), text.tokens().size());
        }
        Discourse discourse = Discourse.of(text, part.references() ? mentions : named(mentions, text));
        Analysis analysis = Analysis.of(text, mentions, discourse, part.judge());
        return EnglishFamilies.of(lexicon, part.judge()).facts(document, analysis, new ArrayList<>());
    }

    private static List<MentionStage> stages(List<DataNode> files, Part part) {
        List<MentionStage> stages = new ArrayList<>();
        if (part.values()) {
            stages.add(new ValueStage(ValueRecogniser.english()));
        }
        stages.add(new NameStage(files));
        return stages;
    }

    private static Mentions named(Mentions mentions, AnalysedText text) {
        List<Mention> named =
                mentions.all().stream().filter(mention -> !mention.generic()).toList();
        return Mentions.NONE.with(named, text.tokens().size());
    }
}
