package kelisim.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kelisim.fact.SharedResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedResourcesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Uganda and Kenya guard Mount Elgon together. | 1",
                "Kenya and Tanzania met in the Serengeti National Park in Tanzania. | 0",
                "The Okavango River, which Angola, Botswana and Namibia share, was low. | 1"
            })
    void whatLiesInOneStateIsNotShared(String text, int number) {
        List<SharedResource> found = Prose.facts(SharedResource.class, text);
        assertEquals(number, found.size(), found::toString);
    }
}
