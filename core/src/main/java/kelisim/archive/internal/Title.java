package kelisim.archive.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kelisim.archive.internal.Item.Sort;

/**
 * The name of a body, event or instrument in its items, small words and legal forms left out.
 *
 * @param text as it stands
 * @param items what it consists of, in order
 * @param legal its legal forms, as the lexicon's classes
 * @param quoted what stands in quotation marks: a body's own name
 * @param words its words, small ones and those in brackets left out
 * @param aside what stands in round brackets, mostly an acronym
 */
record Title(
        String text, List<Item> items, Set<String> legal, List<Title> quoted, List<String> aside, List<Word> words) {

    private static final Pattern QUOTED = Pattern.compile(
            "[\"\u201C\u201D\u00AB\u201E\u2018\u2039]\\s*([^\"\u201C\u201D\u00AB\u00BB\u201E]{2,60}?)\\s*[\"\u201C\u201D\u00BB\u2019\u203A]");
    private static final Pattern ASIDE = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?iu).*\\d.*|.*\\b(?:street|road|avenue|building|floor|room|suite|district|ulitsa|ul|prospekt|dom|ofis|box|blvd|boulevard|city"
                    + "|улица|ул|дом|проспект|офис)\\b.*");

    /** The name of a body; an address behind it is left out. */
    static Title ofBody(String text, Knowledge knowledge) {
        Title title = of(withoutAddress(text), knowledge);
        return new Title(text, title.items, title.legal, title.quoted, title.aside, title.words);
    }

    static Title of(String text, Knowledge knowledge) {
        List<String> aside = new ArrayList<>();
        Matcher brackets = ASIDE.matcher(text);
        while (brackets.find()) {
            aside.add(brackets.group(1).strip());
        }
        String main = brackets.reset().replaceAll(" ");
        main = main.isBlank() ? text : main;
        List<Title> quoted = new ArrayList<>();
        Matcher quotes = QUOTED.matcher(main);
        while (quotes.find()) {
            quoted.add(plain(quotes.group(1), knowledge));
        }
        Title whole = plain(main, knowledge);
        return new Title(text, whole.items, whole.legal, List.copyOf(quoted), List.copyOf(aside), whole.words);
    }

    private static Title plain(String text, Knowledge knowledge) {
        List<Word> words = knowledge.words().of(text);
        ItemReader reader = new ItemReader(knowledge, words);
        List<Word> telling = words.stream()
                .filter(word -> !knowledge.organisations().isSmall(word))
                .toList();
        return new Title(text, reader.items(), reader.legal(), List.of(), List.of(), telling);
    }

    /** The keys of the items of these sorts, sorted. */
    Set<String> keys(Sort... sorts) {
        List<Sort> wanted = List.of(sorts);
        return items.stream()
                .filter(item -> wanted.contains(item.sort()))
                .map(Item::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the name is made of, whatever the order: two bodies with the same are one to the lists of the lexicon. */
    String signature() {
        return String.join(" ", keys(Sort.NAME, Sort.FIELD, Sort.STATE, Sort.KIND, Sort.NUMBER));
    }

    /** Its words without the legal form behind them, which acronyms leave out as often as not. */
    List<Word> ownWords() {
        int end = words.size();
        while (end > 2
                && Knowledge.standard()
                                .organisations()
                                .legalForm(words.get(end - 1).latin())
                        != null) {
            end--;
        }
        return words.subList(0, end);
    }

    boolean hasName() {
        return items.stream().anyMatch(item -> item.sort() == Sort.NAME);
    }

    /** Its only word, if that is written in capitals, like an acronym; else empty. */
    String acronym() {
        List<Item> single = items.stream().filter(item -> !item.isSlight()).toList();
        return single.size() == 1
                        && isAcronym(single.get(0))
                        && single.get(0).word().text().length()
                                == text.replace(".", "").strip().length()
                ? single.get(0).word().latin()
                : "";
    }

    /** This title with other items. */
    Title with(List<Item> items) {
        return new Title(text, items, legal, List.of(), List.of(), words);
    }

    static boolean isAcronym(Item item) {
        String word = item.word().text();
        return word.length() >= 2
                && word.length() <= 9
                && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
    }

    private static String withoutAddress(String text) {
        String[] segments = text.split("[,;]\\s+", -1);
        StringBuilder kept = new StringBuilder(segments[0]);
        for (int i = 1; i < segments.length; i++) {
            if (ADDRESS.matcher(segments[i]).matches() && !segments[0].isBlank()) {
                break;
            }
            kept.append(", ").append(segments[i]);
        }
        return kept.toString();
    }
}
