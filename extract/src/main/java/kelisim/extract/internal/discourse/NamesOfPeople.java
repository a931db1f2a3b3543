package kelisim.extract.internal.discourse;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import kelisim.extract.internal.mention.AnalysedText;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** The people whom a document names in full: whose a part of a name is, and who is meant by a name spelt or shortened in another way. */
final class NamesOfPeople {

    private final AnalysedText text;
    private final Forms forms;
    /** People by each part of their names. */
    private final Map<String, Entity> byPart = new HashMap<>();

    NamesOfPeople(AnalysedText text, Forms forms) {
        this.text = text;
        this.forms = forms;
    }

    void add(Mention mention, Entity person) {
        for (int t = mention.begin(); t < mention.end(); t++) {
            String part = forms.normal(text.tokens().surface(t));
            boolean family = part.length() == 2 && text.tokens().is(t, Shape.CAPITAL);
            if (part.length() > 2 || family) {
                byPart.put(part, person);
            }
        }
    }

    /** The last one added with this part in the name. */
    @Nullable
    Entity byPart(String part) {
        return byPart.get(forms.normal(part));
    }

    /** Who has this name in another form. */
    @Nullable
    Entity same(String form) {
        Entity known = sharing(form);
        known = known == null ? respelt(form) : known;
        return known == null ? initialled(form) : known;
    }

    /** Somebody who shares two parts of a name; particles such as 'bin' and 'van', which many share, are none. */
    private @Nullable Entity sharing(String form) {
        Map<Entity, Integer> shared = new HashMap<>();
        for (String part : new LinkedHashSet<>(List.of(forms.normal(form).split(" ")))) {
            Entity owner = byPart.get(part);
            if (owner != null && shared.merge(owner, 1, Integer::sum) >= 2) {
                return owner;
            }
        }
        return null;
    }

    /** 'S. Radev' is Stefan Radev and 'P. Vega L.' Paola Vega Luna, whichever stands first. */
    private @Nullable Entity initialled(String form) {
        String[] parts = forms.normal(form).split(" ");
        for (String part : parts) {
            Entity owner = parts.length > 1 && part.length() > 2 ? byPart.get(part) : null;
            if (owner != null
                    && isShortened(parts, forms.normal(owner.fullest()).split(" "))) {
                return owner;
            }
        }
        return null;
    }

    /** Whether two names are the same, word for word, where an initial may stand for a word. */
    private static boolean isShortened(String[] parts, String[] others) {
        boolean same = parts.length == others.length;
        for (int i = 0; same && i < parts.length; i++) {
            boolean initial = parts[i].length() == 1 || others[i].length() == 1;
            same = initial ? parts[i].charAt(0) == others[i].charAt(0) : parts[i].equals(others[i]);
        }
        return same;
    }

    /** The same given name, and a surname that is only spelt in another way: Amirtai, Amirtay. */
    private @Nullable Entity respelt(String form) {
        String[] parts = forms.normal(form).split(" ");
        for (String part : parts) {
            Entity owner = part.length() > 2 ? byPart.get(part) : null;
            String[] others = owner == null
                    ? new String[0]
                    : forms.normal(owner.fullest()).split(" ");
            if (owner != null && others.length == parts.length && Spelling.alike(parts, others)) {
                return owner;
            }
        }
        return null;
    }
}
