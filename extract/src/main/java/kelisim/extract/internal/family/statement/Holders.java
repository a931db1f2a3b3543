package kelisim.extract.internal.family.statement;

import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Phrase;
import org.jspecify.annotations.Nullable;

/** Who is meant by a noun phrase without a name: the holder of an office that the document tells, else a speaker by its own words. */
final class Holders {

    private final Analysis analysis;
    private final OfficesTold offices;

    Holders(Analysis analysis, List<Draft> soFar) {
        this.analysis = analysis;
        this.offices = new OfficesTold(soFar);
    }

    @Nullable
    Entity of(Phrase phrase) {
        Entity holder = holder(phrase);
        if (holder != null) {
            return holder;
        }
        for (Mention mention : analysis.mentions().within(phrase.begin(), phrase.end())) {
            boolean body = mention.kind() == MentionKind.ORGANISATION || mention.kind() == MentionKind.STATE;
            Entity entity = body && !mention.generic() ? analysis.discourse().of(mention) : null;
            if (entity != null && mention.end() == phrase.end()) {
                return entity;
            }
        }
        return named(phrase);
    }

    /** The person who holds the office that a phrase names. */
    @Nullable
    Entity holder(Phrase phrase) {
        for (Mention role : analysis.mentions().within(phrase.begin(), phrase.end(), MentionKind.ROLE)) {
            Entity holder = holder(role);
            if (holder != null) {
                return holder;
            }
        }
        return null;
    }

    /** The one who holds the office; of several the one told last. */
    private @Nullable Entity holder(Mention role) {
        Draft office = offices.last(
                analysis.surface(role.begin(), role.end()), analysis.tokens().begin(role.begin()));
        return office == null ? null : office.entity("person");
    }

    /** 'an old fisherman', 'the Andean delegation'; not a lone common noun, and none of those who act in every text. */
    private @Nullable Entity named(Phrase phrase) {
        Match article = analysis.text().match(phrase.begin(), "function");
        boolean one = analysis.text().isWord(phrase.begin(), "one");
        if (!one && (article == null || !article.entry().has("pos", "determiner"))) {
            return null;
        }
        int begin = article == null || one ? phrase.begin() + 1 : article.end();
        boolean many = analysis.text().is(begin, "party") || phrase.end() - begin < 2;
        return many
                ? null
                : analysis.discourse().plain(MentionKind.ORGANISATION, analysis.surface(begin, phrase.end()));
    }
}
