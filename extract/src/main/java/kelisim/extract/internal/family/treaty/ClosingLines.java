package kelisim.extract.internal.family.treaty;

import java.util.List;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The end of an instrument where a text has no more of it: the words that close it and the signature blocks behind them.
 *
 * @param begin where the words begin that close it, -1 if there are none
 * @param end the token behind them
 * @param signing when and where, if they tell it
 * @param blocks the signature blocks
 */
public record ClosingLines(int begin, int end, @Nullable Signing signing, List<InstrumentText.Signature> blocks) {

    private static final ClosingLines NONE = new ClosingLines(-1, -1, null, List.of());

    /** Reads a text. */
    public static ClosingLines read(Analysis analysis) {
        if (analysis.tokens().size() == 0) {
            return NONE;
        }
        Typed typed = new Typed(analysis);
        Signing signing = new SigningClauses(typed).closing(0);
        Match witness = witness(typed);
        if (signing == null && witness == null) {
            return unopened(typed);
        }
        int begin = witness == null && signing != null ? signing.begin() : witness == null ? 0 : witness.begin();
        int end = signing == null && witness != null ? witness.end() : signing == null ? begin : signing.end();
        int from = signing == null || witness == null ? end : Math.min(witness.end(), signing.end());
        List<InstrumentText.Signature> blocks = signatures(new SignatureBlocks(typed).find(from));
        blocks = blocks.isEmpty() ? signatures(new MarkedSignatures(typed).find(from)) : blocks;
        return new ClosingLines(begin, from, signing == null ? last(typed, from) : signing, blocks);
    }

    /** Blocks of several parties, or names marked as signatures, without words that close a text. */
    private static ClosingLines unopened(Typed typed) {
        List<InstrumentText.Signature> blocks = signatures(new SignatureBlocks(typed).find(0));
        List<InstrumentText.Signature> found =
                blocks.size() < 2 ? signatures(new MarkedSignatures(typed).find(0)) : blocks;
        return found.isEmpty()
                ? NONE
                : new ClosingLines(found.get(0).begin(), found.get(0).begin(), null, found);
    }

    private static List<InstrumentText.Signature> signatures(List<SignatureBlocks.Signed> read) {
        return read.stream()
                .filter(block -> block.signer() != null)
                .map(block -> new InstrumentText.Signature(block.party(), block.signer(), block.begin(), block.end()))
                .toList();
    }

    /** 'In witness whereof', 'the undersigned have signed'. */
    private static @Nullable Match witness(Typed typed) {
        for (int t = 0; t < typed.tokens().size(); t++) {
            Match words = typed.formula(t, "witness");
            if (words != null && (typed.startsLine(t) || typed.tokens().is(t, Shape.CAPITAL))) {
                return words;
            }
        }
        return null;
    }

    /** 'Naples, 4 July 1838' under the names. */
    private static @Nullable Signing last(Typed typed, int from) {
        return new SigningClauses(typed).placeAndDay(from);
    }
}
