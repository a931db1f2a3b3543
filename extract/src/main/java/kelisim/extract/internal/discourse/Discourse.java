package kelisim.extract.internal.discourse;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.mention.AnalysedText;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Mentions;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Who and what a document speaks of: each mention belongs to an entity, common nouns ('the Party') to the last fitting one
 * ahead of them, or to none.
 */
public final class Discourse {

    /** The lexicons whose entries are single things, not kinds of things. */
    static final Set<String> WORLD = Set.of(
            "state",
            "demonym",
            "organisation",
            "instrument",
            "city",
            "region",
            "water",
            "mountain",
            "protected_area",
            "group");

    /** Kinds of bodies of which a state, a treaty or a body has one: without more words they are no names. */
    private static final Set<String> UNNAMED = Set.of("party", "government", "delegation", "parliament", "branch");

    private final AnalysedText text;
    private final Mentions mentions;
    /** The entity of each mention, at its number. */
    private final @Nullable Entity[] entities;
    /** Entities of a kind by each of their normalised forms, acronyms included. */
    private final Map<MentionKind, Map<String, Entity>> byForm = new EnumMap<>(MentionKind.class);

    private final @Nullable Mention letterhead;
    private final Entries entries;

    private final Forms forms = new Forms();
    private final NamesOfPeople people;
    private final CommonNouns nouns;
    private final SameBodies bodies = new SameBodies(forms);
    private final Map<MentionKind, Set<Entity>> byKind = new EnumMap<>(MentionKind.class);

    private Discourse(AnalysedText text, Mentions mentions) {
        this.text = text;
        this.mentions = mentions;
        this.entities = new Entity[mentions.all().size()];
        this.people = new NamesOfPeople(text, forms);
        this.nouns = new CommonNouns(text, mentions, forms);
        this.letterhead = new Letterhead(text, mentions).body();
        this.entries = Entries.of(text, mentions);
    }

    /** Gathers a document's entities. */
    public static Discourse of(AnalysedText text, Mentions mentions) {
        Discourse discourse = new Discourse(text, mentions);
        discourse.enterAll(true);
        discourse.enterAll(false);
        for (Mention mention : mentions.all()) {
            discourse.link(mention);
            Entity entity = discourse.of(mention);
            entity = entity == null && discourse.isNameOfItsOwn(mention) ? discourse.named(mention) : entity;
            if (entity != null) {
                discourse
                        .byKind
                        .computeIfAbsent(entity.kind(), k -> new LinkedHashSet<>())
                        .add(entity);
            }
        }
        return discourse;
    }

    /** Enters what is named in full; those first that the text gives a short form, which may stand alone ahead of them. */
    private void enterAll(boolean shortened) {
        for (Mention mention : mentions.all()) {
            boolean full = !mention.generic() && isFull(mention) && mention.kind() != MentionKind.DEMONYM;
            if (full && shortened == (mention.acronym() != null)) {
                enter(mention);
            }
        }
    }

    /** When and where the entries of a chronicle are. */
    public Entries entries() {
        return entries;
    }

    /** The entity of a mention; {@code null} for values, and for common nouns that fit nothing. */
    public @Nullable Entity of(Mention mention) {
        int number = mentions.number(mention);
        return number < 0 ? null : entities[number];
    }

    private void set(Mention mention, Entity entity) {
        entities[mentions.number(mention)] = entity;
    }

    /** All entities of a kind in the order in which they first stand. */
    public List<Entity> all(MentionKind kind) {
        return List.copyOf(byKind.getOrDefault(kind, Set.of()));
    }

    /** A thing that has no mention of its own, such as a branch named after its body. */
    public Entity plain(MentionKind kind, String form) {
        Map<String, Entity> known = byForm.computeIfAbsent(kind, k -> new LinkedHashMap<>());
        return known.computeIfAbsent(forms.normal(form), f -> new Entity(kind, null, form));
    }

    /** People named by one word alone are linked later, when all full names are known. */
    private boolean isFull(Mention mention) {
        return mention.kind() != MentionKind.PERSON || mention.end() - mention.begin() > 1;
    }

    private void enter(Mention mention) {
        if (mention.kind() == MentionKind.DEMONYM) {
            Entity state = state(mention);
            if (state != null) {
                set(mention, state);
            }
            return;
        }
        String form = form(mention);
        String normal = forms.normal(form);
        Map<String, Entity> entered = byForm.computeIfAbsent(mention.kind(), k -> new LinkedHashMap<>());
        String key = key(mention, normal);
        Entity known = entered.get(key);
        if (known == null && mention.kind() == MentionKind.PERSON) {
            known = people.same(form);
        }
        if (known == null && mention.acronym() != null) {
            known = entered.get(forms.normal(mention.acronym()));
        }
        if (known == null && mention.kind() == MentionKind.ORGANISATION) {
            known = bodies.shorterOrLonger(mention, form);
        }
        if (known == null && mention.kind() == MentionKind.ORGANISATION && mention.entry() == null) {
            known = bodies.byInitials(form);
        }
        if (known == null) {
            known = new Entity(mention.kind(), mention.entry(), form);
        }
        known.add(form);
        if (mention.kind() == MentionKind.ORGANISATION) {
            bodies.add(mention, form, known);
        }
        entered.put(key, known);
        entered.put(normal, known);
        if (mention.acronym() != null) {
            known.forms().add(mention.acronym());
            entered.put(forms.normal(mention.acronym()), known);
        }
        if (mention.kind() == MentionKind.PERSON) {
            people.add(mention, known);
        }
        set(mention, known);
    }

    /** The state of 'Kyrgyz', under the name that the document gives it, else under the short one. */
    private @Nullable Entity state(Mention demonym) {
        Entry entry = demonym.entry();
        String name = entry == null ? null : entry.get("state");
        if (entry == null || name == null) {
            return null;
        }
        Map<String, Entity> states = byForm.computeIfAbsent(MentionKind.STATE, k -> new LinkedHashMap<>());
        String key = "= " + (entry.id() == null ? name : entry.id());
        Entity known = states.get(key);
        if (known == null) {
            known = new Entity(MentionKind.STATE, entry, name);
            states.put(key, known);
        }
        return known;
    }

    private boolean isPlural(Mention mention) {
        Entry entry = mention.entry();
        String head = text.tokens().surface(mention.head()).toLowerCase(Locale.ROOT);
        return entry != null && !head.equals(entry.name()) && head.endsWith("s");
    }

    private void link(Mention mention) {
        if (mention.kind() == MentionKind.DEMONYM) {
            enter(mention);
            return;
        }
        Entity known = of(mention);
        if (known == null && mention.generic()) {
            known = isPlural(mention) ? null : nouns.meant(mention, own());
        } else if (known == null && mention.kind() == MentionKind.PERSON) {
            known = people.byPart(form(mention));
            if (known == null) {
                enter(mention);
                known = of(mention);
            } else {
                known.add(form(mention));
            }
        }
        if (known != null) {
            nouns.remember(mention, known);
            set(mention, known);
        }
    }

    /** 'the Commission' of which the document gives no fuller name: a capital and an article make it a name. */
    private boolean isNameOfItsOwn(Mention mention) {
        Entry head = mention.entry();
        boolean body = mention.kind() == MentionKind.ORGANISATION
                && mention.generic()
                && head != null
                && UNNAMED.stream().noneMatch(kind -> head.has("kind", kind))
                && !head.has("organ", "true")
                && !isPlural(mention);
        return body
                && !text.isWord(mention.end(), "of")
                && text.tokens().is(mention.head(), Shape.CAPITAL)
                && (mention.end() - mention.begin() > 1 || text.isFunction(mention.begin() - 1, "definite", "true"));
    }

    private Entity named(Mention mention) {
        String form = form(mention);
        Entity entity = byForm.computeIfAbsent(mention.kind(), k -> new LinkedHashMap<>())
                .computeIfAbsent(forms.normal(form), f -> new Entity(mention.kind(), mention.entry(), form));
        set(mention, entity);
        nouns.rememberNoun(mention, entity);
        return entity;
    }

    /** The body for which the document speaks, as its first lines tell; {@code null} if they do not. */
    public @Nullable Entity own() {
        Mention body = letterhead;
        return body == null ? null : of(body);
    }

    /** What the world knows has one key under all its names; other things go by their form. */
    private static String key(Mention mention, String normal) {
        Entry entry = mention.entry();
        if (entry == null || !WORLD.contains(entry.lexicon())) {
            return normal;
        }
        return "= " + (entry.id() == null ? entry.name() : entry.id());
    }

    private String form(Mention mention) {
        return tidy(text.surface(mention.begin(), mention.end()));
    }

    /** A form on one line, without white space at the ends. */
    public static String tidy(String form) {
        return Forms.tidy(form);
    }
}
