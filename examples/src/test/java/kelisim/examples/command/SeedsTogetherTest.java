package kelisim.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kelisim.archive.Archive;
import kelisim.archive.Contradiction;
import kelisim.archive.Entity;
import kelisim.archive.Mention;
import kelisim.archive.SameNames;
import kelisim.archive.Verdict;
import kelisim.fact.NameKind;
import kelisim.io.ArchiveFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The five seed documents read together: who is one, who is not, and what contradicts itself. */
class SeedsTogetherTest {

    private static final Path SEEDS = Path.of("../../shared/seeds");

    @TempDir
    private static Path folder;

    private static Archive archive = Archive.EMPTY;

    @BeforeAll
    static void readTheSeeds() throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "the seed documents are not beside this checkout");
        Run.of("read", SEEDS.toString(), "-o", folder.toString());
        archive = ArchiveFiles.read(folder.resolve("archive.json"));
    }

    private static List<Entity> called(NameKind kind, String part) {
        return archive.identity().entities().stream()
                .filter(entity -> entity.kind() == kind)
                .filter(entity -> entity.names().stream().anyMatch(name -> name.contains(part)))
                .toList();
    }

    private static Set<String> sources(Entity entity) {
        return archive.identity().mentions(entity).stream()
                .map(Mention::document)
                .map(id -> archive.document(id).orElseThrow().source())
                .collect(Collectors.toSet());
    }

    @Test
    void thePartysChairmanIsOnePersonInAllHisSpellings() {
        List<Entity> found = called(NameKind.PERSON, "Amirta");
        assertEquals(1, found.size(), found.toString());
        assertEquals(2, sources(found.get(0)).size());
    }

    @Test
    void thePartyIsOneUnderBothSpellings() {
        Set<Entity> party = archive.identity().named(NameKind.ORGANISATION, "Green Party of Kazakhstan “Baitaq”");
        assertEquals(1, party.size(), party.toString());
        for (String spelling : List.of("Baitaq", "Party «Baytaq»")) {
            assertEquals(party, archive.identity().named(NameKind.ORGANISATION, spelling), spelling);
        }
    }

    @Test
    void thePresidentIsOnePersonAndABareSurnameElsewhereIsLeftOpen() {
        List<Entity> found = called(NameKind.PERSON, "Tokayev");
        List<Entity> named = found.stream()
                .filter(person -> !person.name().equals("Tokayev"))
                .toList();
        assertEquals(1, named.size(), found.toString());
        assertTrue(found.size() - named.size() <= 1, found.toString());
    }

    @Test
    void theInterstateCommissionIsOneUnderItsNamesAndAcronyms() {
        Set<Entity> found = new HashSet<>();
        for (String name : List.of("MKUR", "ICSD", "Interstate Commission on Sustainable Development")) {
            found.addAll(archive.identity().named(NameKind.ORGANISATION, name));
        }
        assertEquals(1, found.size(), found.toString());
    }

    @Test
    void eachStateIsOneUnderAllItsNames() {
        assertEquals(
                Set.of("state-kz"),
                archive.identity().named("Republic of Kazakhstan").stream()
                        .map(Entity::id)
                        .collect(Collectors.toSet()));
        assertEquals(archive.identity().named("Kyrgyzstan"), archive.identity().named("Kyrgyz Republic"));
    }

    @Test
    void noTwoDifferentPeopleAreOne() {
        for (Entity person : archive.identity().entities()) {
            for (Mention one : archive.identity().mentions(person)) {
                for (Mention other : archive.identity().mentions(person)) {
                    if (person.kind() == NameKind.PERSON) {
                        assertNotEquals(
                                Verdict.DIFFERENT,
                                SameNames.compare(
                                                NameKind.PERSON,
                                                one.name().text(),
                                                other.name().text())
                                        .verdict(),
                                person.names().toString());
                    }
                }
            }
        }
    }

    @Test
    void onlyTheReportThatIsDatedTooEarlyContradictsItself() {
        List<Contradiction> found = archive.contradictions();
        Set<String> sources = found.stream()
                .flatMap(each -> each.facts().stream())
                .map(fact -> fact.document().source())
                .collect(Collectors.toSet());
        assertTrue(found.stream().allMatch(Contradiction.ToldBeforeItHappened.class::isInstance), found.toString());
        assertEquals(1, sources.size(), found.toString());
        assertTrue(sources.iterator().next().startsWith("001"), sources.toString());
        assertTrue(
                found.get(0).evidence().stream().anyMatch(each -> each.rule().equals("document.published")),
                "the document's own date is evidence too");
    }
}
