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

    /** Hardly a sentence has more of one kind. */
    private static final int FEW = 4;

    private final List<Mention> all;
    /** For each mention its kind and its end: most that are looked at are of another kind, or reach too far. */
    private final MentionKind[] kinds;

    private final int[] ends;
    /** For each token the number of the first mention that begins at it or behind it. */
    private final int[] nextFrom;
    /** For each token the number of the outermost mention that covers it, or -1. */
    private final int[] outer;

    private final Map<MentionKind, List<Mention>> byKind = new EnumMap<>(MentionKind.class);

    private Mentions(List<Mention> sorted, int tokens) {
        this.all = List.copyOf(sorted);
        this.kinds = new MentionKind[all.size()];
        this.ends = new int[all.size()];
        this.nextFrom = new int[tokens + 1];
        this.outer = new int[tokens];
        Arrays.fill(nextFrom, all.size());
        Arrays.fill(outer, -1);
        int token = 0;
        int free = 0;
        for (int i = 0; i < kinds.length; i++) {
            Mention mention = all.get(i);
            kinds[i] = mention.kind();
            ends[i] = mention.end();
            byKind.computeIfAbsent(kinds[i], kind -> new ArrayList<>()).add(mention);
            while (token <= mention.begin()) {
                nextFrom[token++] = i;
            }
            for (int t = Math.max(free, mention.begin()); t < ends[i]; t++) {
                outer[t] = i;
            }
            free = Math.max(free, ends[i]);
        }
        byKind.replaceAll((kind, mentions) -> List.copyOf(mentions));
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
        int limit = from(mention.begin() + 1);
        for (int i = from(mention.begin()); i < limit; i++) {
            if (ends[i] == mention.end() && all.get(i).equals(mention)) {
                return i;
            }
        }
        return -1;
    }

    /** The outermost mention that covers this token, {@code null} if none does. */
    public @Nullable Mention outermost(int token) {
        return token < 0 || token >= outer.length || outer[token] < 0 ? null : all.get(outer[token]);
    }

    /** The longest mention that begins at this token, {@code null} if there is none. */
    public @Nullable Mention at(int token) {
        int first = from(token);
        return first < from(token + 1) ? all.get(first) : null;
    }

    /** The longest mention of this kind that begins at this token, {@code null} if there is none. */
    public @Nullable Mention at(int token, MentionKind kind) {
        int limit = from(token + 1);
        for (int i = from(token); i < limit; i++) {
            if (kinds[i] == kind) {
                return all.get(i);
            }
        }
        return null;
    }

    /** The longest mention of one of these kinds that begins at this token, {@code null} if there is none. */
    public @Nullable Mention at(int token, MentionKind... several) {
        int limit = from(token + 1);
        for (int i = from(token); i < limit; i++) {
            if (isOneOf(kinds[i], several)) {
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
        return all.subList(from(token), from(token + 1));
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
            if (ends[i] <= end) {
                found.add(all.get(i));
            }
        }
        return found;
    }

    /** Those of one kind that lie between two tokens, by place. */
    public List<Mention> within(int begin, int end, MentionKind kind) {
        int limit = from(end);
        int i = from(begin);
        while (i < limit && kinds[i] != kind) {
            i++;
        }
        if (i >= limit) {
            return List.of();
        }
        List<Mention> found = new ArrayList<>(Math.min(limit - i, FEW));
        for (; i < limit; i++) {
            if (kinds[i] == kind && ends[i] <= end) {
                found.add(all.get(i));
            }
        }
        return found;
    }

    /** The number of the first one that begins at a token or behind it. */
    private int from(int token) {
        return token >= nextFrom.length ? kinds.length : nextFrom[Math.max(token, 0)];
    }
}
