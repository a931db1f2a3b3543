package kelisim.extract.internal.family.office;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kelisim.extract.internal.data.DataNode;
import kelisim.extract.internal.data.Resources;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.AnalysedText;
import kelisim.extract.internal.mention.Mention;

/** In which states names of people are at home: by the given and family names that a lexicon knows, else by how a name begins or ends. */
final class NameHomes {

    private static final Set<String> FIELDS = Set.of("states", "endings", "beginnings", "names");
    private static final Set<String> NAMES = Set.of("given_name", "name_part");
    /** The fewest letters beside an ending. */
    private static final int STEM = 2;

    private final ImmutableListMultimap<Character, Affix> endings;
    private final ImmutableListMultimap<Character, Affix> beginnings;
    /** Names that are words or places as well. */
    private final ImmutableSetMultimap<String, String> names;

    private NameHomes(List<DataNode> files) {
        ImmutableListMultimap.Builder<Character, Affix> ends = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<Character, Affix> begins = ImmutableListMultimap.builder();
        ImmutableSetMultimap.Builder<String, String> whole = ImmutableSetMultimap.builder();
        for (DataNode file : files) {
            for (DataNode entry : file.require("entries", "home.entries").items()) {
                entry.allow(FIELDS, "home.field");
                Set<String> states =
                        Set.copyOf(entry.require("states", "home.states").texts("home.states"));
                texts(entry, "endings")
                        .forEach(text -> ends.put(text.charAt(text.length() - 1), new Affix(text, states)));
                texts(entry, "beginnings").forEach(text -> begins.put(text.charAt(0), new Affix(text, states)));
                texts(entry, "names").forEach(text -> whole.putAll(text, states));
            }
        }
        this.endings = ends.build();
        this.beginnings = begins.build();
        this.names = whole.build();
    }

    /** The homes of names in English texts. */
    static NameHomes english() {
        return new NameHomes(Resources.of("en", "home"));
    }

    private static List<String> texts(DataNode entry, String field) {
        DataNode texts = entry.get(field);
        return texts == null ? List.of() : texts.texts("home." + field);
    }

    /** Letters with which names end or begin in some states. */
    private record Affix(String text, Set<String> states) {}

    /** The states in which most words of a name are usual; none if nothing is known of them. */
    Set<String> of(AnalysedText text, Mention name) {
        Map<String, Integer> counts = new HashMap<>();
        for (int t = name.begin(); t < name.end(); t++) {
            Set<String> states = known(text, t, name.end());
            Set<String> likely = states.isEmpty() ? byLetters(text.tokens().surface(t)) : states;
            likely.forEach(state -> counts.merge(state, 1, Integer::sum));
        }
        int most = counts.values().stream().mapToInt(count -> count).max().orElse(0);
        return counts.entrySet().stream()
                .filter(count -> count.getValue() == most)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> known(AnalysedText text, int token, int end) {
        Set<String> states = new HashSet<>(names.get(text.tokens().surface(token)));
        for (Match match : text.matches(token)) {
            boolean name = match.end() <= end && NAMES.contains(match.entry().lexicon());
            states.addAll(name ? match.entry().all("states") : List.of());
        }
        return states;
    }

    private Set<String> byLetters(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.isEmpty()) {
            return Set.of();
        }
        List<Affix> fitting = Stream.concat(
                        endings.get(lower.charAt(lower.length() - 1)).stream()
                                .filter(affix -> lower.endsWith(affix.text)),
                        beginnings.get(lower.charAt(0)).stream().filter(affix -> lower.startsWith(affix.text)))
                .filter(affix -> lower.length() >= affix.text.length() + STEM)
                .toList();
        int longest =
                fitting.stream().mapToInt(affix -> affix.text.length()).max().orElse(0);
        return fitting.stream()
                .filter(affix -> affix.text.length() == longest)
                .flatMap(affix -> affix.states.stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
