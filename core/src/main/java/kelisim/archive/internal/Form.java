package kelisim.archive.internal;

import kelisim.fact.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * One form of a name, read once to be compared with many.
 *
 * @param text as it stands
 * @param kind the kind of name it was read as
 * @param spelling its words in Latin letters, as {@link Words#key} gives them
 * @param state ISO 3166 code, if it is a state's name
 * @param person its parts, if it is a person's
 * @param title its items, if it is a body's, event's or instrument's
 * @param place its parts, if it is a place's or resource's
 */
record Form(
        String text,
        NameKind kind,
        String spelling,
        @Nullable String state,
        @Nullable PersonName person,
        @Nullable Title title,
        @Nullable PlaceName place) {

    static Form of(NameKind kind, String text) {
        Knowledge knowledge = Knowledge.standard();
        String key = knowledge.words().key(text);
        String state = knowledge.states().code(text, key);
        return switch (kind) {
            case PERSON -> new Form(text, kind, key, state, PersonName.of(text, knowledge), null, null);
            case ORGANISATION -> new Form(text, kind, key, state, null, Title.ofBody(text, knowledge), null);
            case EVENT, INSTRUMENT -> new Form(text, kind, key, state, null, Title.of(text, knowledge), null);
            case STATE, PLACE, RESOURCE -> new Form(text, kind, key, state, null, null, PlaceName.of(text, knowledge));
        };
    }

    /** The same form where it means the area that is called after a place's former name. */
    Form ofArea() {
        return place == null ? this : new Form(text, kind, spelling, state, person, title, place.ofArea());
    }

    /** All else follows from kind and text. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Form that && kind == that.kind && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
