package kelisim.extract.internal.family.treaty;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import kelisim.document.Block;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Reads signature blocks: 'For the Government of A:' and the name on the line beneath it, or above it. */
final class SignatureBlocks {

    /** How many tokens may lie between two blocks. */
    private static final int NEAR = 90;

    private final Typed typed;

    /** For whom someone signed, and who, if the block names them. */
    record Signed(@Nullable Entity party, @Nullable Entity signer, int begin, int end) {}

    SignatureBlocks(Typed typed) {
        this.typed = typed;
    }

    List<Signed> find(int from) {
        List<Integer> headed = headed(from);
        List<Signed> found = new ArrayList<>();
        if (headed.isEmpty() || headed.size() == 1 && isUnknown(headed.get(0))) {
            return found;
        }
        boolean above = isAbove(headed, from);
        for (int i : headed) {
            List<Line> cells = typed.cells(typed.lines().get(i));
            int other = above ? i - 1 : nameBelow(i);
            List<Line> names = other < 0 || other >= typed.lines().size()
                    ? List.of()
                    : typed.cells(typed.lines().get(other));
            for (int c = 0; c < cells.size(); c++) {
                Entity party = party(cells.get(c));
                Entity beside = party == null ? null : beside(cells.get(c));
                Entity signer = beside != null ? beside : names.size() == cells.size() ? name(names.get(c)) : null;
                if (party != null) {
                    Line named = signer == null || beside != null ? cells.get(c) : names.get(c);
                    int begin = cells.size() > 1
                            ? named.begin()
                            : Math.min(cells.get(c).begin(), named.begin());
                    int end = cells.size() > 1
                            ? named.end()
                            : Math.max(cells.get(c).end(), named.end());
                    found.add(new Signed(party, signer, begin, end));
                }
            }
        }
        return found;
    }

    /** The lines that say for whom, each near the one before. */
    private List<Integer> headed(int from) {
        List<Integer> headed = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < typed.lines().size(); i++) {
            Line line = typed.lines().get(i);
            boolean near = last < 0 || line.begin() - last < NEAR;
            if (line.begin() >= from && near && typed.cells(line).stream().allMatch(cell -> party(cell) != null)) {
                headed.add(i);
                last = line.end();
            }
        }
        return headed;
    }

    /** Whether the line says for whom only by words that nothing else tells to be a body's name. */
    private boolean isUnknown(int number) {
        Line line = typed.lines().get(number);
        return typed.analysis().mentions().within(line.begin(), line.end()).stream()
                .noneMatch(mention -> mention.kind() == MentionKind.ORGANISATION
                        || mention.kind() == MentionKind.STATE
                        || mention.kind() == MentionKind.DEMONYM);
    }

    /** Names stand above if one stands over the first block and none beneath the last. */
    private boolean isAbove(List<Integer> headed, int from) {
        int first = headed.get(0);
        int last = headed.get(headed.size() - 1);
        List<Line> lines = typed.lines();
        boolean over = first > 0 && lines.get(first - 1).begin() >= from && hasName(first - 1);
        boolean under = last + 1 < lines.size() && hasName(nameBelow(last));
        return over && !under;
    }

    private boolean hasName(int number) {
        return typed.cells(typed.lines().get(number)).stream().anyMatch(cell -> name(cell) != null);
    }

    /** The line beneath, past 'signed' and seals. */
    private int nameBelow(int number) {
        int i = number + 1;
        while (i + 1 < typed.lines().size()
                && i < number + 4
                && !hasName(i)
                && party(typed.lines().get(i)) == null) {
            i++;
        }
        return Math.min(i, typed.lines().size() - 1);
    }

    private @Nullable Entity party(Line line) {
        Match pro = typed.formula(line.begin(), "signs_for");
        if (pro == null || line.length() > 24) {
            return null;
        }
        int t = typed.behindArticle(pro.end());
        if (t >= line.end()) {
            return null;
        }
        Mention party = typed.analysis().mentions().at(t, MentionKind.ORGANISATION, MentionKind.STATE);
        party = party == null ? side(t) : party;
        boolean whole = party != null
                && (party.end() >= line.end() - 1
                        || isSide(party.end(), line.end())
                        || typed.tokens().is(party.end(), Shape.MARK));
        if (party == null && !isItem(line)) {
            return unknown(t, line);
        }
        return whole && party != null && !isItem(line)
                ? typed.analysis().discourse().of(party)
                : null;
    }

    /** 'For the Estonian Greens' over a person's name: a body that only its place tells. */
    private @Nullable Entity unknown(int from, Line line) {
        int end = from;
        while (end < line.end() && !typed.tokens().is(end, Shape.MARK) && isWordOfName(end)) {
            end++;
        }
        boolean whole = end == line.end() || typed.tokens().is(end, Shape.OPENS_BRACKET);
        boolean name = end > from
                && typed.tokens().is(from, Shape.CAPITAL)
                && typed.tokens().is(end - 1, Shape.CAPITAL);
        int number = Collections.binarySearch(typed.lines(), line, Comparator.comparingInt(Line::begin));
        boolean signed = number >= 0
                && number + 1 < typed.lines().size()
                && beginsWithPerson(typed.lines().get(number + 1));
        // the article belongs to a name that is nothing but a noun with it ('The Progressives')
        int begin = from > 0 && end - from == 1 && typed.tokens().is(from - 1, Shape.CAPITAL) ? from - 1 : from;
        return whole && name && signed
                ? typed.analysis()
                        .discourse()
                        .plain(MentionKind.ORGANISATION, typed.analysis().surface(begin, end))
                : null;
    }

    private boolean isWordOfName(int t) {
        Mention mention = typed.analysis().mentions().at(t);
        boolean other = mention != null
                && (mention.kind() == MentionKind.PERSON
                        || mention.kind() == MentionKind.ROLE
                        || mention.kind() == MentionKind.DATE);
        return !other
                && (typed.tokens().is(t, Shape.CAPITAL)
                        || typed.analysis().text().is(t, "function"));
    }

    private boolean beginsWithPerson(Line line) {
        return line.length() > 0 && typed.analysis().mentions().at(line.begin(), MentionKind.PERSON) != null;
    }

    /** 'the Lao side': whose it is. */
    private @Nullable Mention side(int t) {
        Mention demonym = typed.analysis().mentions().at(t, MentionKind.DEMONYM);
        return demonym != null && isSide(demonym.end(), typed.tokens().size()) ? demonym : null;
    }

    private boolean isSide(int t, int limit) {
        Match noun = t < limit ? typed.analysis().text().match(t, "party") : null;
        return noun != null && noun.entry().has("side", "true");
    }

    /** 'For A: B': who signs, where the same line names somebody. */
    private @Nullable Entity beside(Line line) {
        int from = line.begin();
        while (from < line.end()
                && !typed.tokens().isMark(from, ':')
                && !typed.tokens().is(from, Shape.DASH | Shape.OPENS_BRACKET)) {
            from++;
        }
        int begin = from == line.end() ? line.begin() : from;
        Mention person = typed.analysis().mentions().within(begin, line.end(), MentionKind.PERSON).stream()
                .findFirst()
                .orElse(null);
        return person == null ? null : typed.analysis().discourse().of(person);
    }

    private boolean isItem(Line line) {
        return typed.analysis().text().block(typed.analysis().text().sentenceOf(line.begin()))
                instanceof Block.ListItem;
    }

    /** A line that is a person's name, also one that only its place tells. */
    private @Nullable Entity name(Line line) {
        if (party(line) != null || isItem(line)) {
            return null;
        }
        for (int t = line.begin(); t < line.end(); t++) {
            Mention person = typed.analysis().mentions().at(t, MentionKind.PERSON);
            if (person != null) {
                return typed.analysis().discourse().of(person);
            }
        }
        int begin = line.begin();
        int end = line.end();
        while (begin < end && typed.tokens().is(begin, Shape.MARK)) {
            begin++;
        }
        while (end > begin && typed.tokens().is(end - 1, Shape.MARK)) {
            end--;
        }
        return isName(begin, end)
                ? typed.analysis()
                        .discourse()
                        .plain(MentionKind.PERSON, typed.analysis().surface(begin, end))
                : null;
    }

    private boolean isName(int begin, int end) {
        int words = 0;
        for (int t = begin; t < end; t++) {
            boolean point = typed.tokens().isMark(t, '.') || typed.tokens().is(t, Shape.DASH);
            if (!point && !typed.tokens().is(t, Shape.CAPITAL)) {
                return false;
            }
            Mention mention = typed.analysis().mentions().at(t);
            if (mention != null
                    || typed.analysis().text().is(t, "role")
                    || typed.analysis().text().is(t, "function")) {
                return false;
            }
            words += point ? 0 : 1;
        }
        return words >= 2 && words <= 5;
    }
}
