package kelisim.extract.internal.family.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kelisim.document.Block;
import kelisim.document.Span;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.EdtfDate;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/** The instrument that the document is: its full title over the first lines, its parties, where and when it was done, who signed. */
final class OwnInstrument {

    private final Analysis analysis;
    private final Instrument own;
    private final List<Draft> soFar;

    OwnInstrument(Analysis analysis, Instrument own, List<Draft> soFar) {
        this.analysis = analysis;
        this.own = own;
        this.soFar = soFar;
    }

    void find(List<Draft> agreements, List<Draft> signatures) {
        int end = titleEnd();
        own.entity().add(title(end));
        Sentence closing = closing();
        EdtfDate date = date(closing);
        Entity place = closing == null ? null : place(closing);
        Map<Entity, Entity> signers = closing == null ? Map.of() : signers(closing);
        List<Entity> parties = parties(end, signers);
        agreements.add(Draft.of(FactType.AGREEMENT, "agreement.own", analysis.span(own.begin(), end))
                .code("kind", own.kind())
                .name("title", own.entity())
                .names("parties", parties)
                .text("subject", subject(end))
                .date("date", date)
                .name("place", place)
                .code("status", closing != null || parties.size() > 1 ? "signed" : null));
        if (closing == null) {
            return;
        }
        Span span = analysis.span(closing.begin(), closing.end());
        signers.forEach((signer, party) -> signatures.add(Draft.of(FactType.SIGNATURE, "signature.block", span)
                .name("signatory", signer)
                .name("instrument", own.entity())
                .name("party", party)
                .date("date", date)
                .name("place", place)));
    }

    /** The lines behind the title's first that go on with it: 'ON THE PROTECTION OF …', 'Between A and B'. */
    private int titleEnd() {
        int end = own.end();
        int s = analysis.text().sentenceNumber(own.begin()) + 1;
        for (int seen = 0; s < analysis.text().sentences().size() && seen < 4; s++, seen++) {
            Sentence next = analysis.text().sentences().get(s);
            Match first = analysis.text().match(next.begin(), "function");
            boolean goesOn = first != null
                    && first.entry().has("content", "true")
                    && analysis.text().block(next) instanceof Block.Heading;
            boolean dated = analysis.mentions().at(next.begin(), MentionKind.DATE) != null;
            if (goesOn) {
                end = next.end();
            } else if (!dated) {
                return end;
            }
        }
        return end;
    }

    private String title(int end) {
        StringBuilder title = new StringBuilder(analysis.surface(own.begin(), own.end()));
        int s = analysis.text().sentenceNumber(own.begin()) + 1;
        for (; s < analysis.text().sentences().size(); s++) {
            Sentence next = analysis.text().sentences().get(s);
            if (next.begin() >= end) {
                break;
            }
            if (analysis.text().block(next) instanceof Block.Heading) {
                title.append(' ').append(analysis.surface(next.begin(), next.end()));
            }
        }
        return title.toString();
    }

    private @Nullable EdtfDate date(@Nullable Sentence closing) {
        EdtfDate date = closing == null ? null : analysis.dateWithin(closing.begin(), closing.end());
        if (date != null) {
            return date;
        }
        return own.date() == null ? signedInTitle() : own.date();
    }

    /** 'Treaty between A and B, signed at C on D' in the first lines. */
    private @Nullable EdtfDate signedInTitle() {
        int limit = Math.min(analysis.tokens().size(), own.begin() + 120);
        for (int t = own.begin(); t < limit; t++) {
            Match verb = analysis.text().match(t, "verb");
            boolean signs = verb != null
                    && (verb.entry().has("classes", "sign") || verb.entry().has("classes", "do"));
            EdtfDate date = signs ? analysis.dateWithin(t, Math.min(limit, t + 14)) : null;
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private @Nullable String subject(int end) {
        for (int t = own.end(); t < end; t++) {
            Match preposition = analysis.text().match(t, "function");
            if (preposition != null && preposition.entry().has("subject", "true")) {
                return analysis.surface(
                        preposition.end(), analysis.text().sentenceOf(t).end());
            }
        }
        return own.subject();
    }

    /** 'Done at A on B', 'Signed in A on B': a line without a subject near the end. */
    private @Nullable Sentence closing() {
        List<Sentence> sentences = analysis.text().sentences();
        for (int s = sentences.size() - 1; s >= 0; s--) {
            Sentence sentence = sentences.get(s);
            Match verb = closingVerb(sentence);
            boolean closes = verb != null
                    && (verb.entry().has("classes", "sign")
                            || verb.entry().has("classes", "adopt")
                            || verb.entry().has("classes", "do"));
            if (closes && analysis.dateWithin(sentence.begin(), sentence.end()) != null) {
                return sentence;
            }
        }
        return null;
    }

    /** The verb that begins the sentence, or 'Done' in capitals inside it: 'In witness whereof …. DONE at A'. */
    private @Nullable Match closingVerb(Sentence sentence) {
        Match first = analysis.text().match(sentence.begin(), "verb");
        for (int t = sentence.begin(); first == null && t < sentence.end(); t++) {
            Match verb =
                    analysis.tokens().is(t, Shape.CAPITAL) ? analysis.text().match(t, "verb") : null;
            first = verb != null && verb.entry().has("classes", "do") ? verb : null;
        }
        return first;
    }

    private @Nullable Entity place(Sentence sentence) {
        for (Mention mention : analysis.mentions().within(sentence.begin(), sentence.end())) {
            if (mention.kind() == MentionKind.PLACE || mention.kind() == MentionKind.STATE) {
                return analysis.discourse().of(mention);
            }
        }
        for (int t = sentence.begin() + 1; t < sentence.end() && t < sentence.begin() + 4; t++) {
            if (analysis.tokens().is(t, Shape.CAPITAL)) {
                return analysis.discourse().plain(MentionKind.PLACE, analysis.surface(t, t + 1));
            }
        }
        return null;
    }

    /** The people in the lines behind the closing one, with whom they sign for. */
    private Map<Entity, Entity> signers(Sentence closing) {
        Map<Entity, Entity> signers = new LinkedHashMap<>();
        int end = Math.min(analysis.tokens().size(), closing.end() + 400);
        for (Mention mention : analysis.mentions().within(closing.end(), end)) {
            Entity person =
                    mention.kind() == MentionKind.PERSON ? analysis.discourse().of(mention) : null;
            Entity party = person == null ? null : body(person);
            if (person != null && party != null) {
                signers.putIfAbsent(person, party);
            }
        }
        return signers;
    }

    private @Nullable Entity body(Entity person) {
        for (Draft draft : soFar) {
            if (draft.type() == FactType.OFFICE && draft.entity("person") == person && draft.has("organisation")) {
                return draft.entity("organisation");
            }
        }
        return null;
    }

    /** Those of the title, else those that the lines up to 'hereinafter' or the first article list, else those of the signers. */
    private List<Entity> parties(int titleEnd, Map<Entity, Entity> signers) {
        List<Entity> parties = bodies(own.begin(), titleEnd, true);
        if (parties.size() < 2) {
            Sentence preamble = preamble(titleEnd);
            parties = preamble == null ? parties : bodies(preamble.begin(), preamble.end(), false);
        }
        if (parties.size() < 2 && !signers.isEmpty()) {
            parties = new ArrayList<>();
            for (Entity party : signers.values()) {
                if (!parties.contains(party)) {
                    parties.add(party);
                }
            }
        }
        return parties;
    }

    /** The first sentence behind the title that begins with a body. */
    private @Nullable Sentence preamble(int titleEnd) {
        for (Sentence sentence : analysis.text().sentences()) {
            if (sentence.begin() >= titleEnd && sentence.block() < 12) {
                Match article = analysis.text().match(sentence.begin(), "function");
                int t = article != null && article.entry().has("pos", "article") ? article.end() : sentence.begin();
                Mention first = analysis.mentions().at(t, MentionKind.ORGANISATION, MentionKind.STATE);
                if (first != null
                        && bodies(sentence.begin(), sentence.end(), false).size() > 1) {
                    return sentence;
                }
            }
        }
        return null;
    }

    private List<Entity> bodies(int begin, int end, boolean behindBetween) {
        List<Entity> bodies = new ArrayList<>();
        boolean open = !behindBetween;
        int t = begin;
        while (t < end) {
            Match function = analysis.text().match(t, "function");
            open |= function != null && function.entry().has("parties", "true");
            if (open
                    && bodies.size() > 1
                    && function != null
                    && function.entry().has("subject", "true")) {
                return bodies;
            }
            Mention body = open ? analysis.mentions().at(t, MentionKind.ORGANISATION, MentionKind.STATE) : null;
            Entity entity =
                    body == null || body.generic() ? null : analysis.discourse().of(body);
            if (entity != null && !bodies.contains(entity)) {
                bodies.add(entity);
            }
            t = body == null ? t + 1 : body.end();
        }
        return bodies;
    }
}
