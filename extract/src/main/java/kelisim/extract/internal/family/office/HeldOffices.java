package kelisim.extract.internal.family.office;

import java.util.List;
import java.util.Locale;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.family.post.Post;
import kelisim.extract.internal.family.post.Roles;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import org.jspecify.annotations.Nullable;

/** Tells the offices of one person; of a 'counterpart' the one that was named last. */
final class HeldOffices {

    private final Analysis analysis;
    private final Mention person;
    private final List<Draft> drafts;

    HeldOffices(Analysis analysis, Mention person, List<Draft> drafts) {
        this.analysis = analysis;
        this.person = person;
        this.drafts = drafts;
    }

    /** That the person holds this office, told in these tokens. */
    void add(String rule, Post post, int begin, int end) {
        Entity holder = analysis.discourse().of(person);
        String role = role(post);
        if (holder != null && role != null) {
            int from = Math.min(begin, person.begin());
            drafts.add(OfficeFinder.office(analysis, rule, holder, post, role, from, Math.max(end, post.end())));
        }
    }

    /** The role's own words; a 'counterpart' has the role that was named last. */
    private @Nullable String role(Post post) {
        if (post.role().entry() == null || !post.role().entry().has("same", "true")) {
            return Roles.singular(analysis, post.role());
        }
        if (isOfThing(post)) {
            return null;
        }
        Mention beside = inSentence(post.role());
        String here = beside == null ? null : Roles.singular(analysis, beside);
        String told = lastTold();
        boolean fuller =
                here != null && told != null && told.toLowerCase(Locale.ROOT).startsWith(here.toLowerCase(Locale.ROOT));
        return here == null || fuller ? told : here; // 'the minister' is one of whom more is told before
    }

    private @Nullable String lastTold() {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            if (drafts.get(i).entity("person") != analysis.discourse().of(person)) {
                return drafts.get(i).string("role");
            }
        }
        return null;
    }

    /** 'The President of A met his colleague from B, C': the last office that the sentence names before. */
    private @Nullable Mention inSentence(Mention counterpart) {
        int begin = analysis.text().sentenceOf(counterpart.begin()).begin();
        Mention last = null;
        for (Mention role : analysis.mentions().within(begin, counterpart.begin(), MentionKind.ROLE)) {
            boolean open = role.entry() != null
                    && Candidates.isPublic(role.entry())
                    && !role.entry().has("same", "true");
            last = open && !Roles.isPlural(analysis, role) ? role : last;
        }
        return last;
    }

    /** 'the Academy and its Kyrgyz colleague': a body's, which holds no office. */
    private boolean isOfThing(Post post) {
        return analysis.text().isWord(post.begin(), "its") || analysis.text().isWord(post.begin() - 1, "its");
    }
}
