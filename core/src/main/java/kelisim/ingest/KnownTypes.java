package kelisim.ingest;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The table of media types, their file endings, and the modules that read them. */
final class KnownTypes {

    /** What the content of a type is made of, which its name may claim and its bytes must bear out. */
    enum Kind {
        TEXT,
        ZIP,
        OLE,
        BINARY
    }

    private record Entry(String mediaType, Kind kind, @Nullable String artifact) {}

    private static final KnownTypes TABLE = load();

    private final ImmutableMap<String, Entry> byType;
    private final ImmutableMap<String, Entry> byEnding;

    private KnownTypes(Map<String, Entry> byType, Map<String, Entry> byEnding) {
        this.byType = ImmutableMap.copyOf(byType);
        this.byEnding = ImmutableMap.copyOf(byEnding);
    }

    /** The media type of a file with this name, if its ending is of the given kind. */
    static @Nullable String byEnding(String name, Kind kind) {
        Entry entry = TABLE.byEnding.get(ending(name));
        return entry != null && entry.kind == kind ? entry.mediaType : null;
    }

    /** Whether the name's ending is that of a type of this kind. */
    static boolean claims(String name, Kind kind) {
        return byEnding(name, kind) != null;
    }

    /** The module of Kelisim that reads this type, as a Maven coordinate without version. */
    static @Nullable String artifact(String mediaType) {
        Entry entry = TABLE.byType.get(mediaType);
        return entry == null || entry.artifact == null ? null : "org.kelisim:" + entry.artifact;
    }

    /** What follows the last dot of the last part of a name, in lower case; empty if there is no dot. */
    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= name.lastIndexOf('/') ? "" : Ascii.toLowerCase(name.substring(dot + 1));
    }

    private static KnownTypes load() {
        Map<String, Entry> byType = new LinkedHashMap<>();
        Map<String, Entry> byEnding = new LinkedHashMap<>();
        try (InputStream in = KnownTypes.class.getResourceAsStream("media-types.txt")) {
            if (in == null) {
                throw new IllegalStateException("media-types.txt is not beside " + KnownTypes.class);
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> add(line, byType, byEnding));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new KnownTypes(byType, byEnding);
    }

    private static void add(String line, Map<String, Entry> byType, Map<String, Entry> byEnding) {
        List<String> cells = Splitter.on('|').trimResults().splitToList(line);
        String artifact = cells.get(2).equals("-") ? null : cells.get(2);
        Entry entry = new Entry(cells.get(0), Kind.valueOf(Ascii.toUpperCase(cells.get(1))), artifact);
        byType.put(entry.mediaType, entry);
        for (String ending : Splitter.on(' ').omitEmptyStrings().split(cells.get(3))) {
            byEnding.put(ending, entry);
        }
    }
}
