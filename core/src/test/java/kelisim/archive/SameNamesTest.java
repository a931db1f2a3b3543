package kelisim.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kelisim.fact.Code;
import kelisim.fact.Name;
import kelisim.fact.NameKind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SameNamesTest {

    private record Pair(NameKind kind, String one, String other, Verdict verdict) {}

    @Test
    void tellsTheLabelledPairsOfTheRegionApart() throws IOException {
        List<Pair> pairs = pairs("name-pairs.tsv");
        long different = pairs.stream()
                .filter(pair -> pair.verdict() == Verdict.DIFFERENT)
                .count();
        assertTrue(pairs.size() >= 300, "pairs: " + pairs.size());
        assertTrue(3 * different >= pairs.size(), "different pairs: " + different);
        assertF1(0.97, pairs);
    }

    @Test
    void tellsThePairsThatWereWrittenLastApart() throws IOException {
        assertF1(0.95, pairs("name-pairs-last.tsv"));
    }

    @Test
    void tellsPairsOfTheWholeWorldApart() throws IOException {
        assertF1(0.93, pairs("name-pairs-world.tsv"));
        assertF1(0.95, pairs("name-pairs-world-held.tsv"));
        assertF1(0.88, pairs("name-pairs-world-last.tsv"));
    }

    private static void assertF1(double least, List<Pair> pairs) {
        int agreed = 0;
        int claimed = 0;
        int same = 0;
        List<String> wrong = new ArrayList<>();
        for (Pair pair : pairs) {
            boolean says =
                    SameNames.compare(pair.kind(), pair.one(), pair.other()).verdict() == Verdict.SAME;
            boolean is = pair.verdict() == Verdict.SAME;
            claimed += says ? 1 : 0;
            same += is ? 1 : 0;
            agreed += says && is ? 1 : 0;
            if (says != is) {
                wrong.add(pair.toString());
            }
        }
        double f1 = 2.0 * agreed / (claimed + same);
        assertTrue(f1 >= least, "F1 " + f1 + ", wrong: " + wrong);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PERSON | Askar Muratovich Imanaliev | Askar Serikovich Imanaliev | fathers' names",
                "PERSON | John Smith Jr. | John Smith Sr. | generations",
                "PERSON | Ahmed Abiy Hassan | Abiy Ahmed Hassan | order",
                "ORGANISATION | Lotos Fund | Lotos Fund Kenya | branch",
                "ORGANISATION | National Bank of Kenya | Central Bank of Kenya | qualified",
                "ORGANISATION | IFAS | MFSA | one body",
                "ORGANISATION | Fund No. 3 | Fund No. 4 | number differs",
                "STATE | Kyrgyzstan | Kyrgyz Republic | KG",
                "PLACE | Nur-Sultan | Akmola | one place",
                "PLACE | Almaty city | Almaty region | two kinds",
                "EVENT | 17th Trade Forum | 18th Trade Forum | different numbers",
            })
    void saysWhy(NameKind kind, String one, String other, String reason) {
        assertTrue(
                SameNames.compare(kind, one, other).reason().contains(reason),
                SameNames.compare(kind, one, other).reason());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ORGANISATION | the Party | the Party",
                "ORGANISATION | Ministry | the Ministry",
                "INSTRUMENT | the Memorandum | Memorandum",
                "EVENT | meeting | the meeting",
                "PERSON | Tokayev | Kassym-Jomart Tokayev",
            })
    void genericWordsAndSurnamesAloneAreNeverEnough(NameKind kind, String one, String other) {
        assertEquals(Verdict.UNKNOWN, SameNames.compare(kind, one, other).verdict());
    }

    @Test
    void guessesTheKindOfNamesThatComeWithoutOne() {
        assertEquals(
                Verdict.SAME, SameNames.compare("Romashka LLC", "ООО «Ромашка»").verdict());
        assertEquals(Verdict.SAME, SameNames.compare("Jane Doe", "DOE, Jane").verdict());
        assertEquals(Verdict.SAME, SameNames.compare("Türkiye", "Turkey").verdict());
    }

    @Test
    void namesOfTwoKindsAreDifferent() {
        Name river = Name.of(NameKind.RESOURCE, "Ural");
        Name person = Name.of(NameKind.PERSON, "Ural");
        assertEquals(Verdict.DIFFERENT, SameNames.compare(river, person).verdict());
    }

    @Property(tries = 300)
    void theOrderOfTheTwoNamesNeverShows(
            @ForAll NameKind kind, @ForAll("names") String one, @ForAll("names") String other) {
        assertEquals(SameNames.compare(kind, one, other), SameNames.compare(kind, other, one));
    }

    @Property(tries = 300)
    void anyTextIsCompared(@ForAll NameKind kind, @ForAll String one, @ForAll String other) {
        assertNotEquals("", SameNames.compare(kind, one, other).reason());
    }

    @ParameterizedTest
    @EnumSource(NameKind.class)
    void longNamesTakeNoLongTime(NameKind kind) {
        String one = "Alpha Beta Gamma Delta ".repeat(500);
        String other = "xcj xcj xcj ".repeat(1000) + "xcj".repeat(3000);
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                java.time.Duration.ofSeconds(20), () -> SameNames.compare(kind, one, other));
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        for (Pair pair : pairs("name-pairs.tsv")) {
            names.add(pair.one());
            names.add(pair.other());
        }
        return net.jqwik.api.Arbitraries.of(names);
    }

    private static List<Pair> pairs(String file) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(SameNamesTest.class.getResourceAsStream(file), file)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    String[] cells = line.split("\t", -1);
                    pairs.add(new Pair(
                            Code.parse(NameKind.class, cells[0]),
                            cells[1],
                            cells[2],
                            Code.parse(Verdict.class, cells[3])));
                }
            }
        }
        return pairs;
    }
}
