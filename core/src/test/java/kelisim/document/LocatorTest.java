package kelisim.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocatorTest {

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aBoxHasFiniteCoordinates(double coordinate) {
        var error = assertThrows(IllegalArgumentException.class, () -> new Locator.PageBox(1, 0, coordinate, 10, 10));
        assertTrue(error.getMessage().contains(String.valueOf(coordinate)), error.getMessage());
    }

    @Test
    void aBoxHasNoNegativeSideButMayBeginOutsideThePage() {
        assertThrows(IllegalArgumentException.class, () -> new Locator.PageBox(1, 0, 0, -1, 10));
        assertEquals(-3, new Locator.PageBox(1, -3, 0, 10, 10).x());
    }

    @Test
    void equalBoxesLookEqualWhateverTheSignOfTheirZeros() {
        assertEquals(
                new Locator.PageBox(1, 0.0, 0.0, 0.0, 0.0).toString(),
                new Locator.PageBox(1, -0.0, -0.0, -0.0, -0.0).toString());
    }

    @Test
    void paragraphsAndSlidesAreCountedFromOne() {
        assertThrows(IllegalArgumentException.class, () -> new Locator.Paragraph("body", 0));
        assertThrows(IllegalArgumentException.class, () -> new Locator.Slide(0));
    }

    @Test
    void aSourceRangeEndsNotBeforeItBegins() {
        assertThrows(IllegalArgumentException.class, () -> new Locator.SourceRange(7, 3));
    }
}
