package kelisim.archive;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kelisim.archive.internal.Profile;
import kelisim.archive.internal.Profiles;

/**
 * Groups the mentions of an archive by spelling, as far as nothing speaks against it. Threads share the work; what one of them does
 * depends on its names or its documents alone.
 */
final class Bearers {

    private final Mentions mentions;
    private final Profiles profiles = new Profiles();
    private final Profile[] ofMention;
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
        this.contexts = Contexts.of(archive, mentions);
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
            String spelling = spelling(profile);
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
        return List.of(Bearer.of(numbers, mentions, together, false, profiles));
    }

    /** Some of the mentions cannot be one: each context is a bearer of its own, and so is each mention without any. */
    private List<Bearer> split(ImmutableIntArray numbers) {
        List<Bearer> bearers = new ArrayList<>();
        Map<Context, ImmutableIntArray.Builder> byContext = new HashMap<>();
        numbers.forEach(number -> {
            if (contexts[number].isEmpty()) {
                bearers.add(Bearer.of(ImmutableIntArray.of(number), mentions, Context.NONE, true, profiles));
            } else {
                byContext
                        .computeIfAbsent(contexts[number], k -> ImmutableIntArray.builder(1))
                        .add(number);
            }
        });
        byContext.forEach(
                (context, builder) -> bearers.add(Bearer.of(builder.build(), mentions, context, true, profiles)));
        return bearers;
    }
}
