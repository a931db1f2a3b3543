package kelisim.extract.internal.family.agreement;

import java.util.List;
import kelisim.document.Span;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.family.treaty.InstrumentText;
import kelisim.extract.internal.family.treaty.Signing;
import kelisim.extract.internal.family.treaty.Title;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/** The instrument whose own text the document is, and the signatures under it. */
final class TextInstrument {

    private final Analysis analysis;
    private final Instrument own;
    private final InstrumentText text;
    private final List<Draft> soFar;

    TextInstrument(Analysis analysis, Instrument own, InstrumentText text, List<Draft> soFar) {
        this.analysis = analysis;
        this.own = own;
        this.text = text;
        this.soFar = soFar;
    }

    void find(List<Draft> agreements, List<Draft> signatures) {
        Title title = text.title();
        own.entity().entitle(title.text());
        Signing signing = text.signing();
        Draft draft = Draft.of(FactType.AGREEMENT, "agreement.text", analysis.span(title.begin(), title.end()))
                .code("kind", title.kind() == null ? own.kind() : title.kind())
                .name("title", own.entity())
                .names("parties", parties())
                .text("subject", subject(title))
                .date("date", signing == null ? null : signing.date())
                .name("place", signing == null ? null : signing.place())
                .code("status", status(signing));
        agreements.add(draft);
        if (signing != null) {
            agreements.add(
                    Draft.of(FactType.AGREEMENT, "agreement.signing", analysis.span(signing.begin(), signing.end()))
                            .name("title", own.entity()));
        }
        signatures(signing, signatures);
    }

    private @Nullable String status(@Nullable Signing signing) {
        boolean decided = "decision".equals(text.title().kind());
        if (decided || (signing != null && signing.adopted())) {
            return "adopted";
        }
        return signing != null || !text.signatures().isEmpty() ? "signed" : null;
    }

    private List<Entity> parties() {
        return text.parties().size() < 2
                        && own.parties().size() > text.parties().size()
                ? own.parties()
                : text.parties();
    }

    private @Nullable String subject(Title title) {
        for (int t = title.head() + 1; t < title.end(); t++) {
            Match preposition = analysis.text().match(t, "function");
            if (preposition != null && preposition.entry().has("subject", "true") && preposition.end() < title.end()) {
                return analysis.surface(preposition.end(), title.end());
            }
        }
        return own.subject();
    }

    private void signatures(@Nullable Signing signing, List<Draft> signatures) {
        for (InstrumentText.Signature signature : text.signatures()) {
            Entity signer = signature.signer();
            if (signer != null) {
                Entity party = signature.party() == null ? body(signer) : signature.party();
                Span span = analysis.span(signature.begin(), signature.end());
                signatures.add(signature(signer, party, span, signing));
            }
        }
        if (!signatures.isEmpty() || signing == null || !signing.formula()) {
            return;
        }
        int end = Math.min(analysis.tokens().size(), signing.end() + 400);
        for (Mention mention : analysis.mentions().within(signing.end(), end)) {
            Entity person =
                    mention.kind() == MentionKind.PERSON ? analysis.discourse().of(mention) : null;
            Entity party = person == null ? null : body(person);
            if (person != null && party != null) {
                signatures.add(signature(person, party, analysis.span(signing.begin(), signing.end()), signing));
            }
        }
    }

    private Draft signature(Entity signer, @Nullable Entity party, Span span, @Nullable Signing signing) {
        return Draft.of(FactType.SIGNATURE, "signature.block", span)
                .name("signatory", signer)
                .name("instrument", own.entity())
                .name("party", party)
                .date("date", signing == null ? null : signing.date())
                .name("place", signing == null ? null : signing.place());
    }

    private @Nullable Entity body(Entity person) {
        for (Draft draft : soFar) {
            if (draft.type() == FactType.OFFICE && draft.entity("person") == person && draft.has("organisation")) {
                return draft.entity("organisation");
            }
        }
        return null;
    }
}
