package kelisim.extract.internal.discourse;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.fact.Name;
import kelisim.fact.NameKind;
import org.jspecify.annotations.Nullable;

/** One thing that a document speaks of, with every form in which it names it. */
public final class Entity {

    private final MentionKind kind;
    private final @Nullable Entry entry;
    private final Set<String> forms = new LinkedHashSet<>();
    private String fullest;
    private boolean titled;
    /** Its name, and of how many forms it was made. */
    private @Nullable Name name;

    private int namedForms;

    Entity(MentionKind kind, @Nullable Entry entry, String form) {
        this.kind = kind;
        this.entry = entry;
        this.fullest = form;
        forms.add(form);
    }

    /** Adds a form; the longest is the fullest. */
    public void add(String form) {
        forms.add(form);
        if (!titled && form.length() > fullest.length()) {
            fullest = form;
        }
    }

    /** Gives it the title that its own text bears, which is its name whatever longer forms there are. */
    public void entitle(String title) {
        forms.add(title);
        fullest = title;
        titled = true;
    }

    public MentionKind kind() {
        return kind;
    }

    public @Nullable Entry entry() {
        return entry;
    }

    public String fullest() {
        return fullest;
    }

    public Set<String> forms() {
        return forms;
    }

    /** As facts name it. */
    public Name name() {
        Name known = name;
        boolean fresh =
                known != null && namedForms == forms.size() && known.text().equals(fullest);
        if (known == null || !fresh) {
            known = new Name(nameKind(), fullest, List.copyOf(forms));
            name = known;
            namedForms = forms.size();
        }
        return known;
    }

    private NameKind nameKind() {
        return switch (kind) {
            case PERSON, ROLE -> NameKind.PERSON;
            case STATE, DEMONYM -> NameKind.STATE;
            case PLACE -> NameKind.PLACE;
            case INSTRUMENT -> NameKind.INSTRUMENT;
            case EVENT -> NameKind.EVENT;
            case RESOURCE -> NameKind.RESOURCE;
            default -> NameKind.ORGANISATION;
        };
    }

    @Override
    public String toString() {
        return kind + " " + fullest;
    }
}
