package kelisim.archive;

import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kelisim.archive.internal.Profile;
import kelisim.archive.internal.Profiles;
import kelisim.fact.Name;
import kelisim.fact.NameKind;

/**
 * Groups the mentions of an archive by spelling, as far as nothing speaks against it. Threads share the work; what one of them does
 * depends on its names or its documents alone.
 */
final class Bearers {

    private final Mentions mentions;
    private final Profiles profiles = new Profiles();
    private final Profile[] ofMention;
    private final BitSet outlived;
    private final Context[] contexts;

    /** The bearers of an archive, sorted. Mentions that a user has judged stand alone. */
    static List<Bearer> of(Archive archive, Mentions mentions) {
        Bearers bearers = new Bearers(archive, mentions);
        return bearers.groups(archive.judgements()).parallelStream()
                .flatMap(numbers -> bearers.group(numbers).stream())
                .sorted()
                .toList();
    }

    private Bearers(Archive archive, Mentions mentions) {
        this.mentions = mentions;
        this.ofMention = IntStream.range(0, mentions.size())
                .parallel()
                .mapToObj(number -> profiles.of(mentions.name(number)))
                .toArray(Profile[]::new);
        this.outlived = outlived(archive, mentions, ofMention);
        this.contexts = Contexts.of(archive, mentions);
    }

    /** Which mentions are former names of places in documents of a time when they mean something else. */
    private static BitSet outlived(Archive archive, Mentions mentions, Profile[] profiles) {
        BitSet outlived = new BitSet();
        for (int number = 0; number < profiles.length; number++) {
            if (profiles[number].kind() == NameKind.PLACE) {
                LocalDate published = archive.document(mentions.documentOf(number))
                        .map(document -> document.details().published())
                        .orElse(null);
                outlived.set(number, published != null && profiles[number].isOutlived(published.getYear()));
            }
        }
        return outlived;
    }

    /** Mentions spelt the same; those whose spelling tells nothing apart from its document stand alone. */
    private Collection<ImmutableIntArray> groups(List<Judgement> judgements) {
        Set<Integer> alone = new HashSet<>();
        for (Judgement judgement : judgements) {
            alone.add(mentions.number(judgement.left()));
            alone.add(mentions.number(judgement.right()));
        }
        List<ImmutableIntArray> groups = new ArrayList<>();
        Map<String, ImmutableIntArray.Builder> bySpelling = new HashMap<>();
        for (int number = 0; number < ofMention.length; number++) {
            Profile profile = ofMention[number];
            if (alone.contains(number)) {
                groups.add(ImmutableIntArray.of(number));
                continue;
            }
            String spelling = spelling(profile) + (outlived.get(number) ? " no more" : "");
            String key = profile.fullestTells() || profile.known() != null
                    ? spelling
                    : mentions.documentOf(number) + " " + spelling;
            bySpelling.computeIfAbsent(key, k -> ImmutableIntArray.builder(1)).add(number);
        }
        bySpelling.values().forEach(group -> groups.add(group.build()));
        return groups;
    }

    private static String spelling(Profile profile) {
        String known = profile.known();
        return known != null ? known : profile.kind().code() + " " + profile.spelling();
    }

    private List<Bearer> group(ImmutableIntArray numbers) {
        Map<String, Context> distinct = new TreeMap<>();
        Set<Context> seen = new HashSet<>();
        numbers.forEach(number -> {
            if (seen.add(contexts[number])) {
                distinct.put(contexts[number].toString(), contexts[number]);
            }
        });
        Context together = Context.NONE;
        for (Context context : distinct.values()) {
            if (together.conflict(context) != null) {
                return split(numbers);
            }
            together = together.with(context);
        }
        return List.of(bearer(numbers, together, false));
    }

    /** Some of the mentions cannot be one: each context is a bearer of its own, and so is each mention without any. */
    private List<Bearer> split(ImmutableIntArray numbers) {
        List<Bearer> bearers = new ArrayList<>();
        Map<Context, ImmutableIntArray.Builder> byContext = new HashMap<>();
        numbers.forEach(number -> {
            if (contexts[number].isEmpty()) {
                bearers.add(bearer(ImmutableIntArray.of(number), Context.NONE, true));
            } else {
                byContext
                        .computeIfAbsent(contexts[number], k -> ImmutableIntArray.builder(1))
                        .add(number);
            }
        });
        byContext.forEach((context, builder) -> bearers.add(bearer(builder.build(), context, true)));
        return bearers;
    }

    /** The bearer of these mentions, with the forms that any of them has. */
    private Bearer bearer(ImmutableIntArray numbers, Context context, boolean doubtful) {
        Set<List<String>> different = new HashSet<>();
        numbers.forEach(number -> different.add(mentions.name(number).forms()));
        Profile profile = ofMention[numbers.get(0)];
        if (different.size() > 1) {
            TreeSet<String> forms = new TreeSet<>();
            different.forEach(forms::addAll);
            Name first = mentions.name(numbers.get(0));
            profile = profiles.of(first.kind(), first.text(), forms);
        }
        return new Bearer(numbers, outlived.get(numbers.get(0)) ? profile.ofArea() : profile, context, doubtful);
    }
}
