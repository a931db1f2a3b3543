package kelisim.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kelisim.archive.Contradiction.FigureDiffers;
import kelisim.archive.Contradiction.InstrumentDiffers;
import kelisim.archive.Contradiction.InstrumentDiffers.Aspect;
import kelisim.archive.Contradiction.ToldBeforeItHappened;
import kelisim.fact.Agreement;
import kelisim.fact.AgreementStatus;
import kelisim.fact.Comparator;
import kelisim.fact.EdtfDate;
import kelisim.fact.Establishment;
import kelisim.fact.Event;
import kelisim.fact.EventStatus;
import kelisim.fact.Fact;
import kelisim.fact.Measurement;
import kelisim.fact.Name;
import kelisim.fact.Signature;
import org.jspecify.annotations.Nullable;

/** Finds the contradictions of an archive. Only claims about one entity are compared with each other. */
final class Contradictions {

    /** Of the claims about one thing, each is compared with this many before it: enough to show each of a few versions. */
    private static final int WITNESSES = 50;

    private final Archive archive;
    private final List<Contradiction> found = new ArrayList<>();

    private Contradictions(Archive archive) {
        this.archive = archive;
    }

    static List<Contradiction> of(Archive archive) {
        Contradictions contradictions = new Contradictions(archive);
        archive.facts().forEach(contradictions::told);
        contradictions.found.addAll(OfficeHolders.of(archive));
        contradictions.instruments();
        contradictions.figures();
        return List.copyOf(contradictions.found);
    }

    private void told(Fact fact) {
        LocalDate published = fact.document().details().published();
        EdtfDate when = past(fact);
        if (published != null
                && when != null
                && !when.earliest().equals(LocalDate.MIN)
                && when.earliest().isAfter(published.plusDays(1))) {
            found.add(new ToldBeforeItHappened(fact, published, when));
        }
    }

    /** The date of what a fact tells as past; null if it tells of what is to come, or gives no date. */
    private static @Nullable EdtfDate past(Fact fact) {
        if (fact instanceof Event event) {
            return event.status() == EventStatus.HELD ? event.date() : null;
        }
        if (fact instanceof Agreement agreement) {
            AgreementStatus status = agreement.status();
            boolean done = status == AgreementStatus.SIGNED
                    || status == AgreementStatus.ADOPTED
                    || status == AgreementStatus.RATIFIED;
            return done ? agreement.date() : null;
        }
        if (fact instanceof Establishment establishment) {
            return establishment.status() == null ? establishment.date() : null;
        }
        return fact instanceof Signature signature ? signature.date() : null;
    }

    private void instruments() {
        Map<Entity, List<Agreement>> claims = new LinkedHashMap<>();
        for (Agreement agreement : archive.facts(Agreement.class)) {
            if (agreement.title() != null) {
                claims.computeIfAbsent(entity(agreement, agreement.title()), k -> new ArrayList<>())
                        .add(agreement);
            }
        }
        claims.values()
                .forEach(list -> pairs(list, (one, other) -> {
                    if (one.date() != null
                            && other.date() != null
                            && !one.date().overlaps(other.date())
                            && sameStage(one, other)) {
                        found.add(new InstrumentDiffers(Aspect.DATE, one, other));
                    }
                    if (one.place() != null && other.place() != null && places(one, other)) {
                        found.add(new InstrumentDiffers(Aspect.PLACE, one, other));
                    }
                    if (parties(one, other)) {
                        found.add(new InstrumentDiffers(Aspect.PARTIES, one, other));
                    }
                }));
    }

    /** An instrument is signed on one day and ratified on another. */
    private static boolean sameStage(Agreement one, Agreement other) {
        return one.status() == null || other.status() == null || one.status() == other.status();
    }

    private boolean places(Agreement one, Agreement other) {
        Name a = one.place();
        Name b = other.place();
        return a != null
                && b != null
                && !entity(one, a).equals(entity(other, b))
                && SameNames.compare(a, b).verdict() == Verdict.DIFFERENT
                && !a.text().contains(b.text())
                && !b.text().contains(a.text());
    }

    private boolean parties(Agreement one, Agreement other) {
        Set<Entity> a = parties(one);
        Set<Entity> b = parties(other);
        return a.size() > 1 && b.size() > 1 && !a.containsAll(b) && !b.containsAll(a);
    }

    private Set<Entity> parties(Agreement agreement) {
        return agreement.parties().stream()
                .map(party -> entity(agreement, party))
                .collect(Collectors.toSet());
    }

    private void figures() {
        Map<List<Object>, List<Measurement>> claims = new LinkedHashMap<>();
        for (Measurement figure : archive.facts(Measurement.class)) {
            if (figure.indicator() != null && figure.period() != null && figure.of() != null && isExact(figure)) {
                List<Object> key = List.of(
                        Folding.plain(figure.indicator()),
                        figure.period(),
                        entity(figure, figure.of()),
                        figure.unit(),
                        String.valueOf(figure.kind()));
                claims.computeIfAbsent(key, k -> new ArrayList<>()).add(figure);
            }
        }
        claims.values()
                .forEach(list -> pairs(list, (one, other) -> {
                    if (one.value().compareTo(other.value()) != 0) {
                        found.add(new FigureDiffers(one, other));
                    }
                }));
    }

    private static boolean isExact(Measurement figure) {
        return figure.upper() == null && (figure.comparator() == null || figure.comparator() == Comparator.EXACT);
    }

    private Entity entity(Fact fact, Name name) {
        return archive.entityOf(fact, name);
    }

    private static <F extends Fact> void pairs(List<F> claims, java.util.function.BiConsumer<F, F> use) {
        for (int j = 1; j < claims.size(); j++) {
            for (int i = Math.max(0, j - WITNESSES); i < j; i++) {
                use.accept(claims.get(i), claims.get(j));
            }
        }
    }
}
