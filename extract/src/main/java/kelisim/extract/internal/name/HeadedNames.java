package kelisim.extract.internal.name;

import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Makes a mention of a name with a head: a body, an instrument, an event, a place. */
final class HeadedNames {

    private final Scene scene;
    private final Tail tail;
    private final Titles titles;

    HeadedNames(Scene scene) {
        this.scene = scene;
        this.tail = new Tail(scene);
        this.titles = new Titles(scene, tail);
    }

    /** The name that the run begins; {@code null} if it names nothing. */
    @Nullable
    Mention read(Run run) {
        Match head = run.head();
        if (head == null) {
            return null;
        }
        return switch (head.entry().lexicon()) {
            case "organisation_head" -> organisation(run, head);
            case "instrument_head" -> instrument(run, head);
            case "event_head" -> event(run, head);
            default -> place(run, head);
        };
    }

    private @Nullable Mention organisation(Run run, Match head) {
        int end = tail.ofOrganisation(head);
        boolean bare = run.isBare() && end == head.end();
        boolean capital = scene.isCapital(head.begin());
        boolean weak = head.entry().has("weak", "true");
        if (bare) {
            return (weak && !capital) || isFirstWord(run) ? null : generic(MentionKind.ORGANISATION, run, head, end);
        }
        if (weak && (!capital || (run.isBare() && end == head.end()))) {
            boolean named = !run.isBare() && scene.tokens().is(head.begin() - 1, Shape.UPPER);
            if (!named) {
                return null;
            }
        }
        return named(MentionKind.ORGANISATION, run.begin(), end, head);
    }

    private boolean isFirstWord(Run run) {
        return scene.isFirst(run.begin()) && !scene.isDefinite(run.begin() - 1);
    }

    private @Nullable Mention instrument(Run run, Match head) {
        int end = titles.ofInstrument(head);
        boolean weak = head.entry().has("weak", "true");
        boolean bare = run.isBare() && end == head.end();
        if (bare) {
            boolean telling = !weak || (scene.isCapital(head.begin()) && scene.isDefinite(run.begin() - 1));
            return telling ? generic(MentionKind.INSTRUMENT, run, head, end) : null;
        }
        if (weak && !scene.isCapital(head.begin()) && !isTitled(head, end)) {
            return null;
        }
        return named(MentionKind.INSTRUMENT, run.begin(), end, head);
    }

    /** Whether more than a preposition and common nouns follow. */
    private boolean isTitled(Match head, int end) {
        for (int t = head.end(); t < end; t++) {
            if (scene.isCapital(t) || scene.tokens().is(t, Shape.NUMBER | Shape.OPENS_QUOTE)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Mention event(Run run, Match head) {
        Ordinals.Ordinal ordinal = Ordinals.at(scene, run.begin());
        int end = titles.ofEvent(head);
        boolean bare = run.isBare() && end == head.end() && ordinal == null;
        if (bare) {
            boolean weak = head.entry().has("weak", "true");
            return weak || scene.isFirst(run.begin()) ? null : generic(MentionKind.EVENT, run, head, end);
        }
        if (head.entry().has("weak", "true") && !scene.isCapital(head.begin()) && ordinal == null) {
            return null;
        }
        return named(MentionKind.EVENT, run.begin(), end, head);
    }

    private @Nullable Mention place(Run run, Match head) {
        int end = head.end();
        boolean capital = scene.isCapital(head.begin());
        if (run.isBare()) {
            boolean before = head.entry().has("position", "before")
                    && capital
                    && scene.isNameWord(end)
                    && !scene.isStop(end)
                    && !scene.is(end, Kind.HEADS);
            boolean of = head.entry().has("position", "of")
                    && scene.isWord(end, "of")
                    && isPlaceName(scene.afterArticle(end + 1));
            if (before) {
                end = tail.complement(end, Math.min(scene.limit(end), end + 6), false, end);
            } else if (of) {
                int from = scene.afterArticle(end + 1);
                end = tail.complement(from, Math.min(scene.limit(from), from + 6), false, end);
            }
            return end == head.end() ? null : place(run.begin(), end, head);
        }
        if ((head.entry().has("weak", "true") && !capital) || head.entry().has("kind", "border")) {
            return null;
        }
        boolean known = scene.world(run.begin()) != null || run.end() - run.begin() > 1;
        return known && !isDemonymOnly(run, head) ? place(run.begin(), end, head) : null;
    }

    private boolean isPlaceName(int t) {
        return scene.isNameWord(t)
                && !scene.is(t, Kind.HEADS)
                && !scene.isStop(t)
                && (scene.world(t) == null || !scene.isWorld(t, MentionKind.DEMONYM));
    }

    private boolean isDemonymOnly(Run run, Match head) {
        return scene.isWorld(run.begin(), MentionKind.DEMONYM) && !scene.isCapital(head.begin());
    }

    private static Mention place(int begin, int end, Match head) {
        String kind = head.entry().get("kind");
        boolean resource = kind != null
                && switch (kind) {
                    case "river",
                            "lake",
                            "sea",
                            "basin",
                            "mountain",
                            "protected_area",
                            "glacier",
                            "forest",
                            "aquifer" -> true;
                    default -> false;
                };
        return Mention.of(
                resource ? MentionKind.RESOURCE : MentionKind.PLACE, begin, end, head.end() - 1, head.entry());
    }

    private Mention named(MentionKind kind, int begin, int end, Match head) {
        Mention mention = Mention.of(kind, begin, end, head.end() - 1, head.entry());
        Ordinals.Ordinal ordinal = Ordinals.at(scene, begin);
        if (ordinal != null && kind == MentionKind.EVENT) {
            mention = mention.withOrdinal(ordinal.number());
        }
        String acronym = ShortForms.behind(scene, end);
        return acronym == null ? mention : mention.withAcronym(acronym);
    }

    private Mention generic(MentionKind kind, Run run, Match head, int end) {
        Mention mention = named(kind, run.begin(), end, head);
        boolean indefinite =
                scene.isAny(run.begin() - 1, "a", "an", "new", "another", "no") || scene.is(run.begin() - 1, Kind.VERB);
        return indefinite ? mention : mention.asGeneric();
    }
}
