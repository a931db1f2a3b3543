package kelisim.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import kelisim.document.Document;
import kelisim.spi.Ingester;
import kelisim.testing.FakeExtractor;
import kelisim.testing.FakeIngester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginsTest {

    private static final String INGESTER =
            """
            package letters;
            public class LetterIngester implements kelisim.spi.Ingester {
                public java.util.List<String> mediaTypes() { return java.util.List.of("text/x-letter"); }
                public kelisim.spi.Reading read(kelisim.spi.Source source, kelisim.spi.Limits limits) {
                    throw new IllegalStateException();
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void a_plug_in_is_found_in_a_module_layer() throws IOException {
        Path classes = compiled(
                "module letters { requires kelisim.core; provides kelisim.spi.Ingester with letters.LetterIngester; }");
        Configuration configuration = ModuleLayer.boot()
                .configuration()
                .resolve(ModuleFinder.of(classes), ModuleFinder.of(), Set.of("letters"));
        ModuleLayer layer =
                ModuleLayer.boot().defineModulesWithOneLoader(configuration, ClassLoader.getSystemClassLoader());
        Plugins plugins = Plugins.in(layer);
        assertEquals(List.of(), plugins.problems());
        assertTrue(
                names(plugins).contains("letters.LetterIngester"),
                names(plugins).toString());
    }

    @Test
    void a_plug_in_is_found_by_a_class_loader_and_one_that_is_not_there_is_a_problem() throws IOException {
        Path classes = compiled(null);
        Path services = Files.createDirectories(classes.resolve("META-INF/services"));
        Files.writeString(services.resolve(Ingester.class.getName()), "letters.Missing\nletters.LetterIngester\n");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Plugins plugins = Plugins.in(loader);
            assertTrue(
                    names(plugins).contains("letters.LetterIngester"),
                    names(plugins).toString());
            assertEquals(1, plugins.problems().size());
            assertEquals("plugin.load", plugins.problems().get(0).problem().rule());
            assertTrue(plugins.problems().get(0).problem().message().contains("letters.Missing"));
            assertEquals(
                    plugins.problems(),
                    Pipeline.of(plugins).readSources(List.of()).problems());
        }
    }

    @Test
    void a_given_plug_in_takes_the_place_of_one_of_its_class() {
        Ingester one = FakeIngester.lines("text/plain");
        Ingester other = FakeIngester.lines("text/html");
        Plugins plugins = Plugins.NONE
                .withIngester(one)
                .withExtractor(new FakeExtractor())
                .withIngester(other);
        assertEquals(1, plugins.ingesters().size());
        assertSame(other, plugins.ingesters().get(0));
        assertEquals(1, plugins.extractors().size());
    }

    private static Set<String> names(Plugins plugins) {
        return plugins.ingesters().stream().map(one -> one.getClass().getName()).collect(Collectors.toSet());
    }

    /** Compiles the ingester, as a module or for the class path. */
    private Path compiled(@org.jspecify.annotations.Nullable String module) throws IOException {
        Path source = Files.createDirectories(folder.resolve("source/letters")).resolve("LetterIngester.java");
        Files.writeString(source, INGESTER);
        Path target = Files.createDirectories(folder.resolve("classes"));
        String core = Path.of(Document.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toString();
        List<String> arguments = new java.util.ArrayList<>(List.of("-d", target.toString(), source.toString()));
        if (module == null) {
            arguments.addAll(List.of("-cp", core));
        } else {
            Path info = folder.resolve("source/module-info.java");
            Files.writeString(info, module);
            arguments.addAll(List.of(
                    info.toString(), "-p", core + File.pathSeparator + System.getProperty("jdk.module.path", "")));
        }
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(new String[0]));
        assertEquals(0, status, "compiles");
        return target;
    }
}
