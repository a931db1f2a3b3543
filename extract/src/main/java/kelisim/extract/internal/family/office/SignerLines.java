package kelisim.extract.internal.family.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.post.AddressForms;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Names that stand alone on a line, as under what has been signed, and for whom the lines above say that they stand. */
final class SignerLines {

    /** How many lines above a name may say whom it is for. */
    private static final int ABOVE = 4;
    /** The longest label in front of a name, with its colon. */
    private static final int LABEL = 5;

    private final Analysis analysis;
    private final AddressForms titles;
    private final NamedLines names;
    private @Nullable Map<Entity, List<Signed>> signed;

    /**
     * Somebody who stands below whom he stands for.
     *
     * @param at the line of the name
     * @param header the line that says whom it is for
     */
    private record Signed(List<Phrase> lines, int at, int header) {}

    SignerLines(Analysis analysis) {
        this.analysis = analysis;
        this.titles = new AddressForms(analysis);
        this.names = new NamedLines(analysis);
    }

    /** The person with whom a line begins that names nothing else, or an office behind a comma. */
    private @Nullable Mention first(Phrase line) {
        int begin = titles.behind(analysis.text().afterBracket(afterLabel(line), line.end()), line.end());
        Mention person = begin < line.end() ? analysis.mentions().at(begin, MentionKind.PERSON) : null;
        boolean office = person != null
                && analysis.tokens().isMark(person.end(), ',')
                && analysis.mentions().at(person.end() + 1, MentionKind.ROLE) != null;
        return person != null && (office || isEnd(person.end(), line.end())) ? person : null;
    }

    /** The person who alone stands on a line, forms of address aside. */
    @Nullable
    Mention person(Phrase line) {
        int first = analysis.text().afterBracket(afterLabel(line), line.end()); // '(sgd) A'
        int begin = titles.behind(first, line.end());
        Mention person = begin < line.end() ? analysis.mentions().at(begin, MentionKind.PERSON) : null;
        return person != null && isEnd(person.end(), line.end()) ? person : null;
    }

    /** 'Witnessed: A', 'In the presence of: A': behind what tells how somebody stands there. */
    private int afterLabel(Phrase line) {
        for (int t = line.begin() + 1; t < Math.min(line.end(), line.begin() + LABEL); t++) {
            if (analysis.mentions().outermost(t - 1) != null) {
                return line.begin();
            }
            if (analysis.tokens().isMark(t, ':')) {
                return t + 1;
            }
        }
        return line.begin();
    }

    /** Nothing but a comma, or the letters that some write behind a name: 'A, MP'. */
    private boolean isEnd(int t, int limit) {
        boolean comma = t < limit && analysis.tokens().isMark(t, ',');
        return t == limit
                || comma && t + 1 == limit
                || comma && t + 2 == limit && analysis.tokens().is(t + 1, Shape.UPPER);
    }

    /** Whose office somebody holds by the lines above the name that say for whom it stands; {@code null} if they are several or none. */
    @Nullable
    Entity party(@Nullable Entity signer, Entry role) {
        Set<Entity> parties = new HashSet<>();
        for (Signed signed : signed().getOrDefault(signer, List.of())) {
            Entity body = role.has("of", "body") ? named(signed.lines().get(signed.header())) : null;
            boolean state = isOfState(role) && (body == null || speaksForState(body));
            Entity of = state ? onlyState(signed.lines(), signed.header(), signed.at()) : null;
            parties.add(of == null ? body : of);
        }
        parties.remove(null);
        return parties.size() == 1 ? parties.iterator().next() : null;
    }

    private Map<Entity, List<Signed>> signed() {
        Map<Entity, List<Signed>> known = signed;
        if (known == null) {
            known = new HashMap<>();
            for (List<Phrase> lines : new TextColumns(analysis).all()) {
                for (int i = 1; i < lines.size(); i++) {
                    Mention person = first(lines.get(i));
                    Entity signer = person == null ? null : analysis.discourse().of(person);
                    int header = signer == null ? -1 : header(lines, i);
                    if (signer != null && header >= 0) {
                        known.computeIfAbsent(signer, s -> new ArrayList<>()).add(new Signed(lines, i, header));
                    }
                }
            }
        }
        signed = known;
        return known;
    }

    /** The body that alone stands on a line behind 'for', a bracket or colon behind it. */
    private @Nullable Entity named(Phrase line) {
        Phrase whom = whom(line);
        int begin = analysis.text().afterDeterminers(whom.begin(), whom.end());
        Mention whole = analysis.mentions().at(whom.begin(), MentionKind.ORGANISATION); // 'The Greens'
        Mention body = whole == null ? analysis.mentions().at(begin, MentionKind.ORGANISATION) : whole;
        if (body == null) {
            int end = nameEnd(begin, whom.end());
            boolean plain = end - begin > 1 || end > begin && begin > whom.begin();
            return plain ? names.body(new Phrase(begin, end)) : null;
        }
        int end = analysis.text().afterBracket(body.end(), whom.end());
        boolean alone =
                end == whom.end() || end + 1 == whom.end() && analysis.tokens().isMark(end, ':');
        return alone && !isSide(body) ? analysis.discourse().of(body) : null;
    }

    /**
     * The end of 'Danube Greens' in 'For the Danube Greens (Austria)': capitalised words with nothing but a bracket behind them, none of
     * which names a state, a people, somebody or a side; the token itself if there are none.
     */
    private int nameEnd(int begin, int limit) {
        int t = begin;
        while (t < limit && analysis.tokens().is(t, Shape.CAPITAL)) {
            Mention other = analysis.mentions()
                    .at(t, MentionKind.STATE, MentionKind.DEMONYM, MentionKind.PERSON, MentionKind.ROLE);
            if (other != null || analysis.text().is(t, "party")) {
                return begin;
            }
            t++;
        }
        return analysis.text().afterBracket(t, limit) == limit ? t : begin;
    }

    /** 'For the Slovak Party': one of those who agree, no body. */
    private boolean isSide(Mention body) {
        Mention people = analysis.mentions().at(body.begin(), MentionKind.DEMONYM);
        return people != null
                && people.end() == body.end() - 1
                && analysis.text().is(people.end(), "party");
    }

    private static boolean speaksForState(Entity body) {
        Entry head = body.entry();
        return head != null && StatesMeant.SPEAKING.stream().anyMatch(kind -> head.has("kind", kind));
    }

    private static boolean isOfState(Entry role) {
        return role.has("of", "state") || role.has("of", "field");
    }

    /** 'For the Port of A:', 'On behalf of the Government of B' above the name. */
    @Nullable
    Entity announced(List<Phrase> lines, int at, @Nullable Entry role) {
        boolean ofState = role != null && isOfState(role);
        int line = header(lines, at);
        Entity state = line >= 0 && ofState ? onlyState(lines, line, at) : null;
        return line < 0 || state != null ? state : announced(whom(lines.get(line)), ofState);
    }

    /** The line above a name that says whom it is for; -1 if none does. */
    private int header(List<Phrase> lines, int at) {
        for (int i = at - 1; i >= 0 && i >= at - ABOVE; i--) {
            Phrase whom = whom(lines.get(i));
            if (whom.begin() < whom.end()) {
                return i;
            }
            if (person(lines.get(i)) != null) {
                return -1;
            }
        }
        return -1;
    }

    /** 'the Port of A' of 'For the Port of A'; nothing of a line that does not say whom it is for. */
    private Phrase whom(Phrase line) {
        int t = line.begin();
        int from =
                analysis.text().isWord(t, "for") ? t + 1 : analysis.text().isWord(t + 1, "behalf") ? t + 3 : line.end();
        return new Phrase(Math.min(from, line.end()), line.end());
    }

    /** 'For the Government of the' and below it 'Republic of A': the one state of the lines above a name. */
    private @Nullable Entity onlyState(List<Phrase> lines, int from, int to) {
        Set<Entity> states = new HashSet<>();
        for (Phrase line : lines.subList(from, to)) {
            for (Mention state : analysis.mentions().within(line.begin(), line.end(), MentionKind.STATE)) {
                states.add(analysis.discourse().of(state));
            }
        }
        states.remove(null);
        return states.size() == 1 ? states.iterator().next() : null;
    }

    private @Nullable Entity announced(Phrase named, boolean state) {
        List<Mention> states = analysis.mentions().within(named.begin(), named.end(), MentionKind.STATE);
        if (state && states.size() == 1) {
            return analysis.discourse().of(states.get(0));
        }
        return names.body(named);
    }
}
