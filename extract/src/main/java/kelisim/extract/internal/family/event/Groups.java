package kelisim.extract.internal.family.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.series.Named;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Chunk;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Sentence;

/** How far those reach whom a text calls by no name: 'experts from A and B', 'young people from both countries'. */
final class Groups {

    private static final Set<MentionKind> ORIGINS =
            EnumSet.of(MentionKind.STATE, MentionKind.PLACE, MentionKind.ORGANISATION, MentionKind.DEMONYM);

    private final Analysis analysis;

    Groups(Analysis analysis) {
        this.analysis = analysis;
    }

    /** The token behind a phrase and what tells whence those come whom it means: 'experts [from A, B and C]'. */
    int endOf(Phrase phrase) {
        boolean people = haveCome(phrase) || analysis.text().is(phrase.end() - 1, "group_noun");
        return people ? afterOrigin(phrase.end()) : phrase.end();
    }

    /** 'a team of twelve', 'its ambassador', 'observers': a phrase that tells of people, and names none. */
    boolean arePeople(Phrase phrase) {
        for (int t = phrase.begin(); t < phrase.end(); t++) {
            boolean office = analysis.mentions().at(t, MentionKind.ROLE) != null;
            if (office
                    || analysis.text().is(t, "people_noun")
                    || analysis.text().is(t, "group_noun")) {
                return true;
            }
        }
        return false;
    }

    private boolean haveCome(Phrase phrase) {
        for (int t = phrase.begin(); t < phrase.end(); t++) {
            Match noun = analysis.text().match(t, "people_noun");
            if (noun != null && noun.end() <= phrase.end() && closes(noun.end(), phrase)) {
                return true;
            }
        }
        return false;
    }

    private boolean closes(int t, Phrase phrase) {
        return t == phrase.end() || analysis.text().isFunction(t, "origin", "true");
    }

    private int afterOrigin(int token) {
        int end = token;
        boolean open = false;
        for (Chunk chunk : analysis.phrases().chunks(analysis.text().sentenceNumber(token - 1))) {
            if (chunk.begin() < end) {
                continue;
            }
            if (chunk.is(Chunk.Type.PREPOSITION) && analysis.text().isFunction(chunk.begin(), "origin", "true")) {
                open = true;
            } else if (chunk.is(Chunk.Type.NOUN) && open && isOrigin(chunk)) {
                end = chunk.end();
            } else if (!open || !chunk.is(Chunk.Type.COMMA) && !chunk.is(Chunk.Type.CONJUNCTION)) {
                return end;
            }
        }
        return end;
    }

    private boolean isOrigin(Chunk chunk) {
        return names(chunk.begin(), chunk.end(), ORIGINS)
                        && !names(
                                chunk.begin(),
                                chunk.end(),
                                EnumSet.of(MentionKind.PERSON, MentionKind.ROLE, MentionKind.EVENT))
                || analysis.text().is(chunk.begin(), "shared");
    }

    private boolean names(int begin, int end, Set<MentionKind> kinds) {
        return analysis.mentions().within(begin, end).stream().anyMatch(mention -> kinds.contains(mention.kind()));
    }

    /** Groups behind a cue, each as far as its noun phrase goes: 'young people from both countries', 'the heads of A and the heads of B'. */
    List<Named> at(int from, Sentence sentence) {
        List<Named> groups = new ArrayList<>();
        List<Chunk> chunks = analysis.phrases().chunks(analysis.text().sentenceNumber(sentence.begin()));
        int begin = from;
        int end = from;
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            if (chunk.begin() < from) {
                continue;
            }
            if (isOfGroup(chunk) && !(end > begin && isOfClause(chunks, i))) {
                end = chunk.end();
                continue;
            }
            add(groups, begin, end);
            boolean another = chunk.is(Chunk.Type.CONJUNCTION)
                    && i + 1 < chunks.size()
                    && end > begin
                    && analysis.text().isFunction(chunks.get(i + 1).begin(), "definite", "true");
            if (!another) {
                return groups;
            }
            begin = chunk.end();
            end = begin;
        }
        add(groups, begin, end);
        return groups;
    }

    private boolean isOfGroup(Chunk chunk) {
        return chunk.is(Chunk.Type.NOUN)
                || chunk.is(Chunk.Type.PREPOSITION) && analysis.text().isFunction(chunk.begin(), "origin", "true");
    }

    /** 'in the presence of the Presidents the papers were signed': a noun right behind another begins the clause. */
    private static boolean isOfClause(List<Chunk> chunks, int i) {
        return chunks.get(i).is(Chunk.Type.NOUN) && chunks.get(i - 1).is(Chunk.Type.NOUN);
    }

    /** 'the two Presidents': people meant by their office, who are no group of their own. */
    private boolean areHolders(int begin, int end) {
        return analysis.text().is(end - 1, "role") && !names(begin, end, ORIGINS);
    }

    private void add(List<Named> groups, int begin, int end) {
        int first = afterArticle(begin);
        if (end - first > 1 && !areHolders(first, end)) {
            groups.add(new Named(
                    analysis.discourse().plain(MentionKind.ORGANISATION, analysis.surface(first, end)),
                    first,
                    end,
                    null));
        }
    }

    private int afterArticle(int begin) {
        Match article = analysis.text().match(begin, "function");
        return article != null && article.entry().has("pos", "article") ? article.end() : begin;
    }
}
