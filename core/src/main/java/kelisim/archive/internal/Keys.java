package kelisim.archive.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kelisim.archive.internal.Item.Sort;
import kelisim.archive.internal.PersonName.Part;
import kelisim.archive.internal.PersonName.Role;
import kelisim.fact.NameKind;

/** The keys under which a form of a name is looked for: rough enough that spellings of one name share one. */
final class Keys {

    private static final int MOST_WORDS = 7;

    private final NameKind kind;
    private final Knowledge knowledge;

    Keys(NameKind kind, Knowledge knowledge) {
        this.kind = kind;
        this.knowledge = knowledge;
    }

    /** Whether a form tells whom or what it names, apart from any document. */
    boolean tells(Form form) {
        if (form.person() != null) {
            return form.person().parts().size() > 1;
        }
        if (form.title() == null) {
            return !isOneGenericWord(form.text());
        }
        return kind == NameKind.ORGANISATION
                ? !TitleMatch.isGeneric(form.title()) && !isOneGenericWord(form.text())
                : !ActMatch.isBare(form.title());
    }

    /** Adds the keys of a form. */
    void add(Form form, NameKeys keys) {
        if (form.person() != null) {
            person(form.person(), keys);
        } else if (form.place() != null) {
            place(form.place(), keys.own());
        } else if (form.title() != null && kind == NameKind.ORGANISATION) {
            body(form.title(), keys);
        } else if (form.title() != null) {
            act(form.title(), keys.own());
        }
    }

    /** The roots of all names of a person, initials left out. */
    Set<String> roots(PersonName name) {
        Set<String> roots = new TreeSet<>();
        name.parts().stream()
                .filter(part -> part.isFull() && part.role() != Role.FATHER)
                .forEach(part -> roots.addAll(roots(part.word())));
        return roots;
    }

    private void person(PersonName name, NameKeys keys) {
        List<Part> parts = name.parts().stream().limit(MOST_WORDS).toList();
        for (int i = 0; i < parts.size(); i++) {
            for (int j = 0; j < parts.size(); j++) {
                if (i != j && parts.get(i).isFull() && parts.get(i).role() != Role.FATHER) {
                    pair(parts.get(i), parts.get(j), keys);
                }
            }
        }
        String together = parts.stream()
                .filter(part -> part.isFull() && part.role() != Role.FATHER)
                .map(part -> part.word().skeleton())
                .sorted()
                .collect(Collectors.joining());
        keys.own().add("p=" + together);
    }

    private void pair(Part one, Part other, NameKeys keys) {
        String first = Sounds.skeleton(other.word().sounds().get(0).substring(0, 1));
        for (String a : roots(one.word())) {
            if (other.role() == Role.INITIAL) {
                keys.own().add("i:" + a + "/" + first);
                keys.asked().add("f:" + a + "/" + first);
            } else if (other.role() == Role.NAME) {
                keys.offered().add("f:" + a + "/" + first);
                for (String b : roots(other.word())) {
                    keys.own().add(a.compareTo(b) <= 0 ? "p:" + a + "/" + b : "p:" + b + "/" + a);
                }
            }
        }
    }

    /** A word's consonants without what languages add to surnames, and the number of its family of forms if it has one. */
    private Set<String> roots(Word word) {
        Set<String> roots = new TreeSet<>();
        roots.add(Sounds.skeleton(knowledge.people().stem(word.sounds().get(0))));
        knowledge.people().families(word).forEach(family -> roots.add("=" + family));
        return roots;
    }

    private void body(Title title, NameKeys keys) {
        acronyms(title, keys);
        words(title, keys.own());
    }

    private void acronyms(Title title, NameKeys keys) {
        String acronym = title.acronym();
        if (!acronym.isEmpty()) {
            keys.own().add("a=" + acronym);
            keys.asked().add("a:" + acronym);
        }
        title.aside()
                .forEach(aside -> keys.offered().add("a:" + knowledge.words().key(aside)));
        initials(title.words(), keys.offered());
        initials(title.ownWords(), keys.offered());
    }

    private static void initials(List<Word> words, Set<String> keys) {
        if (words.size() >= 3 && words.size() <= 9) {
            keys.add("a:"
                    + words.stream().map(word -> word.latin().substring(0, 1)).collect(Collectors.joining()));
        }
    }

    private static void words(Title title, Set<String> keys) {
        Bodies.standard().of(title).forEach(body -> keys.add("body-" + body));
        for (Title quoted : title.quoted()) {
            keys.add("n:" + skeletons(quoted.items(), ""));
        }
        List<Item> names =
                title.items().stream().filter(item -> item.sort() == Sort.NAME).toList();
        if (names.isEmpty()) {
            keys.add("c:" + title.signature());
            return;
        }
        keys.add("n:" + skeletons(names, ""));
        keys.add("n:"
                + skeletons(
                        title.items().stream().filter(item -> !item.isSlight()).toList(), ""));
        List<Item> some = names.stream().limit(MOST_WORDS).toList();
        for (int i = 0; i < some.size(); i++) {
            for (int j = i + 1; j < some.size(); j++) {
                keys.add("w:" + sorted(List.of(some.get(i), some.get(j))));
            }
        }
    }

    /** The words that tell, sorted; also without each one of them, so that titles that differ in one word meet. */
    private static void act(Title title, Set<String> keys) {
        List<Item> items = title.items().stream()
                .filter(item -> !item.isSlight())
                .limit(2L * MOST_WORDS)
                .toList();
        keys.add("t:" + sorted(items));
        for (int i = 0; i < items.size(); i++) {
            List<Item> fewer = new ArrayList<>(items);
            fewer.remove(i);
            if (fewer.stream().filter(item -> item.sort() == Sort.NAME).count() > 1) {
                keys.add("t:" + sorted(fewer));
            }
        }
    }

    private static void place(PlaceName name, Set<String> keys) {
        name.known().forEach(number -> keys.add("place-" + number));
        keys.add("l:" + name.own().stream().map(Word::skeleton).collect(Collectors.joining()));
    }

    private boolean isOneGenericWord(String form) {
        List<Word> words = knowledge.words().of(form).stream()
                .filter(word -> !knowledge.organisations().isSmall(word))
                .toList();
        return words.isEmpty() || words.stream().allMatch(knowledge.organisations()::isGeneric);
    }

    private static String skeletons(List<Item> items, String between) {
        return items.stream().map(item -> item.word().skeleton()).collect(Collectors.joining(between));
    }

    private static String sorted(List<Item> items) {
        return items.stream()
                .map(item -> item.sort() == Sort.NAME ? item.word().skeleton() : item.key())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
