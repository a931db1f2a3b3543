package kelisim.extract.internal.family.agreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.family.post.Officeholders;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * Signatures that no clause tells of its instrument: 'Signed by: A and B', 'For Peru: A', 'It bears the signatures of A and B',
 * 'C did so for Chile', 'Signatories: A, B'. The instrument is one named in the same line, else the last one named before.
 */
final class SigningCues {

    private final Analysis analysis;
    private final Instruments instruments;
    private final MeantInstruments meant;
    private final SigningNounInstrument unnamed;
    private final Set<Entity> signed = new HashSet<>();
    private final SignerRow row;
    private final Officeholders holders;

    /**
     * @param agreements what was found of instruments, which tells those that are signed
     */
    SigningCues(Analysis analysis, Instruments instruments, List<Draft> agreements, List<Draft> soFar) {
        this.analysis = analysis;
        this.instruments = instruments;
        this.meant = new MeantInstruments(analysis, instruments);
        this.unnamed = new SigningNounInstrument(analysis, instruments);
        for (Draft draft : agreements) {
            Entity title = draft.entity("title");
            String status = draft.string("status");
            if (title != null && ("signed".equals(status) || "adopted".equals(status))) {
                signed.add(title);
            }
        }
        this.row = new SignerRow(analysis, soFar);
        this.holders = new Officeholders(analysis, soFar);
    }

    List<Draft> find() {
        List<Draft> found = new ArrayList<>();
        for (Sentence sentence : analysis.text().sentences()) {
            for (int t = analysis.text().seek(sentence.begin(), sentence.end(), "signing");
                    t < sentence.end();
                    t = analysis.text().seek(t + 1, sentence.end(), "signing")) {
                Match cue = analysis.text().match(t, "signing");
                if (cue != null && isSaid(sentence, cue) && analysis.isTold(t)) {
                    found.addAll(signatures(sentence, cue));
                    t = sentence.end();
                }
            }
        }
        return found;
    }

    /** Whether the words stand where they announce signers, and do not only go with a clause that tells more. */
    private boolean isSaid(Sentence sentence, Match cue) {
        int t = cue.begin();
        boolean opens = t <= sentence.begin() + 1
                || analysis.tokens().is(t, Shape.LINE_START)
                || analysis.tokens().is(t - 1, Shape.OPENS_BRACKET | Shape.DASH)
                || analysis.tokens().isMark(t - 1, '.')
                || analysis.tokens().isMark(t - 1, ';')
                || analysis.tokens().isMark(t - 1, ':');
        return switch (String.valueOf(cue.entry().get("class"))) {
            case "signed" -> opens && !isDeed(cue);
            case "bears", "likewise" -> true;
            case "behalf" -> opens && isLabel(sentence, cue);
            default -> false;
        };
    }

    /** 'The signing of the pact by A': a noun for the deed, read as one. */
    private boolean isDeed(Match cue) {
        return analysis.text().is(cue.begin(), "signing_noun")
                && analysis.text().isWord(cue.end(), "of");
    }

    /** 'For Peru: A', and no 'for Peru the lake is …'. */
    private boolean isLabel(Sentence sentence, Match cue) {
        int from = analysis.text().afterDeterminers(cue.end(), sentence.end());
        Mention body = analysis.mentions().at(from, MentionKind.ORGANISATION, MentionKind.STATE, MentionKind.PLACE);
        return body != null
                && body.end() + 1 < sentence.end()
                && analysis.tokens().isMark(body.end(), ':');
    }

    private List<Draft> signatures(Sentence sentence, Match cue) {
        boolean likewise = cue.entry().has("class", "likewise");
        boolean label = cue.entry().has("class", "behalf") || likewise;
        Instrument instrument = instrument(sentence, cue);
        List<Draft> found = new ArrayList<>();
        boolean unnamed = instrument == null
                && !cue.entry().has("class", "bears")
                && !(cue.entry().has("class", "signed") && isLine(sentence, cue));
        if (unnamed || instrument != null && label && !signed.contains(instrument.entity())) {
            return found;
        }
        for (SignerRow.Signer signer : row.read(from(sentence, cue), sentence.end())) {
            found.add(draft(sentence, cue, instrument, signer.person(), signer.party()));
        }
        for (Entity holder : found.isEmpty() && cue.entry().has("class", "bears")
                ? holders.of(offices(sentence, cue))
                : List.<Entity>of()) {
            found.add(draft(sentence, cue, instrument, holder, row.ofOffice(holder)));
        }
        int members = found.isEmpty() && cue.entry().has("class", "signed") ? members(sentence, cue, instrument) : -1;
        if (members >= 0) {
            row.named(members, sentence.end()).forEach(body -> found.add(draft(sentence, cue, instrument, body, body)));
        }
        return found;
    }

    /** 'The contract bears the signatures of A': the paper that only its kind calls. */
    private @Nullable Entity ahead(Sentence sentence, Match cue) {
        List<Mention> papers = cue.entry().has("class", "bears")
                ? analysis.mentions().within(sentence.begin(), cue.begin(), MentionKind.INSTRUMENT)
                : List.of();
        return papers.isEmpty() ? null : unnamed.meant(papers.get(0), sentence);
    }

    private Draft draft(
            Sentence sentence, Match cue, @Nullable Instrument instrument, Entity signatory, @Nullable Entity party) {
        return Draft.of(FactType.SIGNATURE, "signature.beside", analysis.span(sentence.begin(), sentence.end()))
                .name("signatory", signatory)
                .name("instrument", instrument == null ? ahead(sentence, cue) : instrument.entity())
                .name("party", party);
    }

    /** 'the signatures of both presidents': the office right behind the words. */
    private Phrase offices(Sentence sentence, Match cue) {
        List<Mention> roles = analysis.mentions().within(cue.end(), sentence.end(), MentionKind.ROLE);
        boolean near = !roles.isEmpty() && roles.get(0).begin() <= cue.end() + 2;
        return new Phrase(cue.end(), near ? roles.get(0).end() : cue.end());
    }

    /** From where on those stand who sign; 'For Peru the signature was put by A' begins with the first party. */
    private int from(Sentence sentence, Match cue) {
        if (!cue.entry().has("class", "likewise")) {
            Match words = analysis.text().match(sentence.begin(), "signing");
            boolean ahead = cue.entry().has("class", "bears")
                    && words != null
                    && words.entry().has("class", "behalf")
                    && row.behalf(sentence.begin(), cue.begin()) != null;
            return ahead ? sentence.begin() : cue.begin();
        }
        Mention before = lastPerson(sentence, cue.begin());
        return before == null ? sentence.end() : before.begin();
    }

    /** 'the signatories of the treaty are A, B and C': where the bodies begin, -1 if something else stands in front of them. */
    private int members(Sentence sentence, Match cue, @Nullable Instrument instrument) {
        boolean inside = instrument != null && instrument.begin() >= cue.end() && instrument.end() < sentence.end();
        for (int t = instrument != null && inside ? instrument.end() : cue.end(); t < sentence.end(); t++) {
            if (analysis.mentions().at(t, MentionKind.ORGANISATION, MentionKind.STATE) != null) {
                return t;
            }
            boolean free = analysis.tokens().is(t, Shape.MARK)
                    || analysis.text().is(t, "function")
                    || analysis.text().is(t, "verb");
            if (!free) {
                return -1;
            }
        }
        return -1;
    }

    private @Nullable Mention lastPerson(Sentence sentence, int token) {
        List<Mention> people = analysis.mentions().within(sentence.begin(), token, MentionKind.PERSON);
        return people.isEmpty() ? null : people.get(people.size() - 1);
    }

    /** The instrument named in the line, else the last one before it, else the document itself. */
    private @Nullable Instrument instrument(Sentence sentence, Match cue) {
        int number = analysis.text().sentenceNumber(sentence.begin());
        for (Instrument named : instruments.inSentence(number)) {
            boolean between = named.begin() >= cue.end()
                    && analysis.text().afterDeterminers(cue.end(), named.begin() + 1) == named.begin();
            if (between || named.begin() < cue.begin()) {
                return named;
            }
        }
        List<Mention> papers = analysis.mentions().within(sentence.begin(), cue.begin(), MentionKind.INSTRUMENT);
        Instrument called = papers.isEmpty() ? null : meant.by(papers.get(0));
        if (called != null) {
            return called;
        }
        Instrument own = instruments.own();
        if (cue.entry().has("own", "true")) {
            return own;
        }
        return meant.beside(sentence.begin());
    }

    /** 'Signed for A: B', 'Signatories: C': a line of its own with a colon, which needs no instrument's name. */
    private boolean isLine(Sentence sentence, Match cue) {
        for (int t = cue.end(); t < sentence.end(); t++) {
            if (analysis.tokens().isMark(t, ':')) {
                return cue.begin() == sentence.begin();
            }
        }
        return false;
    }
}
