package kelisim.extract.internal.name;

import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Bodies that only their acronym tells to be names: 'Vision Orinoco Initiative (VOI)' without any word that heads a name. */
final class AcronymNames {

    private static final int LONGEST = 10;

    private AcronymNames() {}

    /** The body whose name begins at this token and is followed by the initials of its words in brackets. */
    static @Nullable Mention read(Scene scene, int begin) {
        if (!scene.isNameWord(begin) || scene.isOpener(begin)) {
            return null;
        }
        StringBuilder initials = new StringBuilder();
        int t = begin;
        int limit = Math.min(scene.limit(begin), begin + LONGEST);
        while (t < limit && (scene.isCapital(t) || scene.isHyphen(t) || isLink(scene, t))) {
            if (scene.isCapital(t)) {
                initials.append(scene.tokens().text().charAt(scene.tokens().begin(t)));
            }
            t++;
        }
        boolean bracket = t < limit && scene.tokens().is(t, Shape.OPENS_BRACKET) && scene.isCapital(t - 1);
        Mention world = scene.world(begin);
        boolean state = world != null && world.kind() == MentionKind.STATE && world.end() == t;
        String form = bracket && !state && initials.length() > 1 ? ShortForms.behind(scene, t) : null;
        return form == null || !form.contentEquals(initials)
                ? null
                : Mention.of(MentionKind.ORGANISATION, begin, t, t - 1, null).withAcronym(form);
    }

    private static boolean isLink(Scene scene, int t) {
        return scene.isAny(t, "of", "for", "and", "the", "&");
    }
}
