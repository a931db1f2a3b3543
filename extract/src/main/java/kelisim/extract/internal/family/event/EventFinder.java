package kelisim.extract.internal.family.event;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import kelisim.document.Block;
import kelisim.document.Span;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.fact.FactFinder;
import kelisim.extract.internal.family.post.Officeholders;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.EdtfDate;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/** Events that a document singles out by name, number, date, place or parties, and who took part in them. */
public final class EventFinder implements FactFinder {

    private static final int LONGEST_NAME = 40;

    @Override
    public List<Draft> find(Analysis analysis, List<Draft> soFar) {
        Actors actors = new Actors(analysis, new Officeholders(analysis, soFar));
        List<Occurrence> occurrences = all(analysis, actors);
        List<Draft> drafts = new ArrayList<>();
        for (Occurrence occurrence : occurrences) {
            if (isSingledOut(analysis, occurrence)) {
                drafts.add(draft(analysis, occurrence));
            }
        }
        drafts.addAll(new Participants(analysis, occurrences, actors, soFar).find());
        return drafts;
    }

    /** The events that are named or told, those of one name under one entity. */
    private static List<Occurrence> all(Analysis analysis, Actors actors) {
        List<Occurrence> occurrences = occurrences(analysis);
        occurrences.addAll(new SessionLines(analysis).find());
        occurrences.addAll(new EventLines(analysis).find());
        occurrences.addAll(new HeldBodies(analysis).find());
        occurrences.addAll(new NamedCeremonies(analysis).find());
        occurrences.addAll(new CountedEvents(analysis, occurrences).find());
        occurrences.addAll(new Visits(analysis, occurrences).find());
        occurrences.addAll(new Encounters(analysis, actors, occurrences).find());
        Occasion.of(analysis, occurrences).ifPresent(occurrences::add);
        occurrences.addAll(new Openings(analysis).find());
        occurrences.addAll(new Deeds(analysis).find());
        return SameEvents.joined(analysis, occurrences);
    }

    private static List<Occurrence> occurrences(Analysis analysis) {
        List<Occurrence> found = new ArrayList<>();
        TreeMap<Integer, Occurrence> told = new TreeMap<>();
        for (Mention mention : analysis.mentions().all(MentionKind.EVENT)) {
            Mention outer = analysis.mentions().outermost(mention.begin());
            boolean inside = outer != null && !outer.equals(mention) && outer.kind() == MentionKind.EVENT;
            if (!inside) {
                add(found, told, resolved(analysis, told, mention, occurrence(analysis, mention)));
            }
        }
        for (Mention bare : BareEvents.of(analysis)) {
            add(found, told, resolved(analysis, told, bare, occurrence(analysis, bare)));
        }
        found.sort(Comparator.comparingInt(Occurrence::begin));
        return found;
    }

    /**
     * 'The event', with no day and no place of its own, or 'It is his first visit': the one told last.
     *
     * @param before those that are not to come, by where they begin
     */
    private static @Nullable Occurrence resolved(
            Analysis analysis, NavigableMap<Integer, Occurrence> before, Mention mention, @Nullable Occurrence told) {
        Map.Entry<Integer, Occurrence> last = before.lowerEntry(mention.begin());
        if (told == null || last == null || told.back()) {
            return told;
        }
        boolean any = mention.entry() != null && mention.entry().has("generic", "true");
        boolean bare = any && told.date() == null && told.place() == null;
        boolean same = last.getValue().kind().equals(told.kind()) && new EventScene(analysis, mention).isOfTheSame();
        return bare || same ? Occasion.again(mention, last.getValue()) : told;
    }

    /** 'The event was organised by A': that there was one, of which nothing is told. */
    private static boolean isSingledOut(Analysis analysis, Occurrence occurrence) {
        Match noun = analysis.text().match(occurrence.begin(), "event_head");
        boolean any = noun != null
                && noun.entry().has("generic", "true")
                && occurrence.end() == noun.end()
                && !occurrence.back();
        return !any || occurrence.date() != null || occurrence.place() != null;
    }

    private static void add(List<Occurrence> found, Map<Integer, Occurrence> told, @Nullable Occurrence occurrence) {
        if (occurrence != null) {
            found.add(occurrence);
            if (!occurrence.isComing()) {
                told.putIfAbsent(occurrence.begin(), occurrence);
            }
        }
    }

    private static @Nullable Occurrence occurrence(Analysis analysis, Mention mention) {
        if (isJoined(analysis, mention.end())
                || analysis.text().match(EventName.determiner(analysis, mention.begin()), "denial") != null) {
            return null;
        }
        EventScene scene = new EventScene(analysis, mention);
        int number = mention.ordinal() > 0 ? 0 : Ordinal.before(analysis, mention.begin());
        Entity known = number > 0
                ? null
                : EventName.sameModifiers(analysis, mention)
                        ? analysis.discourse().of(mention)
                        : null;
        EdtfDate date = scene.date();
        Entity place = scene.place();
        int end = EventName.end(analysis, mention);
        boolean parties = end > mention.end() && scene.namesParties(mention.end(), end);
        boolean proper = EventName.isProper(analysis, mention);
        boolean named = proper || !mention.generic() && mention.ordinal() > 0;
        boolean told = scene.isTold() || scene.isHad();
        boolean settled = date != null || place != null || parties || told || scene.hasActor();
        boolean bare = mention.generic()
                && mention.begin()
                        == analysis.text().sentenceOf(mention.begin()).begin();
        // 'Seminar on water law, Lima, 4 May 2016' is a line and no sentence
        boolean line = date != null && place != null && !isClause(analysis, mention);
        if (bare && !line && !(parties && (date != null || place != null))) {
            return null;
        }
        boolean back = mention.generic() && known != null && !named;
        boolean weak = mention.entry() != null
                && mention.entry().has("weak", "true")
                && !(proper && isCalled(analysis, mention))
                && !SpeechTitles.names(analysis, mention);
        boolean heading =
                weak && analysis.text().block(analysis.text().sentenceOf(mention.begin())) instanceof Block.Heading;
        boolean part = mention.entry() != null && mention.entry().name().equals("session");
        boolean people = parties || scene.hasActor() || date != null && date.isDay();
        if (scene.isOnlyWork()
                || isForBids(mention) && !people
                || scene.isGoingOn() && date == null && place == null
                || scene.isNameOfBody()
                || date == null && !told && CalledBodies.is(analysis, mention)
                || proper && CalledBodies.isCreated(analysis, mention)
                || isCounter(analysis, mention)
                || isMatterOfInstrument(analysis, mention)
                || isDayOfCalendar(analysis, mention)
                || isToldBehind(analysis, mention)
                || date == null && mention.ordinal() == 0 && PageLinks.has(analysis, mention.begin())
                || part && date == null && place == null && mention.ordinal() == 0 && known == null
                || heading && mention.ordinal() == 0
                || weak && date == null && place == null && !told && mention.ordinal() == 0
                || date == null
                        && !(told && place != null)
                        && mention.entry() != null
                        && mention.entry().has("capital", "true")
                || EventName.isPlural(analysis, mention) && !proper
                || isSeveral(analysis, mention)
                || !(named || settled || back)
                || scene.standing() == Standing.HEDGED && !scene.isWished()
                || (isListed(analysis, mention) && !named && date == null)) {
            return null;
        }
        String full = analysis.surface(number > 0 ? mention.begin() - 1 : EventName.begin(analysis, mention), end);
        Entity entity = known == null ? analysis.discourse().plain(MentionKind.EVENT, full) : known;
        if (EventName.isHeadOfName(analysis, mention)) {
            entity.add(full);
        } else {
            entity.forms().add(full);
        }
        return new Occurrence(
                mention.begin(),
                end,
                entity,
                kind(mention, entity),
                number > 0 ? number : scene.ordinal(),
                date,
                place,
                scene.status(),
                back);
    }

    /** 'ROUND-UP', 'meeting-room': the word goes on with another one. */
    private static boolean isJoined(Analysis analysis, int end) {
        return analysis.tokens().isMark(end, '-') && analysis.tokens().is(end, Shape.JOINED);
    }

    /** 'Visits: 21 874': how often a page was read. */
    private static boolean isCounter(Analysis analysis, Mention mention) {
        return analysis.tokens().endsIn(mention.end() - 1, "s")
                && analysis.tokens().isMark(mention.end(), ':')
                && analysis.tokens().is(mention.end() + 1, Shape.NUMBER);
    }

    /** 'the Memorandum on Political Consultations', 'the Programme on Vocational Training': what an instrument is about. */
    private static boolean isMatterOfInstrument(Analysis analysis, Mention mention) {
        Mention outer = analysis.mentions().outermost(mention.begin());
        return outer != null
                && outer.kind() == MentionKind.INSTRUMENT
                && mention.ordinal() == 0
                && analysis.text().isFunction(mention.begin() - 1, "subject", "true");
    }

    /** 'the first joint event, an exhibition of photographs, …': what follows tells which it is. */
    private static boolean isToldBehind(Analysis analysis, Mention mention) {
        boolean any = mention.entry() != null && mention.entry().has("generic", "true");
        int article = mention.end() + 1;
        int next = any
                        && analysis.tokens().isMark(mention.end(), ',')
                        && analysis.text().isFunction(article, "pos", "article")
                ? EventName.head(analysis, article)
                : -1;
        return next > article && analysis.mentions().at(article + 1, MentionKind.EVENT) != null
                || next > article && analysis.text().is(next, "event_head");
    }

    /** 'on July 6, the Day of Statehood': what the calendar calls a date. */
    private static boolean isDayOfCalendar(Analysis analysis, Mention mention) {
        int before = mention.begin() - 1;
        before = analysis.text().isFunction(before, "definite", "true") ? before - 1 : before;
        Mention date =
                analysis.tokens().isMark(before, ',') ? analysis.mentions().outermost(before - 1) : null;
        return date != null
                && date.kind() == MentionKind.DATE
                && mention.entry() != null
                && mention.entry().name().equals("Day");
    }

    /** 'five Citizens Forums', 'three Youth Congresses': many of one name. */
    private static boolean isSeveral(Analysis analysis, Mention mention) {
        boolean plural = mention.entry() != null
                && !mention.entry().name().endsWith("s")
                && analysis.tokens().endsIn(mention.end() - 1, "s")
                && mention.head() == mention.end() - 1;
        int first = EventName.determiner(analysis, mention.begin());
        return plural && analysis.mentions().at(first, MentionKind.FIGURE) != null;
    }

    /** 'the call is expected in autumn': a call may be one for proposals, if nobody is told to make it. */
    private static boolean isForBids(Mention mention) {
        return mention.entry() != null
                && mention.entry().has("kind", "call")
                && mention.entry().has("ambiguous", "true");
    }

    /** Whether its sentence has a verb. */
    private static boolean isClause(Analysis analysis, Mention mention) {
        return !analysis.phrases()
                .frames(analysis.text().sentenceNumber(mention.begin()))
                .isEmpty();
    }

    /** 'the Epirus Dialogue', 'the Sankara Lecture': a weak word too is an event's where a name of capitals ends in it. */
    private static boolean isCalled(Analysis analysis, Mention mention) {
        boolean ambiguous = mention.entry() != null
                && (mention.entry().has("ambiguous", "true")
                        || mention.entry().has("generic", "true")
                        || mention.entry().has("capital", "true"));
        return !ambiguous
                && mention.head() > mention.begin()
                && analysis.tokens().is(mention.head(), Shape.CAPITAL)
                && analysis.tokens().is(mention.begin(), Shape.CAPITAL);
    }

    /** Whether it stands in a list of things to be done, which tells formats and no events. */
    private static boolean isListed(Analysis analysis, Mention mention) {
        Sentence sentence = analysis.text().sentenceOf(mention.begin());
        return analysis.text().block(sentence) instanceof Block.ListItem;
    }

    private static String kind(Mention mention, Entity entity) {
        String own = mention.entry() == null ? null : mention.entry().get("kind");
        String known = entity.entry() == null ? null : entity.entry().get("kind");
        return own != null ? own : known != null ? known : "meeting";
    }

    /** A sentence that tells an event has no name in which its theme could stand. */
    private static @Nullable String theme(Analysis analysis, Occurrence occurrence) {
        return occurrence.isNamed(analysis) && occurrence.end() - occurrence.begin() < LONGEST_NAME
                ? new EventTheme(analysis).of(occurrence.begin(), occurrence.end())
                : null;
    }

    private static Draft draft(Analysis analysis, Occurrence occurrence) {
        Sentence sentence = analysis.text().sentenceOf(occurrence.begin());
        Span span = analysis.span(sentence.begin(), sentence.end());
        String rule = occurrence.back() ? "event.again" : occurrence.isNamed(analysis) ? "event.named" : "event.told";
        Draft draft = Draft.of(FactType.EVENT, rule, span)
                .code("kind", occurrence.kind())
                .name("name", occurrence.entity())
                .date("date", occurrence.date())
                .name("place", occurrence.place())
                .text("theme", theme(analysis, occurrence))
                .code("status", occurrence.status());
        return occurrence.ordinal() > 0 ? draft.number("ordinal", BigDecimal.valueOf(occurrence.ordinal())) : draft;
    }
}
