package kelisim.extract.internal.family.commitment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Reading;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Ordered;
import kelisim.extract.internal.text.Sentence;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/** The instruments of which a document tells: which of them a sentence names or points back to, whose it is, and up to when it holds. */
final class ToldInstruments {

    /** How many sentences before one the instrument may be named of which it tells. */
    private static final int NEAR = 2;

    /** So many instruments told before a place are looked through for the one that a common noun means. */
    private static final int MOST = 40;

    /** How far behind a name its period may begin: 'the plan for the years 2024–2026'. */
    private static final int REACH = 4;

    private final Analysis analysis;
    /** In the order of the text. */
    private final List<Draft> instruments;

    private final Map<Entity, List<Draft>> byTitle = new HashMap<>();
    /** The ends of their periods, as far as they have been asked for. */
    private final Map<Entity, Optional<EdtfDate>> ends = new HashMap<>();
    /** The parties of each instrument as they were first told, by its title. */
    private final Map<@Nullable Entity, List<Entity>> parties = new HashMap<>();

    ToldInstruments(Analysis analysis, List<Draft> instruments) {
        this.analysis = analysis;
        this.instruments = instruments.stream()
                .sorted(Comparator.comparingInt(ToldInstruments::begin))
                .toList();
        for (Draft draft : instruments) {
            Entity title = draft.entity("title");
            if (title != null) {
                byTitle.computeIfAbsent(title, t -> new ArrayList<>()).add(draft);
            }
        }
        instruments.stream()
                .filter(draft -> !draft.entities("parties").isEmpty())
                .forEach(draft -> parties.putIfAbsent(draft.entity("title"), draft.entities("parties")));
    }

    private static int begin(Draft draft) {
        return draft.spans().get(0).begin();
    }

    /** Whose an instrument is; {@code null} if that is not told. */
    @Nullable
    List<Entity> partiesOf(@Nullable Entity title) {
        return parties.get(title);
    }

    /** The one that a sentence names outside some of its words, else one of the sentences just before. */
    @Nullable
    Entity at(Sentence sentence, Phrase own) {
        Entity named = in(sentence, own, false);
        int number = analysis.text().sentenceNumber(sentence.begin());
        for (int s = number - 1; named == null && s >= 0 && s >= number - NEAR; s--) {
            Sentence before = analysis.text().sentences().get(s);
            named = in(before, new Phrase(before.begin(), before.begin()), true);
        }
        return named;
    }

    private @Nullable Entity in(Sentence sentence, Phrase own, boolean before) {
        Entity last = null;
        for (Mention mention : analysis.mentions().within(sentence.begin(), sentence.end(), MentionKind.INSTRUMENT)) {
            boolean inside = mention.begin() >= own.begin() && mention.begin() < own.end();
            Entity entity = inside || before && isReplaced(mention) ? null : of(mention, before);
            if (entity != null && isUnder(mention)) {
                return entity;
            }
            last = entity == null ? last : entity;
        }
        return last;
    }

    /** The title under which an instrument was told; of a common noun in the sentence itself, the last of its kind. */
    private @Nullable Entity of(Mention mention, boolean before) {
        Entity known = analysis.discourse().of(mention);
        if (known != null) {
            return byTitle.containsKey(known) ? known : null;
        }
        String words = analysis.surface(mention.begin(), mention.end()).toLowerCase(Locale.ROOT);
        int place = analysis.tokens().begin(mention.begin());
        boolean definite = !before && analysis.text().isFunction(mention.begin() - 1, "definite", "true");
        int from = Ordered.before(instruments, ToldInstruments::begin, place + 1) - 1;
        for (int i = from; i >= Math.max(0, from - MOST); i--) {
            Draft draft = instruments.get(i);
            Entity title = draft.entity("title");
            boolean here = place < draft.spans().get(0).end();
            if (title != null && (here || definite && begin(draft) < place) && isCalled(title, words)) {
                return title;
            }
        }
        return null;
    }

    private static boolean isCalled(Entity title, String words) {
        for (String form : title.forms()) {
            if (form.toLowerCase(Locale.ROOT).contains(words)) {
                return true;
            }
        }
        return false;
    }

    /** 'It replaces the plan of 2019': what holds no longer. */
    private boolean isReplaced(Mention mention) {
        return analysis.phrases().frames(analysis.text().sentenceNumber(mention.begin())).stream()
                .anyMatch(frame -> frame.is("replace")
                        && !frame.verb().passive()
                        && frame.verb().end() <= mention.begin()
                        && mention.end() <= frame.end());
    }

    /** 'Under the Action Plan, which the programme pays for, the two states will …'. */
    private boolean isUnder(Mention mention) {
        int t = mention.begin() - 1;
        while (analysis.text().isFunction(t, "pos", "determiner")) {
            t--;
        }
        return analysis.text().isWord(t, "under");
    }

    /** The end of the period for which an instrument is made, where its name or the words right behind tell it: 'programme for 2024–2026'. */
    @Nullable
    EdtfDate until(@Nullable Entity title) {
        return title == null
                ? null
                : ends.computeIfAbsent(title, t -> Optional.ofNullable(read(t))).orElse(null);
    }

    private @Nullable EdtfDate read(Entity title) {
        for (Draft draft : byTitle.getOrDefault(title, List.of())) {
            int begin = analysis.tokens().at(begin(draft));
            int end = analysis.tokens().at(draft.spans().get(0).end() - 1) + 1;
            EdtfDate until = until(title, begin, end);
            if (until != null) {
                return until;
            }
        }
        return null;
    }

    private @Nullable EdtfDate until(Entity title, int begin, int end) {
        for (Mention mention : analysis.mentions().within(begin, end, MentionKind.INSTRUMENT)) {
            String words = analysis.surface(mention.begin(), mention.end());
            boolean named = title.forms().stream().anyMatch(form -> form.contains(words));
            EdtfDate until = named ? Deadlines.period(analysis, mention.begin(), mention.end() + REACH) : null;
            until = until == null && named ? year(mention.end()) : until;
            if (until != null) {
                return until;
            }
        }
        return null;
    }

    /** 'the plan of exchanges for 2025', 'the programme to 2030'. */
    private @Nullable EdtfDate year(int token) {
        boolean bounded = analysis.text().isFunction(token, "term", "true")
                || analysis.text().isFunction(token, "target", "true")
                || analysis.text().is(token, "bound");
        Mention date = bounded ? analysis.mentions().at(token + 1, MentionKind.DATE) : null;
        return date != null && date.reading() instanceof Reading.Time time ? time.date() : null;
    }
}
