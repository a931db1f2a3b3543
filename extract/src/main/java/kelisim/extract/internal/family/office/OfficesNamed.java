package kelisim.extract.internal.family.office;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.family.post.Post;
import kelisim.extract.internal.family.post.PostReader;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import org.jspecify.annotations.Nullable;

/** Offices that the document names with their bodies, with or without who holds them ('The Minister of Ports of Peru to …'). */
final class OfficesNamed {

    /** The bodies of each office of more than one word. */
    private final Map<String, Set<Entity>> bodies = new HashMap<>();

    OfficesNamed(Analysis analysis) {
        PostReader posts = new PostReader(analysis);
        for (Mention role : analysis.mentions().all(MentionKind.ROLE)) {
            if (role.end() - role.begin() > 1) {
                Post post =
                        posts.of(role, analysis.text().sentenceOf(role.begin()).end());
                String words = analysis.surface(role.begin(), role.end()).toLowerCase(Locale.ROOT);
                if (post.body() != null) {
                    bodies.computeIfAbsent(words, w -> new LinkedHashSet<>()).add(post.body());
                }
            }
        }
    }

    /** The only body with that office that is left; {@code null} if there are several or none. */
    @Nullable
    Entity of(Draft draft, Predicate<Entity> left) {
        String words = String.valueOf(draft.string("role")).toLowerCase(Locale.ROOT);
        List<Entity> free = bodies.getOrDefault(words, Set.of()).stream()
                .filter(left)
                .limit(2)
                .toList();
        return free.size() == 1 ? free.get(0) : null;
    }
}
