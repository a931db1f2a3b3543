package kelisim.extract.internal.data;

import java.util.List;

/** The data files of a language, as its {@code index.yaml} lists them with their paths. */
public final class Resources {

    private Resources() {}

    /** The files under this heading of the index, each read. */
    public static List<DataNode> of(String language, String heading) {
        DataNode list = YamlReader.resource(language + "/index.yaml").get(heading);
        if (list == null || (list instanceof DataNode.Text text && text.value().isEmpty())) {
            return List.of();
        }
        return list.texts("index").parallelStream()
                .map(name -> YamlReader.resource(name + ".yaml"))
                .toList();
    }
}
