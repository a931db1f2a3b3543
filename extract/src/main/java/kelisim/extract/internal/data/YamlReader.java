package kelisim.extract.internal.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kelisim.extract.KnowledgeException;

/** Reads YAML into {@link DataNode}s. All scalars are texts: {@code NO} is Norway, not false. */
public final class YamlReader {

    private static final YAMLFactory FACTORY = new YAMLFactory();

    private YamlReader() {}

    /**
     * Reads one document.
     *
     * @throws KnowledgeException if it is not YAML
     */
    public static DataNode read(String file, Reader reader) {
        try (JsonParser parser = FACTORY.createParser(reader)) {
            if (parser.nextToken() == null) {
                throw new KnowledgeException(file, 0, "yaml", "the file is empty");
            }
            return value(file, parser);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new KnowledgeException(file, line, "yaml", e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** Reads a resource of this module, named from {@code kelisim/extract/}. */
    public static DataNode resource(String path) {
        InputStream stream = KnowledgeException.class.getResourceAsStream(path);
        if (stream == null) {
            throw new KnowledgeException(path, 0, "resource", "there is no such file");
        }
        return read(path, new InputStreamReader(stream, StandardCharsets.UTF_8));
    }

    private static DataNode value(String file, JsonParser parser) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, DataNode> fields = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                int at = parser.currentTokenLocation().getLineNr();
                parser.nextToken();
                if (fields.put(name, value(file, parser)) != null) {
                    throw new KnowledgeException(file, at, "yaml", "'" + name + "' stands twice");
                }
            }
            return new DataNode.Fields(file, line, fields);
        }
        if (token == JsonToken.START_ARRAY) {
            List<DataNode> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(file, parser));
            }
            return new DataNode.Items(file, line, items);
        }
        return new DataNode.Text(file, line, token == JsonToken.VALUE_NULL ? "" : parser.getText());
    }
}
