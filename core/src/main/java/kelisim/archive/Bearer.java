package kelisim.archive;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Set;
import java.util.TreeSet;
import kelisim.archive.internal.NameKeys;
import kelisim.archive.internal.Profile;

/**
 * Mentions that are one from the outset: spelt the same, with nothing said of them that would set them apart.
 *
 * @param mentions the numbers of the mentions, rising; never empty
 * @param profile their name, made ready for comparison
 * @param context what is said of them
 * @param doubtful whether others are spelt the same and are not this one: then the spelling proves nothing
 */
record Bearer(ImmutableIntArray mentions, Profile profile, Context context, boolean doubtful)
        implements Comparable<Bearer> {

    int first() {
        return mentions.get(0);
    }

    /**
     * Under which two bearers that may be one meet. Bare surnames and titles are looked for under the posts and acts that their
     * documents tell of.
     */
    NameKeys keys() {
        NameKeys keys = doubtful ? NameKeys.empty() : profile.keys();
        if (doubtful) {
            context.keys().forEach(key -> keys.own().add(profile.spelling() + "@" + key));
        }
        Set<String> said = new TreeSet<>();
        Set<String> roots = context.posts().isEmpty() ? Set.of() : profile.roots();
        for (Context.Post post : context.posts()) {
            roots.forEach(root -> said.add("s:" + root + "@" + post.kind() + "@" + post.seat()));
        }
        context.acts().forEach(act -> said.add("act:" + act));
        keys.offered().addAll(said);
        if (!profile.tells() || doubtful || !keys.asked().isEmpty()) {
            keys.asked().addAll(said);
        }
        return keys;
    }

    /** By first mention; no two bearers share one. */
    @Override
    public int compareTo(Bearer other) {
        return Integer.compare(first(), other.first());
    }
}
