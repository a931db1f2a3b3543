package kelisim.ingest.pdf.font;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kelisim.ingest.pdf.bound.Budget;
import kelisim.ingest.pdf.syntax.Tokenizer;
import kelisim.ingest.pdf.syntax.Tokenizer.Mark;
import kelisim.ingest.pdf.syntax.Tokenizer.Name;
import kelisim.ingest.pdf.syntax.Tokenizer.Operator;

/** Reads a CMap; what it cannot make sense of it passes over. */
final class CodeMapReader {

    /** Operands kept between two operators; files write a hundred entries a section, careless ones thousands. */
    private static final int MOST_OPERANDS = 600_000;

    private final CodeMap map = new CodeMap();
    private final List<Object> operands = new ArrayList<>();

    static CodeMap read(byte[] bytes, Budget budget) {
        CodeMapReader reader = new CodeMapReader();
        Tokenizer tokens = new Tokenizer(bytes, budget);
        for (Object token = tokens.next(); token != null; token = tokens.next()) {
            if (token instanceof Operator operator) {
                reader.apply(operator.value());
            } else if (!(token instanceof Mark) && reader.operands.size() < MOST_OPERANDS) {
                reader.operands.add(token);
            }
        }
        return reader.map;
    }

    private void apply(String operator) {
        switch (operator) {
            case "endcodespacerange" -> spaces();
            case "endbfchar" -> texts();
            case "endbfrange" -> textRanges();
            case "endcidchar" -> ids();
            case "endcidrange" -> idRanges();
            case "usecmap" -> {
                if (!operands.isEmpty() && operands.get(operands.size() - 1) instanceof Name name) {
                    map.parent(name.value());
                }
            }
            default -> {}
        }
        operands.clear();
    }

    private void spaces() {
        for (int i = 0; i + 1 < operands.size(); i += 2) {
            if (operands.get(i) instanceof byte[] low && operands.get(i + 1) instanceof byte[] high) {
                map.space(code(low) & 0xFFFFFFFFL, code(high) & 0xFFFFFFFFL, low.length);
            }
        }
    }

    private void texts() {
        for (int i = 0; i + 1 < operands.size(); i += 2) {
            if (operands.get(i) instanceof byte[] code && operands.get(i + 1) instanceof byte[] text) {
                map.text(code(code), utf16(text));
            }
        }
    }

    private void textRanges() {
        for (int i = 0; i + 2 < operands.size(); i += 3) {
            if (!(operands.get(i) instanceof byte[] low) || !(operands.get(i + 1) instanceof byte[] high)) {
                continue;
            }
            Object target = operands.get(i + 2);
            if (target instanceof byte[] first) {
                map.textRange(code(low), code(high), utf16(first));
            } else if (target instanceof List<?> list) {
                for (int k = 0; k < list.size(); k++) {
                    if (list.get(k) instanceof byte[] text) {
                        map.text(code(low) + k, utf16(text));
                    }
                }
            }
        }
    }

    private void ids() {
        for (int i = 0; i + 1 < operands.size(); i += 2) {
            if (operands.get(i) instanceof byte[] code && operands.get(i + 1) instanceof Double id) {
                map.idRange(code(code), code(code), id.intValue());
            }
        }
    }

    private void idRanges() {
        for (int i = 0; i + 2 < operands.size(); i += 3) {
            if (operands.get(i) instanceof byte[] low
                    && operands.get(i + 1) instanceof byte[] high
                    && operands.get(i + 2) instanceof Double id) {
                map.idRange(code(low), code(high), id.intValue());
            }
        }
    }

    private static int code(byte[] bytes) {
        int code = 0;
        for (int i = 0; i < Math.min(4, bytes.length); i++) {
            code = (code << 8) | (bytes[i] & 0xFF);
        }
        return code;
    }

    private static String utf16(byte[] bytes) {
        return bytes.length == 1
                ? String.valueOf((char) (bytes[0] & 0xFF))
                : new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.UTF_16BE);
    }
}
