package kelisim.extract.internal.family.treaty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Reads an exchange of notes: two letters that together are an agreement, made on the day of the second. It has no preamble
 * and often no title; the letters say themselves that they 'shall constitute an agreement'.
 */
final class Notes {

    /** How many words of 'an agreement between our two Governments' are its name. */
    private static final int LONGEST = 12;

    /** How many lines beneath the last words of a letter its name may stand. */
    private static final int BENEATH = 4;

    /** How many tokens the line of a name has at most. */
    private static final int SHORT = 9;

    private Notes() {}

    static @Nullable InstrumentText read(Typed typed, @Nullable Title given) {
        int letter = first(typed, "note");
        Title title = letter < 0 ? null : given == null || !isTitled(typed, given) ? named(typed) : given;
        if (title == null) {
            return null;
        }
        Signing signing = new SigningClauses(typed).placeAndDay(0);
        return new InstrumentText(title, letter, parties(typed), signing, signers(typed));
    }

    /** Whether the title is that of notes or letters. */
    private static boolean isTitled(Typed typed, Title title) {
        return typed.has(title.begin(), title.end(), "exchange");
    }

    /** The words by which the letters call themselves an agreement. */
    private static @Nullable Title named(Typed typed) {
        int at = first(typed, "constitutes");
        Match words = at < 0 ? null : typed.formula(at, "constitutes");
        if (words == null) {
            return null;
        }
        int begin = words.end() - 1;
        int end = words.end();
        int limit = Math.min(typed.tokens().size(), end + LONGEST);
        while (end < limit && !typed.tokens().is(end, Shape.MARK) && !isRelative(typed, end)) {
            end++;
        }
        return new Title(begin, end, begin, "agreement", typed.analysis().surface(begin, end));
    }

    private static boolean isRelative(Typed typed, int t) {
        Match match = typed.analysis().text().match(t, "function");
        return match != null
                && (match.entry().has("pos", "relative") || match.entry().has("pos", "auxiliary"));
    }

    /** Who signed each letter: the name beneath 'Accept, Sir, the assurances of my consideration', or 'Yours faithfully'. */
    private static List<InstrumentText.Signature> signers(Typed typed) {
        List<InstrumentText.Signature> signers = new ArrayList<>();
        for (int i = 0; i + 1 < typed.lines().size(); i++) {
            if (!typed.is(typed.lines().get(i).begin(), "valediction")) {
                continue;
            }
            for (int next = i + 1; next < Math.min(typed.lines().size(), i + BENEATH); next++) {
                Line line = typed.lines().get(next);
                Mention person = line.length() > SHORT
                        ? null
                        : typed.analysis().mentions().within(line.begin(), line.end(), MentionKind.PERSON).stream()
                                .findFirst()
                                .orElse(null);
                Entity signer =
                        person == null ? null : typed.analysis().discourse().of(person);
                if (signer != null) {
                    signers.add(new InstrumentText.Signature(null, signer, line.begin(), line.end()));
                    break;
                }
            }
        }
        return signers;
    }

    private static int first(Typed typed, String formula) {
        for (int t = 0; t < typed.tokens().size(); t++) {
            if (typed.is(t, formula)) {
                return t;
            }
        }
        return -1;
    }

    /** The two states of which the letters speak by far most. */
    private static List<Entity> parties(Typed typed) {
        Map<Entity, Integer> counts = new LinkedHashMap<>();
        for (Mention mention : typed.analysis().mentions().all(MentionKind.STATE)) {
            Entity state = typed.analysis().discourse().of(mention);
            if (state != null) {
                counts.merge(state, 1, Integer::sum);
            }
        }
        List<Entity> sorted = new ArrayList<>(counts.keySet());
        sorted.sort((a, b) -> counts.getOrDefault(b, 0) - counts.getOrDefault(a, 0));
        boolean two = sorted.size() == 2
                || sorted.size() > 2
                        && counts.getOrDefault(sorted.get(1), 0) >= 2 * counts.getOrDefault(sorted.get(2), 0);
        return two ? List.copyOf(sorted.subList(0, 2)) : List.of();
    }
}
