package kelisim.extract.internal;

import java.util.ArrayList;
import java.util.List;
import kelisim.document.Span;
import kelisim.extract.Explanation;
import kelisim.extract.Explanation.Item;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.phrase.Chunk;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Sentence;
import kelisim.fact.Evidence;
import kelisim.fact.Fact;

/** Tells what the stages made of a document. */
final class Explainer {

    private final Analysis analysis;
    private final List<Fact> facts;

    Explainer(Analysis analysis, List<Fact> facts) {
        this.analysis = analysis;
        this.facts = facts;
    }

    Explanation explanation() {
        List<Explanation.Sentence> sentences = new ArrayList<>();
        List<List<Item>> found = found();
        for (int s = 0; s < analysis.text().sentences().size(); s++) {
            Sentence sentence = analysis.text().sentences().get(s);
            sentences.add(new Explanation.Sentence(
                    analysis.span(sentence.begin(), sentence.end()),
                    mentions(sentence),
                    chunks(s),
                    clauses(s),
                    found.get(s)));
        }
        return new Explanation(sentences);
    }

    private List<Item> mentions(Sentence sentence) {
        List<Item> items = new ArrayList<>();
        for (Mention mention : analysis.mentions().within(sentence.begin(), sentence.end())) {
            Entity entity = analysis.discourse().of(mention);
            String known = mention.entry() == null
                    ? ""
                    : " (" + mention.entry().lexicon() + " " + mention.entry().name() + ")";
            String meant = mention.reading() != null
                    ? " " + mention.reading()
                    : entity == null ? " (names nothing known)" : " → " + entity.fullest();
            items.add(item(mention.begin(), mention.end(), mention.kind() + known + meant));
        }
        return items;
    }

    private List<Item> chunks(int sentence) {
        List<Item> items = new ArrayList<>();
        for (Chunk chunk : analysis.phrases().chunks(sentence)) {
            items.add(item(chunk.begin(), chunk.end(), chunk.type().name()));
        }
        return items;
    }

    private List<Item> clauses(int sentence) {
        List<Item> items = new ArrayList<>();
        for (Frame frame : analysis.phrases().frames(sentence)) {
            String verb = frame.verb().verb() == null
                    ? "?"
                    : frame.verb().verb().name() + " " + frame.verb().verb().all("classes");
            String what = verb + " " + frame.standing() + ", who " + words(frame.subjects()) + ", what "
                    + words(frame.objects());
            items.add(item(frame.verb().begin(), frame.verb().end(), what));
        }
        return items;
    }

    private List<String> words(List<Phrase> phrases) {
        return phrases.stream()
                .map(phrase -> analysis.surface(phrase.begin(), phrase.end()))
                .toList();
    }

    /** The evidence by the sentence in which it begins. */
    private List<List<Item>> found() {
        List<List<Item>> bySentence = new ArrayList<>();
        analysis.text().sentences().forEach(sentence -> bySentence.add(new ArrayList<>()));
        for (Fact fact : facts) {
            for (Evidence evidence : fact.evidence()) {
                int token = analysis.tokens().at(evidence.span().begin());
                if (token < analysis.tokens().size()) {
                    bySentence
                            .get(analysis.text().sentenceNumber(token))
                            .add(new Item(
                                    evidence.span(), fact.type().code() + " by " + evidence.rule(), evidence.quote()));
                }
            }
        }
        return bySentence;
    }

    private Item item(int begin, int end, String what) {
        Span span = analysis.span(begin, end);
        return new Item(span, what, analysis.document().text(span));
    }
}
