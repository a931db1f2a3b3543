package kelisim.extract.internal.discourse;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kelisim.document.Block;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Match;
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
    private static final Set<String> WORLD = Set.of(
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
    /** People by each part of their names. */
    private final Map<String, Entity> byNamePart = new HashMap<>();
    /** What may be called by each head. */
    private final Map<Head, Called> called = new HashMap<>();

    private final @Nullable Mention letterhead;
    private final Entries entries;

    private final Forms forms = new Forms();
    private final SameBodies bodies = new SameBodies(forms);
    private final Map<MentionKind, Set<Entity>> byKind = new EnumMap<>(MentionKind.class);

    private Discourse(AnalysedText text, Mentions mentions) {
        this.text = text;
        this.mentions = mentions;
        this.entities = new Entity[mentions.all().size()];
        this.letterhead = new Letterhead(text, mentions).body();
        this.entries = Entries.of(text, mentions);
    }

    /** What a common noun is looked up by: the kind of thing, and its head's entry or else the word. */
    private record Head(MentionKind kind, String lexicon, String word) {}

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
            known = person(form);
            known = known == null ? respelt(form) : known;
            known = known == null ? initialled(form) : known;
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
            for (int t = mention.begin(); t < mention.end(); t++) {
                String part = forms.normal(text.tokens().surface(t));
                boolean family = part.length() == 2 && text.tokens().is(t, Shape.CAPITAL);
                if (part.length() > 2 || family) {
                    byNamePart.put(part, known);
                }
            }
        }
        set(mention, known);
    }

    /** 'a party', 'new companies': words that say of what kind a body is and not which one. */
    private boolean isHeadAlone(Mention mention) {
        Match head = text.match(mention.begin(), "organisation_head");
        return head != null && head.end() == mention.end() && !text.tokens().is(mention.begin(), Shape.CAPITAL);
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
            known = isPlural(mention) ? null : isOurs(mention) ? ours(mention) : last(mention);
        } else if (known == null && mention.kind() == MentionKind.PERSON) {
            known = byNamePart.get(forms.normal(form(mention)));
            if (known == null) {
                enter(mention);
                known = of(mention);
            } else {
                known.add(form(mention));
            }
        }
        if (known != null) {
            if (mention.kind() != MentionKind.DEMONYM) {
                remember(mention, known);
            }
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
        Head noun = noun(mention);
        if (noun != null) {
            remember(noun, entity, text.sentenceNumber(mention.begin()), false);
        }
        return entity;
    }

    /** 'our University': the one for which the document speaks. */
    private boolean isOurs(Mention mention) {
        return text.isFunction(mention.begin() - 1, "person", "first");
    }

    /** The body of the letterhead if it is of that kind, else the first one that is named. */
    private @Nullable Entity ours(Mention mention) {
        Called of = called.get(head(mention));
        Entity own = own();
        return of == null ? null : own != null && of.has(own) ? own : of.first();
    }

    private @Nullable Entity last(Mention mention) {
        Called of = called.get(head(mention));
        Entity meant = of == null ? null : of.meant(text.sentenceNumber(mention.begin()), own());
        return meant != null && isOfAnother(mention, meant) ? null : meant;
    }

    /** Whether a wide gap parts a token from the one in front. */
    private boolean isColumn(int t) {
        return text.tokens().begin(t) - text.tokens().end(t - 1) > 1;
    }

    /** 'the Commission of that body', 'the agreement with Norway': what follows tells which one, and it is not the one spoken of. */
    private boolean isOfAnother(Mention mention, Entity meant) {
        int end = mention.end();
        boolean instrument = mention.kind() == MentionKind.INSTRUMENT;
        boolean tells = instrument
                ? text.isWord(end, "with") || text.isWord(end, "between")
                : mention.kind() == MentionKind.ORGANISATION && text.isWord(end, "of");
        int t = text.afterDeterminers(end + 1, end + 4);
        if (!tells || t >= text.tokens().size() || text.tokens().is(t, Shape.LINE_START) || isColumn(t)) {
            return false;
        }
        String word = ' ' + forms.normal(text.tokens().surface(t)) + ' ';
        return meant.forms().stream().noneMatch(form -> (' ' + forms.normal(form) + ' ').contains(word));
    }

    /** The body for which the document speaks, as its first lines tell; {@code null} if they do not. */
    public @Nullable Entity own() {
        Mention body = letterhead;
        return body == null ? null : of(body);
    }

    /** An item of a list is not what the running text then speaks of, unless nothing else is. */
    private void remember(Mention mention, Entity entity) {
        boolean item = text.block(text.sentenceOf(mention.begin())) instanceof Block.ListItem;
        boolean aside = item || isInTitle(mention) || isPart(mention) || !mention.generic() && isHeadAlone(mention);
        int sentence = text.sentenceNumber(mention.begin());
        Head noun = noun(mention);
        if (noun != null) {
            remember(noun, entity, sentence, aside);
        }
        remember(head(mention), entity, sentence, aside);
    }

    /** 'the Memorandum on a Joint Centre' hardly tells of the centre that 'the Centre' means. */
    private boolean isInTitle(Mention mention) {
        Mention outer = mentions.outermost(mention.begin());
        return outer != null && outer.kind() == MentionKind.INSTRUMENT && mention.kind() != MentionKind.INSTRUMENT;
    }

    /** 'the Sub-Commission for Fish' is not what 'the Commission' means. */
    private boolean isPart(Mention mention) {
        Match head = text.match(mention.head(), "organisation_head");
        return head != null && text.tokens().surface(mention.head()).regionMatches(true, 0, "sub", 0, 3);
    }

    private void remember(Head head, Entity entity, int sentence, boolean aside) {
        called.computeIfAbsent(head, h -> new Called(entity)).add(entity, sentence, aside);
    }

    /** Somebody who shares two parts of a name; particles such as 'bin' and 'van', which many share, are none. */
    private @Nullable Entity person(String form) {
        Map<Entity, Integer> shared = new HashMap<>();
        for (String part : new LinkedHashSet<>(List.of(forms.normal(form).split(" ")))) {
            Entity owner = byNamePart.get(part);
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
            Entity owner = parts.length > 1 && part.length() > 2 ? byNamePart.get(part) : null;
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
            Entity owner = part.length() > 2 ? byNamePart.get(part) : null;
            String[] others = owner == null
                    ? new String[0]
                    : forms.normal(owner.fullest()).split(" ");
            if (owner != null && others.length == parts.length && Spelling.alike(parts, others)) {
                return owner;
            }
        }
        return null;
    }

    private Head head(Mention mention) {
        Entry entry = mention.entry();
        return entry == null
                ? new Head(mention.kind(), "", forms.normal(text.tokens().surface(mention.head())))
                : new Head(mention.kind(), entry.lexicon(), entry.name());
    }

    /**
     * By which common noun a body with another head may be called later: 'the Commission' for the 'Volta River Commission' that
     * the world knows, 'the Group' for a friendship group.
     */
    private @Nullable Head noun(Mention mention) {
        Entry entry = mention.entry();
        if (mention.kind() != MentionKind.ORGANISATION || entry == null) {
            return null;
        }
        String means = entry.get("means");
        if (means != null) {
            return new Head(mention.kind(), "organisation_head", means);
        }
        Match noun = null;
        boolean world = WORLD.contains(entry.lexicon());
        for (int t = world ? mention.begin() : mention.head(); t < mention.end() && !text.is(t, "function"); t++) {
            Match head = text.match(t, "organisation_head");
            noun = head == null || !world && (t > mention.head() || head.entry().equals(entry)) ? noun : head;
        }
        return noun == null
                ? null
                : new Head(mention.kind(), noun.entry().lexicon(), noun.entry().name());
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
