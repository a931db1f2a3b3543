package kelisim.extract.internal.discourse;

import java.util.HashMap;
import java.util.Map;
import kelisim.document.Block;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.AnalysedText;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Mentions;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** What common nouns mean ('the Commission', 'our University'): of what has been named so far and may be called so, the one spoken of. */
final class CommonNouns {

    private final AnalysedText text;
    private final Mentions mentions;
    private final Forms forms;
    /** What may be called by each head. */
    private final Map<Head, Called> called = new HashMap<>();

    CommonNouns(AnalysedText text, Mentions mentions, Forms forms) {
        this.text = text;
        this.mentions = mentions;
        this.forms = forms;
    }

    /** What a common noun is looked up by: the kind of thing, and its head's entry or else the word. */
    private record Head(MentionKind kind, String lexicon, String word) {}

    /**
     * What a common noun means; {@code null} if nothing fits.
     *
     * @param own the body for which the document speaks
     */
    @Nullable
    Entity meant(Mention mention, @Nullable Entity own) {
        Called of = called.get(head(mention));
        return of == null ? null : isOurs(mention) ? ours(of, own) : last(of, mention, own);
    }

    /** 'our University': the one for which the document speaks. */
    private boolean isOurs(Mention mention) {
        return text.isFunction(mention.begin() - 1, "person", "first");
    }

    /** The body of the letterhead if it is of that kind, else the first one that is named. */
    private static Entity ours(Called of, @Nullable Entity own) {
        return own != null && of.has(own) ? own : of.first();
    }

    private @Nullable Entity last(Called of, Mention mention, @Nullable Entity own) {
        Entity meant = of.meant(text.sentenceNumber(mention.begin()), own);
        return meant != null && isOfAnother(mention, meant) ? null : meant;
    }

    /** Whether a wide gap parts a token from the one in front. */
    private boolean isColumn(int t) {
        return text.tokens().begin(t) - text.tokens().end(t - 1) > 1;
    }

    /** 'the Commission of that body', 'the agreement with Norway': what follows tells which one, and it is not the one spoken of. */
    private boolean isOfAnother(Mention mention, Entity meant) {
        int end = mention.end();
        boolean instrument = mention.kind() == MentionKind.INSTRUMENT;
        boolean tells = instrument
                ? text.isWord(end, "with") || text.isWord(end, "between")
                : mention.kind() == MentionKind.ORGANISATION && text.isWord(end, "of");
        int t = text.afterDeterminers(end + 1, end + 4);
        if (!tells || t >= text.tokens().size() || text.tokens().is(t, Shape.LINE_START) || isColumn(t)) {
            return false;
        }
        String word = ' ' + forms.normal(text.tokens().surface(t)) + ' ';
        return meant.forms().stream().noneMatch(form -> (' ' + forms.normal(form) + ' ').contains(word));
    }

    /** An item of a list is not what the running text then speaks of, unless nothing else is. */
    void remember(Mention mention, Entity entity) {
        boolean item = text.block(text.sentenceOf(mention.begin())) instanceof Block.ListItem;
        boolean aside = item || isInTitle(mention) || isPart(mention) || !mention.generic() && isHeadAlone(mention);
        int sentence = text.sentenceNumber(mention.begin());
        Head noun = noun(mention);
        if (noun != null) {
            remember(noun, entity, sentence, aside);
        }
        remember(head(mention), entity, sentence, aside);
    }

    /** 'the Memorandum on a Joint Centre' hardly tells of the centre that 'the Centre' means. */
    private boolean isInTitle(Mention mention) {
        Mention outer = mentions.outermost(mention.begin());
        return outer != null && outer.kind() == MentionKind.INSTRUMENT && mention.kind() != MentionKind.INSTRUMENT;
    }

    /** 'the Sub-Commission for Fish' is not what 'the Commission' means. */
    private boolean isPart(Mention mention) {
        Match head = text.match(mention.head(), "organisation_head");
        return head != null && text.tokens().surface(mention.head()).regionMatches(true, 0, "sub", 0, 3);
    }

    private void remember(Head head, Entity entity, int sentence, boolean aside) {
        called.computeIfAbsent(head, h -> new Called(entity)).add(entity, sentence, aside);
    }

    /** Takes up that a body may be called later by a noun of its name. */
    void rememberNoun(Mention mention, Entity entity) {
        Head noun = noun(mention);
        if (noun != null) {
            remember(noun, entity, text.sentenceNumber(mention.begin()), false);
        }
    }

    /** 'a party', 'new companies': words that say of what kind a body is and not which one. */
    private boolean isHeadAlone(Mention mention) {
        Match head = text.match(mention.begin(), "organisation_head");
        return head != null && head.end() == mention.end() && !text.tokens().is(mention.begin(), Shape.CAPITAL);
    }

    private Head head(Mention mention) {
        Entry entry = mention.entry();
        return entry == null
                ? new Head(mention.kind(), "", forms.normal(text.tokens().surface(mention.head())))
                : new Head(mention.kind(), entry.lexicon(), entry.name());
    }

    /**
     * By which common noun a body with another head may be called later: 'the Commission' for the 'Volta River Commission' that
     * the world knows, 'the Group' for a friendship group.
     */
    private @Nullable Head noun(Mention mention) {
        Entry entry = mention.entry();
        if (mention.kind() != MentionKind.ORGANISATION || entry == null) {
            return null;
        }
        String means = entry.get("means");
        if (means != null) {
            return new Head(mention.kind(), "organisation_head", means);
        }
        Match noun = null;
        boolean world = Discourse.WORLD.contains(entry.lexicon());
        for (int t = world ? mention.begin() : mention.head(); t < mention.end() && !text.is(t, "function"); t++) {
            Match head = text.match(t, "organisation_head");
            noun = head == null || !world && (t > mention.head() || head.entry().equals(entry)) ? noun : head;
        }
        return noun == null
                ? null
                : new Head(mention.kind(), noun.entry().lexicon(), noun.entry().name());
    }
}
