package kelisim.extract.internal.family.commitment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.lexicon.Inflection;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.phrase.VerbGroup;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.extract.internal.text.Tokens;
import kelisim.fact.EdtfDate;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/** The items of a list under a sentence that announces areas, tasks, projects or things to be done. */
final class ListedCommitments {

    /** A name of a field has no more tokens. */
    private static final int FEW = 5;

    private final Analysis analysis;
    private final Scope scope;
    private final Conjuncts conjuncts;
    private final Extents extents;
    private final Leads leads;
    private final ItemRows rows;
    private final CountingWords counting;
    private final List<Draft> drafts = new ArrayList<>();
    private final Set<Sentence> items = new HashSet<>();

    ListedCommitments(Analysis analysis, Scope scope, Conjuncts conjuncts) {
        this.analysis = analysis;
        this.scope = scope;
        this.conjuncts = conjuncts;
        this.extents = new Extents(analysis);
        this.leads = new Leads(analysis, scope);
        this.counting = new CountingWords(analysis);
        this.rows = new ItemRows(analysis, counting);
    }

    List<Draft> find() {
        List<Sentence> sentences = analysis.text().sentences();
        int i = 0;
        while (i < sentences.size()) {
            List<Sentence> items = rows.from(i);
            if (items.isEmpty()) {
                i++;
                continue;
            }
            boolean led =
                    i > 0 && (!rows.isItem(i - 1) || rows.depth(sentences.get(i - 1)) < rows.depth(sentences.get(i)));
            if (led) {
                list(sentences.get(i - 1), i - 1, items);
            }
            i = rows.behind(items.get(items.size() - 1));
        }
        return drafts;
    }

    /** The sentences that were read as items of a list of commitments. */
    Set<Sentence> items() {
        return items;
    }

    private void list(Sentence lead, int leadNumber, List<Sentence> items) {
        String kind = leads.kind(lead, leadNumber);
        if (kind == null) {
            kind = beginWithTo(items) ? "activity" : arePlanned(items) ? "pledge" : orders(lead, leadNumber, items);
        }
        long names = items.stream().filter(this::isName).count();
        if (kind == null || names * 2 >= items.size() || isCalendar(items)) {
            return;
        }
        List<Frame> frames = analysis.phrases().frames(leadNumber);
        Frame frame = leading(frames);
        Entity under = scope.under(lead, new Phrase(lead.begin(), lead.begin()), true);
        List<Entity> named = frame == null ? List.of() : scope.actors(frame);
        boolean meant = named.isEmpty() || named.equals(scope.parties()) && !scope.namesActors(frame);
        List<Entity> actors = meant ? scope.parties(under) : named;
        this.items.addAll(items);
        EdtfDate deadline = under == null ? null : Deadlines.of(analysis, lead);
        deadline = deadline == null ? Deadlines.of(analysis, new Phrase(lead.begin(), lead.end()), lead) : deadline;
        deadline = deadline == null ? scope.deadline(under) : deadline;
        for (Sentence item : items) {
            if (!isReport(item)) {
                item(item, kind, actors, under, deadline);
            }
        }
    }

    /** The clause that leads to a list: the last that asks, agrees or plans, else the first. */
    private static @Nullable Frame leading(List<Frame> frames) {
        Frame leading = frames.isEmpty() ? null : frames.get(0);
        for (Frame frame : frames) {
            boolean leads = frame.is("call_for")
                    || frame.is("propose")
                    || frame.is("agree")
                    || frame.is("commit")
                    || frame.is("instruct");
            leading = leads && !frame.subjects().isEmpty() ? frame : leading;
        }
        return leading;
    }

    /** Items that are clauses of what is still to come: 'the fund is to be opened by 2027'. */
    private boolean arePlanned(List<Sentence> items) {
        long planned = items.stream()
                .filter(item -> analysis.phrases().frames(analysis.text().sentenceNumber(item.begin())).stream()
                        .anyMatch(frame -> frame.standing() == Standing.PLANNED))
                .count();
        return planned > 1 && planned * 2 > items.size();
    }

    /** Items that are bare infinitives under an open sentence: 'It calls upon the governments to' ban, teach, publish. */
    private @Nullable String orders(Sentence lead, int number, List<Sentence> items) {
        long infinitives = items.stream().filter(this::isInfinitive).count();
        boolean open = !analysis.tokens().isMark(lead.end() - 1, '.');
        if (!open || infinitives * 4 < items.size() * 3L || infinitives < 2) {
            return null;
        }
        boolean asked = analysis.phrases().frames(number).stream()
                .anyMatch(frame -> frame.is("call_for") || frame.is("propose"));
        return asked ? "proposal" : "pledge";
    }

    private boolean isInfinitive(Sentence item) {
        int begin = conjuncts.content(analysis, counting.behind(item), item.end());
        return conjuncts.isInfinitive(analysis, begin, item.end()) && item.end() - begin > 3;
    }

    private boolean beginWithTo(List<Sentence> items) {
        return items.stream().allMatch(item -> {
            int begin = counting.behind(item);
            int verb = begin == item.begin() ? begin + 1 : begin;
            return analysis.text().isWord(verb - 1, "to") && analysis.text().is(verb, "verb");
        });
    }

    /** Whether an item names somebody or something and tells nothing to be done. */
    private boolean isName(Sentence item) {
        int begin = conjuncts.content(analysis, item.begin(), item.end());
        for (Mention mention : analysis.mentions().within(item.begin(), item.end())) {
            boolean outer = mention.begin() <= begin + 1;
            boolean most = (mention.end() - mention.begin()) * 5 > (item.end() - item.begin()) * 3;
            switch (mention.kind()) {
                case PERSON, ROLE -> {
                    if (mention.begin() <= begin + 3 && !isInfinitive(item)) {
                        return true;
                    }
                }
                case INSTRUMENT, EVENT -> {
                    if (outer && !mention.generic() && !Formats.isOne(analysis, mention)) {
                        return true;
                    }
                }
                case ORGANISATION, STATE, PLACE -> {
                    if (outer && most) {
                        return true;
                    }
                }
                default -> {
                    // values and resources may stand in anything
                }
            }
        }
        return false;
    }

    /** Where what an item tells begins: behind 'directed the Secretariat to'; the item's end if it tells what was done. */
    private int content(Sentence item) {
        int counted = counting.behind(item);
        if (counted > item.begin()) {
            return counted;
        }
        boolean past = false;
        for (Match match : analysis.text().matches(item.begin())) {
            boolean verb = match.entry().lexicon().equals("verb");
            past |= verb && match.inflection() == Inflection.PAST_OR_PARTICIPLE
                    || match.inflection() == Inflection.PAST;
            boolean plain = analysis.text().isWord(item.begin(), match.entry().name());
            if (verb && (plain || match.inflection() == Inflection.BASE)) {
                return item.begin();
            }
        }
        for (Frame frame : analysis.phrases().frames(analysis.text().sentenceNumber(item.begin()))) {
            if (past && frame.verb().form() == VerbGroup.Form.INFINITIVE) {
                return frame.verb().main();
            }
        }
        boolean deed = analysis.text().is(item.begin(), "shared") // 'shared use of a pool'
                || conjuncts.isAction(analysis, item.begin(), item.end());
        return past && !deed ? item.end() : item.begin();
    }

    /** 'Bremen: a bus of books': with whom it is done, not what. */
    private boolean isNameAlone(int begin, int end) {
        Mention mention = analysis.mentions().outermost(begin);
        return mention != null
                && mention.end() == end
                && (mention.kind() == MentionKind.PLACE
                        || mention.kind() == MentionKind.STATE
                        || mention.kind() == MentionKind.ORGANISATION);
    }

    /** '6 May – Awasa – a concert': most items begin with their day, as those of a programme do. */
    private boolean isCalendar(List<Sentence> items) {
        long days = items.stream()
                .filter(item -> {
                    Mention first =
                            analysis.mentions().outermost(conjuncts.content(analysis, item.begin(), item.end()));
                    return first != null && first.kind() == MentionKind.DATE;
                })
                .count();
        return days * 2 > items.size();
    }

    /** A quotation, or a clause of what was said, was done or is to be held. */
    private boolean isReport(Sentence item) {
        if (analysis.tokens().is(item.begin(), Shape.OPENS_QUOTE)) {
            return true;
        }
        List<Frame> frames = analysis.phrases().frames(analysis.text().sentenceNumber(item.begin()));
        return !frames.isEmpty()
                && !frames.get(0).subjects().isEmpty()
                && frames.get(0).verb().form() == VerbGroup.Form.FINITE
                && (frames.get(0).is("say")
                        || frames.get(0).is("hold")
                        || frames.get(0).is("elect"));
    }

    private void item(
            Sentence item, String kind, List<Entity> actors, @Nullable Entity under, @Nullable EdtfDate deadline) {
        Tokens tokens = analysis.tokens();
        int begin = content(item);
        if (begin != item.begin()) {
            parts(begin, extents.end(begin, item), kind, item, actors, under, deadline);
            return;
        }
        int open = find(item.begin(), item.end(), Shape.OPENS_BRACKET);
        int close = open < 0 ? -1 : find(open, item.end(), Shape.CLOSES_BRACKET);
        int colon = -1;
        for (int t = item.begin(); t < item.end() && colon < 0; t++) {
            colon = tokens.isMark(t, ':') ? t : -1;
        }
        if (colon > item.begin() && colon < item.end() - 2) {
            if (!isNameAlone(item.begin(), colon)) {
                parts(item.begin(), colon, kind, item, actors, under, deadline);
            }
            parts(colon + 1, item.end(), "activity", item, actors, under, deadline);
        } else if (open > item.begin() && close > open + 2 && conjuncts.isAction(analysis, open + 1, close)) {
            parts(item.begin(), open, kind, item, actors, under, deadline);
            parts(open + 1, close, "activity", item, actors, under, deadline);
            if (close + 1 < item.end() - 1) {
                parts(close + 1, item.end(), kind, item, actors, under, deadline);
            }
        } else {
            parts(item.begin(), extents.end(item.begin(), item), kind, item, actors, under, deadline);
        }
    }

    /** What is to be done is no area, and a bare noun is nothing to be done. */
    private String kindOf(Phrase part, String kind) {
        Match verb = analysis.text().match(part.begin(), "verb");
        boolean base = verb != null && verb.inflection() == Inflection.BASE;
        boolean infinitive = base && conjuncts.isAction(analysis, part.begin(), part.end());
        boolean bare =
                !base && part.end() - part.begin() <= FEW && !conjuncts.isAction(analysis, part.begin(), part.end());
        return infinitive && (kind.equals("area") || kind.equals("activity"))
                ? "pledge"
                : bare && kind.equals("pledge") ? "area" : kind;
    }

    private int find(int begin, int end, int shape) {
        for (int t = begin; t < end; t++) {
            if (analysis.tokens().is(t, shape)) {
                return t;
            }
        }
        return -1;
    }

    private void parts(
            int begin,
            int end,
            String kind,
            Sentence item,
            List<Entity> actors,
            @Nullable Entity under,
            @Nullable EdtfDate deadline) {
        for (Phrase part : conjuncts.split(analysis, begin, end)) {
            boolean contact = !analysis.mentions()
                    .within(part.begin(), part.end(), MentionKind.CONTACT)
                    .isEmpty();
            if (contact || isFigure(part)) {
                continue;
            }
            EdtfDate own = Deadlines.within(analysis, part);
            drafts.add(Draft.of(FactType.COMMITMENT, "commitment.list", analysis.span(item.begin(), item.end()))
                    .text("text", analysis.surface(part.begin(), part.end()))
                    .code("kind", kindOf(part, kind))
                    .text("themes", scope.themes().of(part, item))
                    .names("actors", actors)
                    .name("under", under)
                    .name("place", scope.sites().of(part))
                    .date("deadline", own == null ? deadline : own));
        }
    }

    /** '52 %': no word but those of a figure. */
    private boolean isFigure(Phrase part) {
        for (int t = part.begin(); t < part.end(); t++) {
            Mention mention = analysis.mentions().outermost(t);
            boolean figure = mention != null && mention.kind() == MentionKind.FIGURE;
            if (analysis.tokens().is(t, Shape.WORD) && !figure) {
                return false;
            }
        }
        return true;
    }
}
