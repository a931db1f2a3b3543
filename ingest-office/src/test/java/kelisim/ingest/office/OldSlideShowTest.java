package kelisim.ingest.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.util.List;
import kelisim.document.Block;
import kelisim.document.Document;
import kelisim.document.Locator;
import kelisim.spi.Limits;
import kelisim.spi.Source;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTextBox;
import org.junit.jupiter.api.Test;

class OldSlideShowTest {

    @Test
    void titles_and_text_of_a_binary_presentation_are_read_slide_by_slide() throws Exception {
        Document document = new OfficeIngester()
                .read(new Source("talk.ppt", "application/vnd.ms-powerpoint", talk()), Limits.DEFAULT)
                .document();
        assertEquals(
                "The basin council\nFour meetings were held.\nWhat comes next\nThe council meets in Talas.\n",
                document.text());
        assertEquals(
                List.of(1, 1, 2, 2),
                document.blocks().stream()
                        .map(block -> ((Locator.Slide) block.locator()).number())
                        .toList());
        assertEquals(Block.Heading.class, document.blocks().get(2).getClass());
    }

    private static byte[] talk() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSLFSlideShow show = new HSLFSlideShow()) {
            slide(show, "The basin council", "Four meetings were held.");
            slide(show, "What comes next", "The council meets in Talas.");
            show.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static void slide(HSLFSlideShow show, String title, String text) {
        HSLFSlide slide = show.createSlide();
        slide.addTitle().setText(title);
        HSLFTextBox box = new HSLFTextBox();
        box.setText(text);
        slide.addShape(box);
    }
}
