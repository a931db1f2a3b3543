package kelisim.extract.internal.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The mentions of a text, sorted, with look-up by token. Mentions that would cross one already there are left out. */
public final class Mentions {

    /** Of no text. */
    public static final Mentions NONE = new Mentions(List.of(), 0);

    private final List<Mention> all;
    private final int[] firstAt;
    /** The first mention that begins at a token or behind it. */
    private final int[] nextFrom;

    private final int[] outer;
    private final Map<MentionKind, List<Mention>> byKind = new EnumMap<>(MentionKind.class);

    private Mentions(List<Mention> sorted, int tokens) {
        this.all = List.copyOf(sorted);
        this.firstAt = new int[tokens + 1];
        this.nextFrom = new int[tokens + 1];
        this.outer = new int[tokens];
        Arrays.fill(firstAt, -1);
        Arrays.fill(outer, -1);
        for (int i = all.size() - 1; i >= 0; i--) {
            firstAt[all.get(i).begin()] = i;
        }
        for (Mention mention : all) {
            byKind.computeIfAbsent(mention.kind(), kind -> new ArrayList<>()).add(mention);
        }
        byKind.replaceAll((kind, mentions) -> List.copyOf(mentions));
        int next = all.size();
        for (int t = tokens; t >= 0; t--) {
            next = firstAt[t] >= 0 ? firstAt[t] : next;
            nextFrom[t] = next;
        }
        int free = 0;
        for (int i = 0; i < all.size(); i++) {
            for (int t = Math.max(free, all.get(i).begin()); t < all.get(i).end(); t++) {
                outer[t] = i;
            }
            free = Math.max(free, all.get(i).end());
        }
    }

    /** These and more; of two that cross, the one that begins first stays. */
    public Mentions with(Collection<Mention> more, int tokens) {
        List<Mention> merged = new ArrayList<>(all);
        merged.addAll(more);
        merged.sort(null);
        return new Mentions(withoutCrossing(merged), tokens);
    }

    /** Of 'eight memoranda of understanding' the figure keeps 'eight', the name the rest. */
    private static boolean crossesFigure(Mention figure, Mention name) {
        return figure.kind() == MentionKind.FIGURE
                && figure.begin() < name.begin()
                && figure.end() > name.begin()
                && figure.end() < name.end();
    }

    private static Mention upTo(Mention figure, int end) {
        return new Mention(
                figure.kind(),
                figure.begin(),
                end,
                Math.min(figure.head(), end - 1),
                figure.entry(),
                figure.generic(),
                figure.acronym(),
                figure.ordinal(),
                figure.reading());
    }

    private static List<Mention> withoutCrossing(List<Mention> sorted) {
        List<Mention> kept = new ArrayList<>(sorted.size());
        List<Mention> open = new ArrayList<>();
        for (Mention mention : sorted) {
            while (!open.isEmpty() && open.get(open.size() - 1).end() <= mention.begin()) {
                open.remove(open.size() - 1);
            }
            Mention last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            if (mention.equals(last)) {
                continue;
            }
            if (!open.isEmpty() && crossesFigure(open.get(open.size() - 1), mention)) {
                Mention figure = open.remove(open.size() - 1);
                kept.set(kept.lastIndexOf(figure), upTo(figure, mention.begin()));
            }
            if (open.isEmpty() || open.get(open.size() - 1).end() >= mention.end()) {
                kept.add(mention);
                open.add(mention);
            }
        }
        return kept;
    }

    /** All, by place. */
    public List<Mention> all() {
        return all;
    }

    /** All of one kind, by place. */
    public List<Mention> all(MentionKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** The place of a mention among {@linkplain #all() all}, -1 if it is none of them. */
    public int number(Mention mention) {
        for (int i = from(mention.begin()); i < all.size() && all.get(i).begin() == mention.begin(); i++) {
            if (all.get(i).equals(mention)) {
                return i;
            }
        }
        return -1;
    }

    /** The outermost mention that covers this token, {@code null} if none does. */
    public @Nullable Mention outermost(int token) {
        return token < 0 || token >= outer.length || outer[token] < 0 ? null : all.get(outer[token]);
    }

    /** The longest mention of one of these kinds that begins at this token, {@code null} if there is none. */
    public @Nullable Mention at(int token, MentionKind... kinds) {
        if (token < 0 || token >= firstAt.length || firstAt[token] < 0) {
            return null;
        }
        for (int i = firstAt[token]; i < all.size() && all.get(i).begin() == token; i++) {
            if (kinds.length == 0 || isOneOf(all.get(i).kind(), kinds)) {
                return all.get(i);
            }
        }
        return null;
    }

    private static boolean isOneOf(MentionKind kind, MentionKind[] kinds) {
        for (MentionKind one : kinds) {
            if (one == kind) {
                return true;
            }
        }
        return false;
    }

    /** Those that begin at this token, the longest first. */
    public List<Mention> startingAt(int token) {
        if (token < 0 || token >= firstAt.length || firstAt[token] < 0) {
            return List.of();
        }
        int end = firstAt[token] + 1;
        while (end < all.size() && all.get(end).begin() == token) {
            end++;
        }
        return all.subList(firstAt[token], end);
    }

    /** Those that lie between two tokens, by place. */
    public List<Mention> within(int begin, int end) {
        int limit = from(end);
        int first = from(begin);
        if (first >= limit) {
            return List.of();
        }
        List<Mention> found = new ArrayList<>(limit - first);
        for (int i = first; i < limit; i++) {
            if (all.get(i).end() <= end) {
                found.add(all.get(i));
            }
        }
        return found;
    }

    /** Those of one kind that lie between two tokens, by place. */
    public List<Mention> within(int begin, int end, MentionKind kind) {
        int limit = from(end);
        int i = from(begin);
        while (i < limit && all.get(i).kind() != kind) {
            i++;
        }
        if (i >= limit) {
            return List.of();
        }
        List<Mention> found = new ArrayList<>();
        for (; i < limit; i++) {
            if (all.get(i).kind() == kind && all.get(i).end() <= end) {
                found.add(all.get(i));
            }
        }
        return found;
    }

    /** The first one that begins at a token or behind it. */
    private int from(int token) {
        return token >= nextFrom.length ? all.size() : nextFrom[Math.max(token, 0)];
    }
}
