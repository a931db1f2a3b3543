package kelisim.extract.internal.odds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LearnerTest {

    private static final Clues NEAR = new Clues().add("gap", 0);
    private static final Clues FAR = new Clues().add("gap", 9);

    private static List<Witness.Decision> decisions() {
        List<Witness.Decision> decisions = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            boolean rule = i % 10 > 0;
            decisions.add(new Witness.Decision("office.owner", "t" + i, List.of(NEAR, FAR), List.of(rule, !rule)));
        }
        return decisions;
    }

    @Test
    void whatIsMostlyRightWeighsMore() {
        Map<String, Double> learned = new Learner(decisions(), new OddsTrainer.Doubt(2, 0.1)).learn();
        assertTrue(learned.get("gap=0") > 0.5, learned::toString);
        assertTrue(learned.get("gap=9") < -0.5, learned::toString);
    }

    @Test
    void theWeightsTellHowOftenItIsRight() {
        Map<String, Double> learned = new Learner(decisions(), new OddsTrainer.Doubt(2, 0.0001)).learn();
        double odds = learned.get("gap=0") - learned.get("gap=9");
        assertEquals(0.9, 1 / (1 + Math.exp(-odds)), 0.01);
    }

    @Test
    void theSameDecisionsTeachTheSame() {
        assertEquals(
                new Learner(decisions(), new OddsTrainer.Doubt(2, 0.1)).learn(),
                new Learner(decisions(), new OddsTrainer.Doubt(2, 0.1)).learn());
    }

    @Test
    void cluesOfFewDecisionsAreLeftOut() {
        assertEquals(Map.of(), new Learner(decisions(), new OddsTrainer.Doubt(21, 0.1)).learn());
    }
}
