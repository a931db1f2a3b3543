package kelisim.extract.internal;

import java.util.ArrayList;
import java.util.List;
import kelisim.document.Document;
import kelisim.extract.Explanation;
import kelisim.extract.internal.data.DataNode;
import kelisim.extract.internal.data.Resources;
import kelisim.extract.internal.discourse.Discourse;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Families;
import kelisim.extract.internal.fact.RuleFinder;
import kelisim.extract.internal.family.EnglishFamilies;
import kelisim.extract.internal.lexicon.Lexicon;
import kelisim.extract.internal.lexicon.LexiconBuilder;
import kelisim.extract.internal.mention.AnalysedText;
import kelisim.extract.internal.mention.MentionStage;
import kelisim.extract.internal.mention.Mentions;
import kelisim.extract.internal.mention.TextAnalyser;
import kelisim.extract.internal.mention.ValueStage;
import kelisim.extract.internal.name.NameStage;
import kelisim.extract.internal.odds.Judge;
import kelisim.extract.internal.odds.Odds;
import kelisim.extract.values.ValueRecogniser;
import kelisim.spi.Extraction;
import kelisim.spi.Problem;

/** The cascade: text, mentions, phrases, discourse, facts; each stage over the last. Immutable once built. */
public final class Engine {

    private final TextAnalyser analyser;
    private final List<MentionStage> stages;
    private final Families families;
    private final Judge judge;

    private Engine(Lexicon lexicon, List<DataNode> files, RuleFinder rules, Judge judge) {
        this.analyser = new TextAnalyser(lexicon);
        this.stages = List.of(new ValueStage(ValueRecogniser.english()), new NameStage(files));
        this.judge = judge;
        this.families = EnglishFamilies.of(lexicon, judge).with(rules);
    }

    /** An engine with the knowledge that comes with it and with more lexicons and rules of the same form. */
    public static Engine of(String language, List<DataNode> lexicons, List<DataNode> rules) {
        return of(language, lexicons, rules, new Odds(language));
    }

    /** Such an engine with another judge of what no rule decides. */
    public static Engine of(String language, List<DataNode> lexicons, List<DataNode> rules, Judge judge) {
        LexiconBuilder builder = new LexiconBuilder();
        List<DataNode> files = new ArrayList<>(Resources.of(language, "lexicon"));
        files.addAll(lexicons);
        files.forEach(builder::add);
        List<DataNode> patterns = new ArrayList<>(Resources.of(language, "rule"));
        patterns.addAll(rules);
        return new Engine(builder.build(), files, RuleFinder.of(patterns, builder.vocabulary()), judge);
    }

    /** What each stage makes of a document. */
    public Explanation explain(Document document) {
        Analysis analysis = analyse(document);
        return new Explainer(analysis, families.facts(document, analysis, new ArrayList<>())).explanation();
    }

    /** What the stages below the facts make of a document. */
    public Analysis analyse(Document document) {
        AnalysedText text = analyser.analyse(document);
        Mentions mentions = Mentions.NONE;
        for (MentionStage stage : stages) {
            mentions = mentions.with(stage.find(text, mentions), text.tokens().size());
        }
        return Analysis.of(text, mentions, Discourse.of(text, mentions), judge);
    }

    /** The facts that a document states. */
    public Extraction extract(Document document) {
        List<Problem> problems = new ArrayList<>();
        return new Extraction(families.facts(document, analyse(document), problems), problems);
    }
}
