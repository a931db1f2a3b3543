package kelisim.extract.internal.family.agreement;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * Who signs where a noun tells it: 'the signing of the pact by A', 'B's signature of the pact', 'the signatory for C was D', 'E, a
 * co-signatory of the pact'.
 */
final class SigningNouns {

    /** How far from the noun the words stand that belong to it. */
    private static final int REACH = 12;

    private final Analysis analysis;
    private final SigningNounInstrument instruments;
    private final SignerRow row;

    SigningNouns(Analysis analysis, Instruments instruments, List<Draft> soFar) {
        this.analysis = analysis;
        this.instruments = new SigningNounInstrument(analysis, instruments);
        this.row = new SignerRow(analysis, soFar);
    }

    List<Draft> find() {
        List<Draft> found = new ArrayList<>();
        for (Sentence sentence : analysis.text().sentences()) {
            for (int t = analysis.text().seek(sentence.begin(), sentence.end(), "signing_noun");
                    t < sentence.end();
                    t = analysis.text().seek(t + 1, sentence.end(), "signing_noun")) {
                Match noun = analysis.text().match(t, "signing_noun");
                if (noun != null && isDone(sentence) && analysis.isTold(t)) {
                    found.addAll(signatures(sentence, noun));
                }
            }
        }
        return found;
    }

    /** Whether no clause of a sentence puts off, denies or only plans what it tells. */
    private boolean isDone(Sentence sentence) {
        return frames(sentence).stream()
                .allMatch(frame -> frame.standing() == Standing.DONE && !frame.is("cancel") && !frame.is("plan"));
    }

    private List<Frame> frames(Sentence sentence) {
        return analysis.phrases().frames(analysis.text().sentenceNumber(sentence.begin()));
    }

    private List<Draft> signatures(Sentence sentence, Match noun) {
        Mention named = instruments.behind(noun, sentence);
        Entity instrument = instruments.meant(named, sentence);
        boolean act = noun.entry().has("act", "true");
        List<SignerRow.Signer> signers =
                act ? ofAct(sentence, noun, named) : instrument == null ? List.of() : ofPeople(sentence, noun, named);
        if (act && (named == null || instrument == null)) {
            return List.of();
        }
        return signers.stream()
                .map(signer -> Draft.of(
                                FactType.SIGNATURE, "signature.noun", analysis.span(sentence.begin(), sentence.end()))
                        .name("signatory", signer.person())
                        .name("instrument", instrument)
                        .name("party", signer.party()))
                .toList();
    }

    // ---- 'the signing of the pact by A', 'the signing by A of the pact', 'A's signature of the pact'

    private List<SignerRow.Signer> ofAct(Sentence sentence, Match noun, @Nullable Mention named) {
        Mention owner = owner(noun.begin());
        if (owner != null) {
            return signer(owner);
        }
        if (named == null) {
            return List.of();
        }
        int end = instruments.end(named, sentence);
        if (analysis.text().isWord(end, "by")) {
            return row(end + 1, verbBehind(end, sentence));
        }
        return analysis.text().isWord(noun.end(), "by") ? row(noun.end() + 1, named.begin()) : List.of();
    }

    /** The body, state or person whose 's stands in front of a noun and its adjectives. */
    private @Nullable Mention owner(int noun) {
        for (int t = noun - 1; t > 0 && t > noun - 3; t--) {
            if (analysis.tokens().is(t, Shape.POSSESSIVE)) {
                Mention owner = analysis.mentions().outermost(t - 1);
                return owner != null && owner.end() == t && isSigner(owner) ? owner : null;
            }
        }
        return null;
    }

    private static boolean isSigner(Mention mention) {
        return switch (mention.kind()) {
            case PERSON, STATE, ORGANISATION -> true;
            default -> false;
        };
    }

    private List<SignerRow.Signer> signer(Mention mention) {
        Entity entity = analysis.discourse().of(mention);
        if (entity == null) {
            return List.of();
        }
        boolean person = mention.kind() == MentionKind.PERSON;
        return List.of(new SignerRow.Signer(entity, person ? row.ofOffice(entity) : entity));
    }

    private List<SignerRow.Signer> row(int from, int limit) {
        List<SignerRow.Signer> people = row.read(from, limit);
        return !people.isEmpty()
                ? people
                : row.named(from, limit).stream()
                        .map(body -> new SignerRow.Signer(body, body))
                        .toList();
    }

    private int verbBehind(int token, Sentence sentence) {
        return frames(sentence).stream()
                .mapToInt(frame -> frame.verb().begin())
                .filter(verb -> verb > token)
                .min()
                .orElse(sentence.end());
    }

    // ---- 'the signatories are A and B', 'A was the Peruvian signatory', 'A, co-signatory of the pact'

    private List<SignerRow.Signer> ofPeople(Sentence sentence, Match noun, @Nullable Mention named) {
        for (Frame frame : frames(sentence)) {
            boolean near = frame.verb().copula() && noun.end() - frame.verb().end() < REACH;
            if (near && frame.verb().begin() >= noun.end() && frame.verb().begin() - noun.end() < REACH) {
                return forParty(
                        row(frame.verb().end(), sentence.end()),
                        noun,
                        frame.verb().begin());
            }
            if (near && frame.verb().end() <= noun.begin() && !frame.subjects().isEmpty()) {
                return forParty(
                        row(frame.subjects().get(0).begin(), frame.verb().begin()), noun, noun.end());
            }
        }
        int behind = named == null ? noun.end() : instruments.end(named, sentence);
        if (analysis.tokens().is(behind, Shape.DASH | Shape.OPENS_BRACKET)) {
            return row(behind + 1, closing(behind, sentence));
        }
        int comma = noun.begin() - 1;
        comma = analysis.text().isFunction(comma, "pos", "article") ? comma - 1 : comma;
        Mention before = analysis.tokens().isMark(comma, ',') ? before(comma, sentence) : null;
        return before == null ? List.of() : signer(before);
    }

    /** Of one signer whose party stands beside the noun: 'the Peruvian signatory', 'the signatory for Peru', 'Peru's signatory'. */
    private List<SignerRow.Signer> forParty(List<SignerRow.Signer> signers, Match noun, int limit) {
        if (signers.size() != 1) {
            return signers;
        }
        Mention owner = owner(noun.begin());
        Mention nation = analysis.mentions().at(noun.begin() - 1, MentionKind.DEMONYM);
        owner = owner == null ? nation : owner;
        Entity party = owner == null
                ? row.behalf(noun.end(), limit)
                : analysis.discourse().of(owner);
        return party == null
                ? signers
                : List.of(new SignerRow.Signer(signers.get(0).person(), party));
    }

    private int closing(int open, Sentence sentence) {
        for (int t = open + 1; t < sentence.end(); t++) {
            if (analysis.tokens().is(t, Shape.DASH | Shape.CLOSES_BRACKET)
                    && !analysis.tokens().is(t, Shape.JOINED)) {
                return t;
            }
        }
        return sentence.end();
    }

    /** The last person, else the last body, that stands close in front of a comma. */
    private @Nullable Mention before(int comma, Sentence sentence) {
        int from = Math.max(sentence.begin(), comma - REACH);
        List<Mention> people = analysis.mentions().within(from, comma, MentionKind.PERSON);
        if (!people.isEmpty()) {
            return people.get(people.size() - 1);
        }
        Mention last = analysis.mentions().outermost(comma - 1);
        return last != null && last.end() == comma && isSigner(last) ? last : null;
    }
}
