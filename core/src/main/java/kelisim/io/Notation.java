package kelisim.io;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.yaml.snakeyaml.LoaderOptions;

/** JSON and YAML, set up alike: numbers as they are, no duplicate members, texts of any length, the caller's streams left open. */
enum Notation {
    JSON(json()),
    YAML(yaml());

    @SuppressWarnings("ImmutableEnumChecker") // never configured again
    private final ObjectMapper mapper;

    Notation(JsonFactory factory) {
        this.mapper = JsonMapper.builder(factory)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
    }

    ObjectMapper mapper() {
        return mapper;
    }

    JsonGenerator writer(OutputStream out) throws IOException {
        JsonGenerator generator = mapper.getFactory().createGenerator(out, JsonEncoding.UTF8);
        return this == YAML ? new WellFormed(generator) : generator;
    }

    JsonParser reader(InputStream in) throws IOException {
        return mapper.getFactory().createParser(in);
    }

    static FormatException malformed(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        String place = at == null ? "the file" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
        return new FormatException("syntax", place, e.getOriginalMessage(), e);
    }

    private static JsonFactory json() {
        return new JsonFactoryBuilder()
                .rootValueSeparator("\n")
                .streamReadConstraints(constraints())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
    }

    private static JsonFactory yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setNestingDepthLimit(100);
        options.setAllowDuplicateKeys(false);
        return YAMLFactory.builder()
                .loaderOptions(options)
                .streamReadConstraints(constraints())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .disable(YAMLGenerator.Feature.SPLIT_LINES)
                .build();
    }

    private static StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxStringLength(Integer.MAX_VALUE)
                .maxNestingDepth(100)
                .maxNumberLength(20_000)
                .build();
    }
}
