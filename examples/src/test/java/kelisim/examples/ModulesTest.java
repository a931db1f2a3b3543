package kelisim.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for all modules of the library at once. */
class ModulesTest {

    /** What each library module exports: a plug-in its one public type's package. */
    private static final Map<String, Set<String>> EXPORTS = Map.of(
            "core",
                    Set.of(
                            "kelisim.archive",
                            "kelisim.document",
                            "kelisim.fact",
                            "kelisim.ingest",
                            "kelisim.io",
                            "kelisim.query",
                            "kelisim.spi",
                            "kelisim.spi.wording"),
            "extract", Set.of("kelisim.extract", "kelisim.extract.values"),
            "ingest-text", Set.of("kelisim.ingest.text"),
            "ingest-html", Set.of("kelisim.ingest.html"),
            "ingest-pdf", Set.of("kelisim.ingest.pdf"),
            "ingest-office", Set.of("kelisim.ingest.office"),
            "testkit", Set.of("kelisim.testkit"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("module-info"))
            .importPaths(EXPORTS.keySet().stream()
                    .filter(module -> !module.equals("testkit"))
                    .map(ModulesTest::classes)
                    .toList());

    static Set<String> modules() {
        return new TreeSet<>(EXPORTS.keySet());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void each_module_exports_what_users_need_and_nothing_else(String module) throws IOException {
        Set<String> exported = descriptor(module).exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        assertEquals(EXPORTS.get(module), exported);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void each_module_knows_core_and_no_sibling_but_the_reader_of_typed_text(String module) throws IOException {
        Set<String> siblings = descriptor(module).requires().stream()
                .map(ModuleDescriptor.Requires::name)
                .filter(name -> name.startsWith("kelisim."))
                .collect(Collectors.toSet());
        Set<String> known =
                switch (module) {
                    case "core" -> Set.of();
                    case "ingest-office" -> Set.of("kelisim.core", "kelisim.ingest.text");
                    default -> Set.of("kelisim.core");
                };
        assertEquals(known, siblings);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void what_the_module_path_finds_the_class_path_finds_too(String module) throws IOException {
        Map<String, List<String>> provided = descriptor(module).provides().stream()
                .collect(Collectors.toMap(ModuleDescriptor.Provides::service, ModuleDescriptor.Provides::providers));
        Path services = classes(module).resolve(Path.of("META-INF", "services"));
        Set<String> registered = new TreeSet<>();
        if (Files.isDirectory(services)) {
            try (var files = Files.list(services)) {
                files.forEach(file -> registered.add(file.getFileName().toString()));
            }
        }
        assertEquals(new TreeSet<>(provided.keySet()), registered);
        for (String service : registered) {
            List<String> lines = Files.readAllLines(services.resolve(service)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .sorted()
                    .toList();
            assertEquals(
                    provided.get(service).stream()
                            .sorted(Comparator.naturalOrder())
                            .toList(),
                    lines,
                    service);
        }
    }

    @Test
    void every_module_was_built_before_this_test() {
        assertFalse(CLASSES.isEmpty());
        for (String module : EXPORTS.keySet()) {
            assertEquals(true, Files.exists(classes(module).resolve("module-info.class")), module);
        }
    }

    @Test
    void no_library_prints() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould(new Call("*.printStackTrace()"))
                .check(CLASSES);
    }

    @Test
    void no_library_uses_the_network() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(http\\..*|.*Socket.*|.*URLConnection|InetAddress|.*Proxy.*)")
                .orShould()
                .callMethod(java.net.URL.class, "openStream")
                .check(CLASSES);
    }

    @Test
    void no_library_asks_the_clock_or_chance() {
        noClasses()
                .should(new Call(
                        "java.time.LocalDate.now",
                        "java.time.LocalDateTime.now",
                        "java.time.ZonedDateTime.now",
                        "java.time.Year.now",
                        "java.time.YearMonth.now",
                        "java.time.Instant.now",
                        "java.time.Clock.systemDefaultZone",
                        "java.time.Clock.systemUTC",
                        "java.time.ZoneId.systemDefault",
                        "java.util.TimeZone.getDefault",
                        "java.lang.System.currentTimeMillis",
                        "java.lang.Math.random",
                        "java.util.UUID.randomUUID"))
                .check(CLASSES);
    }

    @Test
    void no_library_uses_the_default_locale_or_charset() {
        noClasses()
                .should(new Call(
                        "java.util.Locale.getDefault",
                        "java.nio.charset.Charset.defaultCharset",
                        "java.lang.String.toLowerCase()",
                        "java.lang.String.toUpperCase()",
                        "java.lang.String.getBytes()",
                        "java.lang.String.<init>(byte[])",
                        "java.lang.String.format(java.lang.String, java.lang.Object[])",
                        "java.lang.String.formatted(java.lang.Object[])",
                        "java.io.InputStreamReader.<init>(java.io.InputStream)",
                        "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
                        "java.io.ByteArrayOutputStream.toString()",
                        "java.io.FileReader.<init>(java.io.File)",
                        "java.io.FileReader.<init>(java.lang.String)",
                        "java.text.NumberFormat.getInstance()",
                        "java.text.Collator.getInstance()",
                        "java.text.BreakIterator.getWordInstance()",
                        "java.text.BreakIterator.getSentenceInstance()",
                        "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)"))
                .check(CLASSES);
    }

    @Test
    void no_library_ends_the_process() {
        noClasses().should().callMethod(System.class, "exit", int.class).check(CLASSES);
    }

    @Test
    void plug_ins_show_nothing_of_their_libraries() {
        for (Map.Entry<String, Set<String>> module : EXPORTS.entrySet()) {
            noMethods()
                    .that()
                    .arePublic()
                    .and()
                    .areDeclaredInClassesThat()
                    .arePublic()
                    .and()
                    .areDeclaredInClassesThat()
                    .resideInAnyPackage(module.getValue().toArray(new String[0]))
                    .should(new ShowForeignTypes())
                    .allowEmptyShould(true)
                    .check(CLASSES);
        }
    }

    @Test
    void the_rules_find_what_they_look_for() {
        JavaClasses offender = new ClassFileImporter().importClasses(Offender.class);
        for (String method : List.of(
                "java.time.LocalDate.now",
                "java.lang.String.toLowerCase()",
                "java.lang.String.getBytes()",
                "java.lang.String.<init>(byte[])",
                "java.lang.String.format(java.lang.String, java.lang.Object[])",
                "*.printStackTrace()")) {
            assertEquals(
                    true,
                    noClasses().should(new Call(method)).evaluate(offender).hasViolation(),
                    method);
        }
        assertEquals(
                true,
                noMethods().should(new ShowForeignTypes()).evaluate(offender).hasViolation());
    }

    /** Does all that no library may. */
    static final class Offender {
        private Offender() {}

        @SuppressWarnings({
            "StringCaseLocaleUsage",
            "DefaultCharset",
            "JavaTimeDefaultTimeZone",
            "FormatStringAnnotation"
        })
        public static String offend(JavaClass library) {
            try {
                return new String(library.getName().toLowerCase().getBytes())
                        + String.format("%s", java.time.LocalDate.now());
            } catch (IllegalStateException e) {
                e.printStackTrace();
                return "";
            }
        }
    }

    private static Path classes(String module) {
        return Path.of("..", module, "target", "classes");
    }

    private static ModuleDescriptor descriptor(String module) throws IOException {
        try (InputStream in = Files.newInputStream(classes(module).resolve("module-info.class"))) {
            return ModuleDescriptor.read(in);
        }
    }

    /** Calls of methods given as {@code owner.name}, or with parameters as {@code owner.name(type, type)}. */
    private static final class Call extends ArchCondition<JavaClass> {
        private final Set<String> methods;

        Call(String... methods) {
            super("call " + String.join(" or ", methods));
            this.methods = Set.copyOf(Arrays.asList(methods));
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            type.getCodeUnitCallsFromSelf().forEach(call -> check(call.getTarget(), call.getDescription(), events));
        }

        private void check(AccessTarget.CodeUnitCallTarget target, String description, ConditionEvents events) {
            String name = target.getOwner().getFullName() + "." + target.getName();
            String parameters = target.getRawParameterTypes().stream()
                    .map(JavaClass::getName)
                    .map(each -> each.replace("[Ljava.lang.Object;", "java.lang.Object[]")
                            .replace("[B", "byte[]"))
                    .collect(Collectors.joining(", ", "(", ")"));
            boolean any = methods.contains("*." + target.getName() + parameters);
            if (any || methods.contains(name) || methods.contains(name + parameters)) {
                // satisfied, since the rules are about no classes
                events.add(SimpleConditionEvent.satisfied(target, description));
            }
        }
    }

    /** A parameter or a result of a type that is neither Java's nor ours. */
    private static final class ShowForeignTypes extends ArchCondition<com.tngtech.archunit.core.domain.JavaMethod> {
        ShowForeignTypes() {
            super("show types of libraries");
        }

        @Override
        public void check(com.tngtech.archunit.core.domain.JavaMethod method, ConditionEvents events) {
            Set<JavaClass> used = new java.util.HashSet<>(method.getReturnType().getAllInvolvedRawTypes());
            method.getParameterTypes().forEach(parameter -> used.addAll(parameter.getAllInvolvedRawTypes()));
            for (JavaClass each : used) {
                String name = each.getBaseComponentType().getPackageName();
                if (!name.isEmpty() && !name.startsWith("java.") && !name.startsWith("kelisim")) {
                    events.add(
                            SimpleConditionEvent.satisfied(method, method.getFullName() + " shows " + each.getName()));
                }
            }
        }
    }
}
