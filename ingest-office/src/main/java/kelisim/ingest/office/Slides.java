package kelisim.ingest.office;

import kelisim.document.Locator;

/** Which slide the walk is on, and whether it still waits for its title: the first short line on it without a full stop. */
final class Slides {

    private static final int MAX_TITLE = 120;

    private int number;
    private boolean titled;

    void next() {
        number++;
        titled = false;
    }

    /** How many slides were begun. */
    int count() {
        return number;
    }

    /** Whether a slide was begun at all. */
    boolean isOn() {
        return number > 0;
    }

    /** The level of the heading that these words are on their slide, or 0; only the first words of a slide are one. */
    int titleLevel(String words) {
        if (number == 0 || titled) {
            return 0;
        }
        titled = true;
        boolean title = words.length() <= MAX_TITLE && !words.strip().endsWith(".");
        return title ? Math.min(number, 2) : 0;
    }

    Locator here() {
        return new Locator.Slide(number);
    }
}
