package kelisim.examples;

import java.nio.file.Path;
import kelisim.archive.Archive;
import kelisim.archive.Entity;
import kelisim.archive.Judgement;
import kelisim.archive.Mention;
import kelisim.ingest.Pipeline;

/** Tells an archive that two names mean one body, and takes it back: the facts stay as they were read. */
public final class JudgeIdentity {

    private JudgeIdentity() {}

    /** Takes a folder and two names. */
    public static void main(String[] args) {
        Archive archive = Pipeline.installed().read(Path.of(args[0])).archive();
        Judgement same = Judgement.same(mention(archive, args[1]), mention(archive, args[2]), "I know them both");

        Archive judged = archive.with(same);
        print("as read", archive, args[1]);
        print("judged", judged, args[1]);
        print("taken back", judged.without(same), args[1]);
        System.out.println("as if never judged: " + judged.without(same).equals(archive));
    }

    private static Mention mention(Archive archive, String name) {
        Entity entity = archive.identity().named(name).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no document names '" + name + "'"));
        return archive.identity().mentions(entity).get(0);
    }

    private static void print(String when, Archive archive, String name) {
        archive.identity().named(name).forEach(entity -> System.out.println(when + ": " + entity.names()));
    }
}
