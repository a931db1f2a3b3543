package kelisim.archive.internal;

import java.util.List;
import kelisim.archive.Basis;
import kelisim.archive.Comparison;
import kelisim.archive.Verdict;
import kelisim.archive.internal.Item.Sort;
import org.jspecify.annotations.Nullable;

/** Compares bodies by the names that stand in quotation marks. */
final class QuotedNames {

    private QuotedNames() {}

    /** A name in quotation marks is the body's own: what stands around it describes. */
    static @Nullable Comparison compare(Title a, Title b) {
        if (a.quoted().isEmpty() && b.quoted().isEmpty()) {
            return null;
        }
        double best = 0;
        for (Title one : proper(a)) {
            for (Title other : proper(b)) {
                best = Math.max(best, ownName(one, other));
            }
        }
        String reason = "'" + a.text() + "' and '" + b.text() + "' have ";
        if (best >= 0.86) {
            return new Comparison(Verdict.SAME, 0.8 + 0.15 * best, Basis.NAME, reason + "the same proper name");
        }
        return !a.quoted().isEmpty() && !b.quoted().isEmpty() && best < 0.7
                ? new Comparison(Verdict.DIFFERENT, 0.25, Basis.NAME, reason + "different proper names")
                : null;
    }

    private static List<Title> proper(Title title) {
        List<Title> quoted = title.quoted().stream().filter(Title::hasName).toList();
        if (!quoted.isEmpty()) {
            return quoted;
        }
        List<Item> names =
                title.items().stream().filter(item -> item.sort() == Sort.NAME).toList();
        return names.isEmpty() ? List.of() : List.of(title.with(names));
    }

    private static double ownName(Title a, Title b) {
        List<Word> one = a.items().stream().map(Item::word).toList();
        List<Word> other = b.items().stream().map(Item::word).toList();
        return one.size() == 1 && other.size() == 1 ? one.get(0).likeness(other.get(0)) : Joining.likeness(one, other);
    }
}
