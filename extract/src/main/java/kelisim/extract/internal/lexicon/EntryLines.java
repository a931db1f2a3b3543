package kelisim.extract.internal.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kelisim.extract.internal.data.DataNode;

/**
 * Long lists written compactly: an item with {@code lines} stands for an entry a line, each the name and after semicolons
 * its other forms; the item's other fields are every line's. A block of text is read much faster than as many mappings.
 */
final class EntryLines {

    private static final String LINES = "lines";

    private EntryLines() {}

    /** The entries that an item of a lexicon stands for. */
    static List<DataNode> of(DataNode item) {
        DataNode lines = item.get(LINES);
        if (lines == null) {
            return List.of(item);
        }
        if (item.get("name") != null || item.get("forms") != null) {
            throw item.error("lexicon.lines", "an item has either 'name' and 'forms' or 'lines'");
        }
        List<DataNode> entries = new ArrayList<>();
        int line = lines.line();
        for (String text : lines.text("lexicon.lines").split("\n", -1)) {
            line++;
            if (!text.isBlank()) {
                entries.add(entry(item, line, text.split(";", -1)));
            }
        }
        return entries;
    }

    private static DataNode entry(DataNode item, int line, String[] names) {
        Map<String, DataNode> fields = new LinkedHashMap<>(item.fields("lexicon.entry"));
        fields.remove(LINES);
        List<DataNode> forms = new ArrayList<>();
        for (String name : names) {
            if (name.isBlank()) {
                throw new DataNode.Text(item.file(), line, "").error("lexicon.lines", "a name between ';' is empty");
            }
            forms.add(new DataNode.Text(item.file(), line, name.strip()));
        }
        fields.put("name", forms.get(0));
        fields.put("forms", new DataNode.Items(item.file(), line, forms.subList(1, forms.size())));
        return new DataNode.Fields(item.file(), line, fields);
    }
}
