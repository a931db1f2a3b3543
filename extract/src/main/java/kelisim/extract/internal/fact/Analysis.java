package kelisim.extract.internal.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kelisim.document.Document;
import kelisim.document.Span;
import kelisim.extract.internal.discourse.Discourse;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.AnalysedText;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Mentions;
import kelisim.extract.internal.mention.Reading;
import kelisim.extract.internal.odds.Judge;
import kelisim.extract.internal.phrase.Complement;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Phrases;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.phrase.VerbGroup;
import kelisim.extract.internal.reference.References;
import kelisim.extract.internal.text.Shape;
import kelisim.extract.internal.text.Tokens;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/** Everything that the stages made of a document, with the questions that finders ask most. */
public record Analysis(
        AnalysedText text, Mentions mentions, Phrases phrases, Discourse discourse, References references) {

    /** @param judge who chooses what words mean that refer back */
    public static Analysis of(AnalysedText text, Mentions mentions, Discourse discourse, Judge judge) {
        Phrases phrases = Phrases.read(text, mentions, judge);
        return new Analysis(
                text, mentions, phrases, discourse, new References(text, mentions, phrases, discourse, judge));
    }

    public Document document() {
        return text.document();
    }

    public Tokens tokens() {
        return text.tokens();
    }

    public Span span(int begin, int end) {
        return text.span(begin, end);
    }

    /** The text of some tokens on one line, without white space at the ends. */
    public String surface(int begin, int end) {
        return Discourse.tidy(text.surface(begin, end));
    }

    /** The mention that names what a phrase is: a person in it, else the outermost mention that begins first. */
    public @Nullable Mention head(Phrase phrase) {
        Mention first = null;
        for (Mention mention : mentions.within(phrase.begin(), phrase.end())) {
            if (mention.kind() == MentionKind.PERSON) {
                return mention;
            }
            boolean names = mention.kind() != MentionKind.DEMONYM && mention.reading() == null;
            first = first == null && names || first != null && isOwner(first, mention) ? mention : first;
        }
        return first;
    }

    /** 'UCC's Centre': what it has is meant. */
    private boolean isOwner(Mention owner, Mention owned) {
        return owned.kind() == MentionKind.ORGANISATION
                && text.tokens().is(owner.end(), Shape.POSSESSIVE)
                && owned.begin() == owner.end() + 1;
    }

    /** Who or what a phrase names, or means by a word that refers back, if it is of one of these kinds. */
    public @Nullable Entity entity(Phrase phrase, Set<MentionKind> kinds) {
        Mention head = head(phrase);
        if (head != null) {
            return kinds.contains(head.kind()) ? discourse.of(head) : null;
        }
        List<Entity> meant = references.of(phrase);
        return meant.size() == 1 && kinds.contains(meant.get(0).kind()) ? meant.get(0) : null;
    }

    /** Who or what phrases name or mean, as far as they are of these kinds, each once. */
    public List<Entity> entities(List<Phrase> phrases, Set<MentionKind> kinds) {
        Set<Entity> found = new LinkedHashSet<>();
        for (Phrase phrase : phrases) {
            Entity entity = entity(phrase, kinds);
            if (entity != null) {
                found.add(entity);
            } else {
                references.of(phrase).stream()
                        .filter(meant -> kinds.contains(meant.kind()))
                        .forEach(found::add);
            }
        }
        return List.copyOf(found);
    }

    /** The first date between two tokens. */
    public @Nullable EdtfDate dateWithin(int begin, int end) {
        for (Mention mention : mentions.within(begin, end)) {
            if (mention.kind() == MentionKind.DATE && mention.reading() instanceof Reading.Time time) {
                return time.date();
            }
        }
        return null;
    }

    /** When a clause's matter happens: a date that hangs on its verb. */
    public @Nullable EdtfDate date(Frame frame) {
        for (Complement complement : frame.complements()) {
            EdtfDate date =
                    dateWithin(complement.phrase().begin(), complement.phrase().end());
            boolean term = text.isFunction(complement.preposition(), "term", "true") && isOfYears(date);
            if (date != null && !term && !isOfInstrument(complement.phrase())) {
                return date;
            }
        }
        return frame.standing() == Standing.DONE ? discourse.entries().date(frame.begin()) : null;
    }

    /** 'for 2023–2025': a term, and no day on which something happens. */
    private static boolean isOfYears(@Nullable EdtfDate date) {
        return date != null
                && date.earliest() != null
                && date.latest() != null
                && date.earliest().plusYears(1).isBefore(date.latest());
    }

    /** 'the 2022 agreement': the date in front of an instrument's noun is the instrument's. */
    private boolean isOfInstrument(Phrase phrase) {
        Mention last = mentions.outermost(phrase.end() - 1);
        return last != null && last.kind() == MentionKind.INSTRUMENT;
    }

    /** Where a clause's matter happens: a place behind 'in', 'at' or 'near' (class {@code function}, attribute {@code place}). */
    public @Nullable Entity place(Frame frame) {
        for (Complement complement : frame.complements()) {
            boolean local = text.isFunction(complement.preposition(), "place", "true");
            Entity place = local ? entity(complement.phrase(), Set.of(MentionKind.PLACE, MentionKind.STATE)) : null;
            if (place != null) {
                return place;
            }
        }
        Mention entry = frame.standing() == Standing.DONE ? discourse.entries().place(frame.begin()) : null;
        return entry == null ? null : discourse.of(entry);
    }

    /** The phrases behind a preposition, one of its longer forms included ('jointly with' for 'with'). */
    public List<Phrase> behind(Frame frame, String preposition) {
        List<Phrase> found = new ArrayList<>();
        for (Complement complement : frame.complements()) {
            Match word = text.match(complement.preposition(), "function");
            if (word != null && word.entry().name().equals(preposition)) {
                found.add(complement.phrase());
            }
        }
        return found;
    }

    /** Whether what stands at a token is told as done: no clause around it is denied, planned, proposed or hedged. */
    public boolean isTold(int token) {
        Frame own = phrases.frameAround(text.sentenceNumber(token), token);
        return own == null || own.standing() == Standing.DONE;
    }

    /** All clauses of the document. */
    public List<Frame> frames() {
        return phrases.frames();
    }

    /** The clauses with a verb of one of these classes, such as {@code sign}; forms of 'be' are {@link VerbGroup#COPULA}. */
    public List<Frame> frames(String... verbClasses) {
        return phrases.frames(List.of(verbClasses));
    }
}
