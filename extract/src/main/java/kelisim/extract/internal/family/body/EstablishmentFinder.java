package kelisim.extract.internal.family.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.fact.FactFinder;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.phrase.VerbClasses;
import kelisim.extract.internal.phrase.VerbGroup;
import kelisim.fact.EdtfDate;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/** Finds how bodies, buildings, reserves and series of meetings come to be, are opened, registered, renamed and dissolved. */
public final class EstablishmentFinder implements FactFinder {

    /** The act that verbs of a class tell. */
    static final Map<String, String> ACTS = Map.of(
            "create", "created",
            "register", "registered",
            "open", "opened",
            "rename", "renamed",
            "dissolve", "dissolved");

    /** How a time ends that goes on. */
    private static final String OPEN = "/..";

    /** So close behind 'dates from' the date stands. */
    private static final int NEAR = 5;

    private static final List<String> ORDER = List.of("create", "register", "open", "rename", "dissolve");

    /** What an act may be told with. */
    private static final VerbClasses TELLING = VerbClasses.of(
            "create", "register", "open", "rename", "dissolve", "exist", "be_called", "emerge", "protect");

    /** How many words may open an item in front of what is to be done: 'secondly,'. */
    private static final int LEAD = 2;

    /** Into what is brought or called what then exists. */
    private static final Set<String> INTO = Set.of("being", "existence", "life");

    @Override
    public List<Draft> find(Analysis analysis, List<Draft> soFar) {
        return new Search(analysis, soFar).drafts();
    }

    private static final class Search {
        private final Analysis analysis;
        private final Founded founded;
        private final Founders founders;
        private final List<Draft> soFar;
        private final List<Draft> drafts = new ArrayList<>();

        Search(Analysis analysis, List<Draft> soFar) {
            this.analysis = analysis;
            this.founded = new Founded(analysis, new Bodies(analysis, soFar));
            this.founders = new Founders(analysis, soFar);
            this.soFar = soFar;
        }

        List<Draft> drafts() {
            Frame before = null;
            for (Frame frame : analysis.frames()) {
                boolean tells =
                        (frame.isAny(TELLING) || isBrought(frame)) && (isTold(frame) || isResult(frame, before));
                String act = tells ? act(frame) : null;
                if (act != null) {
                    told(frame, act);
                }
                merged(frame);
                became(frame);
                before = frame;
            }
            drafts.addAll(new FoundingNouns(analysis, new Bodies(analysis, soFar)).find());
            drafts.addAll(new FoundingLabels(analysis, new Bodies(analysis, soFar)).find());
            drafts.addAll(new FoundingTables(analysis, new Bodies(analysis, soFar)).find());
            drafts.addAll(new FoundingTreaties(analysis, new Bodies(analysis, soFar), soFar).find());
            return drafts;
        }

        /** Of a renaming only one: 'A was renamed B' tells one body's. */
        private void told(Frame frame, String act) {
            for (Phrase phrase : done(frame)) {
                Entity subject = isOpenedThing(phrase, act) ? null : founded.of(frame, phrase);
                if (subject != null) {
                    drafts.add(draft(frame, subject, act));
                    host(frame, subject);
                    if (act.equals("renamed")) {
                        return;
                    }
                }
            }
        }

        /** 'It was opened by the minister': a meeting or a building rather than the body spoken of. */
        private boolean isOpenedThing(Phrase phrase, String act) {
            return act.equals("opened")
                    && analysis.text().isFunction(phrase.begin(), "pos", "pronoun")
                    && phrase.end() == phrase.begin() + 1;
        }

        /** 'A merged with B to form C': what comes of it. */
        private static boolean isResult(Frame frame, @Nullable Frame before) {
            return before != null
                    && before.is("reorganise")
                    && before.standing() == Standing.DONE
                    && frame.verb().form() == VerbGroup.Form.INFINITIVE
                    && frame.begin() >= before.verb().end();
        }

        private List<Phrase> done(Frame frame) {
            boolean subjects = frame.objects().isEmpty() || isAside(frame) || isOfItself(frame);
            return subjects ? frame.subjects() : frame.objects();
        }

        /** 'C opened its doors', 'C constituted itself', 'C reopened last Monday': nothing else is done to. */
        private boolean isOfItself(Frame frame) {
            return !frame.subjects().isEmpty()
                    && (frame.is("of_itself")
                            || frame.objects().stream().allMatch(object -> isReflexive(object) || isTime(object)));
        }

        private boolean isReflexive(Phrase phrase) {
            return analysis.text().isFunction(phrase.begin(), "reflexive", "true")
                    && phrase.end() == phrase.begin() + 1;
        }

        private boolean isTime(Phrase phrase) {
            return analysis.text().isWord(phrase.begin(), "last") && phrase.end() == phrase.begin() + 2;
        }

        /** 'C, founded in 1984, monitors': what stands between commas tells of C, whatever follows. */
        private boolean isAside(Frame frame) {
            int verb = frame.verb().begin();
            Phrase last = frame.subjects().isEmpty()
                    ? null
                    : frame.subjects().get(frame.subjects().size() - 1);
            return last != null
                    && analysis.tokens().isMark(verb - 1, ',')
                    && last.end() >= verb - 2
                    && last.end() < verb
                    && analysis.text().isFunction(frame.verb().end(), "pos", "preposition");
        }

        private @Nullable String act(Frame frame) {
            if (isBrought(frame)) {
                return "created";
            }
            if (frame.is("exist")) {
                return since(frame) == null ? null : "created";
            }
            if (frame.is("be_called")) {
                return since(frame) == null ? null : "renamed";
            }
            if (frame.is("emerge")) {
                boolean dated = analysis.date(frame) != null
                        && !analysis.behind(frame, "from").isEmpty();
                return dated ? "created" : null;
            }
            if (frame.is("reorganise") && !analysis.behind(frame, "into").isEmpty()) {
                return null;
            }
            if (frame.is("protect") && (frame.verb().passive() || isStates(frame)) && isReserve(frame)) {
                return "created";
            }
            for (String verb : ORDER) {
                if (frame.is(verb)) {
                    return ACTS.get(verb);
                }
            }
            return null;
        }

        /** 'brought C into being', 'called C into existence', with C in between. */
        private boolean isBrought(Frame frame) {
            return frame.objects().stream()
                    .map(thing -> analysis.text().afterBracket(thing.end(), frame.end()))
                    .anyMatch(t -> analysis.text().isWord(t, "into")
                            && t + 1 < analysis.tokens().size()
                            && INTO.contains(analysis.tokens().surface(t + 1)));
        }

        /** 'secondly, to establish C': a paragraph or an item that says what is to be done. */
        private boolean isItem(Frame frame) {
            int begin = analysis.text().sentenceOf(frame.verb().begin()).begin();
            return frame.verb().form() == VerbGroup.Form.INFINITIVE
                    && frame.verb().begin() - begin <= LEAD
                    && analysis.text().opensBlock(begin);
        }

        /** 'Kenya designated the reserve': a state does so once. */
        private boolean isStates(Frame frame) {
            return !analysis.entities(frame.subjects(), Set.of(MentionKind.STATE))
                    .isEmpty();
        }

        /** 'The Chala Nature Reserve was designated in 2010'. */
        private boolean isReserve(Frame frame) {
            for (Phrase phrase : done(frame)) {
                Mention head = analysis.head(phrase);
                if (head != null && head.entry() != null && head.entry().has("kind", "protected_area")) {
                    return true;
                }
            }
            return false;
        }

        /** 'A and B merged into C', 'was transformed into C': C is created. */
        private void merged(Frame frame) {
            if (!frame.is("reorganise") || !isTold(frame)) {
                return;
            }
            for (Phrase phrase : analysis.behind(frame, "into")) {
                Entity body = analysis.entity(phrase, Set.of(MentionKind.ORGANISATION));
                if (body != null) {
                    drafts.add(draft(frame, body, "created"));
                }
            }
        }

        /** 'In 2005 the Department became the Agency': one body under another name. */
        private void became(Frame frame) {
            boolean told = frame.is("become")
                    && frame.standing() == Standing.DONE
                    && (analysis.date(frame) != null || founders.instrument(frame) != null);
            if (!told) {
                return;
            }
            List<Entity> old = analysis.entities(frame.subjects(), Set.of(MentionKind.ORGANISATION));
            List<Entity> later = analysis.entities(frame.objects(), Set.of(MentionKind.ORGANISATION));
            if (!old.isEmpty() && !later.isEmpty() && old.get(0) != later.get(0)) {
                drafts.add(draft(frame, old.get(0), "renamed"));
            }
        }

        /** 'A branch was opened at B University': it is based there. */
        private void host(Frame frame, Entity subject) {
            for (Phrase phrase : analysis.behind(frame, "at")) {
                Entity host = analysis.entity(phrase, Set.of(MentionKind.ORGANISATION));
                if (host != null && host != subject && frame.standing() == Standing.DONE) {
                    drafts.add(Draft.of(
                                    FactType.AFFILIATION,
                                    "affiliation.based",
                                    analysis.span(frame.begin(), frame.end()))
                            .name("member", subject)
                            .name("body", host)
                            .code("relation", "based_at"));
                }
            }
        }

        /** 'exists since 1994', 'exists since the convention of 1971', 'dates back to 2007': when it began. */
        private @Nullable EdtfDate since(Frame frame) {
            int end = frame.verb().end();
            if (analysis.text().isWord(end - 1, "from") || analysis.text().isWord(end - 1, "to")) {
                return analysis.dateWithin(end, Math.min(frame.end(), end + NEAR));
            }
            EdtfDate date = analysis.date(frame);
            String text = date == null ? "" : date.toString();
            if (date != null && text.endsWith(OPEN)) {
                return beginning(date);
            }
            boolean back = !analysis.behind(frame, "to").isEmpty();
            boolean event = frame.complements().stream()
                    .anyMatch(complement -> analysis.text().isWord(complement.preposition(), "since"));
            return (back || event) && !text.isEmpty() && !text.contains("/") ? date : null;
        }

        /** 'has not yet been set up': it is still to be. */
        private boolean isStillToBe(Frame frame) {
            for (int t = frame.verb().begin(); t < frame.verb().main(); t++) {
                if (analysis.text().isWord(t, "yet")) {
                    return frame.standing() == Standing.DENIED;
                }
            }
            return false;
        }

        private boolean isTold(Frame frame) {
            if (isItem(frame)) {
                return true;
            }
            if (frame.verb().form() == VerbGroup.Form.GERUND
                    || frame.verb().form() == VerbGroup.Form.INFINITIVE && frame.standing() == Standing.DONE) {
                return false;
            }
            return frame.standing() == Standing.DONE
                    || frame.standing() == Standing.PLANNED
                    || frame.standing() == Standing.PROPOSED
                    || isStillToBe(frame);
        }

        private Draft draft(Frame frame, Entity subject, String act) {
            return Draft.of(FactType.ESTABLISHMENT, "establishment.clause", analysis.span(frame.begin(), frame.end()))
                    .name("subject", subject)
                    .code("act", act)
                    .date("date", date(frame))
                    .name("place", place(frame))
                    .name("by", frame.is("exist") ? null : founders.maker(frame, subject))
                    .name("under", founders.instrument(frame))
                    .code("status", frame.standing() == Standing.DONE && !isItem(frame) ? null : "planned");
        }

        private @Nullable EdtfDate date(Frame frame) {
            if (frame.is("exist") || frame.is("be_called")) {
                return since(frame);
            }
            EdtfDate date = analysis.date(frame);
            if (date != null) {
                return beginning(date);
            }
            EdtfDate entry = analysis.discourse().entries().date(frame.begin());
            Entity founding = entry == null ? founders.founding(frame) : null;
            return founding == null ? entry : founders.dateOf(founding);
        }

        /** 'registered since 2020': it was in that year. */
        private static EdtfDate beginning(EdtfDate date) {
            String text = date.toString();
            return text.endsWith(OPEN) ? EdtfDate.parse(text.substring(0, text.length() - OPEN.length())) : date;
        }

        private @Nullable Entity place(Frame frame) {
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
            return inName(frame);
        }

        /** 'the Consulate General of A in B was opened'. */
        private @Nullable Entity inName(Frame frame) {
            for (Phrase phrase : done(frame)) {
                for (Mention mention : analysis.mentions().within(phrase.begin(), phrase.end(), MentionKind.PLACE)) {
                    if (analysis.text().isFunction(mention.begin() - 1, "place", "true")) {
                        return analysis.discourse().of(mention);
                    }
                }
            }
            return null;
        }
    }
}
