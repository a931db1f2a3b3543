package kelisim.examples;

import java.io.StringReader;
import java.nio.file.Path;
import kelisim.archive.Archive;
import kelisim.extract.Knowledge;
import kelisim.extract.ProseExtractor;
import kelisim.fact.Office;
import kelisim.ingest.Pipeline;
import kelisim.ingest.Plugins;

/** A lexicon of one's own: offices that only some bodies have, found from then on in every document. */
public final class AddALexicon {

    private static final String RIVER_OFFICES =
            """
            lexicon: role
            source: statutes of river commissions
            entries:
              - {name: river warden, of: [body, place], forms: [river wardens]}
              - {name: master of the locks, of: [body, place]}
            """;

    private AddALexicon() {}

    /** Takes a folder, and prints the offices found without the lexicon and with it. */
    public static void main(String[] args) {
        Knowledge own = Knowledge.builtIn().with("river-offices.yaml", new StringReader(RIVER_OFFICES));
        Plugins plugins = Plugins.installed();
        print("without", Pipeline.of(plugins).read(Path.of(args[0])).archive());
        print(
                "with",
                Pipeline.of(plugins.withExtractor(new ProseExtractor(own)))
                        .read(Path.of(args[0]))
                        .archive());
    }

    private static void print(String when, Archive archive) {
        for (Office office : archive.facts(Office.class)) {
            System.out.println(when + ": " + office.person().text() + ", " + office.role());
        }
    }
}
