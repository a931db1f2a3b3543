package kelisim.extract.internal.family.twinning;

import java.util.ArrayList;
import java.util.List;
import kelisim.document.Block;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.post.OwnTown;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Reading;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Twins that are counted first and then named, each in an item or a line of its own: 'A has four partner towns', and below it
 * 'B (Hungary)' over what is told of B. That the lines are as many as was said shows that they are the twins.
 */
final class CountedTwins {

    private static final int FEWEST = 2;
    /** How many tokens a line with a name has at most: 'Velika Gora (Bosnia and Herzegovina), since 1998'. */
    private static final int LONGEST_LINE = 12;

    private final Analysis analysis;
    private final OwnTown towns;
    private final Sentence sentence;
    private final Match cue;

    CountedTwins(Analysis analysis, OwnTown towns, Sentence sentence, Match cue) {
        this.analysis = analysis;
        this.towns = towns;
        this.sentence = sentence;
        this.cue = cue;
    }

    /** Reads the lines below the sentence, if it counts twins and names none; whether it does. */
    boolean read(Twins.Pairs pairs) {
        int count = count();
        Mention owner = count < FEWEST ? null : owner();
        List<Sentence> lines = owner == null ? List.of() : lines(owner);
        if (owner == null || lines.size() != count) {
            return false;
        }
        for (Sentence line : lines) {
            Mention twin = opening(line);
            if (twin != null) {
                pairs.add(owner, twin, line);
            }
        }
        return true;
    }

    /** How many twins the words for them are said to be. */
    private int count() {
        for (Mention figure : analysis.mentions().within(sentence.begin(), cue.end(), MentionKind.FIGURE)) {
            boolean counts = figure.end() >= cue.begin();
            if (counts && figure.reading() instanceof Reading.Figure number && number.upper() == null) {
                return number.value().intValue();
            }
        }
        return 0;
    }

    /** The one town that the sentence names, in front of the words for twins; else that of which the document tells. */
    private @Nullable Mention owner() {
        List<PlaceGroup> groups = PlaceGroups.of(analysis, sentence);
        if (groups.stream().anyMatch(group -> group.end() > cue.end() || group.size() > 1)) {
            return null;
        }
        return groups.isEmpty()
                ? towns.own(cue.begin())
                : groups.get(0).places().get(0);
    }

    /** The lines below that begin with another town's name and tell nothing. */
    private List<Sentence> lines(Mention owner) {
        List<Sentence> lines = new ArrayList<>();
        List<Sentence> sentences = analysis.text().sentences();
        for (int s = analysis.text().sentenceNumber(cue.begin()) + 1; s < sentences.size(); s++) {
            Sentence line = sentences.get(s);
            Mention twin = isLine(s) ? opening(line) : null;
            boolean other = twin != null
                    && !analysis.surface(twin.begin(), twin.end())
                            .equalsIgnoreCase(analysis.surface(owner.begin(), owner.end()));
            if (other) {
                lines.add(line);
            }
        }
        return lines;
    }

    private boolean isLine(int number) {
        List<Sentence> sentences = analysis.text().sentences();
        Sentence line = sentences.get(number);
        boolean opens = sentences.get(number - 1).block() != line.block();
        boolean item = analysis.text().block(line) instanceof Block.ListItem
                || analysis.text().block(line) instanceof Block.TableRow;
        boolean bare = line.end() - line.begin() <= LONGEST_LINE
                && analysis.phrases().frames(number).isEmpty();
        return opens && (item || bare);
    }

    /** The town with whose name a line begins; what looks like a person's name is one where the state stands behind it. */
    private @Nullable Mention opening(Sentence line) {
        List<PlaceGroup> groups = PlaceGroups.of(analysis, line);
        Mention first = groups.isEmpty() ? null : groups.get(0).places().get(0);
        if (first != null && first.begin() == line.begin()) {
            return first;
        }
        Mention person = analysis.mentions().at(line.begin(), MentionKind.PERSON);
        boolean town = person != null
                && (analysis.tokens().is(person.end(), Shape.OPENS_BRACKET)
                        || analysis.tokens().isMark(person.end(), ','))
                && analysis.mentions().at(person.end() + 1, MentionKind.STATE) != null;
        return person != null && town
                ? Mention.of(MentionKind.PLACE, person.begin(), person.end(), person.end() - 1, null)
                : null;
    }
}
