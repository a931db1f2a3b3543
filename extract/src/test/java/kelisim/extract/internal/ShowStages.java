package kelisim.extract.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kelisim.document.Document;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.phrase.Chunk;
import kelisim.extract.internal.phrase.Complement;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Sentence;
import kelisim.ingest.text.TextIngester;
import kelisim.spi.Limits;
import kelisim.spi.Source;

/** Prints what each stage makes of the given text files: {@code ShowStages FILE…}. For people who write rules. */
public final class ShowStages {

    private ShowStages() {}

    public static void main(String[] args) throws Exception {
        Engine engine = Engine.of("en", List.of(), List.of());
        for (String file : args) {
            byte[] bytes = Files.readAllBytes(Path.of(file));
            Document document = new TextIngester()
                    .read(new Source(file, "text/plain", bytes), Limits.DEFAULT)
                    .document();
            show(engine.analyse(document));
        }
    }

    private static void show(Analysis a) {
        for (int s = 0; s < a.text().sentences().size(); s++) {
            Sentence sentence = a.text().sentences().get(s);
            System.out.println("\n" + a.text().block(sentence).getClass().getSimpleName() + ": "
                    + a.surface(sentence.begin(), sentence.end()));
            for (Mention m : a.mentions().within(sentence.begin(), sentence.end())) {
                System.out.println("  " + m.kind() + (m.generic() ? "?" : "") + " '" + a.surface(m.begin(), m.end())
                        + "'"
                        + (m.entry() == null
                                ? ""
                                : " {" + m.entry().lexicon() + " " + m.entry().name() + "}")
                        + (m.ordinal() > 0 ? " #" + m.ordinal() : "")
                        + (m.reading() == null ? "" : " " + m.reading())
                        + (a.discourse().of(m) == null
                                ? ""
                                : " → " + a.discourse().of(m).fullest()));
            }
            StringBuilder chunks = new StringBuilder("  ");
            for (Chunk c : a.phrases().chunks(s)) {
                chunks.append(c.type().name(), 0, 2)
                        .append('[')
                        .append(a.surface(c.begin(), c.end()))
                        .append("] ");
            }
            System.out.println(chunks);
            for (Frame f : a.phrases().frames(s)) {
                System.out.println("  > " + a.surface(f.verb().begin(), f.verb().end()) + " "
                        + (f.verb().verb() == null ? "?" : f.verb().verb().all("classes")) + " " + f.standing()
                        + (f.verb().passive() ? " passive" : "") + " S=" + show(a, f.subjects()) + " O="
                        + show(a, f.objects()) + " C=" + complements(a, f));
            }
        }
    }

    private static String show(Analysis a, List<Phrase> phrases) {
        return phrases.stream().map(p -> a.surface(p.begin(), p.end())).toList().toString();
    }

    private static String complements(Analysis a, Frame f) {
        StringBuilder out = new StringBuilder();
        for (Complement c : f.complements()) {
            out.append(c.preposition() < 0 ? "" : a.tokens().surface(c.preposition()))
                    .append(": ")
                    .append(a.surface(c.phrase().begin(), c.phrase().end()))
                    .append("; ");
        }
        return out.toString();
    }
}
