package kelisim.archive.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells which post, of those that one person holds at a time, a role in a document's words is. */
public final class Posts {

    /**
     * A kind of post.
     *
     * @param name what it is called here
     * @param ofState whether nobody holds it in two states at a time
     */
    public record Kind(String name, boolean ofState) {}

    private record Entry(Set<String> words, Kind kind) {}

    private static final class Holder {
        static final Posts STANDARD = new Posts(Knowledge.load("posts"), Knowledge.standard());
    }

    private final List<Entry> entries = new ArrayList<>();
    private final Knowledge knowledge;

    private Posts(JsonNode data, Knowledge knowledge) {
        this.knowledge = knowledge;
        for (JsonNode post : data) {
            Kind kind = new Kind(post.path("post").asText(), post.path("state").asBoolean());
            for (String words : Knowledge.list(post.path("words"))) {
                entries.add(new Entry(Set.of(words.replace('-', ' ').split(" ", -1)), kind));
            }
        }
    }

    /** The posts of the data that comes with the library. */
    public static Posts standard() {
        return Holder.STANDARD;
    }

    /** The post; null for roles that several people hold at a time. In a state, its head or leader is its head of state. */
    public @Nullable Kind of(String role, boolean inState) {
        Set<String> words =
                new HashSet<>(Arrays.asList(knowledge.words().key(role).split(" ", -1)));
        for (Entry entry : entries) {
            if (words.containsAll(entry.words())) {
                return entry.kind().name().equals("head") && inState
                        ? new Kind("head of state", true)
                        : single(entry.kind());
            }
        }
        return null;
    }

    /** Where a post is held: the state's code, or the body's words; null for 'the Party' and the like. */
    public @Nullable String seat(String organisation) {
        String code = knowledge.states().code(organisation);
        if (code != null) {
            return "state " + code;
        }
        Title title = Title.of(organisation, knowledge);
        return TitleMatch.isGeneric(title) ? null : title.signature();
    }

    /** The state that an organisation's name tells of, if it is one. */
    public @Nullable String stateOf(String organisation) {
        String code = knowledge.states().code(organisation);
        Set<String> states = Title.of(organisation, knowledge).keys(Item.Sort.STATE);
        return code != null ? code : states.size() == 1 ? states.iterator().next() : null;
    }

    private static @Nullable Kind single(Kind kind) {
        return kind.name().equals("deputy") ? null : kind;
    }
}
