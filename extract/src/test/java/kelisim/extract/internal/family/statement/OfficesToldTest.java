package kelisim.extract.internal.family.statement;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import kelisim.document.Span;
import kelisim.extract.internal.fact.Draft;
import kelisim.fact.FactType;
import org.junit.jupiter.api.Test;

class OfficesToldTest {

    private final Draft first = office("Prime Minister", 10);
    private final Draft second = office("Minister of Energy", 50);
    private final Draft third = office("Prime Minister", 30);
    private final OfficesTold offices = new OfficesTold(
            List.of(first, second, third, office("Prime Minister", 40).code("status", "former")));

    @Test
    void the_office_that_was_drafted_last_of_those_told_in_front_is_meant() {
        assertSame(first, offices.last("prime minister", 20));
        assertSame(third, offices.last("prime minister", 100));
        assertNull(offices.last("prime minister", 10));
    }

    @Test
    void titles_are_known_by_the_words_with_which_they_begin_or_end() {
        assertSame(third, offices.last("Minister", 40));
        assertSame(second, offices.last("minister of", 60));
        assertNull(offices.last("of", 60));
        assertNull(offices.last("prime", 5));
    }

    private static Draft office(String role, int begin) {
        return Draft.of(FactType.OFFICE, "test", new Span(begin, begin + 5)).text("role", role);
    }
}
