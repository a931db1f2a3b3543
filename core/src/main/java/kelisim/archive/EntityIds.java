package kelisim.archive;

import com.google.common.hash.Hashing;
import com.google.common.primitives.ImmutableIntArray;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import kelisim.fact.Name;
import kelisim.fact.NameKind;
import org.jspecify.annotations.Nullable;

/** Makes entities of groups of mentions. An id is made of the group's first mention alone. */
final class EntityIds {

    private static final int SLUG = 40;

    /** The fullest: the longest, among equally long ones the first. */
    private static final Comparator<String> FULLEST =
            Comparator.comparingInt((String s) -> -s.length()).thenComparing(Comparator.naturalOrder());

    private EntityIds() {}

    /**
     * The entity of mentions, given by their numbers, rising. What the knowledge data knows has its name there for an id, such as
     * {@code state-kz}.
     */
    static Entity entity(ImmutableIntArray group, Mentions mentions, NameKind kind, @Nullable String known) {
        TreeSet<String> texts = new TreeSet<>(FULLEST);
        TreeSet<String> names = new TreeSet<>();
        group.forEach(number -> {
            Name name = mentions.name(number);
            if (texts.add(name.text()) || !names.containsAll(name.forms())) {
                names.addAll(name.forms());
            }
        });
        return new Entity(
                known != null ? known.toLowerCase(Locale.ROOT) : id(kind, mentions.get(group.get(0))),
                kind,
                texts.first(),
                List.copyOf(names));
    }

    private static String id(NameKind kind, Mention first) {
        String seed = first.document() + "\n" + first.name().kind().code() + "\n"
                + first.name().text() + "\n" + String.join("\n", first.name().forms());
        String hash = Hashing.sha256()
                .hashString(seed, StandardCharsets.UTF_8)
                .toString()
                .substring(0, 16);
        return kind.code() + "-" + slug(first.name().text()) + "-" + hash;
    }

    private static String slug(String text) {
        String slug = Folding.plain(text).replace(' ', '-');
        int end = Math.min(slug.length(), SLUG);
        return slug.substring(0, end > 0 && Character.isHighSurrogate(slug.charAt(end - 1)) ? end - 1 : end);
    }
}
