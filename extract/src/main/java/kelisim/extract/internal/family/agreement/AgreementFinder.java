package kelisim.extract.internal.family.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.fact.FactFinder;
import kelisim.extract.internal.family.treaty.InstrumentText;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.EdtfDate;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/** Finds instruments, who signed them, and how they hang together. */
public final class AgreementFinder implements FactFinder {

    /** Kinds that a body makes alone, or that stand without parties. */
    private static final Set<String> ONE_SIDED = Set.of("convention", "law", "decision", "charter", "letter");

    /** How many tokens of a clause a name takes in. */
    private static final int LONGEST_CLAUSE = 16;

    /** Kinds whose party is the body that adopts them. */
    private static final Set<String> ADOPTED_ALONE =
            Set.of("law", "decision", "charter", "plan", "programme", "declaration", "statement");

    private static final Set<MentionKind> BODIES = Set.of(MentionKind.ORGANISATION, MentionKind.STATE);

    @Override
    public List<Draft> find(Analysis analysis, List<Draft> soFar) {
        return new Search(analysis, soFar).drafts();
    }

    private static final class Search {
        private final Analysis analysis;
        private final List<Draft> soFar;
        private final Instruments instruments;
        private final List<Draft> agreements = new ArrayList<>();
        private final List<Draft> signatures = new ArrayList<>();
        private final List<Entity> mainStates;
        private final Signatories signatories;
        private final ReportScene scene;
        private final ListedSigners listedSigners;
        /** What the last clause on signing told to be signed, also without a name of its own. */
        private @Nullable Instrument lastSigned;

        Search(Analysis analysis, List<Draft> soFar) {
            this.analysis = analysis;
            this.soFar = soFar;
            this.instruments = new Instruments(analysis);
            this.mainStates = instruments.mainStates();
            this.signatories = new Signatories(analysis, mainStates, soFar);
            this.scene = new ReportScene(analysis);
            this.listedSigners = new ListedSigners(analysis, soFar);
        }

        List<Draft> drafts() {
            Instrument own = instruments.own();
            if (own != null) {
                InstrumentText text = instruments.text();
                if (text == null) {
                    new OwnInstrument(analysis, own, soFar).find(agreements, signatures);
                } else {
                    new TextInstrument(analysis, own, text, soFar).find(agreements, signatures);
                }
            }
            for (Frame frame : analysis.frames()) {
                frame(frame);
            }
            for (Instrument instrument : instruments.all()) {
                if (instrument.specific() && !isInOwnName(instrument)) {
                    agreements.add(listed(instrument));
                    signatures.addAll(listedSigners.of(instrument));
                }
            }
            signatures.addAll(new SignatureTables(analysis, instruments, soFar).find());
            new SigningCues(analysis, instruments, agreements, soFar).find().forEach(this::beside);
            if (signatures.isEmpty()) {
                signatures.addAll(new LooseSignatures(analysis, instruments, soFar).find());
            }
            SigningScene.complete(signatures, agreements);
            List<Draft> all = new ArrayList<>(agreements);
            all.addAll(signatures);
            all.addAll(new ReferenceFinder(analysis, instruments).find());
            return all;
        }

        /** Who signs in the lines under a text signs it; what a bare 'signed' tells there of another is given up. */
        private void beside(Draft signature) {
            List<Draft> there = signatures.stream()
                    .filter(known -> Objects.equals(signature.entity("signatory"), known.entity("signatory"))
                            && overlap(known, signature))
                    .toList();
            boolean loose = there.stream().allMatch(known -> known.rule().equals("signature.clause"));
            if (loose) {
                signatures.removeAll(there);
                signatures.add(signature);
            }
        }

        private static boolean overlap(Draft one, Draft other) {
            return one.spans().stream().anyMatch(span -> other.spans().stream()
                    .anyMatch(beside -> span.begin() < beside.end() && beside.begin() < span.end()));
        }

        private boolean isInOwnName(Instrument instrument) {
            Instrument own = instruments.own();
            return own != null
                    && !own.equals(instrument)
                    && own.entity() == instrument.entity()
                    && !instrument.specific();
        }

        /** What a clause tells of the instruments in it. */
        private void frame(Frame frame) {
            String status = status(frame);
            if (status == null) {
                return;
            }
            List<Phrase> phrases = new ArrayList<>(frame.objects());
            if (!frame.is("sign") || frame.objects().isEmpty()) {
                phrases.addAll(frame.subjects());
            }
            boolean named = false;
            for (Phrase phrase : phrases) {
                Instrument instrument = instruments.of(phrase);
                boolean bare = instrument == null || (!instrument.specific() && instruments.own() != null);
                if (bare && (frame.is("sign") || frame.is("adopt"))) {
                    instrument = unnamed(phrase, frame);
                }
                named |= instrument != null;
                if (instrument != null && (instrument.specific() || frame.standing() == Standing.DONE)) {
                    List<Draft> each = enumerated(instrument, status, frame);
                    agreements.addAll(each.isEmpty() ? List.of(draft(instrument, status, frame)) : each);
                    if (frame.is("sign") && frame.standing() == Standing.DONE) {
                        lastSigned = instrument;
                        boolean one = isOne(instrument);
                        signatories.of(frame, instrument.entity()).stream()
                                .filter(draft -> one || isPerson(draft.entity("signatory")))
                                .forEach(signatures::add);
                    }
                }
            }
            boolean signs = frame.is("sign") && frame.standing() == Standing.DONE;
            for (Phrase phrase : signs && !named ? frame.objects() : List.<Phrase>of()) {
                for (Instrument instrument : instruments.both(phrase)) {
                    named = true;
                    signatures.addAll(signatories.of(frame, instrument.entity()));
                }
            }
            if (!named) {
                signatures.addAll(unsaid(frame));
            }
        }

        /** 'A signed for Kenya', 'it was signed by B': of the instrument spoken of, if one is. */
        private List<Draft> unsaid(Frame frame) {
            boolean signs = frame.is("sign") && !frame.is("conclude") && frame.standing() == Standing.DONE;
            if (!signs || isMark(frame) || !instruments.isDocument(frame.objects())) {
                return List.of();
            }
            Instrument named = instruments.meantBeside(frame.begin());
            boolean later = lastSigned != null && (named == null || lastSigned.begin() > named.begin());
            Instrument instrument = later ? lastSigned : named;
            return signatories.of(frame, instrument == null ? null : instrument.entity()).stream()
                    .filter(draft ->
                            isPerson(draft.entity("signatory")) || draft.rule().equals(SignersMeant.OPEN))
                    .toList();
        }

        /** '(signed)' above or beside a name: of the text that ends there. */
        private boolean isMark(Frame frame) {
            return analysis.tokens().is(frame.verb().begin() - 1, Shape.OPENS_BRACKET)
                    && analysis.tokens().is(frame.verb().end(), Shape.CLOSES_BRACKET);
        }

        /** 'They signed a memorandum': singled out by the signing; the document's own one if it is such. */
        private @Nullable Instrument unnamed(Phrase phrase, Frame frame) {
            Mention mention = instruments.mentionIn(phrase);
            boolean signs = mention == null && frame.is("sign") && frame.standing() == Standing.DONE;
            Instrument signed = signs ? instruments.signedIn(phrase) : null;
            boolean adopts = mention == null && frame.is("adopt") && frame.standing() == Standing.DONE;
            signed = adopts ? instruments.adoptedIn(phrase, frame.end()) : signed;
            if (signed != null) {
                return signed;
            }
            Mention noun = mention == null && instruments.own() == null ? instruments.nounIn(phrase) : null;
            if (noun != null) {
                return instruments.meantBy(noun);
            }
            Entry entry = mention == null ? null : mention.entry();
            String kind = entry == null ? null : entry.get("kind");
            if (mention == null || entry == null || kind == null) {
                return null;
            }
            Instrument several = instruments.several(mention);
            if (several != null) {
                return several;
            }
            boolean plural = analysis.tokens().surface(mention.end() - 1).endsWith("s")
                    && !entry.name().endsWith("s");
            if (plural && !isEnumerated(mention)) {
                return null;
            }
            Instrument earlier = instruments.own() == null ? instruments.meantBy(mention) : null;
            if (earlier != null) {
                return earlier;
            }
            Instrument own = instruments.own();
            boolean loosely = kind.equals("agreement") && !analysis.tokens().is(mention.begin(), Shape.CAPITAL);
            boolean ofOwnKind = own != null && (own.kind().equals(kind) || loosely || entry.has("generic", "true"));
            Entity entity = own != null && ofOwnKind ? own.entity() : described(mention, frame);
            return new Instrument(
                    mention,
                    entity,
                    own == null || !ofOwnKind ? kind : own.kind(),
                    mention.begin(),
                    mention.end(),
                    List.of(),
                    instruments.subject(mention),
                    null,
                    null,
                    false);
        }

        /** 'agreement which A and B concluded in 1994': the clause that singles it out goes with its name. */
        private Entity described(Mention mention, Frame frame) {
            String noun = analysis.surface(mention.begin(), mention.end());
            boolean relative = analysis.text().isFunction(mention.end(), "pos", "relative") && frame.is("sign");
            if (!relative || frame.begin() < mention.end()) {
                return analysis.discourse().plain(MentionKind.INSTRUMENT, noun);
            }
            int end = Math.min(frame.end(), mention.end() + LONGEST_CLAUSE);
            Entity entity = analysis.discourse().plain(MentionKind.INSTRUMENT, analysis.surface(mention.begin(), end));
            entity.forms().add(noun);
            return entity;
        }

        private static boolean isPerson(@Nullable Entity entity) {
            return entity != null && entity.kind() == MentionKind.PERSON;
        }

        /** Which states signed which of nine agreements is not told. */
        private boolean isOne(Instrument instrument) {
            int before = instrument.mention().begin() - 1;
            Mention count = before < 0 ? null : analysis.mentions().outermost(before);
            boolean counted = count != null && count.kind() == MentionKind.FIGURE;
            Mention inside = analysis.mentions().at(instrument.begin(), MentionKind.FIGURE);
            return !counted && inside == null;
        }

        private boolean isEnumerated(Mention mention) {
            int limit = analysis.text().sentenceOf(mention.begin()).end();
            for (int t = mention.end(); t < limit; t++) {
                if (enumerates(t) != null) {
                    return true;
                }
            }
            return false;
        }

        /** The preposition of 'one on', 'the other on'. */
        private @Nullable Match enumerates(int t) {
            Match which = analysis.text().match(t, "enumerator");
            Match preposition = which == null ? null : analysis.text().match(which.end(), "function");
            return preposition != null && preposition.entry().has("subject", "true") ? preposition : null;
        }

        /** 'Two plans were approved, one on A, the other on B'. */
        private List<Draft> enumerated(Instrument instrument, String status, Frame frame) {
            List<Draft> drafts = new ArrayList<>();
            int limit = analysis.text().sentenceOf(frame.verb().begin()).end();
            for (int t = frame.verb().end(); t < limit; t++) {
                Match preposition = enumerates(t);
                if (preposition != null) {
                    int end = preposition.end();
                    while (end < limit
                            && !analysis.tokens().isMark(end, ',')
                            && !analysis.tokens().isMark(end, '.')
                            && !analysis.tokens().isMark(end, ';')) {
                        end++;
                    }
                    String subject = analysis.surface(preposition.end(), end);
                    String title = instrument.mention().entry() == null
                            ? subject
                            : instrument.mention().entry().name() + " " + analysis.surface(preposition.begin(), end);
                    Instrument one = new Instrument(
                            instrument.mention(),
                            analysis.discourse().plain(MentionKind.INSTRUMENT, title),
                            instrument.kind(),
                            t,
                            end,
                            instrument.parties(),
                            subject,
                            null,
                            null,
                            true);
                    drafts.add(draft(one, status, frame));
                }
            }
            return drafts;
        }

        private @Nullable String status(Frame frame) {
            if (tellsDrafting(frame)) {
                return frame.standing() == Standing.PROPOSED ? "proposed" : "negotiated";
            }
            boolean makes = frame.is("sign")
                    || frame.is("extend")
                    || frame.is("adopt")
                    || frame.is("ratify")
                    || frame.is("in_force");
            if (!makes) {
                return null;
            }
            return switch (frame.standing()) {
                case DONE ->
                    frame.is("in_force")
                            ? "in_force"
                            : frame.is("ratify") ? "ratified" : frame.is("adopt") ? "adopted" : "signed";
                case DENIED -> "negotiated";
                case PLANNED, PROPOSED, HEDGED -> frame.is("in_force") || frame.is("extend") ? null : "proposed";
            };
        }

        /** 'is being drafted', 'is still under negotiation', 'remains a draft'. */
        private boolean tellsDrafting(Frame frame) {
            if (frame.is("draft") || frame.is("negotiate")) {
                return frame.standing() != Standing.DENIED;
            }
            for (int t = frame.verb().begin(); frame.verb().copula() && t < frame.end(); t++) {
                Match match = analysis.text().match(t, "verb");
                if (match != null
                        && (match.entry().has("classes", "draft")
                                || match.entry().has("classes", "negotiate"))) {
                    return true;
                }
            }
            return false;
        }

        /** What the name tells, and the words that announce the list in which it stands. */
        private Draft listed(Instrument instrument) {
            Frame announcing = new Announcement(analysis).of(instrument);
            if (announcing == null) {
                return draft(instrument, null, null);
            }
            Draft draft = draft(instrument, announcing.is("sign") ? "signed" : "adopted", null);
            boolean alone = announcing.is("adopt") && ADOPTED_ALONE.contains(instrument.kind());
            List<Entity> makers = alone ? analysis.entities(announcing.subjects(), BODIES) : List.of();
            return makers.isEmpty() ? draft : draft.names("parties", makers);
        }

        private Draft draft(Instrument instrument, @Nullable String status, @Nullable Frame frame) {
            boolean signing =
                    frame != null && frame.standing() == Standing.DONE && (frame.is("sign") || frame.is("adopt"));
            EdtfDate date = instrument.date();
            Entity place = instrument.place();
            if (date == null && signing && frame != null) {
                date = analysis.date(frame);
            }
            if (place == null && signing && frame != null) {
                place = analysis.place(frame);
            }
            boolean inList = frame == null && status != null;
            boolean undated = inList || signing && date == null && frame != null && !hasDate(frame);
            if (undated && date == null) {
                date = scene.date(instrument.begin());
                place = place == null ? scene.place(instrument.begin()) : place;
            }
            int begin = frame == null ? instrument.begin() : Math.min(frame.begin(), instrument.begin());
            int end = frame == null ? instrument.end() : Math.max(frame.end(), instrument.end());
            return Draft.of(
                            FactType.AGREEMENT,
                            frame == null ? "agreement.name" : "agreement.clause",
                            analysis.span(begin, end))
                    .code("kind", instrument.kind())
                    .name("title", instrument.entity())
                    .names("parties", parties(instrument, frame))
                    .text("subject", instrument.subject())
                    .date("date", date)
                    .name("place", place)
                    .code("status", status == null ? Standings.of(analysis, instrument, date) : status);
        }

        private List<Entity> parties(Instrument instrument, @Nullable Frame frame) {
            if (instrument.parties().size() > 1) {
                return instrument.parties();
            }
            List<Entity> parties = new ArrayList<>(instrument.parties());
            if (frame != null && frame.is("adopt") && ADOPTED_ALONE.contains(instrument.kind())) {
                parties.addAll(analysis.entities(frame.subjects(), BODIES));
            }
            if (frame != null && (frame.is("sign") || frame.is("extend"))) {
                for (Entity party : signatories.parties(frame)) {
                    if (!parties.contains(party)) {
                        parties.add(party);
                    }
                }
            }
            boolean worldwide = instrument.mention().entry() != null
                    && instrument.mention().entry().lexicon().equals("instrument");
            boolean shared = parties.size() < 2 && !ONE_SIDED.contains(instrument.kind()) && !worldwide;
            return shared && !mainStates.isEmpty() ? mainStates : parties;
        }

        private boolean hasDate(Frame frame) {
            Sentence sentence = analysis.text().sentenceOf(frame.verb().begin());
            return analysis.dateWithin(sentence.begin(), sentence.end()) != null;
        }
    }
}
