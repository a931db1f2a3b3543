package kelisim.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** How values of one type stand in a file. */
interface Form<T> {

    JsonNodeFactory NODES = JsonNodeFactory.instance;

    JsonNode write(T value);

    T read(Node node) throws FormatException;
}
