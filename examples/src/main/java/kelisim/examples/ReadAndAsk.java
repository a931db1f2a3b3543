package kelisim.examples;

import java.nio.file.Path;
import kelisim.archive.Archive;
import kelisim.fact.Agreement;
import kelisim.fact.Office;
import kelisim.ingest.IngestReport;
import kelisim.ingest.Pipeline;
import kelisim.query.Answer;
import kelisim.query.Ask;

/** Reads a folder and asks: who holds which office, and which agreements are there. */
public final class ReadAndAsk {

    private ReadAndAsk() {}

    /** Takes the folder as its argument. */
    public static void main(String[] args) {
        IngestReport report = Pipeline.installed().read(Path.of(args[0]));
        report.problems().forEach(problem -> System.err.println("problem: " + problem));

        Archive archive = report.archive();
        Ask ask = Ask.of(archive);
        ask.offices().answers().forEach(ReadAndAsk::printOffice);
        ask.agreements().answers().forEach(ReadAndAsk::printAgreement);
    }

    private static void printOffice(Answer<Office> answer) {
        Office office = answer.value();
        System.out.println(office.person().text() + ", " + office.role());
        answer.evidence().forEach(evidence -> System.out.println("    " + evidence));
    }

    private static void printAgreement(Answer<Agreement> answer) {
        Agreement agreement = answer.value();
        System.out.println(agreement.kind() + " of " + agreement.date() + " between " + agreement.parties());
        answer.evidence().forEach(evidence -> System.out.println("    " + evidence));
    }
}
