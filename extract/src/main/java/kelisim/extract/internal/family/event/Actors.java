package kelisim.extract.internal.family.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.post.Officeholders;
import kelisim.extract.internal.family.series.NameSeries;
import kelisim.extract.internal.family.series.Named;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Phrase;
import org.jspecify.annotations.Nullable;

/** Whom phrases name: people and bodies in a row, the holders of 'the two ministers', a group by its own words. */
final class Actors {

    private static final Set<MentionKind> THINGS =
            Set.of(MentionKind.ORGANISATION, MentionKind.STATE, MentionKind.PLACE);

    private final Analysis analysis;
    private final Officeholders holders;
    private final Groups groups;

    Actors(Analysis analysis, Officeholders holders) {
        this.analysis = analysis;
        this.holders = holders;
        this.groups = new Groups(analysis);
    }

    /** Who phrases name; a group without a name ('talented youth from both countries') by its own words. */
    List<Named> of(List<Phrase> phrases) {
        List<Named> found = named(phrases);
        for (Phrase phrase : found.isEmpty() ? phrases : List.<Phrase>of()) {
            boolean pronoun = analysis.text().isFunction(phrase.begin(), "pos", "pronoun");
            boolean group = !isEverybody(phrase)
                    && !isEvent(phrase)
                    && phrase.end() - phrase.begin() > 1
                    && analysis.head(phrase) != null;
            if (!pronoun && group) {
                Entity entity = analysis.discourse().plain(MentionKind.ORGANISATION, surface(phrase));
                found.add(new Named(entity, phrase.begin(), phrase.end(), null));
            }
        }
        return found;
    }

    /** Who phrases name, groups without a name left out. */
    List<Named> named(List<Phrase> phrases) {
        List<Named> found = new ArrayList<>();
        if (phrases.isEmpty()) {
            return found;
        }
        int begin = phrases.stream().mapToInt(Phrase::begin).min().orElseThrow();
        int end = phrases.stream().mapToInt(groups::endOf).max().orElseThrow();
        NameSeries.at(analysis, begin, end).forEach(who -> found.add(ofDelegations(who)));
        for (Phrase phrase : phrases) {
            Entity person = atEnd(phrase);
            if (person != null && found.stream().noneMatch(who -> who.entity().equals(person))) {
                found.add(new Named(person, phrase.begin(), phrase.end(), null));
            }
            for (Entity holder : holders.of(phrase)) {
                found.add(new Named(holder, phrase.begin(), phrase.end(), null));
            }
        }
        if (found.isEmpty() && phrases.size() == 1) {
            ofPronoun(phrases.get(0), found);
        }
        Entity meant = found.stream().allMatch(who -> who.entity().kind() == MentionKind.ROLE) ? meant(phrases) : null;
        if (meant != null) {
            found.add(new Named(meant, begin, end, null));
        }
        if (found.stream().anyMatch(who -> who.entity().kind() == MentionKind.PERSON)) {
            found.removeIf(who -> who.entity().kind() == MentionKind.ROLE || isOfOffice(who));
        }
        return found;
    }

    /** 'it will host the games': the city, body or state that 'it' means. */
    private void ofPronoun(Phrase phrase, List<Named> found) {
        if (analysis.text().isFunction(phrase.begin(), "gender", "thing")) {
            Entity thing = analysis.entity(phrase, THINGS);
            if (thing != null) {
                found.add(new Named(thing, phrase.begin(), phrase.end(), null));
            }
        }
    }

    /** 'The European Union Special Representative, A': a body that only tells whose office it is. */
    private boolean isOfOffice(Named who) {
        return who.entity().kind() != MentionKind.PERSON && analysis.mentions().at(who.end(), MentionKind.ROLE) != null;
    }

    /** 'the Special Envoy for A, Ambassador B': the person in whose name a phrase ends. */
    private @Nullable Entity atEnd(Phrase phrase) {
        Mention head = analysis.head(phrase);
        boolean person = head != null && head.kind() == MentionKind.PERSON && head.end() == phrase.end();
        return head != null && person ? analysis.discourse().of(head) : null;
    }

    /** 'he', 'the Foreign Secretary': the one person whom such words mean. */
    private @Nullable Entity meant(List<Phrase> phrases) {
        Entity holder = phrases.size() == 1 ? holders.one(phrases.get(0)) : null;
        return holder == null ? analysis.references().person(phrases) : holder;
    }

    /** 'Delegations of A, B and C': A as well as B and C. */
    private Named ofDelegations(Named who) {
        Match group = analysis.text().match(who.begin(), "group_noun");
        boolean several = group != null
                && group.entry().has("role", "delegate")
                && analysis.tokens().endsIn(who.begin(), "s");
        Mention whose = several && group != null
                ? analysis.mentions().at(group.end() + 1, MentionKind.STATE, MentionKind.ORGANISATION)
                : null;
        Entity entity = whose == null || whose.end() > who.end()
                ? null
                : analysis.discourse().of(whose);
        return entity == null ? who : new Named(entity, who.begin(), who.end(), who.role());
    }

    /** The people among them. */
    List<Entity> people(List<Phrase> phrases) {
        return named(phrases).stream()
                .map(Named::entity)
                .filter(who -> who.kind() == MentionKind.PERSON)
                .toList();
    }

    /** Whether phrases name people. */
    boolean arePersonal(List<Phrase> phrases) {
        return meant(phrases) != null
                || phrases.stream().anyMatch(phrase -> !holders.of(phrase).isEmpty())
                || phrases.stream().anyMatch(phrase -> {
                    Entity entity = analysis.entity(phrase, Participants.PEOPLE);
                    return entity != null;
                });
    }

    /** 'the ministers' who host are their states', not they themselves. */
    boolean areMeant(List<Phrase> phrases, Entity who) {
        return phrases.stream().anyMatch(phrase -> holders.of(phrase).contains(who));
    }

    /** 'the two ministers', 'both sides': those who act in the whole text, and no group of its own. */
    private boolean isEverybody(Phrase phrase) {
        int last = phrase.end() - 1;
        return analysis.text().is(last, "party") || analysis.text().is(last, "role");
    }

    private boolean isEvent(Phrase phrase) {
        Mention head = analysis.head(phrase);
        return head != null && head.kind() == MentionKind.EVENT;
    }

    private String surface(Phrase phrase) {
        Match function = analysis.text().match(phrase.begin(), "function");
        boolean article = function != null && function.entry().has("pos", "article");
        return analysis.surface(article ? phrase.begin() + 1 : phrase.begin(), phrase.end());
    }
}
