package kelisim.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A value read from a file, and its place there for messages. */
record Node(JsonNode json, String place) {

    /** A member that must be there. */
    Node member(String name) throws FormatException {
        Node member = memberOrAbsent(name);
        if (member == null) {
            throw new FormatException("member.missing", place, "there is no member '" + name + "'");
        }
        return member;
    }

    /** A member; {@code null} if it is not there. */
    @Nullable
    Node memberOrAbsent(String name) throws FormatException {
        expect(json.isObject(), "an object");
        JsonNode member = json.get(name);
        String escaped = name.replace("~", "~0").replace("/", "~1");
        return member == null ? null : new Node(member, place + "/" + escaped);
    }

    /** Requires that it is an object without other members. */
    void allowOnly(Set<String> names) throws FormatException {
        expect(json.isObject(), "an object");
        for (Iterator<String> members = json.fieldNames(); members.hasNext(); ) {
            String name = members.next();
            if (!names.contains(name)) {
                throw new FormatException("member.unknown", place, "member '" + name + "' is not known");
            }
        }
    }

    List<Node> items() throws FormatException {
        expect(json.isArray(), "an array");
        List<Node> items = new ArrayList<>(json.size());
        for (int i = 0; i < json.size(); i++) {
            items.add(new Node(json.get(i), place + "/" + i));
        }
        return items;
    }

    String text() throws FormatException {
        expect(json.isTextual(), "a text");
        return json.textValue();
    }

    int integer() throws FormatException {
        expect(json.isIntegralNumber() && json.canConvertToInt(), "a whole number");
        return json.intValue();
    }

    BigDecimal decimal() throws FormatException {
        expect(json.isNumber(), "a number");
        return json.decimalValue();
    }

    boolean flag() throws FormatException {
        expect(json.isBoolean(), "true or false");
        return json.booleanValue();
    }

    boolean isText() {
        return json.isTextual();
    }

    private void expect(boolean fits, String what) throws FormatException {
        if (!fits) {
            String is = json.isContainerNode() ? json.getNodeType().toString() : json.toString();
            throw new FormatException("member.type", place, "expected " + what + ", not " + is);
        }
    }

    /** What a factory makes of this value; its objection is an error at this place. */
    <T> T value(Factory<T> factory) throws FormatException {
        try {
            return factory.make();
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new FormatException("value", place, String.valueOf(e.getMessage()), e);
        }
    }

    /** Makes a value and throws {@link IllegalArgumentException} for what is none. */
    @FunctionalInterface
    interface Factory<T> {
        T make() throws FormatException;
    }
}
