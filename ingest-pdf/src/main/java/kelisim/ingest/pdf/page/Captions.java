package kelisim.ingest.pdf.page;

import java.util.regex.Pattern;

/** Knows the words that open a caption. Source: the terms publishers use in the languages of our documents. */
public final class Captions {

    private static final Pattern CAPTION = Pattern.compile(
            "(?iu)(?:figure|fig\\.?|table|chart|graph|exhibit|panel|map|box|photo|scheme|plate"
                    + "|(?:annex|appendix|text|statistical|summary|background) (?:table|figure|chart)"
                    + "|рис\\.?|рисунок|таблица|табл\\.?|схема|карта|диаграмма|сурет|кесте|сүрөт|таблица|rasm|jadval"
                    + "|abbildung|abb\\.?|tabelle|tab\\.?|tableau|carte|figura|tabla|cuadro|şekil|tablo|图|表)"
                    + "\\s*(?:(?:\\p{Lu}{1,3}[.-]?)?[\\d]+(?:[.-]\\d+)*[a-z]?|(?-i:[IVXLC]{1,6}))\\s*(?:[.:|–—-].*|\\s*|\\s\\p{Lu}.*|\\s\\(.*)");

    private Captions() {}

    /** Whether the text is one: such a word and a number, then a stop, a name or nothing. */
    public static boolean is(String text) {
        return text.length() < 1200 && CAPTION.matcher(text).matches();
    }
}
