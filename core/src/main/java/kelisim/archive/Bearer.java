package kelisim.archive;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kelisim.archive.internal.Profile;
import kelisim.fact.Name;

/**
 * Mentions that are one from the outset: spelt the same, with nothing said of them that would set them apart.
 *
 * @param mentions the mentions, sorted; never empty
 * @param profile their name, made ready for comparison
 * @param context what is said of them
 * @param doubtful whether others are spelt the same and are not this one: then the spelling proves nothing
 */
record Bearer(List<Mention> mentions, Profile profile, Context context, boolean doubtful)
        implements Comparable<Bearer> {

    /** The bearer of these mentions; profiles of single names are taken from those already made. */
    static Bearer of(Collection<Mention> mentions, Context context, boolean doubtful, Map<Name, Profile> profiles) {
        TreeSet<Mention> sorted = new TreeSet<>(mentions);
        TreeSet<String> forms = new TreeSet<>();
        sorted.forEach(mention -> forms.addAll(mention.name().forms()));
        Name first = sorted.first().name();
        Profile made = forms.size() == first.forms().size() ? profiles.get(first) : null;
        Profile profile = made != null ? made : Profile.of(first.kind(), first.text(), forms);
        return new Bearer(List.copyOf(sorted), profile, context, doubtful);
    }

    Mention first() {
        return mentions.get(0);
    }

    /** Under which two bearers that may be one meet. */
    Set<String> keys() {
        TreeSet<String> keys = new TreeSet<>(doubtful ? Set.of() : profile.keys());
        if (doubtful) {
            context.keys().forEach(key -> keys.add(profile.spelling() + "@" + key));
        }
        for (Context.Post post : context.posts()) {
            profile.roots().forEach(root -> keys.add("s:" + root + "@" + post.kind() + "@" + post.seat()));
        }
        context.acts().forEach(act -> keys.add("act:" + act));
        return keys;
    }

    /** By first mention; no two bearers share one. */
    @Override
    public int compareTo(Bearer other) {
        return first().compareTo(other.first());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bearer that && first().equals(that.first());
    }

    @Override
    public int hashCode() {
        return first().hashCode();
    }
}
