package kelisim.extract.internal.family.body;

import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Where a body sits: 'C has its seat in A', 'C, with headquarters in A', 'whose office is in A', 'C is based in A', 'Seat: A'. */
final class Seats {

    private static final String SEAT = "seat";
    /** How many words may stand between 'seat' and the place: 'seat is since May in'. */
    private static final int WORDS = 4;

    private final Analysis analysis;
    private final Bodies bodies;
    private final Ties ties;

    Seats(Analysis analysis, Bodies bodies, Ties ties) {
        this.analysis = analysis;
        this.bodies = bodies;
        this.ties = ties;
    }

    void find() {
        int size = analysis.tokens().size();
        for (int t = analysis.text().seek(0, size, SEAT);
                t < size;
                t = analysis.text().seek(t + 1, size, SEAT)) {
            Match seat = analysis.text().match(t, SEAT);
            if (seat != null && analysis.tokens().is(t, Shape.JOINED)) {
                compound(seat);
            } else if (seat != null && analysis.isTold(t) && !isVenue(seat)) {
                seat(seat);
                t = seat.end() - 1;
            }
        }
    }

    /** 'the Riga-based Baltic Forum'. */
    private void compound(Match seat) {
        Mention place = null;
        for (int t = seat.begin() - 2; t >= 0 && t >= seat.begin() - WORDS && place == null; t--) {
            Mention named = analysis.mentions().at(t, MentionKind.PLACE);
            place = named != null && named.end() == seat.begin() - 1 ? named : null;
        }
        Mention body = analysis.mentions().at(seat.end(), MentionKind.ORGANISATION);
        if (place != null && body != null && !bodies.isPlural(body)) {
            ties.add(
                    "affiliation.seat",
                    bodies.of(body),
                    analysis.discourse().of(place),
                    "based_at",
                    place.begin(),
                    body.end());
        }
    }

    /** 'at the headquarters in A', 'the UN headquarters in A': where something else takes place. */
    private boolean isVenue(Match seat) {
        if (seat.begin() == analysis.text().sentenceOf(seat.begin()).begin()) {
            return false;
        }
        int t = bodies.before().beforeDeterminers(seat.begin()) - 1;
        boolean at = analysis.text().isFunction(t, "place", "true");
        Mention around = analysis.mentions().outermost(seat.begin());
        boolean inName = around != null && around.begin() < seat.begin();
        return at
                || inName
                || bodies.before().endingAt(seat.begin()) != null
                        && !seat.entry().name().endsWith("ed");
    }

    private void seat(Match seat) {
        Sentence sentence = analysis.text().sentenceOf(seat.begin());
        Mention place = place(seat, sentence.end());
        Entity body = place == null ? null : body(seat, sentence);
        if (place != null && body != null) {
            int begin = Math.max(sentence.begin(), seat.begin() - 1);
            ties.add("affiliation.seat", body, analysis.discourse().of(place), "based_at", begin, place.end());
        }
    }

    /** The place behind 'in' or a colon, soon behind the noun. */
    private @Nullable Mention place(Match seat, int end) {
        for (int t = seat.end(); t < Math.min(end, seat.end() + WORDS); t++) {
            boolean in = analysis.text().isFunction(t, "place", "true")
                    || analysis.tokens().isMark(t, ':');
            if (in) {
                int at = analysis.text().afterDeterminers(t + 1, end);
                return analysis.mentions().at(at, MentionKind.PLACE, MentionKind.ORGANISATION);
            }
            boolean passes = analysis.text().isFunction(t, "verb", "be")
                    || analysis.text().isFunction(t, "pos", "adverb");
            if (!passes) {
                return null;
            }
        }
        return null;
    }

    /** Who 'it' is; else the first body of the sentence in front of the noun, the one spoken of, the document's own. */
    private @Nullable Entity body(Match seat, Sentence sentence) {
        boolean pronoun = analysis.text().isFunction(sentence.begin(), "gender", "thing");
        if (pronoun) {
            return spoken(sentence);
        }
        Entity beside = analysis.tokens().isMark(seat.begin() - 1, ',') ? endingAt(seat.begin() - 1) : null;
        if (beside != null) {
            return beside;
        }
        boolean whose = analysis.text().isFunction(seat.begin() - 1, "pos", "relative");
        Entity last = null;
        for (Mention mention : analysis.mentions().within(sentence.begin(), seat.begin(), MentionKind.ORGANISATION)) {
            boolean one = mention.end() - mention.begin() == 1;
            Entity known =
                    bodies.isPlural(mention) ? null : one ? analysis.discourse().of(mention) : bodies.of(mention);
            if (known != null && !whose) {
                return known;
            }
            last = known == null ? last : known;
        }
        if (last != null) {
            return last;
        }
        boolean its = analysis.text().isFunction(seat.begin() - 1, "pos", "possessive");
        return its
                ? spoken(sentence)
                : seat.begin() == sentence.begin() ? analysis.discourse().own() : null;
    }

    /** 'consists of A (AB), [headquartered in C]': the body that ends at the comma in front. */
    private @Nullable Entity endingAt(int comma) {
        Mention body = bodies.before().endingAt(bodies.before().beforeBracket(comma));
        return body == null || body.kind() != MentionKind.ORGANISATION || bodies.isPlural(body)
                ? null
                : bodies.part(body);
    }

    private @Nullable Entity spoken(Sentence sentence) {
        Entity spoken = bodies.spoken().of(sentence.begin());
        return spoken == null ? analysis.discourse().own() : spoken;
    }
}
