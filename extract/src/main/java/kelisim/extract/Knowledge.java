package kelisim.extract;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import kelisim.extract.internal.data.DataNode;
import kelisim.extract.internal.data.YamlReader;

/**
 * What an extractor knows beside what comes with it: lexicons and fact patterns of one's own, read from YAML. Immutable.
 *
 * <pre>{@code
 * Knowledge own = Knowledge.builtIn().with(Path.of("river-bodies.yaml"));
 * new ProseExtractor(own).extract(document);
 * }</pre>
 *
 * <p>A file with {@code lexicon:} adds words and names, one with {@code rules:} adds patterns; the README of this module
 * describes both. A malformed file is a {@link KnowledgeException} that names file, line and rule.
 */
public final class Knowledge {

    private static final Knowledge BUILT_IN = new Knowledge(new TreeMap<>());

    /** By name, so that the order of adding never shows. */
    private final SortedMap<String, DataNode> files;

    private Knowledge(SortedMap<String, DataNode> files) {
        this.files = files;
    }

    /** Only what comes with this module. */
    public static Knowledge builtIn() {
        return BUILT_IN;
    }

    /** What comes with this module, and what installed {@link KnowledgeProvider}s add. */
    public static Knowledge installed() {
        Knowledge all = BUILT_IN;
        for (KnowledgeProvider provider : ServiceLoader.load(KnowledgeProvider.class)) {
            all = provider.addTo(all);
        }
        return all;
    }

    /**
     * This and a file, which is read as UTF-8.
     *
     * @throws IOException if it cannot be read
     * @throws KnowledgeException if it is malformed
     */
    public Knowledge with(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return with(file.toString(), reader);
        }
    }

    /**
     * This and what a reader gives.
     *
     * @param name what errors call it; a second one of the same name takes the place of the first
     * @throws KnowledgeException if it is malformed
     */
    public Knowledge with(String name, Reader reader) {
        DataNode file = YamlReader.read(name, reader);
        if (file.get("lexicon") == null && file.get("rules") == null) {
            throw new KnowledgeException(name, file.line(), "knowledge.kind", "neither 'lexicon' nor 'rules' is there");
        }
        TreeMap<String, DataNode> more = new TreeMap<>(files);
        more.put(name, file);
        return new Knowledge(more);
    }

    /** The added files with lexicons. */
    List<DataNode> lexicons() {
        return having("lexicon");
    }

    /** The added files with patterns. */
    List<DataNode> rules() {
        return having("rules");
    }

    private List<DataNode> having(String field) {
        List<DataNode> found = new ArrayList<>(files.values());
        found.removeIf(file -> file.get(field) == null);
        return found;
    }
}
