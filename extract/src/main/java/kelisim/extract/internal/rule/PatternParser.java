package kelisim.extract.internal.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import kelisim.extract.KnowledgeException;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.rule.Program.Instruction;
import kelisim.extract.internal.text.Shape;
import kelisim.extract.internal.text.Vocabulary;

/**
 * Parses a pattern. Elements: {@code word} or {@code 'punctuation'}, {@code a/an/the} any of these words, {@code PERSON} or
 * {@code PERSON/STATE} a mention ({@code ORGANISATION!} one that is no mere common noun), {@code {lexicon}} or
 * {@code {verb classes=sign/adopt}} something a lexicon knows, {@code #capital} or {@code #number} a shape, {@code .} any token. They
 * combine as in regular expressions: groups {@code ( )}, {@code |}, {@code ?}, {@code *}, {@code +}, {@code {n,m}} written
 * {@code ~n,m}; {@code <name: … >} is a capture.
 */
final class PatternParser {

    private static final Map<String, Integer> SHAPES = Map.of(
            "capital", Shape.CAPITAL,
            "word", Shape.WORD,
            "number", Shape.NUMBER,
            "upper", Shape.UPPER,
            "initial", Shape.INITIAL,
            "opens", Shape.OPENS_QUOTE,
            "closes", Shape.CLOSES_QUOTE,
            "dash", Shape.DASH,
            "bracket", Shape.OPENS_BRACKET,
            "possessive", Shape.POSSESSIVE);

    private final String pattern;
    private final Vocabulary vocabulary;
    private final Function<String, KnowledgeException> error;
    private final Program program = new Program();
    private final Map<String, Integer> captures = new LinkedHashMap<>();
    private final List<String> parts;
    private int at;

    PatternParser(String pattern, Vocabulary vocabulary, Function<String, KnowledgeException> error) {
        this.pattern = pattern;
        this.vocabulary = vocabulary;
        this.error = error;
        this.parts = parts(pattern);
    }

    /** The names of the captures with their numbers, from 0, once parsed. */
    Map<String, Integer> captures() {
        return captures;
    }

    Program parse() {
        alternatives();
        if (at < parts.size()) {
            throw error.apply("'" + parts.get(at) + "' stands where nothing is open in '" + pattern + "'");
        }
        program.add(new Instruction.Accept());
        program.captures(captures.size());
        return program;
    }

    private static List<String> parts(String pattern) {
        List<String> parts = new ArrayList<>();
        int i = 0;
        while (i < pattern.length()) {
            char c = pattern.charAt(i);
            if (Character.isWhitespace(c)) {
                i++;
                continue;
            }
            int end = i + 1;
            if (c == '{') {
                end = pattern.indexOf('}', i) + 1;
            } else if (c == '\'') {
                end = pattern.indexOf('\'', i + 1) + 1;
            } else if (c == '<') {
                end = pattern.indexOf(':', i) + 1;
            } else if ("()|?*+>.".indexOf(c) < 0) {
                while (end < pattern.length() && " ()|?*+>~\t\n".indexOf(pattern.charAt(end)) < 0) {
                    end++;
                }
            }
            end = end <= i ? pattern.length() : end;
            parts.add(pattern.substring(i, end));
            i = end;
        }
        return parts;
    }

    private boolean next(String part) {
        if (at < parts.size() && parts.get(at).equals(part)) {
            at++;
            return true;
        }
        return false;
    }

    private void alternatives() {
        int split = program.size();
        sequence();
        List<Integer> jumps = new ArrayList<>();
        while (next("|")) {
            insert(split);
            jumps.add(program.add(new Instruction.Jump(0)));
            program.set(split, new Instruction.Split(split + 1, program.size()));
            split = program.size();
            sequence();
        }
        for (int jump : jumps) {
            program.set(jump, new Instruction.Jump(program.size()));
        }
    }

    private void sequence() {
        while (at < parts.size() && !List.of(")", "|", ">").contains(parts.get(at))) {
            repeated();
        }
    }

    private void repeated() {
        int begin = program.size();
        item();
        String part = at < parts.size() ? parts.get(at) : "";
        if (part.equals("?")) {
            at++;
            insert(begin);
            program.set(begin, new Instruction.Split(begin + 1, program.size()));
        } else if (part.equals("*") || part.equals("+")) {
            at++;
            insert(begin);
            program.add(new Instruction.Jump(begin));
            program.set(begin, new Instruction.Split(begin + 1, program.size()));
            if (part.equals("+")) {
                throw error.apply("write 'x x*' for 'x+' in '" + pattern + "'");
            }
        } else if (part.startsWith("~")) {
            at++;
            times(begin, part);
        }
    }

    /** {@code x~m} is up to m times x. */
    private void times(int begin, String part) {
        int most;
        try {
            most = Integer.parseInt(part.substring(1));
        } catch (NumberFormatException e) {
            throw error.apply("'" + part + "' is no number of repetitions in '" + pattern + "'");
        }
        List<Instruction> body = new ArrayList<>();
        for (int i = begin; i < program.size(); i++) {
            body.add(program.get(i));
        }
        boolean simple = body.size() == 1 && body.get(0) instanceof Instruction.Take;
        if (!simple || most < 1 || most > 60) {
            throw error.apply("only a single element can be repeated up to 60 times, in '" + pattern + "'");
        }
        insert(begin);
        List<Integer> splits = new ArrayList<>(List.of(begin));
        for (int i = 1; i < most; i++) {
            splits.add(program.add(new Instruction.Jump(0)));
            program.add(body.get(0));
        }
        for (int split : splits) {
            program.set(split, new Instruction.Split(split + 1, program.size()));
        }
    }

    private void item() {
        String part = parts.get(at++);
        if (part.equals("(")) {
            alternatives();
            close(")");
        } else if (part.startsWith("<")) {
            String name = part.substring(1, part.length() - 1).strip();
            if (captures.containsKey(name)) {
                throw error.apply("capture '" + name + "' stands twice in '" + pattern + "'");
            }
            int number = captures.size();
            captures.put(name, number);
            program.add(new Instruction.Save(2 + 2 * number));
            alternatives();
            program.add(new Instruction.Save(3 + 2 * number));
            close(">");
        } else {
            program.add(new Instruction.Take(element(part)));
        }
    }

    private void close(String mark) {
        if (!next(mark)) {
            throw error.apply("'" + mark + "' is missing in '" + pattern + "'");
        }
    }

    private Element element(String part) {
        if (part.equals(".")) {
            return new Element.Any();
        }
        if (part.startsWith("#")) {
            Integer bits = SHAPES.get(part.substring(1));
            if (bits == null) {
                throw error.apply("'" + part + "' is no shape; there are " + new TreeSet<>(SHAPES.keySet()));
            }
            return new Element.Shaped(bits);
        }
        if (part.startsWith("{")) {
            return lexical(part.substring(1, part.length() - 1).strip());
        }
        if (part.startsWith("'")) {
            return word(List.of(part.substring(1, part.length() - 1)));
        }
        if (Character.isUpperCase(part.charAt(0))) {
            return named(part);
        }
        return word(List.of(part.split("/")));
    }

    private Element lexical(String inside) {
        int space = inside.indexOf(' ');
        if (space < 0) {
            return new Element.Lexical(inside, "", List.of());
        }
        String[] test = inside.substring(space + 1).strip().split("=", 2);
        if (test.length != 2) {
            throw error.apply("'{" + inside + "}' wants attribute=value");
        }
        return new Element.Lexical(inside.substring(0, space), test[0], List.of(test[1].split("/")));
    }

    private Element named(String part) {
        boolean generic = !part.endsWith("!");
        Set<MentionKind> kinds = EnumSet.noneOf(MentionKind.class);
        for (String name : (generic ? part : part.substring(0, part.length() - 1)).split("/")) {
            try {
                kinds.add(MentionKind.valueOf(name));
            } catch (IllegalArgumentException e) {
                throw error.apply("'" + name + "' is no kind of mention; there are "
                        + List.of(MentionKind.values()).toString().toLowerCase(Locale.ROOT));
            }
        }
        return new Element.Named(Set.copyOf(kinds), generic);
    }

    private Element word(List<String> words) {
        Set<Integer> codes = new HashSet<>();
        for (String word : words) {
            codes.add(vocabulary.add(word));
        }
        return new Element.Word(Set.copyOf(codes));
    }

    /** Makes room for an instruction, and moves the targets behind it. */
    private void insert(int place) {
        program.add(new Instruction.Accept());
        for (int i = program.size() - 1; i > place; i--) {
            program.set(i, moved(program.get(i - 1), place));
        }
        for (int i = 0; i < place; i++) {
            program.set(i, moved(program.get(i), place + 1));
        }
    }

    private static Instruction moved(Instruction instruction, int from) {
        if (instruction instanceof Instruction.Split split) {
            return new Instruction.Split(move(split.first(), from), move(split.second(), from));
        }
        return instruction instanceof Instruction.Jump jump
                ? new Instruction.Jump(move(jump.target(), from))
                : instruction;
    }

    private static int move(int target, int from) {
        return target >= from ? target + 1 : target;
    }
}
