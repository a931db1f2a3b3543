package kelisim.extract.internal.family;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import kelisim.document.Span;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.fact.FactFinder;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Reading;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Sentence;
import kelisim.fact.ContactChannel;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/** Contacts: phones, e-mail, web and postal addresses, and whose they are. */
final class ContactFinder implements FactFinder {

    private static final int LONGEST_ADDRESS = 30;
    /** So many tokens back an organisation is still the one that the contact is of. */
    private static final int NEAR = 60;

    @Override
    public List<Draft> find(Analysis analysis, List<Draft> soFar) {
        List<Draft> drafts = new ArrayList<>();
        Owners owners = new Owners(analysis);
        for (Mention mention : analysis.mentions().all()) {
            if (mention.kind() == MentionKind.CONTACT && mention.reading() instanceof Reading.Channel channel) {
                drafts.add(Draft.of(FactType.CONTACT, "contact.value", analysis.span(mention.begin(), mention.end()))
                        .text("value", channel.value())
                        .code("channel", channel.channel().code())
                        .name("organisation", owners.of(mention.begin())));
            }
        }
        int labelled = drafts.size();
        for (Sentence sentence : analysis.text().sentences()) {
            Draft address = address(analysis, sentence, owners);
            if (address != null) {
                drafts.add(address);
            }
        }
        List<Draft> known = List.copyOf(drafts.subList(labelled, drafts.size()));
        for (Phrase address : new PostalAddresses(analysis).find()) {
            Span span = analysis.span(address.begin(), address.end());
            if (known.stream().noneMatch(draft -> draft.spans().get(0).overlaps(span))) {
                drafts.add(Draft.of(FactType.CONTACT, "contact.postal", span)
                        .text("value", analysis.surface(address.begin(), address.end()))
                        .code("channel", ContactChannel.ADDRESS.code())
                        .name("organisation", owners.of(address.begin())));
            }
        }
        return drafts;
    }

    /** 'Address: 10 Riverside Avenue, Geneva': a label, a colon, and what follows up to the next contact. */
    private static @Nullable Draft address(Analysis analysis, Sentence sentence, Owners owners) {
        int limit = Math.min(sentence.end(), sentence.begin() + 8);
        int colon = -1;
        boolean labelled = false;
        for (int token = sentence.begin(); token < limit && colon < 0; token++) {
            labelled |= isLabel(analysis, token);
            colon = analysis.tokens().isMark(token, ':') ? token : -1;
        }
        if (!labelled || colon < 0) {
            return null;
        }
        int end = colon + 1;
        while (end < sentence.end() && end <= colon + LONGEST_ADDRESS && !endsAddress(analysis, end)) {
            end++;
        }
        while (end > colon + 1
                && (analysis.tokens().isMark(end - 1, '.')
                        || analysis.tokens().isMark(end - 1, ',')
                        || analysis.tokens().isMark(end - 1, ';'))) {
            end--;
        }
        boolean tooShort = end - colon < 4;
        return tooShort || end > colon + LONGEST_ADDRESS
                ? null
                : Draft.of(FactType.CONTACT, "contact.address", analysis.span(sentence.begin(), end))
                        .text("value", analysis.surface(colon + 1, end))
                        .code("channel", ContactChannel.ADDRESS.code())
                        .name("organisation", owners.of(colon));
    }

    private static boolean endsAddress(Analysis analysis, int token) {
        return analysis.tokens().isMark(token, ';')
                || analysis.mentions().at(token, MentionKind.CONTACT) != null
                || isChannel(analysis, token);
    }

    private static boolean isLabel(Analysis analysis, int token) {
        return has(analysis, token, "address");
    }

    private static boolean isChannel(Analysis analysis, int token) {
        return has(analysis, token, "channel");
    }

    private static boolean has(Analysis analysis, int token, String wanted) {
        if (!analysis.text().is(token, "contact_label")) {
            return false;
        }
        for (Match match : analysis.text().matches(token)) {
            if (match.entry().lexicon().equals("contact_label") && match.entry().has("class", wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Whose a contact is: the organisation named shortly before it, else the one that the document names most. */
    private static final class Owners {
        private final NavigableMap<Integer, Entity> places = new TreeMap<>();
        private final @Nullable Entity main;

        Owners(Analysis analysis) {
            Map<Entity, Integer> counts = new LinkedHashMap<>();
            for (Mention mention : analysis.mentions().all()) {
                Entity entity = mention.kind() == MentionKind.ORGANISATION
                        ? analysis.discourse().of(mention)
                        : null;
                if (entity != null) {
                    counts.merge(entity, 1, Integer::sum);
                    places.putIfAbsent(mention.begin(), entity);
                }
            }
            Entity most = null;
            for (Map.Entry<Entity, Integer> count : counts.entrySet()) {
                most = most == null || count.getValue() > counts.getOrDefault(most, 0) ? count.getKey() : most;
            }
            main = most;
        }

        @Nullable
        Entity of(int token) {
            Map.Entry<Integer, Entity> before = places.lowerEntry(token);
            return before != null && token - before.getKey() <= NEAR ? before.getValue() : main;
        }
    }
}
