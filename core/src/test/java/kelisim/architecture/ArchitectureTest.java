package kelisim.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kelisim.document.Document;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(location -> !location.contains("module-info"))
            .importPath(Path.of("target", "classes"));

    @Test
    void arrows_between_packages_point_one_way() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("kelisim..")
                .layer("document")
                .definedBy("kelisim.document..")
                .layer("fact")
                .definedBy("kelisim.fact..")
                .layer("archive")
                .definedBy("kelisim.archive..")
                .layer("query")
                .definedBy("kelisim.query..")
                .layer("spi")
                .definedBy("kelisim.spi..")
                .layer("ingest")
                .definedBy("kelisim.ingest..")
                .layer("io")
                .definedBy("kelisim.io..")
                .whereLayer("document")
                .mayNotAccessAnyLayer()
                .whereLayer("fact")
                .mayOnlyAccessLayers("document")
                .whereLayer("archive")
                .mayOnlyAccessLayers("document", "fact")
                .whereLayer("query")
                .mayOnlyAccessLayers("document", "fact", "archive")
                .whereLayer("spi")
                .mayOnlyAccessLayers("document", "fact")
                .whereLayer("ingest")
                .mayOnlyAccessLayers("document", "fact", "archive", "spi")
                .whereLayer("io")
                .mayOnlyAccessLayers("document", "fact", "archive")
                .ensureAllClassesAreContainedInArchitecture()
                .check(CORE);
    }

    @Test
    void packages_are_free_of_cycles() {
        slices().matching("kelisim.(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void nothing_of_a_library_shows_in_what_is_exported() {
        classes()
                .that()
                .resideInAnyPackage(exported().toArray(new String[0]))
                .should(new KeepToOwnTypes())
                .check(CORE);
    }

    @Test
    void the_rule_about_libraries_finds_one() {
        JavaClasses offender = new ClassFileImporter().importClasses(Offender.class);
        assertTrue(classes().should(new KeepToOwnTypes()).evaluate(offender).hasViolation());
    }

    /** Shows a type of a library. */
    public interface Offender {
        List<com.google.common.collect.ImmutableList<String>> offend();
    }

    @Test
    void facts_documents_and_answers_cannot_be_changed() {
        classes()
                .that()
                .resideInAnyPackage("kelisim.document", "kelisim.fact", "kelisim.archive", "kelisim.query")
                .and()
                .areRecords()
                .should()
                .haveOnlyFinalFields()
                .check(CORE);
    }

    @Test
    void the_module_exports_these_packages_and_no_other() {
        assertEquals(
                Set.of(
                        "kelisim.archive",
                        "kelisim.document",
                        "kelisim.fact",
                        "kelisim.ingest",
                        "kelisim.io",
                        "kelisim.query",
                        "kelisim.spi",
                        "kelisim.spi.wording"),
                exported());
    }

    private static Set<String> exported() {
        ModuleDescriptor descriptor = Document.class.getModule().getDescriptor();
        Set<String> exported = new TreeSet<>();
        for (ModuleDescriptor.Exports exports : descriptor.exports()) {
            if (!exports.isQualified()) {
                exported.add(exports.source());
            }
        }
        return exported;
    }
}
