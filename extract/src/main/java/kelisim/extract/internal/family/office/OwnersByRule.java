package kelisim.extract.internal.family.office;

import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.lexicon.Match;
import org.jspecify.annotations.Nullable;

/** Whose an office is by rules: a bracket says it, somebody acts for it, or it is what such offices are mostly of. */
final class OwnersByRule {

    private final Analysis analysis;
    private final List<Draft> drafts;
    private final PlacesMeant places;
    private final StatesMeant states;
    private final BodiesMeant bodies;
    private final Principals principals;
    private final BodiesBeforeWhose whose;
    private final BodiesThatHave having;
    private final Superiors superiors;
    private final Delegations delegations;
    private final Credentials credentials;
    private final SignerLines signers;

    OwnersByRule(Analysis analysis, List<Draft> drafts, PlacesMeant places, StatesMeant states) {
        this.analysis = analysis;
        this.drafts = drafts;
        this.places = places;
        this.states = states;
        this.bodies = new BodiesMeant(analysis);
        this.principals = new Principals(analysis);
        this.whose = new BodiesBeforeWhose(analysis);
        this.having = new BodiesThatHave(analysis);
        this.superiors = new Superiors(analysis, drafts);
        this.delegations = new Delegations(analysis);
        this.credentials = new Credentials(analysis, states);
        this.signers = new SignerLines(analysis);
    }

    /**
     * Its owner.
     *
     * @param ofOthers those whose such offices others are told to hold in the same paragraph
     */
    Ruled of(Draft draft, @Nullable Match role, Set<Entity> ofOthers) {
        if (role == null) {
            return Ruled.NONE;
        }
        int at = analysis.tokens().at(draft.spans().get(0).begin());
        Entity bracketed = new BracketedBodies(analysis).of(draft, role.entry());
        if (bracketed != null) {
            return Ruled.by(Ruled.BRACKET, bracketed);
        }
        Entity relative = whose.of(draft);
        if (relative != null) {
            return Ruled.by(Ruled.RELATIVE, relative);
        }
        Entity has = role.entry().has("of", "body") ? having.of(draft) : null;
        if (has != null) {
            return Ruled.by(Ruled.HAS, has);
        }
        Entity sender = role.entry().has("envoy", "true") ? null : delegations.sender(at, role.entry());
        if (sender != null) {
            return Ruled.by(Ruled.DELEGATION, sender);
        }
        Entity receiver = isOfState(role) ? credentials.receiver(at) : null;
        if (receiver != null) {
            return Ruled.by(Ruled.CREDENTIALS, receiver);
        }
        Entity signed = signers.party(draft.entity("person"), role.entry());
        if (signed != null) {
            return Ruled.by(Ruled.SIGNED, signed);
        }
        if (isOfRealm(role) && states.letterhead() != null) {
            return Ruled.by(Ruled.REALM, states.letterhead());
        }
        Entity superior = superiors.owner(draft);
        if (superior != null) {
            return Ruled.by(Ruled.SUPERIOR, superior);
        }
        if (role.entry().has("of", "place")) {
            Entity place = places.of(at, role.entry().get("level"), ofOthers);
            return Ruled.by("place", place);
        }
        boolean ofBody = role.entry().has("of", "body");
        boolean either = ofBody && role.entry().has("of", "state");
        Entity electing = either && draft.rule().equals("office.taken") ? bodies.electing(at) : null;
        if (electing != null) {
            return Ruled.by("electing", electing);
        }
        boolean state = isOfState(role);
        boolean sort = role.entry().get("in") != null; // only bodies of a sort have such an office
        Entity principal =
                principals.of(draft, drafts, state && !sort, role.entry().has("of", "body"));
        boolean fits = principal != null
                && (!sort || principal.entry() == null || KindredBodies.isOfSort(principal, role.entry()));
        if (fits) {
            return Ruled.by("principal", principal);
        }
        if (role.entry().has("envoy", "true")) {
            boolean aide = role.entry().has("weak", "true");
            return aide ? Ruled.NONE : Ruled.by("sender", states.sender());
        }
        Entity body = role.entry().has("of", "body") ? bodies.of(draft, role.entry(), state) : null;
        if (body != null || !state) {
            return Ruled.by("body", body);
        }
        Entity meant = states.of(
                draft, ofOthers, !role.entry().has("of", "body") || role.entry().has("of", "field") || isHead(role));
        return Ruled.by("state", meant);
    }

    /** 'the President of the Republic': of the state for which the document speaks. */
    private boolean isOfRealm(Match role) {
        int end = analysis.tokens().size();
        return isOfState(role)
                && analysis.text().isWord(role.end(), "of")
                && analysis.text().is(analysis.text().afterDeterminers(role.end() + 1, end), "realm");
    }

    private static boolean isOfState(Match role) {
        return role.entry().has("of", "state") || role.entry().has("of", "field");
    }

    /** 'President A' alone is head of state; of other bodies' presidents the body is told. */
    private static boolean isHead(Match role) {
        return role.entry().has("adjective", "true") && role.length() == 1;
    }
}
