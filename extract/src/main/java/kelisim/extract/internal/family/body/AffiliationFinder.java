package kelisim.extract.internal.family.body;

import java.util.List;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.fact.FactFinder;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Standing;

/** Finds bodies' places in one another: by their names, by clauses, by appositions, by lists of members and of offices. */
public final class AffiliationFinder implements FactFinder {

    @Override
    public List<Draft> find(Analysis analysis, List<Draft> soFar) {
        Bodies bodies = new Bodies(analysis, soFar);
        Ties ties = new Ties(analysis);
        new NamedParts(analysis, bodies, ties).find();
        new PartsBesideNames(analysis, bodies, ties).find();
        new JointBodies(analysis, bodies, ties).find();
        new BodiesOfStates(analysis, bodies, ties).find();
        new TieFrames(analysis, bodies, ties).find();
        clauses(analysis, bodies, ties);
        new Accessions(analysis, bodies, ties).find();
        new BracketedMembers(analysis, bodies, ties).find();
        new TieNouns(analysis, bodies, ties).find();
        new OwnedUnits(analysis, bodies, ties).find();
        new DescribedUnits(analysis, bodies, ties).find();
        new CountedMembers(analysis, bodies, ties).find();
        new OwnedBodies(analysis, bodies, ties).find();
        new ListedMembers(analysis, bodies, ties).find();
        new Outposts(analysis, bodies, ties).find();
        new Seats(analysis, bodies, ties).find();
        new OwnMemberships(analysis, bodies, ties).find();
        new Organs(analysis, bodies, ties).find();
        new FurtherMembers(analysis, ties).find();
        return ties.drafts();
    }

    private static void clauses(Analysis analysis, Bodies bodies, Ties ties) {
        List<ClauseReader> readers = List.of(
                new Compositions(analysis, bodies, ties),
                new Admissions(analysis, bodies, ties),
                new MembershipsHeld(analysis, bodies, ties),
                new Joiners(analysis, bodies, ties),
                new FoundingMembers(analysis, bodies, ties));
        for (ClauseReader reader : readers) {
            List<Frame> frames = reader.verbs().isEmpty()
                    ? analysis.frames()
                    : analysis.phrases().frames(reader.verbs());
            for (Frame frame : frames) {
                if (frame.standing() == Standing.DONE || reader.readsNorms() && isNorm(analysis, frame)) {
                    reader.read(frame);
                }
            }
        }
    }

    private static boolean isNorm(Analysis analysis, Frame frame) {
        return frame.standing() == Standing.PLANNED
                && analysis.text().isWord(frame.verb().begin(), "shall");
    }
}
