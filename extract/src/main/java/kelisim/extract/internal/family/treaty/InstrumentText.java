package kelisim.extract.internal.family.treaty;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import org.jspecify.annotations.Nullable;

/**
 * What a text that is itself an instrument tells of it by its form: the title it bears, those who conclude it, when and
 * where it was done, who signed. A report that a treaty was signed is none; its form is that of prose.
 *
 * @param title the title
 * @param preambleEnd the token behind the opening of the preamble, or behind the title if it has no preamble
 * @param parties those who conclude it, or the body that decides
 * @param signing when and where, if the text tells it
 * @param signatures the signature blocks
 */
public record InstrumentText(
        Title title, int preambleEnd, List<Entity> parties, @Nullable Signing signing, List<Signature> signatures) {

    /** The kinds of instrument that parties conclude. */
    private static final Set<String> CONCLUDED =
            Set.of("agreement", "treaty", "convention", "protocol", "memorandum", "charter", "contract");

    /** A signature block: for whom, if it says so, and who. */
    public record Signature(@Nullable Entity party, @Nullable Entity signer, int begin, int end) {}

    /** Reads a text; {@code null} if it is no instrument. */
    public static @Nullable InstrumentText read(Analysis analysis) {
        if (analysis.tokens().size() == 0) {
            return null;
        }
        Typed typed = new Typed(analysis);
        Decisions.Decision decision = new Decisions(typed).find();
        Preamble preamble = new Preamble(typed);
        Title title = new TitleLines(typed, preamble).find();
        InstrumentText treaty = title == null || !isAhead(title, decision) ? null : concluded(typed, preamble, title);
        if (treaty == null && decision != null) {
            return decided(typed, decision);
        }
        return treaty == null ? Notes.read(typed, title) : treaty;
    }

    /** Whether the title of something that parties conclude stands over that of a decision. */
    private static boolean isAhead(Title title, Decisions.@Nullable Decision decision) {
        return decision == null
                || title.begin() < decision.title().begin() && title.kind() != null && CONCLUDED.contains(title.kind());
    }

    private static InstrumentText decided(Typed typed, Decisions.Decision decision) {
        Signing signing = new SigningClauses(typed).adoption(decision.opening());
        List<Entity> parties = decision.body() == null ? List.of() : List.of(decision.body());
        return new InstrumentText(decision.title(), decision.opening(), parties, signing, List.of());
    }

    private static @Nullable InstrumentText concluded(Typed typed, Preamble preamble, Title title) {
        Preamble.Opening opening = preamble.find(title.end());
        SigningClauses clauses = new SigningClauses(typed);
        int body = opening == null ? title.end() : opening.begin();
        Signing closing = clauses.closing(opening == null ? title.end() : opening.end());
        List<Signature> behind = signatures(typed, closing == null ? body : closing.end());
        List<Signature> everywhere = closing == null || behind.size() > 1 ? behind : signatures(typed, body);
        // each block may end with its own place and day
        List<Signature> signatures = everywhere.size() > behind.size() ? everywhere : behind;
        Signing signing = closing == null ? clauses.underTitle(title.end(), headEnd(typed, title, opening)) : closing;
        boolean headed = signing != null && (signing.formula() || typed.startsClauseUnderTitle(signing.begin()));
        boolean instrument = (opening != null && opening.formal()) || headed || signatures.size() > 1;
        if (!instrument) {
            return null;
        }
        if (signing == null) {
            signing = clauses.placeAndDay(title.end());
        }
        List<Entity> parties = new ArrayList<>(opening == null ? List.of() : opening.parties());
        if (parties.size() < 2) {
            for (Signature signature : signatures) {
                if (signature.party() != null && !parties.contains(signature.party())) {
                    parties.add(signature.party());
                }
            }
        }
        return new InstrumentText(title, opening == null ? title.end() : opening.end(), parties, signing, signatures);
    }

    /** Where the lines under the title end. */
    private static int headEnd(Typed typed, Title title, Preamble.@Nullable Opening opening) {
        int limit = Math.min(typed.tokens().size(), title.end() + 60);
        return opening == null ? limit : Math.min(limit, opening.begin());
    }

    private static List<Signature> signatures(Typed typed, int from) {
        List<Signature> signatures = new ArrayList<>();
        for (SignatureBlocks.Signed signed : new SignatureBlocks(typed).find(from)) {
            signatures.add(new Signature(signed.party(), signed.signer(), signed.begin(), signed.end()));
        }
        if (signatures.isEmpty()) {
            for (SignatureBlocks.Signed signed : new MarkedSignatures(typed).find(from)) {
                signatures.add(new Signature(signed.party(), signed.signer(), signed.begin(), signed.end()));
            }
        }
        return signatures;
    }
}
