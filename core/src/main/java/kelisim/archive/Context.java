package kelisim.archive;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * What one document says of the bearer of a name, as far as it tells bearers of like names apart.
 *
 * @param posts posts that a person holds
 * @param ordinals numbers of an event in its series
 * @param dates days or years of an event or instrument
 * @param kinds kinds of an event or instrument
 * @param parties the parties of an instrument, as far as they are states
 */
record Context(Set<Post> posts, Set<Integer> ordinals, Set<EdtfDate> dates, Set<String> kinds, Set<String> parties) {

    static final Context NONE = new Context(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    /** Offices this many years apart may have changed hands. */
    private static final int SAME_TERM = 5;

    /** One instrument's reported dates of signing seldom lie further apart than this, in days. */
    private static final int SLIP = 45;

    /**
     * A post that one person holds at a time.
     *
     * @param kind the post
     * @param seat the state or body
     * @param state the state, if the seat tells
     * @param alone whether nobody holds it in two states
     * @param year when, 0 if that is not known
     */
    record Post(String kind, String seat, String state, boolean alone, int year) implements Comparable<Post> {
        private static final Comparator<Post> ORDER = Comparator.comparing(Post::kind)
                .thenComparing(Post::seat)
                .thenComparing(Post::state)
                .thenComparing(Post::alone)
                .thenComparing(Post::year);

        @Override
        public int compareTo(Post other) {
            return ORDER.compare(this, other);
        }

        boolean isAbout(Post other) {
            return year == 0 || other.year == 0 || Math.abs(year - other.year) <= SAME_TERM;
        }
    }

    boolean isEmpty() {
        return equals(NONE);
    }

    Context with(Context other) {
        if (other.isEmpty() || equals(other)) {
            return this;
        }
        return isEmpty()
                ? other
                : new Context(
                        union(posts, other.posts),
                        union(ordinals, other.ordinals),
                        union(dates, other.dates),
                        union(kinds, other.kinds),
                        union(parties, other.parties));
    }

    /** What bearers spelt the same must share to be one where others are not. */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        posts.forEach(post -> keys.add(post.kind() + "@" + post.seat()));
        ordinals.forEach(ordinal -> keys.add("number " + ordinal));
        dates.forEach(date -> keys.add("date " + date));
        return keys;
    }

    /** Under which instruments meet that documents call by their kind only. */
    Set<String> acts() {
        Set<String> acts = new TreeSet<>();
        for (String kind : kinds) {
            dates.stream().filter(EdtfDate::isDay).forEach(date -> acts.add(kind + " " + date));
        }
        return acts;
    }

    /** Why the two cannot be one, in words that follow 'because'; null if nothing speaks against it. */
    @Nullable
    String conflict(Context other) {
        for (Post mine : posts) {
            for (Post theirs : other.posts) {
                if (mine.alone() && theirs.alone() && twoStates(mine, theirs) && near(mine, theirs)) {
                    return "one is " + mine.kind() + " in " + mine.state() + ", the other " + theirs.kind() + " in "
                            + theirs.state() + ", at one time";
                }
            }
        }
        if (!ordinals.isEmpty() && !other.ordinals.isEmpty() && disjoint(ordinals, other.ordinals)) {
            return "their numbers differ: " + ordinals + " and " + other.ordinals;
        }
        return far(other) ? "their dates differ: " + dates + " and " + other.dates : null;
    }

    /** A post that both hold, at about one time; null if there is none. */
    @Nullable
    Post shared(Context other) {
        Post first = null;
        for (Post mine : posts) {
            for (Post theirs : other.posts) {
                boolean one = mine.kind().equals(theirs.kind()) && mine.seat().equals(theirs.seat());
                if (one && mine.isAbout(theirs) && (first == null || mine.compareTo(first) < 0)) {
                    first = mine;
                }
            }
        }
        return first;
    }

    /** Whether two instruments or events of unspecific titles are one by kind, day and parties. */
    boolean isSameAct(Context other) {
        boolean day = dates.stream().anyMatch(date -> date.isDay() && other.dates.contains(date));
        return day && !disjoint(kinds, other.kinds) && !disjoint(parties, other.parties);
    }

    private boolean far(Context other) {
        if (dates.isEmpty() || other.dates.isEmpty()) {
            return false;
        }
        for (EdtfDate mine : dates) {
            for (EdtfDate theirs : other.dates) {
                if (mine.overlaps(theirs) || distance(mine, theirs) <= SLIP) {
                    return false;
                }
            }
        }
        return true;
    }

    private static long distance(EdtfDate a, EdtfDate b) {
        EdtfDate first = a.compareTo(b) <= 0 ? a : b;
        EdtfDate second = first.equals(a) ? b : a;
        return second.earliest().toEpochDay() - first.latest().toEpochDay();
    }

    private static boolean twoStates(Post a, Post b) {
        return !a.state().isEmpty() && !b.state().isEmpty() && !a.state().equals(b.state());
    }

    private static boolean near(Post a, Post b) {
        return a.year() == 0 || b.year() == 0 || Math.abs(a.year() - b.year()) <= 1;
    }

    private static <T> boolean disjoint(Set<T> a, Set<T> b) {
        return a.stream().noneMatch(b::contains);
    }

    private static <T> Set<T> union(Set<T> a, Set<T> b) {
        if (b.isEmpty() || a.equals(b)) {
            return a;
        }
        TreeSet<T> both = new TreeSet<>(a);
        both.addAll(b);
        return both;
    }
}
