package kelisim.extract.internal.family.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/** Ties that a verb tells: 'A amends B', 'B was replaced by A', 'the senate ratified B by A', 'B shall cease to have effect'. */
final class ReferenceClauses {

    /** Kinds of instruments by which others are ratified. */
    private static final Set<String> RATIFYING = Set.of("law", "decision");

    /** How many tokens words for examples have at most: 'in particular'. */
    private static final int LONGEST_EXAMPLE = 3;

    private final Analysis analysis;
    private final Instruments instruments;
    private final MeantInstruments meant;
    private final InstrumentNouns nouns;
    private final References references;

    ReferenceClauses(Analysis analysis, Instruments instruments, References references) {
        this.analysis = analysis;
        this.instruments = instruments;
        this.meant = new MeantInstruments(analysis, instruments);
        this.nouns = new InstrumentNouns(analysis);
        this.references = references;
    }

    void find() {
        for (Frame frame : analysis.phrases().frames(References.VERBS)) {
            boolean ordered = frame.standing() == Standing.PLANNED;
            if (frame.standing() == Standing.DONE || ordered) {
                clause(frame);
            }
        }
    }

    private void clause(Frame frame) {
        turned(frame);
        displaced(frame);
        boolean ended = frame.is("terminate") && frame.verb().passive() && frame.standing() == Standing.PLANNED;
        boolean lapses = frame.is("lapse") || ended;
        String relation = lapses ? "replaces" : References.relation(frame.verb().verb());
        if (relation == null) {
            return;
        }
        for (Phrase phrase : ended ? frame.objects() : lapses ? frame.subjects() : series(frame)) {
            Target to = target(phrase);
            Entity from = to == null ? null : lapses ? own() : from(frame, relation, to);
            earlier(frame, relation, phrase);
            if (to != null && from != null) {
                references.add("reference.clause", from, relation, to.entity(), frame.begin(), frame.end());
            }
        }
    }

    /** 'A is the basis of B', 'A gave way to B': the later instrument stands behind the verb. */
    private void turned(Frame frame) {
        String relation = frame.is("base_of") ? "based_on" : frame.is("yield") ? "replaces" : null;
        for (Phrase subject : relation == null ? List.<Phrase>of() : frame.subjects()) {
            Target to = target(subject);
            for (Phrase object : to == null ? List.<Phrase>of() : frame.objects()) {
                Entity from = to == null ? null : named(object, to);
                if (to != null && from != null && relation != null) {
                    references.add("reference.clause", from, relation, to.entity(), frame.begin(), frame.end());
                }
            }
        }
    }

    /** 'A and the B that took its place', 'A expired; B replaced it': what stood before, told ahead of the later one. */
    private void displaced(Frame frame) {
        Phrase object = frame.objects().isEmpty() ? null : frame.objects().get(0);
        boolean it = object != null
                && "replaces".equals(References.relation(frame.verb().verb()))
                && !frame.verb().passive()
                && object.begin() == frame.verb().end()
                && object.end() == object.begin() + 1
                && analysis.text().isFunction(object.begin(), "gender", "thing");
        Instrument later = it || frame.is("displace") ? laterOf(frame) : null;
        Instrument before = later != null && isSubject(later, frame) ? meant.before(later.begin()) : null;
        if (before != null && later != null) {
            references.add(
                    "reference.clause", later.entity(), "replaces", before.entity(), before.begin(), frame.end());
        }
    }

    private static boolean isSubject(Instrument instrument, Frame frame) {
        int name = instrument.mention().begin();
        return frame.subjects().stream().anyMatch(subject -> subject.begin() <= name && name < subject.end());
    }

    /** The first object and those that are joined to it; of 'A is based on B' B. */
    private List<Phrase> series(Frame frame) {
        List<Phrase> series = new ArrayList<>();
        List<Phrase> objects = frame.objects();
        for (Phrase phrase : restsOnSecond(frame) ? objects.subList(1, objects.size()) : objects) {
            boolean joined = analysis.text().isFunction(phrase.begin() - 1, "joins", "true");
            boolean active = phrase.begin() >= frame.verb().end();
            if (series.isEmpty() || joined && (active || !frame.is("base")) || isMember(phrase)) {
                series.add(phrase);
            }
        }
        return series;
    }

    /** 'all earlier papers, in particular A', 'several texts, among them A': what words for examples bring in. */
    private boolean isMember(Phrase phrase) {
        for (int t = phrase.begin() - 1; t >= 0 && t >= phrase.begin() - LONGEST_EXAMPLE; t--) {
            Match words = analysis.text().match(t, "including");
            if (words != null && words.end() == phrase.begin()) {
                return true;
            }
        }
        return false;
    }

    /** 'A replaces that of 2003', 'the one of 2003': an earlier instrument of the same kind. */
    private void earlier(Frame frame, String relation, Phrase phrase) {
        Mention date = analysis.mentions().at(phrase.end() + 1, MentionKind.DATE);
        boolean kind = analysis.text().isFunction(phrase.begin(), "kind", "same")
                && analysis.text().isWord(phrase.end(), "of");
        Instrument later = kind ? laterOf(frame) : null;
        later = kind && later == null ? spokenOf(frame) : later;
        if (later != null && date != null) {
            String name = kindOf(later) + " " + analysis.surface(phrase.end(), date.end());
            Entity to = analysis.discourse().plain(MentionKind.INSTRUMENT, name);
            references.add("reference.clause", later.entity(), relation, to, frame.begin(), date.end());
            EdtfDate when = analysis.dateWithin(date.begin(), date.end());
            references.earlier(later, to, when, phrase.begin(), date.end());
        }
    }

    /** The instrument that does it, or that the words before the verb name last. */
    private @Nullable Instrument laterOf(Frame frame) {
        Instrument later = null;
        for (Instrument named : instruments.inSentence(
                analysis.text().sentenceNumber(frame.verb().begin()))) {
            later = named.end() <= frame.verb().begin() ? named : later;
        }
        return later;
    }

    /** The words that tell of what kind an instrument is: 'Memorandum of Understanding', 'Strategy'. */
    private String kindOf(Instrument instrument) {
        Mention mention = instrument.mention();
        for (int t = mention.begin(); t < mention.head(); t++) {
            Match kind = analysis.text().match(t, "instrument_head");
            if (kind != null && kind.length() > 1) {
                return analysis.surface(kind.begin(), kind.end());
            }
        }
        return analysis.tokens().surface(mention.head());
    }

    /** 'It replaces the one of 2003': the instrument that the subject means. */
    private @Nullable Instrument spokenOf(Frame frame) {
        return frame.subjects().isEmpty() ? null : meant.of(frame.subjects().get(0));
    }

    /** 'A is based on B': the passive's subject is the first of its objects. */
    private static boolean restsOnSecond(Frame frame) {
        return frame.is("base") && frame.subjects().isEmpty() && frame.objects().size() > 1;
    }

    /** The instrument that something is done to, and where its name stands. */
    private record Target(Entity entity, Mention mention, int end) {}

    /** The instrument that a phrase names, or that it names a part of: 'Articles 3 and 7 of the Agreement'. */
    private @Nullable Target target(Phrase phrase) {
        Instrument head = meant.of(phrase);
        if (head != null) {
            return target(head);
        }
        Mention mention = nouns.nounIn(phrase);
        if (mention != null && !analysis.text().isFunction(mention.begin() - 1, "possessive", "true")) {
            Entity entity = entity(mention, null);
            return isWhole(mention, phrase) ? new Target(entity, mention, mention.end()) : null;
        }
        int t = phrase.begin();
        boolean part = false;
        while (t < phrase.end() && analysis.mentions().at(t, MentionKind.INSTRUMENT) == null) {
            part |= analysis.text().is(t, "instrument_part");
            t++;
        }
        Instrument whole = part && t < phrase.end() ? meant.of(new Phrase(t, phrase.end())) : null;
        return whole == null ? null : target(whole);
    }

    private static Target target(Instrument instrument) {
        return new Target(instrument.entity(), instrument.mention(), instrument.end());
    }

    /** Whether a phrase is the instrument and no more, not one of several: 'the Protocol', 'a Protocol'. */
    private boolean isWhole(Mention mention, Phrase phrase) {
        boolean plural = analysis.tokens().endsIn(mention.end() - 1, "s");
        return !plural && mention.end() == phrase.end();
    }

    /** What amends or replaces: the subject, the instrument behind 'by' or in brackets; in a recital the text itself. */
    private @Nullable Entity from(Frame frame, String relation, Target to) {
        List<Phrase> phrases = new ArrayList<>();
        for (int i = frame.subjects().size() - 1; i >= 0; i--) {
            phrases.add(frame.subjects().get(i));
        }
        phrases.addAll(restsOnSecond(frame) ? frame.objects().subList(0, 1) : analysis.behind(frame, "by"));
        for (Phrase phrase : phrases) {
            Entity named = named(phrase, to);
            if (named != null) {
                return named;
            }
        }
        Instrument bracketed = relation.equals("ratifies") ? bracketed(to) : null;
        if (bracketed != null) {
            return bracketed.entity();
        }
        return frame.objects().size() == 1 && isOwnDoing(frame) ? own() : null;
    }

    /** What a text tells to be approved or prolonged it does not do itself, unless it is made for that. */
    private boolean isOwnDoing(Frame frame) {
        Instrument own = instruments.own();
        boolean approves = frame.is("approve") || frame.is("ratify");
        return !frame.is("extend") && (!approves || own != null && RATIFYING.contains(own.kind()));
    }

    private @Nullable Entity own() {
        Instrument own = instruments.own();
        return own == null || instruments.text() == null ? null : own.entity();
    }

    private @Nullable Entity named(Phrase phrase, Target to) {
        Instrument instrument = meant.of(phrase);
        if (instrument != null && instrument.entity() != to.entity()) {
            return instrument.entity();
        }
        Mention mention = nouns.nounIn(phrase);
        if (mention == null || mention.equals(to.mention())) {
            return null;
        }
        return entity(mention, to.entity());
    }

    /** Whom a common noun means, if not that one; else an instrument of that name alone. */
    private Entity entity(Mention mention, @Nullable Entity other) {
        boolean another = analysis.text().isFunction(mention.end(), "pos", "relative");
        Instrument earlier = meant.by(mention);
        Entity known = earlier == null ? null : earlier.entity();
        known = known == null || known == other
                ? (another ? null : analysis.discourse().of(mention))
                : known;
        return known != null && known != other
                ? known
                : analysis.discourse().plain(MentionKind.INSTRUMENT, analysis.surface(mention.begin(), mention.end()));
    }

    /** 'ratified the protocol (Law 19.733)': a law or decision in brackets right behind. */
    private @Nullable Instrument bracketed(Target to) {
        int sentence = analysis.text().sentenceNumber(to.mention().begin());
        for (Instrument other : instruments.inSentence(sentence)) {
            boolean behind = other.begin() >= to.end() && other.begin() <= to.end() + 2;
            if (behind
                    && analysis.tokens().is(other.begin() - 1, Shape.OPENS_BRACKET)
                    && RATIFYING.contains(other.kind())) {
                return other;
            }
        }
        return null;
    }
}
