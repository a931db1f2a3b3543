package kelisim.extract.internal.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kelisim.extract.internal.data.DataNode;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.Reading;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.rule.Pattern;
import kelisim.extract.internal.rule.PatternMatch;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Vocabulary;
import kelisim.fact.Code;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/** Runs the patterns of rule files: each match gives a draft whose slots are filled from captures, or with a fixed word. */
public final class RuleFinder implements FactFinder {

    private static final Set<String> FIELDS = Set.of("rule", "pattern", "fact", "slots", "note");

    private final List<Rule> rules;

    private record Rule(String name, Pattern pattern, FactType fact, Map<String, String> slots) {}

    private RuleFinder(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** Compiles rule files. */
    public static RuleFinder of(List<DataNode> files, Vocabulary vocabulary) {
        List<Rule> rules = new ArrayList<>();
        for (DataNode file : files) {
            file.allow(Set.of("family", "source", "rules"), "rule.head");
            for (DataNode node : file.require("rules", "rule.rules").items()) {
                rules.add(rule(node, vocabulary));
            }
        }
        return new RuleFinder(rules);
    }

    private static Rule rule(DataNode node, Vocabulary vocabulary) {
        node.allow(FIELDS, "rule.field");
        String name = node.require("rule", "rule.name").text("rule.name");
        DataNode text = node.require("pattern", "rule.pattern");
        Pattern pattern = Pattern.compile(
                text.text("rule.pattern"), vocabulary, message -> text.error("rule.pattern", name + ": " + message));
        DataNode factNode = node.require("fact", "rule.fact");
        FactType fact;
        try {
            fact = Code.parse(FactType.class, factNode.text("rule.fact"));
        } catch (IllegalArgumentException e) {
            throw factNode.error("rule.fact", name + ": " + e.getMessage());
        }
        Map<String, String> slots = new LinkedHashMap<>();
        node.require("slots", "rule.slots").fields("rule.slots").forEach((slot, value) -> {
            String filler = value.text("rule.slot");
            if (SlotKind.of(fact, slot) == null) {
                throw value.error(
                        "rule.slot",
                        name + ": " + factNode.text("rule.fact") + " has no slot '" + slot + "'; it has "
                                + SlotKind.of(fact).keySet());
            }
            for (String capture : captures(filler)) {
                if (!pattern.captureNames().contains(capture)) {
                    throw value.error("rule.capture", name + ": the pattern has no capture '" + capture + "'");
                }
            }
            slots.put(slot, filler);
        });
        return new Rule(name, pattern, fact, slots);
    }

    /** The captures that a filler such as {@code $a $b} names; none if it is a fixed word. */
    private static List<String> captures(String filler) {
        List<String> names = new ArrayList<>();
        for (String word : filler.split(" ")) {
            if (word.startsWith("$")) {
                names.add(word.substring(1));
            }
        }
        return names;
    }

    @Override
    public List<Draft> find(Analysis analysis, List<Draft> soFar) {
        List<Draft> drafts = new ArrayList<>();
        if (rules.isEmpty()) {
            return drafts;
        }
        for (Sentence sentence : analysis.text().sentences()) {
            for (int token = sentence.begin(); token < sentence.end(); token++) {
                for (Rule rule : rules) {
                    PatternMatch match =
                            rule.pattern().match(analysis.text(), analysis.mentions(), token, sentence.end());
                    if (match != null) {
                        drafts.add(draft(analysis, rule, match));
                    }
                }
            }
        }
        return drafts;
    }

    private static Draft draft(Analysis analysis, Rule rule, PatternMatch match) {
        Draft draft = Draft.of(rule.fact(), rule.name(), analysis.span(match.begin(), match.end()));
        rule.slots().forEach((slot, filler) -> {
            List<String> names = captures(filler);
            if (names.isEmpty()) {
                draft.code(slot, filler.toLowerCase(Locale.ROOT));
                return;
            }
            List<Entity> entities = new ArrayList<>();
            for (String name : names) {
                int[] range = match.captures().get(name);
                if (range != null) {
                    fill(analysis, draft, slot, range[0], range[1], entities);
                }
            }
            if (SlotKind.of(rule.fact(), slot) == SlotKind.NAMES) {
                draft.names(slot, entities);
            }
        });
        return draft;
    }

    private static void fill(Analysis analysis, Draft draft, String slot, int begin, int end, List<Entity> entities) {
        SlotKind kind = SlotKind.of(draft.type(), slot);
        if (kind == null) {
            return;
        }
        switch (kind) {
            case NAME -> draft.name(slot, entity(analysis, begin, end));
            case NAMES -> {
                for (Mention mention : analysis.mentions().within(begin, end)) {
                    Entity entity = analysis.discourse().of(mention);
                    if (entity != null && !entities.contains(entity)) {
                        entities.add(entity);
                    }
                }
            }
            case TEXT -> draft.text(slot, analysis.surface(begin, end));
            case DATE -> draft.date(slot, analysis.dateWithin(begin, end));
            case CODE -> draft.code(slot, analysis.surface(begin, end));
            case NUMBER -> {
                Mention figure = analysis.mentions().at(begin);
                if (figure != null && figure.reading() instanceof Reading.Figure value) {
                    draft.number(slot, value.value());
                }
            }
        }
    }

    private static @Nullable Entity entity(Analysis analysis, int begin, int end) {
        Mention head = analysis.head(new Phrase(begin, end));
        return head == null ? null : analysis.discourse().of(head);
    }
}
