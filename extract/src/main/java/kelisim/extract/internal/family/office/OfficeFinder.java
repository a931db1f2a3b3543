package kelisim.extract.internal.family.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.fact.FactFinder;
import kelisim.extract.internal.family.post.Post;
import kelisim.extract.internal.family.post.Roles;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.odds.Judge;
import kelisim.fact.FactType;

/** Finds offices beside people's names: titles in front, appositions on either side, lines of signature blocks. */
public final class OfficeFinder implements FactFinder {

    private final NameHomes homes;
    private final Judge judge;

    /** @param judge who decides what no rule does */
    public OfficeFinder(Judge judge) {
        this.homes = NameHomes.english();
        this.judge = judge;
    }

    @Override
    public List<Draft> find(Analysis analysis, List<Draft> soFar) {
        List<Draft> drafts = new ArrayList<>();
        Set<Mention> paired = new PairedOffices(analysis, drafts).find();
        for (Mention mention : analysis.mentions().all(MentionKind.PERSON)) {
            if (!paired.contains(mention)) {
                new OfficesAtName(analysis, mention, drafts).find();
            }
        }
        new PluralOffices(analysis, drafts).find();
        new LabelledOffices(analysis, drafts).find();
        new OfficeLines(analysis, drafts).find();
        new OfficeClauses(analysis, drafts).find();
        new Seats(analysis, drafts).find();
        new LeadClauses(analysis, drafts).find();
        new LeadersBeside(analysis, drafts).find();
        new Handovers(analysis, drafts).find();
        new OfficesAs(analysis, drafts).find();
        new ProfileOffices(analysis, drafts).find();
        drafts.addAll(new LikelyOffices(analysis, drafts, judge).find());
        List<Draft> whole = OfficeBodies.complete(analysis, drafts, homes, judge);
        whole.addAll(new Successions(analysis, whole).find());
        return whole;
    }

    static Draft office(Analysis analysis, String rule, Entity holder, Post post, int begin, int end) {
        return office(analysis, rule, holder, post, Roles.singular(analysis, post.role()), begin, end);
    }

    static Draft office(Analysis analysis, String rule, Entity holder, Post post, String role, int begin, int end) {
        return Draft.of(FactType.OFFICE, rule, analysis.span(begin, end))
                .name("person", holder)
                .text("role", role)
                .name("organisation", post.body())
                .code("status", post.former() ? "former" : null);
    }
}
