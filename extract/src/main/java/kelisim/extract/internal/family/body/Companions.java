package kelisim.extract.internal.family.body;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.body.BodyRow.Item;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;

/** Who is told to be tied to a body along with others: 'A belongs to C together with B', 'A, like B and D, belongs to C'. */
final class Companions {

    private final Analysis analysis;
    private final PartiesBehind behind;

    Companions(Analysis analysis, PartiesBehind behind) {
        this.analysis = analysis;
        this.behind = behind;
    }

    /** Those named with any of these items, or with the words of the tie. */
    List<Item> of(TieWord word, List<Item> members, List<Item> wholes) {
        List<Item> found = new ArrayList<>(at(word.end()));
        found.addAll(opening(word.begin()));
        members.forEach(member -> found.addAll(at(member.end())));
        wholes.forEach(whole -> found.addAll(at(whole.end())));
        return found;
    }

    /** 'C comprises A together with B': those named with the last of these items. */
    List<Item> behind(List<Item> members) {
        return members.isEmpty()
                ? List.of()
                : at(members.get(members.size() - 1).end());
    }

    /** 'Together with B, A belongs to C': the row with which the sentence opens. */
    private List<Item> opening(int token) {
        int begin = analysis.text().sentenceOf(token).begin();
        Match words = analysis.text().match(begin, "companion");
        List<Item> row = words == null ? List.<Item>of() : behind.row(words.end());
        boolean parted = !row.isEmpty()
                && analysis.tokens()
                        .isMark(
                                analysis.text()
                                        .afterBracket(row.get(row.size() - 1).end(), token),
                                ',');
        return parted ? row : List.of();
    }

    /** The row of names behind such words, which may stand behind a bracket and a comma. */
    private List<Item> at(int token) {
        int limit = analysis.text().sentenceOf(Math.max(0, token - 1)).end();
        int t = afterDate(analysis.text().afterBracket(token, limit));
        t = analysis.tokens().isMark(t, ',') ? t + 1 : t;
        Match words = t < limit ? analysis.text().match(t, "companion") : null;
        return words == null ? List.of() : behind.row(words.end());
    }

    /** 'joined C in 1994 together with B'. */
    private int afterDate(int token) {
        int t = analysis.text().isFunction(token, "place", "true") ? token + 1 : token;
        Mention date = analysis.mentions().at(t, MentionKind.DATE);
        return date == null ? token : date.end();
    }
}
