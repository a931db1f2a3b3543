package kelisim.archive.internal;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kelisim.fact.Name;
import kelisim.fact.NameKind;

/** Profiles of the names of one archive: each form of a name is read once, however many names have it. For several threads. */
public final class Profiles {

    private record Key(NameKind kind, String text) {}

    private final Map<Name, Profile> ofNames = new ConcurrentHashMap<>();
    private final Map<Key, Form> forms = new ConcurrentHashMap<>();

    /** The profile of a name with all its forms. */
    public Profile of(Name name) {
        Profile known = ofNames.get(name);
        if (known == null) {
            known = of(name.kind(), name.text(), name.forms());
            ofNames.put(name, known);
        }
        return known;
    }

    /** The profile of a name with the forms that several mentions of it have. */
    public Profile of(NameKind kind, String text, Collection<String> allForms) {
        return Profile.of(kind, text, allForms, this::form);
    }

    private Form form(NameKind kind, String text) {
        return forms.computeIfAbsent(new Key(kind, text), key -> Form.of(key.kind(), key.text()));
    }
}
