package kelisim.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import kelisim.archive.Archive;
import kelisim.testing.ArchiveArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripProperties {

    @Provide
    Arbitrary<Archive> archives() {
        return ArchiveArbitraries.archives();
    }

    @Property(tries = 150)
    void what_is_written_as_json_reads_back_equal(@ForAll("archives") Archive archive) throws IOException {
        byte[] bytes = json(archive);
        Archive same = ArchiveFiles.readJson(new ByteArrayInputStream(bytes));
        assertEquals(archive, same);
        assertEquals(archive.judgements(), same.judgements());
        assertArrayEquals(bytes, json(same));
    }

    @Property(tries = 100)
    void what_is_written_as_yaml_reads_back_equal(@ForAll("archives") Archive archive) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ArchiveFiles.writeYaml(archive, out);
        Archive same = ArchiveFiles.readYaml(new ByteArrayInputStream(out.toByteArray()));
        assertEquals(archive, same);
        assertArrayEquals(json(archive), json(same));
    }

    @Property(tries = 100)
    void what_is_written_as_lines_reads_back_equal(@ForAll("archives") Archive archive) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FactLines.write(archive, out);
        assertEquals(archive.facts(), FactLines.read(new ByteArrayInputStream(out.toByteArray()), archive.documents()));
    }

    @Property(tries = 100)
    void the_same_in_any_order_gives_the_same_bytes(@ForAll("archives") Archive one, @ForAll("archives") Archive other)
            throws IOException {
        assertArrayEquals(json(one.merge(other)), json(other.merge(one)));
    }

    private static byte[] json(Archive archive) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ArchiveFiles.writeJson(archive, out);
        return out.toByteArray();
    }

    @Property(tries = 100)
    void every_list_of_facts_can_be_written_in_any_order(@ForAll("archives") Archive archive) throws IOException {
        List<kelisim.fact.Fact> reversed = new java.util.ArrayList<>(archive.facts());
        java.util.Collections.reverse(reversed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FactLines.write(archive, reversed, out);
        assertEquals(reversed, FactLines.read(new ByteArrayInputStream(out.toByteArray()), archive.documents()));
    }
}
