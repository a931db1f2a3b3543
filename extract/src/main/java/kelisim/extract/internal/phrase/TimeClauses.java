package kelisim.extract.internal.phrase;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.mention.AnalysedText;
import kelisim.extract.internal.phrase.Chunk.Type;

/** 'after A had spoken', 'before the bridge was opened': words, of time mostly, that open a clause, where a noun phrase and its verb follow. */
final class TimeClauses {

    private final AnalysedText text;
    private final Participles participles;

    TimeClauses(AnalysedText text) {
        this.text = text;
        this.participles = new Participles(text);
    }

    /** The chunks, with a subordinator for each preposition of time that opens a clause. */
    List<Chunk> in(List<Chunk> chunks) {
        List<Chunk> read = new ArrayList<>(chunks.size());
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            boolean opens = chunk.is(Type.PREPOSITION) && maySubordinate(chunks, i) && hasVerb(chunks, i);
            read.add(opens ? new Chunk(Type.SUBORDINATOR, chunk.begin(), chunk.end(), null) : chunk);
        }
        return read;
    }

    /** 'before' does anywhere, 'as' behind a comma only: ', as the minister had been held up'. */
    private boolean maySubordinate(List<Chunk> chunks, int preposition) {
        int token = chunks.get(preposition).begin();
        boolean behindComma = preposition > 0 && chunks.get(preposition - 1).is(Type.COMMA);
        return text.isFunction(token, "subordinates", "true")
                || behindComma && text.isFunction(token, "subordinates", "behind comma");
    }

    /** Whether one noun phrase right behind a preposition has a verb: 'before the session A spoke' has two, 'until then A spoke' none. */
    private boolean hasVerb(List<Chunk> chunks, int preposition) {
        int i = preposition + 1;
        boolean noun = false;
        while (i < chunks.size() && isOfNounPhrase(chunks.get(i))) {
            if (noun && chunks.get(i).is(Type.NOUN)) {
                return false;
            }
            noun = chunks.get(i).is(Type.NOUN);
            i++;
        }
        boolean behind = noun
                && chunks.get(preposition + 1).begin()
                        == chunks.get(preposition).end();
        VerbGroup verb = behind && i < chunks.size() ? chunks.get(i).verb() : null;
        boolean object = i + 1 < chunks.size() && chunks.get(i + 1).is(Type.NOUN);
        return verb != null && verb.form() == VerbGroup.Form.FINITE && (object || !participles.isBare(verb));
    }

    /** A noun phrase with what hangs on it by 'of'; 'and' may join another. */
    private boolean isOfNounPhrase(Chunk chunk) {
        return chunk.is(Type.NOUN)
                || chunk.is(Type.CONJUNCTION)
                || chunk.is(Type.PREPOSITION) && text.isWord(chunk.begin(), "of");
    }
}
