package kelisim.extract.internal.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kelisim.extract.internal.data.DataNode;
import kelisim.extract.internal.mention.AnalysedText;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.MentionStage;
import kelisim.extract.internal.mention.Mentions;

/**
 * Finds names: people, bodies, states, places, waters and species, instruments, events, and the offices beside people's
 * names. Values (dates, figures) must have been found before, since names end at them.
 *
 * <p>One pass from left to right over what the lexicon knows, one over capitalised words, one for later short forms; each
 * looks ahead over a bounded number of tokens, so that time is linear in the text.
 */
public final class NameStage implements MentionStage {

    private final NameEndings endings = new NameEndings();

    /**
     * A stage that knows how names of people end.
     *
     * @param files lexicon files; those of other classes than {@code name_part} are passed over
     */
    public NameStage(List<DataNode> files) {
        for (DataNode file : files) {
            if (file.get("lexicon") instanceof DataNode.Text name
                    && name.value().equals("name_part")) {
                endings.add(file);
            }
        }
    }

    @Override
    public List<Mention> find(AnalysedText text, Mentions soFar) {
        Scene scene = new Scene(text, soFar);
        List<Mention> found = new ArrayList<>(new WorldNames(scene).find());
        found.replaceAll(mention -> withShortForm(scene, mention));
        List<Mention> read = new NameScan(scene, endings).find();
        found.removeIf(mention -> isPartOfPerson(mention, read));
        found.addAll(read);
        List<Mention> listed = new ListedPlaces(scene).find();
        listed.addAll(new SpokenWaters(scene).find());
        listed.sort(null);
        found.removeIf(mention -> isPartOf(mention, listed));
        found.addAll(listed);
        AcronymOwners.dropKinds(scene, found);
        AcronymOwners.settle(scene, found);
        Mentions sorted = Mentions.NONE.with(found, text.tokens().size());
        List<Mention> all = new ArrayList<>(sorted.all());
        all.addAll(new LaterForms(scene, sorted).find());
        return all;
    }

    private static Mention withShortForm(Scene scene, Mention mention) {
        boolean body = mention.kind() == MentionKind.ORGANISATION
                || mention.kind() == MentionKind.INSTRUMENT
                || mention.kind() == MentionKind.STATE && AcronymOwners.isSpelt(scene, mention);
        String form = body ? ShortForms.behind(scene, mention.end()) : null;
        return form == null ? mention : mention.withAcronym(form);
    }

    /** A word of a listed name that looks like another's: the 'Mira' of 'the rivers Mira and Drava'. */
    private static boolean isPartOf(Mention mention, List<Mention> listed) {
        int at = Collections.binarySearch(listed, mention);
        int before = at >= 0 ? at : -at - 2;
        int same = before + 1;
        return before >= 0 && listed.get(before).contains(mention)
                || same < listed.size() && listed.get(same).begin() == mention.begin();
    }

    private static boolean isPartOfPerson(Mention mention, List<Mention> read) {
        int at = Collections.binarySearch(read, mention);
        int from = at >= 0 ? at : -at - 2;
        for (int i = from; i >= 0 && i > from - 3; i--) {
            Mention other = read.get(i);
            if (other.kind() == MentionKind.PERSON && other.contains(mention)) {
                return true;
            }
        }
        return false;
    }
}
