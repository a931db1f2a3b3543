package kelisim.extract.internal.family.body;

import kelisim.extract.internal.lexicon.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell the place of one body in another, wherever they stand: '[a permanent member] of', '[reports] to', '[comprises]'.
 *
 * @param entry what they are, of class {@code tie}, {@code membership} or {@code organisation_head}
 * @param relation the AffiliationRelation's code of the part to the whole
 * @param begin their first token, the article and what tells what sort included
 * @param end the token after their last
 * @param noun whether they tell what a body is
 * @param many whether several bodies are told of, as a plural shows
 */
record TieWord(Entry entry, String relation, int begin, int end, boolean noun, boolean many) {

    /** Whether the whole is named in front: 'C comprises A'. */
    boolean wholeFirst() {
        return entry.has("whole", "first");
    }

    /** Whether people are told of with the same words: 'a member', 'partners'. */
    boolean alsoOfPeople() {
        return relation.equals("member_of") || relation.equals("partner_of");
    }

    /** Whether a statute may tell that it shall be so: 'the Committee shall report to the Council'. */
    boolean asNorm() {
        return noun || !alsoOfPeople();
    }

    /** Whether a date tells since when: 'A joined C in 1998'. */
    boolean joins() {
        return entry.has("joins", "true");
    }

    /** What the tie of an organ is called, where it has another name. */
    @Nullable
    String ofOrgans() {
        return entry.get("organs");
    }
}
