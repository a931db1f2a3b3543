package kelisim.ingest.pdf.layout;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import kelisim.ingest.pdf.page.Glyph;
import kelisim.ingest.pdf.page.Word;
import org.jspecify.annotations.Nullable;

/** Puts the glyphs of a word together: accents onto their letters, right-to-left letters into reading order. */
final class WordBuilder {

    private static final String SPACING_ACCENTS = "´`¨ˆ˜ˇ¸˚˝˘¯˙^~";
    private static final String COMBINING_ACCENTS =
            "\u0301\u0300\u0308\u0302\u0303\u030c\u0327\u030a\u030b\u0306\u0304\u0307\u0302\u0303";

    private final List<Glyph> glyphs = new ArrayList<>();

    void add(Glyph glyph) {
        glyphs.add(glyph);
    }

    void finish(List<Word> words) {
        if (glyphs.isEmpty()) {
            return;
        }
        String text = text();
        if (!text.isBlank()) {
            Glyph main = glyphs.get(0);
            float x1 = main.x1();
            for (Glyph glyph : glyphs) {
                x1 = Math.max(x1, glyph.x1());
                if (glyph.size() > main.size() * 1.02f || (!letter(main) && letter(glyph))) {
                    main = glyph;
                }
            }
            words.add(new Word(text, glyphs.get(0).x0(), x1, main.baseline(), main.size(), main.style(), main.tag()));
        }
        glyphs.clear();
    }

    private static boolean letter(Glyph glyph) {
        return !glyph.text().isEmpty() && Character.isLetterOrDigit(glyph.text().codePointAt(0));
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        boolean plain = true;
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            String combining = i + 1 < glyphs.size() ? accentOver(glyph, glyphs.get(i + 1)) : null;
            if (combining != null) {
                text.append(glyphs.get(i + 1).text()).append(combining);
                i++;
                plain = false;
                continue;
            }
            String behind = i > 0 ? accentOver(glyph, glyphs.get(i - 1)) : null;
            String own = behind != null ? behind : asSeen(glyph.text());
            text.append(own);
            plain &= own.length() == 1 && own.charAt(0) < 0x250;
        }
        if (plain) {
            return text.toString();
        }
        String composed = Normalizer.normalize(unligatured(text), Normalizer.Form.NFC);
        return Bidi.requiresBidi(composed.toCharArray(), 0, composed.length()) ? logical(composed) : composed;
    }

    /** A ligature's letters are told in reading order; among letters as they are seen they stand the other way round. */
    private static String asSeen(String text) {
        boolean rightToLeft = text.length() > 1 && Bidi.requiresBidi(text.toCharArray(), 0, text.length());
        return rightToLeft ? new StringBuilder(text).reverse().toString() : text;
    }

    /** Presentation forms (fi, fl) are the letters that they join. */
    private static CharSequence unligatured(StringBuilder text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean presentation = (c >= '\ufb00' && c <= '\ufdff') || c >= '\ufe70';
            if (presentation && c <= '\ufefc') {
                letters.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
            } else if (c >= 0x20 && !Character.isISOControl(c)) {
                letters.append(c);
            }
        }
        return letters;
    }

    /** Glyphs stand as they are seen; a run of right-to-left letters reads the other way round. */
    private static String logical(String seen) {
        Bidi bidi = new Bidi(seen, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        if (bidi.isLeftToRight()) {
            return seen;
        }
        StringBuilder logical = new StringBuilder(seen.length());
        boolean rightToLeft = !bidi.baseIsLeftToRight();
        for (int run = 0; run < bidi.getRunCount(); run++) {
            int index = rightToLeft ? bidi.getRunCount() - 1 - run : run;
            StringBuilder part = new StringBuilder(seen.substring(bidi.getRunStart(index), bidi.getRunLimit(index)));
            logical.append(bidi.getRunLevel(index) % 2 == 1 ? part.reverse() : part);
        }
        return logical.toString();
    }

    /** The combining mark, if the first is a spacing accent that is drawn over the letter. */
    private static @Nullable String accentOver(Glyph accent, Glyph letter) {
        if (accent.text().length() != 1) {
            return null;
        }
        int index = SPACING_ACCENTS.indexOf(accent.text().charAt(0));
        if (index < 0
                || letter.text().isEmpty()
                || !Character.isLetter(letter.text().codePointAt(0))) {
            return null;
        }
        float middle = (accent.x0() + accent.x1()) / 2;
        boolean over = middle > letter.x0()
                && middle < letter.x1()
                && Math.abs(accent.x0() - letter.x0()) < 0.5f * (letter.x1() - letter.x0());
        return over ? COMBINING_ACCENTS.substring(index, index + 1) : null;
    }
}
