package kelisim.extract.internal.mention;

import java.util.List;

/** Finds one family of mentions. Stages see the text and the mentions of the stages ahead of them; their time is linear. */
public interface MentionStage {

    /** The mentions of its kinds in the text, given those found so far. */
    List<Mention> find(AnalysedText text, Mentions soFar);
}
