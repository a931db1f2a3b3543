package kelisim.examples.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kelisim.fact.Fact;
import kelisim.fact.FactType;
import kelisim.query.Timeline;
import kelisim.query.Timeline.Moment;

/** Draws a timeline as SVG: a year beside the line, under it a dot, a date and a line of text for each fact. */
final class TimelineSvg {

    private static final int WIDTH = 860;
    private static final int LINE_X = 84;
    private static final int ROW = 24;
    private static final int TOP = 44;
    private static final int LONGEST = 92;
    private static final Map<FactType, String> COLOURS = Map.of(
            FactType.AGREEMENT, "#1b6e5a",
            FactType.SIGNATURE, "#4aa88c",
            FactType.EVENT, "#2f5fa8",
            FactType.OFFICE, "#8a5a2b",
            FactType.ESTABLISHMENT, "#8e3b6f",
            FactType.COMMITMENT, "#c47f17",
            FactType.MEASUREMENT, "#7a4fb0");
    private static final String OTHER = "#666666";

    private final Writer out;

    TimelineSvg(OutputStream out) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    void write(Timeline timeline) throws IOException {
        List<Moment> moments = timeline.moments().toList();
        int height = TOP + ROW * moments.size() + ROW;
        out.write("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + WIDTH + " " + height
                + "\" font-family=\"Helvetica, Arial, sans-serif\" font-size=\"12\">\n"
                + "<rect width=\"" + WIDTH + "\" height=\"" + height + "\" fill=\"#ffffff\"/>\n");
        legend(moments);
        out.write("<line x1=\"" + LINE_X + "\" y1=\"" + (TOP - 6) + "\" x2=\"" + LINE_X + "\" y2=\"" + (height - ROW)
                + "\" stroke=\"#cccccc\" stroke-width=\"2\"/>\n");
        String year = "";
        for (int i = 0; i < moments.size(); i++) {
            Moment moment = moments.get(i);
            int y = TOP + ROW * i + ROW / 2;
            String own = year(moment);
            if (!own.equals(year)) {
                text(LINE_X - 14, y, "end", "#222222", "font-weight=\"bold\"", own);
                year = own;
            }
            write(moment, y);
        }
        out.write("</svg>\n");
        out.flush();
    }

    private void write(Moment moment, int y) throws IOException {
        Fact fact = moment.fact();
        out.write("<circle cx=\"" + LINE_X + "\" cy=\"" + y + "\" r=\"5\" fill=\"" + colour(fact.type()) + "\"><title>"
                + Xml.escape(AnswerText.shortened(fact.evidence().get(0).quote()) + " — "
                        + fact.document().source())
                + "</title></circle>\n");
        text(LINE_X + 14, y, "start", "#777777", "", moment.date().toString());
        String label = FactText.of(fact);
        text(
                LINE_X + 170,
                y,
                "start",
                "#222222",
                "",
                label.length() > LONGEST ? label.substring(0, LONGEST) + "…" : label);
    }

    private void legend(List<Moment> moments) throws IOException {
        TreeSet<FactType> types = new TreeSet<>();
        moments.forEach(moment -> types.add(moment.fact().type()));
        int x = LINE_X;
        for (FactType type : types) {
            out.write("<circle cx=\"" + x + "\" cy=\"18\" r=\"5\" fill=\"" + colour(type) + "\"/>\n");
            text(x + 10, 18, "start", "#222222", "", type.code());
            x += 30 + 7 * type.code().length();
        }
    }

    private void text(int x, int y, String anchor, String fill, String more, String text) throws IOException {
        out.write("<text x=\"" + x + "\" y=\"" + (y + 4) + "\" text-anchor=\"" + anchor + "\" fill=\"" + fill + "\" "
                + more + ">" + Xml.escape(text) + "</text>\n");
    }

    private static String colour(FactType type) {
        return COLOURS.getOrDefault(type, OTHER);
    }

    private static String year(Moment moment) {
        String date = moment.date().toString();
        return date.length() < 4 || date.startsWith("..") ? "" : date.substring(0, 4);
    }
}
