package kelisim.extract.internal.family.body;

import java.util.ArrayList;
import java.util.List;
import kelisim.document.Block;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/** The items of a list under a sentence that announces members: 'Members of C are:', 'into the structure of C enter:'. */
final class ListedMembers {

    private final Analysis analysis;
    private final Bodies bodies;
    private final List<Draft> drafts = new ArrayList<>();

    ListedMembers(Analysis analysis, Bodies bodies) {
        this.analysis = analysis;
        this.bodies = bodies;
    }

    List<Draft> find() {
        List<Sentence> sentences = analysis.text().sentences();
        for (int s = 0; s < sentences.size(); s++) {
            if (announces(sentences.get(s))) {
                Entity named = firstBody(sentences.get(s));
                // an announcement without a body goes on with that of the sentence before
                list(s + 1, named == null && s > 0 ? firstBody(sentences.get(s - 1)) : named);
            }
        }
        return drafts;
    }

    private boolean announces(Sentence sentence) {
        if (!analysis.tokens().isMark(sentence.end() - 1, ':')) {
            return false;
        }
        for (int t = sentence.begin(); t < sentence.end(); t++) {
            if (analysis.text().is(t, "membership")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Entity firstBody(Sentence sentence) {
        for (Mention mention : analysis.mentions().within(sentence.begin(), sentence.end(), MentionKind.ORGANISATION)) {
            Entity body = analysis.discourse().of(mention);
            if (body != null) {
                return body;
            }
        }
        return null;
    }

    private void list(int from, @Nullable Entity whole) {
        List<Sentence> sentences = analysis.text().sentences();
        for (int s = from; s < sentences.size(); s++) {
            Sentence item = sentences.get(s);
            if (!(analysis.text().block(item) instanceof Block.ListItem)) {
                return;
            }
            int t = bodies.afterDeterminers(item.begin(), item.end());
            Mention first = analysis.mentions().at(t, MentionKind.ORGANISATION, MentionKind.STATE);
            Entity member = first == null ? null : bodies.of(first);
            if (Bodies.mayBelong(member, whole)) {
                drafts.add(Draft.of(FactType.AFFILIATION, "affiliation.list", analysis.span(item.begin(), item.end()))
                        .name("member", member)
                        .name("body", whole)
                        .code("relation", "member_of"));
            }
        }
    }
}
