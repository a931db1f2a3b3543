package kelisim.query;

import com.google.common.base.Suppliers;
import java.util.List;
import java.util.function.Supplier;
import kelisim.archive.Archive;
import kelisim.fact.Affiliation;
import kelisim.fact.Agreement;
import kelisim.fact.Commitment;
import kelisim.fact.Contact;
import kelisim.fact.Establishment;
import kelisim.fact.Event;
import kelisim.fact.Fact;
import kelisim.fact.Measurement;
import kelisim.fact.Office;
import kelisim.fact.Participation;
import kelisim.fact.Reference;
import kelisim.fact.SharedResource;
import kelisim.fact.Signature;
import kelisim.fact.Statement;
import kelisim.fact.Twinning;

/**
 * Where every question to an archive begins. It builds an index for a type of fact when that is first asked for, so keep
 * one for an archive instead of making one for each question. It is immutable and may be used by several threads.
 *
 * <pre>{@code
 * Ask ask = Ask.of(archive);
 * ask.offices().of("Kazakhstan").role("president").asOf(day).answers()
 * ask.agreements().between("Kazakhstan", "Kyrgyz Republic").during(EdtfDate.parse("2024")).answers()
 * ask.commitments().theme(Theme.WATER).dueBy(EdtfDate.parse("2030")).answers()
 * }</pre>
 */
public final class Ask {

    private final Indexes indexes;
    private final Supplier<PassageIndex> passages;
    private final Supplier<Network> network;

    private Ask(Archive archive) {
        this.indexes = new Indexes(archive);
        this.passages = Suppliers.memoize(() -> new PassageIndex(archive));
        this.network = Suppliers.memoize(() -> new Network(archive));
    }

    /** Questions to this archive. */
    public static Ask of(Archive archive) {
        return new Ask(archive);
    }

    /** Who held which office. */
    public Offices offices() {
        return new Offices(sources(Office.class), List.of());
    }

    /** Which instruments exist between whom. */
    public Agreements agreements() {
        return new Agreements(sources(Agreement.class), List.of());
    }

    /** Who signed what. */
    public Signatures signatures() {
        return new Signatures(sources(Signature.class), List.of());
    }

    /** What took place, or is to. */
    public Events events() {
        return new Events(sources(Event.class), List.of());
    }

    /** Who took part in what. */
    public Participations participations() {
        return new Participations(sources(Participation.class), List.of());
    }

    /** Which body belongs to which. */
    public Affiliations affiliations() {
        return new Affiliations(sources(Affiliation.class), List.of());
    }

    /** What was created, opened, renamed, dissolved. */
    public Establishments establishments() {
        return new Establishments(sources(Establishment.class), List.of());
    }

    /** What somebody means to do. */
    public Commitments commitments() {
        return new Commitments(sources(Commitment.class), List.of());
    }

    /** Figures about the world. */
    public Figures figures() {
        return new Figures(sources(Measurement.class), List.of());
    }

    /** Sister cities and regions. */
    public Twinnings twinnings() {
        return new Twinnings(sources(Twinning.class), List.of());
    }

    /** Who said what. */
    public Statements statements() {
        return new Statements(sources(Statement.class), List.of());
    }

    /** How instruments are tied to each other. */
    public References references() {
        return new References(sources(Reference.class), List.of());
    }

    /** What crosses borders. */
    public Resources resources() {
        return new Resources(sources(SharedResource.class), List.of());
    }

    /** How to reach a body. */
    public Contacts contacts() {
        return new Contacts(sources(Contact.class), List.of());
    }

    /** Facts of every type. */
    public Everything everything() {
        return new Everything(sources(Fact.class), List.of());
    }

    /** What happened when: every dated fact, in order of time. */
    public Timeline timeline() {
        return new Timeline(everything());
    }

    /** Who and what is named together. */
    public Network network() {
        return network.get();
    }

    /** Where documents have these words, in any order and form of case, and which facts were found there. */
    public List<Passage> passages(String words) {
        return passages.get().find(words);
    }

    private <F extends Fact> Sources<F> sources(Class<F> type) {
        return new Sources<>(indexes, type);
    }
}
