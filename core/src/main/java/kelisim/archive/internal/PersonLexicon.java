package kelisim.archive.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of people's names: titles, particles, fathers' names, forms of one name in several languages. */
final class PersonLexicon {

    private static final Comparator<String> LONGEST =
            Comparator.comparingInt((String s) -> -s.length()).thenComparing(Comparator.naturalOrder());

    private final Words words;
    private final Set<String> titles;
    private final Set<String> particles;
    private final Set<String> filiation;
    private final Set<String> patronymicWords;
    private final List<String> maleEndings;
    private final List<String> femaleEndings;
    private final Set<String> malePatronymics;
    private final Set<String> femalePatronymics;
    private final List<String> surnameEndings;
    private final List<String> endings;
    private final Map<String, String> generations = new HashMap<>();
    private final Map<String, Set<Integer>> equal = new HashMap<>();
    private final Map<String, Set<Integer>> pet = new HashMap<>();
    private final Set<String> given;

    PersonLexicon(JsonNode data, JsonNode names, Words words) {
        this.words = words;
        this.titles = Knowledge.set(data.path("titles"));
        this.particles = Knowledge.set(data.path("particles"));
        this.filiation = Knowledge.set(data.path("filiation"));
        this.patronymicWords = Knowledge.set(data.path("patronymic words"));
        this.maleEndings = sorted(Knowledge.list(data.path("patronymic endings").path("male")));
        this.femaleEndings =
                sorted(Knowledge.list(data.path("patronymic endings").path("female")));
        this.malePatronymics = Knowledge.set(data.path("patronymics").path("male"));
        this.femalePatronymics = Knowledge.set(data.path("patronymics").path("female"));
        this.surnameEndings = longestFirst(Knowledge.list(data.path("surname endings")));
        List<String> all = new ArrayList<>(Knowledge.list(data.path("surname endings")));
        all.addAll(maleEndings);
        all.addAll(femaleEndings);
        all.addAll(Knowledge.list(data.path("common endings")));
        all.removeIf(ending -> ending.length() < 2);
        all.sort(LONGEST);
        this.endings = List.copyOf(all);
        data.path("generations").properties().forEach(each -> Knowledge.list(each.getValue())
                .forEach(form -> generations.put(form, each.getKey())));
        number(data.path("equal"), equal);
        number(data.path("short"), pet);
        this.given = sounds(Knowledge.list(names.path("names")));
    }

    boolean isTitle(Word word) {
        return titles.contains(word.latin());
    }

    boolean isParticle(Word word) {
        return particles.contains(word.latin());
    }

    boolean isFiliation(Word word) {
        return filiation.contains(word.latin());
    }

    boolean isPatronymicWord(Word word) {
        return patronymicWords.contains(word.latin());
    }

    @Nullable
    String generation(Word word) {
        return generations.get(word.latin());
    }

    /** 'male', 'female', or null for a word that is no father's name. */
    @Nullable
    String patronymic(Word word) {
        String latin = word.latin();
        if (malePatronymics.contains(latin) || endsLong(latin, maleEndings)) {
            return "male";
        }
        return femalePatronymics.contains(latin) || endsLong(latin, femaleEndings) ? "female" : null;
    }

    /** Whether the two are one name in two languages. */
    boolean areEqual(Word a, Word b) {
        return meet(equal.get(a.latin()), equal.get(b.latin()));
    }

    /** Whether both are known in several languages, and in none as one name: Aleksandr and Aleksandra. */
    boolean areOfTwoFamilies(Word a, Word b) {
        return !families(a).isEmpty() && !families(b).isEmpty() && !areEqual(a, b);
    }

    /** The numbers of the families of forms that a word belongs to. */
    Set<Integer> families(Word word) {
        return equal.getOrDefault(word.latin(), Set.of());
    }

    /** Whether one is a pet form of the other. */
    boolean arePet(Word a, Word b) {
        return meet(pet.get(a.latin()), pet.get(b.latin()));
    }

    /** Whether both are known as given names; such two are two names unless they sound alike. */
    boolean areGiven(Word a, Word b) {
        return given.contains(a.sounds().get(0)) && given.contains(b.sounds().get(0));
    }

    boolean isGiven(Word word) {
        return given.contains(word.sounds().get(0));
    }

    /** A surname's sounds without what Russian and other languages add to it; at least four sounds stay. */
    String stem(String sounds) {
        String stem = sounds;
        for (String ending : surnameEndings) {
            if (stem.endsWith(ending) && stem.length() - ending.length() >= 4) {
                stem = stem.substring(0, stem.length() - ending.length());
                break;
            }
        }
        while (stem.length() > 4 && Sounds.isVowel(stem.charAt(stem.length() - 1))) {
            stem = stem.substring(0, stem.length() - 1);
        }
        return stem;
    }

    /** The longest ending of surnames or fathers' names that both words have, if three letters stand before it. */
    String sharedEnding(String a, String b) {
        for (String ending : endings) {
            if (a.endsWith(ending) && b.endsWith(ending) && Math.min(a.length(), b.length()) - ending.length() >= 3) {
                return ending;
            }
        }
        return "";
    }

    /** The father's own name: Murat of Muratovich. */
    Word fathersName(Word word) {
        for (List<String> each : List.of(maleEndings, femaleEndings)) {
            for (String ending : each) {
                String latin = word.latin();
                if (latin.endsWith(ending) && latin.length() - ending.length() >= 3) {
                    return words.word(latin.substring(0, latin.length() - ending.length()));
                }
            }
        }
        return word;
    }

    Word word(String text) {
        return words.word(text);
    }

    private static List<String> sorted(List<String> endings) {
        List<String> sorted = new ArrayList<>(endings);
        sorted.sort(LONGEST);
        return List.copyOf(sorted);
    }

    private static boolean endsLong(String latin, List<String> endings) {
        for (String ending : endings) {
            if (latin.endsWith(ending) && latin.length() > ending.length() + 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean meet(@Nullable Set<Integer> a, @Nullable Set<Integer> b) {
        return a != null && b != null && a.stream().anyMatch(b::contains);
    }

    private static void number(JsonNode rows, Map<String, Set<Integer>> numbers) {
        int number = 0;
        for (JsonNode row : rows) {
            for (String form : Knowledge.list(row)) {
                numbers.computeIfAbsent(form, f -> new HashSet<>()).add(number);
            }
            number++;
        }
    }

    private Set<String> sounds(List<String> forms) {
        Set<String> sounds = new HashSet<>();
        forms.forEach(form -> sounds.add(words.word(form).sounds().get(0)));
        return sounds;
    }

    private List<String> longestFirst(List<String> endings) {
        List<String> sorted = new ArrayList<>(endings);
        sorted.replaceAll(ending -> words.word(ending).sounds().get(0));
        sorted.sort(LONGEST);
        return List.copyOf(new java.util.LinkedHashSet<>(sorted));
    }
}
