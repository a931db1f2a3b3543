package kelisim.extract.internal.family.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kelisim.document.Span;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Chunk;
import kelisim.extract.internal.phrase.Complement;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.text.Sentence;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/** Who takes part in the events that were found, and as what. */
final class Participants {

    private static final Set<MentionKind> WHO =
            EnumSet.of(MentionKind.PERSON, MentionKind.ORGANISATION, MentionKind.STATE, MentionKind.PLACE);
    /** Verb classes and what they make of who does them. */
    private static final List<String[]> ROLES = List.of(
            new String[] {"chair", "chair"},
            new String[] {"host", "host"},
            new String[] {"organise", "organiser"},
            new String[] {"open", "speaker"},
            new String[] {"speak", "speaker"},
            new String[] {"attend", "delegate"},
            new String[] {"visit", "visitor"},
            new String[] {"meet", "delegate"},
            new String[] {"receive", "host"});

    private final Analysis analysis;
    private final List<Occurrence> occurrences;
    private final Map<Integer, List<Occurrence>> bySentence = new HashMap<>();
    private final List<Draft> drafts = new ArrayList<>();

    Participants(Analysis analysis, List<Occurrence> occurrences) {
        this.analysis = analysis;
        this.occurrences = occurrences;
    }

    List<Draft> find() {
        for (Frame frame : analysis.frames()) {
            if (frame.standing() == Standing.DONE || frame.standing() == Standing.PLANNED) {
                frame(frame);
            }
        }
        beside();
        named();
        return drafts;
    }

    // ---- 'A chaired the meeting', 'the forum was attended by B'

    private void frame(Frame frame) {
        String role = isInTheChair(frame) ? "chair" : role(frame);
        role = role == null ? roleByObject(frame) : role;
        if (role == null || (frame.is("hold") && !frame.is("host")) || (frame.is("receive") && !isPersonal(frame))) {
            headed(frame);
            return;
        }
        Occurrence event = eventOf(frame);
        if (event == null) {
            event = isAboutLast(frame) ? last(frame.begin()) : null;
        }
        if (event == null) {
            return;
        }
        for (Entity who : whole(frame.subjects())) {
            add("participation.verb", who, event.entity(), role, frame.begin(), frame.end());
        }
        if (frame.is("meet") || frame.is("receive") || roleByObject(frame) != null) {
            List<Phrase> others =
                    frame.is("receive") || (frame.is("meet") && !frame.objects().isEmpty())
                            ? frame.objects()
                            : analysis.behind(frame, "with");
            for (Entity who : analysis.entities(others, WHO)) {
                add("participation.verb", who, event.entity(), "delegate", frame.begin(), frame.end());
            }
        }
        if (frame.is("organise") || frame.is("host")) {
            for (Entity who : analysis.entities(analysis.behind(frame, "with"), WHO)) {
                add("participation.verb", who, event.entity(), role, frame.begin(), frame.end());
            }
        }
    }

    private boolean isGroup(int token) {
        Match group = analysis.text().match(token, "announcement");
        return group != null && group.entry().has("none", "true");
    }

    /** 'The delegations were headed by A and B'. */
    private void headed(Frame frame) {
        boolean delegation = frame.is("lead") && frame.objects().stream().anyMatch(phrase -> isGroup(phrase.end() - 1));
        Occurrence event = delegation ? last(frame.begin()) : null;
        if (event != null) {
            for (Entity who : analysis.entities(frame.subjects(), Set.of(MentionKind.PERSON))) {
                add("participation.headed", who, event.entity(), "delegate", frame.begin(), frame.end());
            }
        }
    }

    /** 'A was in the chair', 'B took part': of the event last spoken of, if the clause has no other matter. */
    private boolean isAboutLast(Frame frame) {
        boolean verb = isInTheChair(frame) || frame.is("chair") || frame.is("attend") || frame.is("receive");
        boolean common = false;
        for (Phrase phrase : frame.objects()) {
            Match function = analysis.text().match(phrase.begin(), "function");
            common |= function != null && function.entry().has("pos", "pronoun");
            common |= analysis.mentions().within(phrase.begin(), phrase.end()).stream()
                    .anyMatch(mention -> mention.kind() == MentionKind.EVENT && mention.generic());
        }
        boolean work = frame.is("organise") || frame.is("host") || frame.is("open") || frame.is("speak");
        boolean alone = frame.objects().isEmpty() || frame.is("receive");
        return (verb && (alone || common)) || (work && common);
    }

    private @Nullable Occurrence last(int token) {
        Occurrence last = null;
        for (Occurrence occurrence : occurrences) {
            boolean before = occurrence.begin() < token;
            last = last == null || before && occurrence.begin() > last.begin() ? occurrence : last;
        }
        return last;
    }

    private boolean isInTheChair(Frame frame) {
        return frame.verb().copula()
                && analysis.behind(frame, "in").stream().anyMatch(phrase -> {
                    Match role = analysis.text().match(phrase.end() - 1, "role");
                    return phrase.end() - phrase.begin() == 2
                            && role != null
                            && role.entry().name().equals("chairman");
                });
    }

    /** Who pays a visit is a visitor, who has talks takes part in them, whatever the verb. */
    private @Nullable String roleByObject(Frame frame) {
        for (Occurrence occurrence : beside(frame)) {
            if (frame.objects().stream().anyMatch(phrase -> holds(phrase, occurrence))) {
                return occurrence.kind().equals("visit")
                        ? "visitor"
                        : occurrence.kind().equals("meeting") && isPersonal(frame) ? "delegate" : null;
            }
        }
        return null;
    }

    private boolean isPersonal(Frame frame) {
        return !analysis.entities(frame.subjects(), Set.of(MentionKind.PERSON)).isEmpty();
    }

    private static @Nullable String role(Frame frame) {
        for (String[] role : ROLES) {
            if (frame.is(role[0])) {
                return role[1];
            }
        }
        return null;
    }

    /** The event that a clause tells, or has among its objects and complements. */
    private @Nullable Occurrence eventOf(Frame frame) {
        Occurrence beside = null;
        for (Occurrence occurrence : beside(frame)) {
            if (occurrence.begin() == frame.begin() && occurrence.end() == frame.end()) {
                return occurrence;
            }
            boolean object = frame.objects().stream().anyMatch(phrase -> holds(phrase, occurrence));
            if (object) {
                return occurrence;
            }
            boolean near =
                    frame.complements().stream().map(Complement::phrase).anyMatch(phrase -> holds(phrase, occurrence));
            beside = near && beside == null ? occurrence : beside;
        }
        return beside;
    }

    /** The occurrences that begin in the clause's sentence; looking at no other keeps the search linear. */
    private List<Occurrence> beside(Frame frame) {
        if (bySentence.isEmpty()) {
            for (Occurrence occurrence : occurrences) {
                bySentence
                        .computeIfAbsent(analysis.text().sentenceNumber(occurrence.begin()), s -> new ArrayList<>())
                        .add(occurrence);
            }
        }
        return bySentence.getOrDefault(
                analysis.text().sentenceNumber(frame.verb().begin()), List.of());
    }

    private static boolean holds(Phrase phrase, Occurrence occurrence) {
        return phrase.begin() <= occurrence.begin() && occurrence.begin() < phrase.end();
    }

    /** Who phrases name; a group without a name ('talented youth from both countries') by its own words. */
    private List<Entity> whole(List<Phrase> phrases) {
        List<Entity> found = new ArrayList<>();
        for (Phrase phrase : phrases) {
            Entity named = isOfficeOnly(phrase) ? null : analysis.entity(phrase, WHO);
            if (named != null) {
                found.add(named);
            }
        }
        if (found.isEmpty()) {
            for (Phrase phrase : phrases) {
                Match function = analysis.text().match(phrase.begin(), "function");
                boolean pronoun = function != null && function.entry().has("pos", "pronoun");
                if (!pronoun && phrase.end() - phrase.begin() > 1 && analysis.head(phrase) != null) {
                    found.add(analysis.discourse().plain(MentionKind.ORGANISATION, surface(phrase)));
                }
            }
        }
        return found;
    }

    /** 'the heads of A and B' are neither A nor B. */
    private boolean isOfficeOnly(Phrase phrase) {
        List<Mention> inside = analysis.mentions().within(phrase.begin(), phrase.end());
        return inside.stream().anyMatch(mention -> mention.kind() == MentionKind.ROLE)
                && inside.stream().noneMatch(mention -> mention.kind() == MentionKind.PERSON);
    }

    private String surface(Phrase phrase) {
        Match function = analysis.text().match(phrase.begin(), "function");
        boolean article = function != null && function.entry().has("pos", "article");
        return analysis.surface(article ? phrase.begin() + 1 : phrase.begin(), phrase.end());
    }

    // ---- 'under the chairmanship of X', 'with the participation of X'

    private void beside() {
        for (Sentence sentence : analysis.text().sentences()) {
            for (int t = sentence.begin(); t < sentence.end(); t++) {
                Match cue = analysis.text().match(t, "participation");
                if (cue == null || cue.end() >= sentence.end()) {
                    continue;
                }
                Occurrence event = nearest(sentence, t);
                Entity who = event == null ? null : whoAt(cue.end(), sentence);
                String role = cue.entry().get("role");
                if (event != null && who != null && role != null) {
                    add("participation.beside", who, event.entity(), role, sentence.begin(), sentence.end());
                }
                t = cue.end() - 1;
            }
        }
    }

    private @Nullable Occurrence nearest(Sentence sentence, int t) {
        Occurrence before = null;
        for (Occurrence occurrence : occurrences) {
            if (occurrence.begin() >= sentence.begin() && occurrence.begin() < sentence.end()) {
                if (occurrence.begin() > t && before != null) {
                    return before;
                }
                before = occurrence;
            }
        }
        return before;
    }

    /** Who stands behind a cue: a person with their office in front, else a body or state, else a group by its own words. */
    private @Nullable Entity whoAt(int from, Sentence sentence) {
        int end = from;
        while (end < Math.min(sentence.end(), from + 16) && !analysis.text().is(end, "verb")) {
            end++;
        }
        for (Mention person : analysis.mentions().within(from, end, MentionKind.PERSON)) {
            return analysis.discourse().of(person);
        }
        for (Mention mention : analysis.mentions().within(from, Math.min(end, from + 6))) {
            if (WHO.contains(mention.kind())
                    && analysis.discourse().of(mention) != null
                    && mention.kind() != MentionKind.PLACE) {
                return analysis.discourse().of(mention);
            }
        }
        return group(from, sentence);
    }

    /** A group without a name, as far as its noun phrase goes: 'young people from both countries'. */
    private @Nullable Entity group(int from, Sentence sentence) {
        int end = from;
        for (Chunk chunk : analysis.phrases().chunks(analysis.text().sentenceNumber(sentence.begin()))) {
            boolean goesOn = chunk.is(Chunk.Type.NOUN)
                    || (chunk.is(Chunk.Type.PREPOSITION)
                            && (analysis.text().isWord(chunk.begin(), "of")
                                    || analysis.text().isWord(chunk.begin(), "from")));
            if (chunk.begin() >= from && !goesOn) {
                break;
            }
            end = chunk.begin() >= from ? chunk.end() : end;
        }
        return end - from < 2
                ? null
                : analysis.discourse().plain(MentionKind.ORGANISATION, surface(new Phrase(from, end)));
    }

    // ---- 'the visit of X', 'talks between X and Y'

    private void named() {
        for (Occurrence occurrence : occurrences) {
            boolean visit = occurrence.kind().equals("visit");
            if (occurrence.back() || !(visit || occurrence.kind().equals("meeting"))) {
                continue;
            }
            for (Mention mention :
                    analysis.mentions().within(occurrence.begin(), occurrence.end(), MentionKind.PERSON)) {
                Entity who = analysis.discourse().of(mention);
                if (who != null) {
                    add(
                            "participation.named",
                            who,
                            occurrence.entity(),
                            visit ? "visitor" : "delegate",
                            occurrence.begin(),
                            occurrence.end());
                }
            }
        }
    }

    private void add(String rule, Entity who, Entity event, String role, int begin, int end) {
        Span span = analysis.span(begin, end);
        if (who != event) {
            drafts.add(Draft.of(FactType.PARTICIPATION, rule, span)
                    .name("participant", who)
                    .name("event", event)
                    .code("role", role));
        }
    }
}
