package kelisim.extract.internal.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kelisim.extract.internal.discourse.Discourse;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.mention.AnalysedText;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Mentions;
import kelisim.extract.internal.phrase.Complement;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Phrases;
import kelisim.extract.internal.text.Ordered;
import org.jspecify.annotations.Nullable;

/** What a document has named up to a place, in order, and in which parts of its clauses. */
final class Trail {

    /** At how many places it is looked at once. */
    private static final int MOST = 60;

    private final AnalysedText text;
    private final Phrases phrases;
    private final Discourse discourse;
    private final List<Place> all = new ArrayList<>();
    /** The places up to the one that is read, those where something is only meant among them. */
    private final List<Place> places = new ArrayList<>();

    private final Map<Entity, List<Place>> ofEach = new HashMap<>();
    private final Map<MentionKind, List<Entity>> most = new EnumMap<>(MentionKind.class);
    private int next;

    Trail(AnalysedText text, Mentions mentions, Phrases phrases, Discourse discourse) {
        this.text = text;
        this.phrases = phrases;
        this.discourse = discourse;
        for (Mention mention : mentions.all()) {
            Entity entity =
                    mention.reading() == null && mention.kind() != MentionKind.ROLE ? discourse.of(mention) : null;
            if (entity != null) {
                all.add(new Place(mention.begin(), mention.end(), entity, mention, null));
            }
        }
    }

    AnalysedText text() {
        return text;
    }

    Phrases phrases() {
        return phrases;
    }

    /** The body for which the document speaks. */
    @Nullable
    Entity own() {
        return discourse.own();
    }

    /** Goes on to a token: what begins before it is behind. */
    void to(int token) {
        while (next < all.size() && all.get(next).begin() < token) {
            add(all.get(next++));
        }
    }

    /** Takes up that words mean these. */
    void mean(Anaphor anaphor, List<Entity> meant) {
        meant.forEach(entity -> add(new Place(anaphor.begin(), anaphor.end(), entity, null, anaphor)));
    }

    private void add(Place place) {
        places.add(place);
        ofEach.computeIfAbsent(place.entity(), e -> new ArrayList<>()).add(place);
        count(place.entity());
    }

    /** The places behind from the sentence of that number on, in order; the nearest ones where they are many. */
    List<Place> from(int sentence) {
        int first = first(Math.max(0, sentence));
        return places.subList(Math.max(first, places.size() - MOST), places.size());
    }

    /** Those of that sentence. */
    List<Place> in(int sentence) {
        int first = first(sentence);
        int end = Ordered.before(
                places, Place::begin, text.sentences().get(sentence).end());
        return places.subList(first, Math.min(end, first + MOST));
    }

    private int first(int sentence) {
        return Ordered.before(
                places, Place::begin, text.sentences().get(sentence).begin());
    }

    /** The names ahead in the sentence of a token, as far as {@code most}. */
    List<Place> ahead(int token, int most) {
        List<Place> found = new ArrayList<>();
        int end = text.sentenceOf(token).end();
        for (int i = next; i < all.size() && found.size() < most && all.get(i).begin() < end; i++) {
            found.add(all.get(i));
        }
        return found;
    }

    /** Where something has been named or meant up to here. */
    List<Place> of(Entity entity) {
        return ofEach.getOrDefault(entity, List.of());
    }

    /** The one or two things of a kind that have been named or meant most often up to here. */
    List<Entity> most(MentionKind kind) {
        return most.getOrDefault(kind, List.of());
    }

    private void count(Entity entity) {
        List<Entity> two = most.computeIfAbsent(entity.kind(), k -> new ArrayList<>());
        if (two.contains(entity)) {
            two.sort(Comparator.comparingInt(this::times).reversed());
        } else if (two.size() < 2) {
            two.add(entity);
        } else if (times(entity) > times(two.get(1))) {
            two.set(1, entity);
        }
    }

    /** How often something has been named or meant up to here. */
    int times(Entity entity) {
        return of(entity).size();
    }

    int sentence(Place place) {
        return text.sentenceNumber(place.begin());
    }

    /** The clause around a token that is shortest. */
    @Nullable
    Frame frame(int token) {
        return phrases.frameAround(text.sentenceNumber(token), token);
    }

    /** Which part of a clause begins at a token or is around it: {@code subject}, {@code in object}; {@code none} if there is no clause. */
    String part(int begin) {
        Frame frame = frame(begin);
        return frame == null ? "none" : part(frame, begin);
    }

    private String part(Frame frame, int begin) {
        String passive = frame.verb().passive() ? " of passive" : "";
        for (Phrase phrase : frame.subjects()) {
            if (phrase.begin() <= begin && begin < phrase.end()) {
                return (isHead(phrase, begin) ? "subject" : "in subject") + passive;
            }
        }
        for (Phrase phrase : frame.objects()) {
            if (phrase.begin() <= begin && begin < phrase.end()) {
                return (isHead(phrase, begin) ? "object" : "in object") + passive;
            }
        }
        for (Complement complement : frame.complements()) {
            Phrase phrase = complement.phrase();
            if (phrase.begin() <= begin && begin < phrase.end()) {
                return isHead(phrase, begin) ? "complement" : "in complement";
            }
        }
        return "clause";
    }

    private boolean isHead(Phrase phrase, int begin) {
        return text.afterDeterminers(phrase.begin(), phrase.end()) >= begin;
    }

    /** A token in small letters; {@code -} where there is none. */
    String word(int token) {
        return token < 0 || token >= text.tokens().size()
                ? "-"
                : text.tokens().surface(token).toLowerCase(Locale.ROOT);
    }
}
