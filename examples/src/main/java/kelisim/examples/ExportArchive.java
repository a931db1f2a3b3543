package kelisim.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kelisim.archive.Archive;
import kelisim.ingest.Pipeline;
import kelisim.io.ArchiveFiles;
import kelisim.io.FactLines;

/** Reads two folders apart, merges what they gave, and writes it as JSON, YAML and lines; what is written reads back equal. */
public final class ExportArchive {

    private ExportArchive() {}

    /** Takes two folders to read and one to write to. */
    public static void main(String[] args) throws IOException {
        Archive one = Pipeline.installed().read(Path.of(args[0])).archive();
        Archive other = Pipeline.installed().read(Path.of(args[1])).archive();
        Archive both = one.merge(other);

        Path folder = Files.createDirectories(Path.of(args[2]));
        ArchiveFiles.write(both, folder.resolve("archive.json"));
        ArchiveFiles.write(both, folder.resolve("archive.yaml"));
        FactLines.write(both, folder.resolve("facts.jsonl"));

        Archive again = ArchiveFiles.read(folder.resolve("archive.yaml"));
        System.out.println(both);
        System.out.println("reads back equal: " + again.equals(both));
        System.out.println("the order of merging shows: " + !other.merge(one).equals(both));
    }
}
