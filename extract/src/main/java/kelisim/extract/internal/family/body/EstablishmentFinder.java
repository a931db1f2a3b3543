package kelisim.extract.internal.family.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.fact.FactFinder;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Complement;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.phrase.VerbGroup;
import kelisim.fact.EdtfDate;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/** Finds how bodies, reserves and series of meetings come to be, are opened, registered, renamed and dissolved. */
public final class EstablishmentFinder implements FactFinder {

    private static final Set<MentionKind> SUBJECTS = Set.of(MentionKind.ORGANISATION, MentionKind.RESOURCE);
    private static final Set<MentionKind> MAKERS =
            Set.of(MentionKind.ORGANISATION, MentionKind.STATE, MentionKind.PERSON);

    @Override
    public List<Draft> find(Analysis analysis, List<Draft> soFar) {
        List<Draft> drafts = new ArrayList<>();
        Bodies bodies = new Bodies(analysis);
        for (Frame frame : analysis.frames()) {
            String act = act(analysis, frame);
            if (act != null && isTold(frame)) {
                List<Phrase> phrases = new ArrayList<>(frame.objects());
                if (frame.objects().isEmpty()) {
                    phrases.addAll(frame.subjects());
                }
                for (Phrase phrase : phrases) {
                    Entity subject = bodies.heading(phrase, SUBJECTS);
                    subject = subject == null && (frame.is("create") || frame.is("commission"))
                            ? bodies.capitalised(phrase)
                            : subject;
                    if (subject != null) {
                        drafts.add(draft(analysis, frame, subject, act));
                        host(analysis, frame, subject, drafts);
                    }
                }
            }
        }
        return drafts;
    }

    private static @Nullable String act(Analysis analysis, Frame frame) {
        if (frame.is("create") || frame.is("exist") && since(analysis, frame) != null) {
            return "created";
        }
        if (frame.is("register")) {
            return "registered";
        }
        if (frame.is("open")) {
            return "opened";
        }
        if (frame.is("rename")) {
            return "renamed";
        }
        return frame.is("dissolve") ? "dissolved" : null;
    }

    /** 'A branch was opened at B University': it is based there. */
    private static void host(Analysis analysis, Frame frame, Entity subject, List<Draft> drafts) {
        for (Phrase phrase : analysis.behind(frame, "at")) {
            Entity host = analysis.entity(phrase, Set.of(MentionKind.ORGANISATION));
            if (host != null && host != subject && frame.standing() == Standing.DONE) {
                drafts.add(
                        Draft.of(FactType.AFFILIATION, "affiliation.based", analysis.span(frame.begin(), frame.end()))
                                .name("member", subject)
                                .name("body", host)
                                .code("relation", "based_at"));
            }
        }
    }

    /** 'exists since 1994', 'dates back to 2007': when what is told to exist began. */
    private static @Nullable EdtfDate since(Analysis analysis, Frame frame) {
        EdtfDate date = analysis.date(frame);
        String text = date == null ? "" : date.toString();
        boolean open = text.endsWith("/..");
        boolean back = !analysis.behind(frame, "to").isEmpty() && !text.isEmpty() && !text.contains("/");
        return open ? EdtfDate.parse(text.substring(0, text.length() - 3)) : back ? date : null;
    }

    private static boolean isTold(Frame frame) {
        if (frame.verb().form() == VerbGroup.Form.GERUND
                || frame.verb().form() == VerbGroup.Form.INFINITIVE && frame.standing() == Standing.DONE) {
            return false;
        }
        return frame.standing() == Standing.DONE
                || frame.standing() == Standing.PLANNED
                || frame.standing() == Standing.PROPOSED;
    }

    private static Draft draft(Analysis analysis, Frame frame, Entity subject, String act) {
        return Draft.of(FactType.ESTABLISHMENT, "establishment.clause", analysis.span(frame.begin(), frame.end()))
                .name("subject", subject)
                .code("act", act)
                .date("date", frame.is("exist") ? since(analysis, frame) : analysis.date(frame))
                .name("place", place(analysis, frame))
                .name("by", maker(analysis, frame, subject))
                .name("under", instrument(analysis, frame))
                .code("status", frame.standing() == Standing.DONE ? null : "planned");
    }

    private static @Nullable Entity place(Analysis analysis, Frame frame) {
        Entity place = analysis.place(frame);
        if (place != null) {
            return place;
        }
        for (Phrase phrase : analysis.behind(frame, "at")) {
            Entity host = analysis.entity(phrase, Set.of(MentionKind.ORGANISATION));
            if (host != null) {
                return host;
            }
        }
        return null;
    }

    private static @Nullable Entity maker(Analysis analysis, Frame frame, Entity subject) {
        for (Entity maker : analysis.entities(frame.subjects(), MAKERS)) {
            if (maker != subject) {
                return maker;
            }
        }
        return null;
    }

    /** An instrument behind any preposition: 'according to', 'under', 'by'. */
    private static @Nullable Entity instrument(Analysis analysis, Frame frame) {
        for (Complement complement : frame.complements()) {
            for (Mention mention : analysis.mentions()
                    .within(complement.phrase().begin(), complement.phrase().end(), MentionKind.INSTRUMENT)) {
                if (analysis.discourse().of(mention) != null) {
                    return analysis.discourse().of(mention);
                }
            }
        }
        return null;
    }
}
