package kelisim.extract.internal.family.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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

    /** The body of each office of more than one word; an office of several bodies has none. */
    private final Map<String, @Nullable Entity> bodies = new HashMap<>();

    OfficesNamed(Analysis analysis) {
        PostReader posts = new PostReader(analysis);
        for (Mention role : analysis.mentions().all(MentionKind.ROLE)) {
            if (role.end() - role.begin() > 1) {
                Post post =
                        posts.of(role, analysis.text().sentenceOf(role.begin()).end());
                String words = analysis.surface(role.begin(), role.end()).toLowerCase(Locale.ROOT);
                if (post.body() != null) {
                    Entity known = bodies.getOrDefault(words, post.body());
                    bodies.put(words, post.body().equals(known) ? known : null);
                }
            }
        }
    }

    @Nullable
    Entity of(Draft draft) {
        return bodies.get(String.valueOf(draft.string("role")).toLowerCase(Locale.ROOT));
    }
}
