package kelisim.extract.internal.family.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.fact.FactFinder;
import kelisim.extract.internal.family.link.PairClues;
import kelisim.extract.internal.family.link.Places;
import kelisim.extract.internal.family.link.Remembered;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.odds.Candidate;
import kelisim.extract.internal.odds.Clues;
import kelisim.extract.internal.odds.Judge;
import kelisim.extract.internal.odds.Kinds;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Sentence;
import kelisim.fact.FactType;

/**
 * Participants whom no rule tells: people, bodies and states that are likelier to have taken part in one of the events around
 * them, or in the one with which the document opens, than in none.
 */
public final class LikelyParticipants implements FactFinder {

    private static final List<String> ROLES =
            List.of("chair", "host", "organiser", "speaker", "delegate", "guest", "visitor");
    /** How many events named in front of a name and behind it are weighed. */
    private static final int NEAR = 2;
    /** Likelier than all else together. */
    private static final double LIKELY = 0.6;

    private static final String CUES = "participation";

    private static final Kinds WITH_SORTS =
            Kinds.of("office", "own", "party", "says", "signs", "event", "only", "opening");
    private static final Kinds WITH_GAP = Kinds.of("office", "says", "party", "event", "opening");

    private final Judge judge;

    /** @param judge who decides what no rule does */
    public LikelyParticipants(Judge judge) {
        this.judge = judge;
    }

    @Override
    public List<Draft> find(Analysis analysis, List<Draft> soFar) {
        ToldRoles roles = new ToldRoles(analysis, Remembered.of(soFar, FactType.PARTICIPATION, analysis, judge));
        return roles.events().isEmpty() ? List.of() : new Search(analysis, roles).find();
    }

    /** The participants of one document. */
    private final class Search {

        private final Analysis analysis;
        private final ToldRoles roles;
        private final Map<Entity, Draft> events;
        private final Places<Entity> places;
        private final Entity opening;
        private final PairClues<Entity> pairs;

        Search(Analysis analysis, ToldRoles roles) {
            this.analysis = analysis;
            this.roles = roles;
            this.events = roles.events();
            this.places = roles.placesOf(analysis, events);
            this.opening = places.all().get(0).thing();
            this.pairs = new PairClues<>(analysis, places);
        }

        List<Draft> find() {
            List<Draft> found = new ArrayList<>();
            roles.places().forEach((one, named) -> {
                String sort = ToldRoles.sort(one);
                if (sort != null && !roles.has("takes part", one)) {
                    weigh(one, sort, named, found);
                }
            });
            return found;
        }

        private void weigh(Entity one, String sort, List<Phrase> named, List<Draft> found) {
            List<Candidate<Draft>> candidates = new ArrayList<>();
            for (Entity event : around(named)) {
                PairClues.Nearest nearest = pairs.nearest(named, event);
                if (nearest != null && isTold(nearest)) {
                    Clues clues = pairs.of(named, event, nearest, sort + ">event");
                    Sentence sentence = analysis.text().sentenceOf(nearest.one().begin());
                    Draft draft = Draft.of(
                                    FactType.PARTICIPATION,
                                    "participation.likely",
                                    analysis.span(sentence.begin(), sentence.end()))
                            .name("participant", one)
                            .name("event", event);
                    candidates.add(new Candidate<>(draft, clues(clues, one, event)));
                }
            }
            Candidate<Draft> likeliest = judge.likeliest("participation.event", candidates, new Clues(), LIKELY);
            if (likeliest != null) {
                found.add(inRole(likeliest));
            }
        }

        /** The event with which the document opens, and those named around the first few places. */
        private Set<Entity> around(List<Phrase> named) {
            Set<Entity> around = new LinkedHashSet<>();
            around.add(opening);
            for (Phrase place : named.subList(0, Math.min(PairClues.MOST, named.size()))) {
                int number = analysis.text().sentenceNumber(place.begin());
                for (Places.Place<Entity> event : places.around(place.begin(), NEAR, NEAR)) {
                    if (analysis.text().sentenceNumber(event.words().begin()) <= number + 1) {
                        around.add(event.thing());
                    }
                }
            }
            return around;
        }

        /** Not of 'neither A nor B attended', 'C was to come'. */
        private boolean isTold(PairClues.Nearest nearest) {
            boolean together = nearest.gap() == 0;
            return isTold(nearest.one().begin())
                    && (together ? isTold(nearest.other().begin()) : !isLasting(nearest.one()));
        }

        /** 'A sits on the board': what its clause tells of it is so as a rule. */
        private boolean isLasting(Phrase name) {
            int number = analysis.text().sentenceNumber(name.begin());
            return analysis.phrases().frames(number).stream()
                    .filter(frame -> frame.subjects().stream()
                            .anyMatch(subject -> subject.begin() <= name.begin() && name.end() <= subject.end()))
                    .anyMatch(frame -> Habitual.is(analysis, frame));
        }

        private boolean isTold(int token) {
            return analysis.isTold(token) && !analysis.text().isRefuted(token) && !isOfAbsence(token);
        }

        /** 'Absent was A', 'B sent apologies'. */
        private boolean isOfAbsence(int token) {
            Sentence sentence = analysis.text().sentenceOf(token);
            for (int t = analysis.text().seek(sentence.begin(), sentence.end(), CUES);
                    t < sentence.end();
                    t = analysis.text().seek(t + 1, sentence.end(), CUES)) {
                Match cue = analysis.text().match(t, CUES);
                if (cue != null && cue.entry().has("absent", "true")) {
                    return true;
                }
            }
            return false;
        }

        private Clues clues(Clues clues, Entity one, Entity event) {
            Draft told = events.get(event);
            roles.clues(clues, one);
            clues.add("event", String.valueOf(told == null ? null : told.string("kind")))
                    .add("status", String.valueOf(told == null ? null : told.string("status")))
                    .addIf(event == opening, "opening")
                    .addIf(events.size() == 1, "only")
                    .add("events", Math.min(4, events.size()));
            return PairClues.bySorts(clues).cross("pair", WITH_SORTS).cross("gap", WITH_GAP);
        }

        private Draft inRole(Candidate<Draft> participation) {
            List<Candidate<Draft>> candidates = new ArrayList<>();
            for (String role : ROLES) {
                candidates.add(new Candidate<>(
                        participation.answer().with("role", role),
                        participation.clues().with("role", role)));
            }
            Candidate<Draft> likeliest = judge.likeliest("participation.role", candidates, new Clues(), 0);
            return likeliest == null ? participation.answer() : likeliest.answer();
        }
    }
}
