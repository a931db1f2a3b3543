package kelisim.ingest.html.internal.content;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kelisim.ingest.html.internal.content.Phrases.Group;
import kelisim.ingest.html.internal.page.Mark;
import kelisim.ingest.html.internal.page.Page;
import kelisim.ingest.html.internal.page.Run;

/** What is known of each run before it is judged: its own words, its elements, its neighbours, and the page. */
public final class Features {

    private static final int FURNITURE = Mark.of(
            Mark.NAVIGATION,
            Mark.FOOTER,
            Mark.HEADER,
            Mark.SHARE,
            Mark.OVERLAY,
            Mark.CONSENT,
            Mark.HIDDEN,
            Mark.UNSEEN);

    /** No line of a date is longer. */
    private static final int DATE_LINE = 80;

    private final Page page;
    private final List<Run> runs;
    private final PageHints hints;
    private final Measures measures;
    private final Heading heading = new Heading();
    private final Row row = new Row();
    private final float[] pageWide;
    private final int[] phrases;
    private final Surroundings surroundings;
    /** For each run how many have its words. */
    private final Count[] repeats;

    private final int titleRun;
    private final boolean hasProse;
    private final Section[] sections;
    private final Styles styles;
    private final Containers containers;
    private final TitleWords titleWords;
    private final float[] logs;
    private final Statements statements;
    /** The characters of the run that is written, which are gone over several times. */
    private char[] buffer = new char[1024];

    public Features(Page page) {
        this.page = page;
        this.runs = page.runs();
        this.hints = PageHints.of(page.statements());
        this.measures = new Measures(page);
        this.repeats = new Count[runs.size()];
        Map<String, Count> seen = new HashMap<>();
        this.phrases = new int[runs.size()];
        for (int i = 0; i < phrases.length; i++) {
            phrases[i] = Phrases.shipped().of(runs.get(i).text());
            repeats[i] = seen.computeIfAbsent(runs.get(i).text(), k -> new Count());
            repeats[i].count++;
        }
        this.containers = new Containers(page, measures);
        this.hasProse = measures.prose(0, runs.size()) > 2000;
        this.titleRun = titleRun(page.title());
        this.sections = Section.of(page);
        this.statements = Statements.of(page.statements());
        this.styles = new Styles(runs);
        this.titleWords = new TitleWords(
                page.title(), titleRun < 0 ? "" : runs.get(titleRun).text());
        this.logs = new float[runs.size()];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = (float) (Math.log(runs.get(i).length()) / Math.log(2));
        }
        this.pageWide = pageWide();
        this.surroundings = new Surroundings(page, measures);
    }

    /** A row of features for each run of a page. */
    public static float[][] of(Page page) {
        Features features = new Features(page);
        float[][] rows = new float[page.runs().size()][];
        for (int i = 0; i < rows.length; i++) {
            features.write(i);
            rows[i] = features.row.values();
        }
        return rows;
    }

    /** The runs that are no content whatever their features say. */
    public BitSet vetoes() {
        return Vetoes.of(page, measures, hints, phrases);
    }

    /** Whether a run is a link in what is called navigation, footer or the like: nothing more need be known of it. */
    boolean isFurniture(int i) {
        Run run = runs.get(i);
        return hasProse
                && run.length() < 80
                && run.linkDensity() > 0.9
                && (run.owner().inheritedMarks() & FURNITURE) != 0
                && !surroundings.isMostOfPage(run.owner(), FURNITURE);
    }

    /** Takes note of a run that is not scored. */
    void skip(int i) {
        noteHeading(runs.get(i), i);
    }

    /** The run of the main heading, or -1. */
    int title() {
        return titleRun;
    }

    /** Whether the page says that it is an article. */
    public boolean isArticle() {
        return hints.isArticle();
    }

    /** Whether the page says, in any of the usual ways, that it is an article or a post. */
    boolean isPost() {
        return hints.isPost();
    }

    private static final class Count {
        int count;
    }

    /** The heading under which a run stands, as far as its words tell. */
    private static final class Heading {
        int phrases;
        int at = -1;
        int level = 9;
    }

    /** The features of a run; asked for in order, and only until the next is asked for. */
    int[] row(int i) {
        write(i);
        return row.ordered();
    }

    private void write(int i) {
        Run run = runs.get(i);
        row.clear();
        letters(run.text());
        own(row, run, i);
        underHeading(row, run, i);
        neighbours(row, i);
        containers.add(row, run.owner(), i);
        inStructure(row, run, i);
        surroundings.add(row, run.owner(), i);
        toTitle(row, run.length());
        toProse(row, run.text(), i);
        row.add(pageWide);
    }

    private void letters(String text) {
        if (text.length() > buffer.length) {
            buffer = new char[2 * text.length()];
        }
        text.getChars(0, text.length(), buffer, 0);
    }

    @SuppressWarnings("EnumOrdinal") // the forest was trained on these numbers
    private void own(Row row, Run run, int i) {
        Letters letters = Letters.of(buffer, run.length());
        row.add(logs[i]);
        row.add(run.linkDensity());
        row.add(letters.words());
        row.add(letters.sentences());
        row.add(letters.commas());
        row.add(letters.digitShare());
        row.add(letters.capitalShare());
        row.add(letters.endsSentence() ? 1 : 0);
        row.add(letters.bars());
        row.add((double) run.emphasised() / run.length());
        row.add(run.owner().tag().ordinal());
        row.add(run.owner().level());
        row.add((double) i / runs.size());
        row.add((double) measures.length(0, i) / Math.max(1, measures.length(0, runs.size())));
        row.add(repeats[i].count);
        row.add(run.startsLinked() ? 1 : 0);
        row.add(Math.max(-20, Math.min(200, titleRun < 0 ? -30 : i - titleRun)));
        for (Group group : Group.values()) {
            row.add(Phrases.isAll(phrases[i], group) ? 2 : Phrases.begins(phrases[i], group) ? 1 : 0);
        }
    }

    private void underHeading(Row row, Run run, int i) {
        noteHeading(run, i);
        row.add(heading.at < 0 ? -1 : Math.min(50, i - heading.at));
        row.add(heading.level);
        for (Group group :
                new Group[] {Group.TAIL, Group.COMMENT, Group.ABOUT, Group.CONTACT, Group.PROMOTION, Group.LINKS}) {
            row.add(Phrases.isAll(heading.phrases, group) ? 2 : Phrases.begins(heading.phrases, group) ? 1 : 0);
        }
    }

    private void noteHeading(Run run, int i) {
        int level = run.owner().level();
        boolean titled = level > 0
                || (run.length() < 60
                        && (Phrases.isAll(phrases[i], Group.TAIL) || Phrases.isAll(phrases[i], Group.LINKS)));
        if (titled) {
            heading.phrases = phrases[i];
            heading.at = i;
            heading.level = level;
        }
    }

    private void neighbours(Row row, int i) {
        for (int offset : new int[] {-2, -1, 1, 2}) {
            int j = i + offset;
            boolean inside = j >= 0 && j < runs.size();
            row.add(inside ? logs[j] : -1);
            row.add(inside ? runs.get(j).linkDensity() : -1);
            row.add(inside ? runs.get(j).owner().level() : -1);
        }
        for (int reach : new int[] {4, 12}) {
            int from = Math.max(0, i - reach);
            int to = Math.min(runs.size(), i + reach + 1);
            row.add((double) measures.prose(from, i) / reach);
            row.add((double) measures.prose(i + 1 > to ? to : i + 1, to) / reach);
            row.add((double) measures.linked(from, to) / Math.max(1, measures.length(from, to)));
        }
    }

    private void inStructure(Row row, Run run, int i) {
        styles.add(row, i);
        Section section = sections[i];
        row.add(Math.log(1 + measures.prose(section.from(), section.to())));
        row.add((double) measures.linked(section.from(), section.to())
                / Math.max(1, measures.length(section.from(), section.to())));
        row.add(Math.min(100, section.to() - section.from()));
        row.add(page.media().get(i) ? 1 : 0);
        row.add(page.media().get(i + 1) ? 1 : 0);
        row.add(i == titleRun ? 1 : 0);
        row.add(statements.inBody(run.text()));
        row.add(statements.isDescription(run.text()) ? 1 : 0);
        row.add(containers.depthOf(run.owner()));
    }

    private void toTitle(Row row, int length) {
        titleWords.count(buffer, length);
        row.add(titleWords.shared());
        row.add(titleWords.share());
        row.add(titleWords.size());
    }

    /** How far the next prose is on either side, and whether the run may be a date or goes on with a sentence. */
    private void toProse(Row row, String text, int i) {
        row.add(measures.sinceProse(i));
        row.add(measures.untilProse(i));
        row.add(text.length() <= DATE_LINE && Letters.hasYear(text) ? 1 : 0);
        char first = text.charAt(0);
        row.add(Character.isLowerCase(first) ? 1 : Character.isDigit(first) ? 2 : Character.isLetter(first) ? 0 : 3);
    }

    private float[] pageWide() {
        Row row = new Row();
        row.add(hints.values());
        int all = Math.max(1, measures.length(0, runs.size()));
        row.add(Math.log(1 + measures.prose(0, runs.size())));
        row.add((double) measures.prose(0, runs.size()) / all);
        row.add((double) measures.linked(0, runs.size()) / all);
        row.add(Math.log(runs.size()));
        containers.addShares(row);
        new PageKind(page, measures).add(row, hints.address());
        return row.values();
    }

    private int titleRun(String title) {
        int first = -1;
        for (int i = 0; i < runs.size(); i++) {
            int level = runs.get(i).owner().level();
            if (level == 1 && (first < 0 || title.startsWith(runs.get(i).text()))) {
                first = i;
                if (title.startsWith(runs.get(i).text())) {
                    break;
                }
            }
        }
        return first;
    }
}
