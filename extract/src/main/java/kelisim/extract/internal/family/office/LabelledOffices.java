package kelisim.extract.internal.family.office;

import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.family.post.Post;
import kelisim.extract.internal.family.post.PostReader;
import kelisim.extract.internal.family.post.Roles;
import kelisim.extract.internal.family.series.NameSeries;
import kelisim.extract.internal.family.series.Named;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.FactType;

/** Lines of an office, a colon and who holds it: 'President: A', 'Vice-Presidents: B (X) and C (Y)'. */
final class LabelledOffices {

    private final Analysis analysis;
    private final List<Draft> drafts;
    private final PostReader posts;

    LabelledOffices(Analysis analysis, List<Draft> drafts) {
        this.analysis = analysis;
        this.drafts = drafts;
        this.posts = new PostReader(analysis);
    }

    void find() {
        for (Mention role : analysis.mentions().all()) {
            if (role.kind() == MentionKind.ROLE) {
                Sentence sentence = analysis.text().sentenceOf(role.begin());
                Post post = posts.of(role, sentence.end());
                if (analysis.tokens().isMark(post.end(), ':') && isLabel(sentence, post)) {
                    holders(sentence, post);
                }
            }
        }
    }

    /** Whether nothing but the office stands in front of the colon, in its sentence or line. */
    private boolean isLabel(Sentence sentence, Post post) {
        int t = Math.min(post.begin(), post.role().begin());
        return t <= sentence.begin() + 1
                || analysis.tokens().is(t, Shape.LINE_START)
                || analysis.tokens().is(t - 1, Shape.LINE_START);
    }

    private void holders(Sentence sentence, Post post) {
        for (Named named : NameSeries.at(analysis, post.end() + 1, sentence.end())) {
            Entity person = named.entity();
            if (person.kind() == MentionKind.PERSON) {
                drafts.add(Draft.of(FactType.OFFICE, "office.label", analysis.span(post.begin(), named.end()))
                        .name("person", person)
                        .text("role", Roles.singular(analysis, post.role()))
                        .name("organisation", post.body()));
            }
        }
    }
}
