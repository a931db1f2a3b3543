package kelisim.extract.internal.family.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.phrase.VerbGroup;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/** Events of a series that are named by their number alone: 'the fifth session …; the sixth will be held in Hanoi in 2026'. */
final class CountedEvents {

    /** Those that only tell that it will be. */
    private static final List<String> ANNOUNCING = List.of("plan", "announce", "schedule", "expect");
    /** An acronym and a number of a series. */
    private static final Pattern CODE = Pattern.compile("[A-Z]{2,8}[- ]?[0-9]{1,3}");
    /** How many sentences back the series may be named. */
    private static final int REACH = 5;
    /** Longer runs of digits count nothing that is held. */
    private static final int MOST_DIGITS = 3;
    /** Kinds of events that only a number makes one of a series. */
    private static final Set<String> LONE = Set.of("visit", "call", "ceremony", "election");

    /** Who hosts what is to come. */
    private static final Set<MentionKind> HOSTS =
            Set.of(MentionKind.STATE, MentionKind.PLACE, MentionKind.ORGANISATION);

    /** Verbs of which such an event is the subject or the object. */
    private static final Set<String> HOLDING = Set.of(
            "hold",
            "organise",
            "host",
            "plan",
            "meet",
            "convene",
            "schedule",
            "expect",
            "cancel",
            "follow",
            "announce",
            VerbGroup.COPULA);

    private final Analysis analysis;
    private final List<Occurrence> known;
    private final List<Occurrence> found = new ArrayList<>();

    CountedEvents(Analysis analysis, List<Occurrence> known) {
        this.analysis = analysis;
        this.known = known;
    }

    List<Occurrence> find() {
        for (Frame frame : analysis.phrases().frames(HOLDING)) {
            boolean told = frame.standing() == Standing.DONE
                    || frame.standing() == Standing.PLANNED
                    || frame.standing() == Standing.PROPOSED;
            Occurrence hosted = told && frame.verb().copula() ? hosted(frame) : null;
            if (hosted != null) {
                found.add(hosted);
            }
            if (!told || frame.verb().copula() && !isScene(frame)) {
                continue;
            }
            List<Phrase> phrases = new ArrayList<>(frame.objects());
            phrases.addAll(frame.subjects());
            Phrase counted = phrases.stream()
                    .filter(phrase -> number(phrase) > 0)
                    .min(Comparator.comparingInt(Phrase::begin))
                    .orElse(null);
            Occurrence series = counted == null ? null : series(counted);
            phrases.forEach(phrase -> coded(frame, phrase));
            if (counted != null && series != null) {
                found.add(occurrence(frame, counted, number(counted), series));
                gapped(frame, series);
            }
            Occurrence next = counted == null ? next(frame, phrases) : null;
            if (next != null) {
                found.add(next);
            }
            phrases.forEach(phrase -> dated(frame, phrase));
        }
        return found;
    }

    /** 'The next is due in Lima in 2025', 'A offered to host the next one in May': one more of the series spoken of. */
    private @Nullable Occurrence next(Frame frame, List<Phrase> phrases) {
        Phrase next = phrases.stream().filter(this::isNext).findFirst().orElse(null);
        boolean scene = analysis.date(frame) != null || analysis.place(frame) != null;
        Occurrence series = next == null ? null : last(next.begin());
        if (next == null || series == null || !scene && !frame.is("plan") && !frame.is("host")) {
            return null;
        }
        int number = series.ordinal() > 0 ? series.ordinal() + 1 : 0;
        Occurrence told = occurrence(frame, next, number, series);
        boolean hosted =
                frame.is("host") && !analysis.entities(frame.subjects(), HOSTS).isEmpty();
        return told.date() == null && told.place() == null && !hosted ? null : told.coming();
    }

    /** 'the next', 'the next one', with nothing behind that it could describe. */
    private boolean isNext(Phrase phrase) {
        int t = phrase.begin() + 1;
        boolean one = analysis.text().isWord(phrase.end() - 1, "one");
        return analysis.text().isFunction(phrase.begin(), "definite", "true")
                && analysis.text().isWord(t, "next")
                && phrase.end() == (one ? t + 2 : t + 1);
    }

    /** 'Lima will be the host of the fourth, in 2026', 'the venue of the 2nd was Quito': one of the series, by who has it. */
    private @Nullable Occurrence hosted(Frame frame) {
        Phrase host = frame.objects().size() == 1 ? frame.objects().get(0) : null;
        int begin = host == null ? -1 : counted(host);
        Occurrence series = host == null || begin < 0 ? null : series(new Phrase(begin, host.end()));
        if (host == null || series == null) {
            return null;
        }
        Phrase counted = new Phrase(begin, host.end());
        Occurrence told = occurrence(frame, counted, number(counted), series);
        Entity place = told.place() == null ? town(frame.subjects()) : told.place();
        return occurrence(begin, host.end(), told.ordinal(), series, told.date(), place, String.valueOf(told.status()));
    }

    /** Where 'the fourth' begins in 'the host of the fourth', -1 if a phrase ends in no such words. */
    private int counted(Phrase phrase) {
        int t = analysis.text().afterDeterminers(phrase.begin(), phrase.end());
        Match host = analysis.text().match(t, "participation");
        int of = host == null ? t : host.end();
        boolean label = host != null
                && host.entry().has("label", "true")
                && analysis.text().isWord(of, "of");
        return label && of + 1 < phrase.end() && number(of + 1, phrase.end()) > 0 ? of + 1 : -1;
    }

    private @Nullable Entity town(List<Phrase> phrases) {
        List<Entity> towns = analysis.entities(phrases, Set.of(MentionKind.PLACE));
        return towns.isEmpty() ? null : towns.get(0);
    }

    /** 'The one of October 2020 was called off', 'the one in 2019 took place in Lima': one more of what was spoken of last, by its date. */
    private void dated(Frame frame, Phrase phrase) {
        int end = phrase.begin() + 2;
        boolean one = analysis.text().isWord(phrase.begin(), "the")
                && analysis.text().isWord(phrase.begin() + 1, "one")
                && analysis.text().isFunction(end, "pos", "preposition");
        Mention date = one ? analysis.mentions().at(end + 1, MentionKind.DATE) : null;
        Occurrence like = date == null ? null : last(phrase.begin(), true);
        if (date != null && like != null && !frame.verb().copula()) {
            Occurrence told = occurrence(frame, phrase, 0, like);
            String name = like.entity().fullest() + " " + analysis.surface(end, date.end());
            found.add(new Occurrence(
                    phrase.begin(),
                    date.end(),
                    analysis.discourse().plain(MentionKind.EVENT, name),
                    like.kind(),
                    0,
                    analysis.dateWithin(date.begin(), date.end()),
                    told.place(),
                    told.status(),
                    false));
        }
    }

    /** The event last named before a token, within reach, that others of its kind may follow. */
    private @Nullable Occurrence last(int token) {
        return last(token, false);
    }

    private @Nullable Occurrence last(int token, boolean any) {
        int sentence = analysis.text().sentenceNumber(token);
        Occurrence last = null;
        for (Occurrence occurrence : known) {
            int there = analysis.text().sentenceNumber(occurrence.begin());
            boolean recurs = any || occurrence.ordinal() > 0 || !LONE.contains(occurrence.kind());
            if (occurrence.begin() < token && recurs && there >= sentence - REACH) {
                last = occurrence;
            }
        }
        return last;
    }

    /** 'COM-10 will be hosted by A', 'LAKE 7 was held in B': an acronym with the number in its series. */
    private void coded(Frame frame, Phrase phrase) {
        boolean before = phrase.end() == frame.verb().begin() && !frame.verb().copula();
        if (!before || analysis.mentions().at(phrase.begin(), MentionKind.EVENT) != null) {
            return;
        }
        String code = analysis.surface(phrase.begin(), phrase.end());
        boolean scene = CODE.matcher(code).matches() && (analysis.place(frame) != null || analysis.date(frame) != null);
        if (scene) {
            int number = Integer.parseInt(code.replaceAll("[^0-9]", ""));
            Entity entity = analysis.discourse().plain(MentionKind.EVENT, code);
            String status = frame.standing() == Standing.PLANNED || frame.is("plan") ? "planned" : "held";
            found.add(new Occurrence(
                    phrase.begin(),
                    phrase.end(),
                    entity,
                    "meeting",
                    number,
                    analysis.date(frame),
                    analysis.place(frame),
                    status,
                    false));
        }
    }

    /** 'The sixth will be in Hanoi', 'the last was in May': a form of 'be' tells only when and where. */
    private boolean isScene(Frame frame) {
        boolean bare = frame.objects().stream()
                .allMatch(phrase ->
                        number(phrase) > 0 || isNext(phrase) || analysis.text().is(phrase.begin(), "coming"));
        return bare && (analysis.place(frame) != null || analysis.date(frame) != null);
    }

    /** 'The first was in Riga in 2013, the third in Tartu in 2017': the verb stands only once. */
    private void gapped(Frame frame, Occurrence series) {
        int end = analysis.text().sentenceOf(frame.begin()).end();
        for (int t = frame.verb().end(); t + 3 < end; t++) {
            boolean joined =
                    analysis.tokens().is(t, Shape.MARK) || analysis.text().isFunction(t, "joins", "true");
            int number = joined ? number(t + 1, t + 3) : 0;
            boolean scene = number > 0 && analysis.text().isFunction(t + 3, "pos", "preposition");
            if (scene) {
                int until = t + 4;
                while (until < end && !analysis.tokens().is(until, Shape.MARK)) {
                    until++;
                }
                List<Mention> places = analysis.mentions().within(t + 3, until, MentionKind.PLACE);
                Entity place = places.isEmpty() ? null : analysis.discourse().of(places.get(0));
                EdtfDate date = analysis.dateWithin(t + 3, until);
                String status = frame.standing() == Standing.PLANNED ? "planned" : "held";
                found.add(occurrence(t + 1, t + 3, number, series, date, place, status));
            }
        }
    }

    /** The ordinal of a phrase, 0 if it is none. */
    private int number(Phrase phrase) {
        return number(phrase.begin(), phrase.end());
    }

    /** The ordinal of 'the sixth', 'the first one', 'a third' or 'the 6th', with nothing behind it; 0 if these tokens are none. */
    private int number(int begin, int end) {
        int t = begin + 1;
        if (!analysis.text().isFunction(begin, "pos", "article")) {
            return 0;
        }
        Match word = analysis.text().match(t, "ordinal");
        String digits = word == null ? null : word.entry().get("number");
        int last = analysis.text().isWord(end - 1, "one") && end - begin > 2 ? end - 1 : end;
        if (word != null && digits != null && word.end() == last) {
            return Integer.parseInt(digits);
        }
        String number = analysis.tokens().surface(t);
        boolean suffixed = t + 2 == last && analysis.text().is(t + 1, "ordinal_suffix");
        boolean counts = number.length() <= MOST_DIGITS && number.chars().allMatch(c -> c >= '0' && c <= '9');
        return suffixed && counts ? Integer.parseInt(number) : 0;
    }

    /** The series of which a number counts one; of 'the first one' also a series whose own name has no number. */
    private @Nullable Occurrence series(Phrase counted) {
        Occurrence series = series(counted.begin());
        return series == null && analysis.text().isWord(counted.end() - 1, "one") ? last(counted.begin()) : series;
    }

    private @Nullable Occurrence series(int token) {
        int sentence = analysis.text().sentenceNumber(token);
        Occurrence last = null;
        for (Occurrence occurrence : known) {
            last = isWithin(occurrence, token, sentence) ? occurrence : last;
        }
        // 'the 2nd was held in A; the 3rd, in B': each may be counted on from the one before
        for (Occurrence occurrence : last == null ? found : List.<Occurrence>of()) {
            last = isWithin(occurrence, token, sentence) ? occurrence : last;
        }
        return last;
    }

    private boolean isWithin(Occurrence occurrence, int token, int sentence) {
        return occurrence.begin() < token
                && occurrence.ordinal() > 0
                && analysis.text().sentenceNumber(occurrence.begin()) >= sentence - REACH;
    }

    private Occurrence occurrence(Frame frame, Phrase counted, int number, Occurrence series) {
        boolean due = frame.verb().copula()
                && frame.objects().stream().anyMatch(phrase -> analysis.text().is(phrase.begin(), "coming"));
        boolean planned = due
                || frame.standing() == Standing.PLANNED
                || ANNOUNCING.stream().anyMatch(frame::is);
        boolean off = frame.is("cancel") && frame.standing() == Standing.DONE || isCalledOff(frame);
        String status =
                off ? "cancelled" : frame.standing() == Standing.PROPOSED ? "proposed" : planned ? "planned" : "held";
        EdtfDate date = analysis.date(frame);
        Entity place = analysis.place(frame);
        for (Phrase goal : analysis.behind(frame, "for")) {
            date = date == null ? analysis.dateWithin(goal.begin(), goal.end()) : date;
            place = place == null ? analysis.entity(goal, Set.of(MentionKind.PLACE, MentionKind.STATE)) : place;
        }
        return occurrence(counted.begin(), counted.end(), number, series, date, place, status);
    }

    private Occurrence occurrence(
            int begin,
            int end,
            int number,
            Occurrence series,
            @Nullable EdtfDate date,
            @Nullable Entity place,
            String status) {
        String name = series.entity().fullest();
        int blank = name.indexOf(' ');
        int last = analysis.text().isWord(end - 1, "one") ? end - 1 : end;
        String full = analysis.surface(begin + 1, last) + (blank < 0 ? " " + name : name.substring(blank));
        Entity entity = analysis.discourse().plain(MentionKind.EVENT, full);
        return new Occurrence(begin, end, entity, series.kind(), number, date, place, status, false);
    }

    /** 'A third was fixed for March, then it did not take place', 'the fourth was announced and called off'. */
    private boolean isCalledOff(Frame frame) {
        return analysis.phrases().frames(analysis.text().sentenceNumber(frame.begin())).stream()
                .filter(next -> next.begin() > frame.verb().begin())
                .anyMatch(next -> next.is("cancel") && next.standing() == Standing.DONE
                        || next.is("hold") && next.standing() == Standing.DENIED);
    }
}
