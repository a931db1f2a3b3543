package kelisim.extract.internal.mention;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.text.Shape;
import kelisim.extract.internal.text.Tokens;
import kelisim.extract.values.ContactValue;
import kelisim.extract.values.DateValue;
import kelisim.extract.values.DurationValue;
import kelisim.extract.values.FigureValue;
import kelisim.extract.values.Value;
import kelisim.extract.values.ValueKind;
import kelisim.extract.values.ValueRecogniser;
import kelisim.fact.ContactChannel;
import org.jspecify.annotations.Nullable;

/** Finds dates, figures and contacts: the value recogniser's, as far as they fill whole tokens. */
public final class ValueStage implements MentionStage {

    private final ValueRecogniser recogniser;

    public ValueStage(ValueRecogniser recogniser) {
        this.recogniser = recogniser;
    }

    @Override
    public List<Mention> find(AnalysedText text, Mentions soFar) {
        Tokens tokens = text.tokens();
        List<Mention> found = new ArrayList<>();
        for (Value value : recogniser.recognise(text.document())) {
            Reading reading = reading(value);
            int begin = tokens.at(value.span().begin());
            int end = tokens.at(value.span().end() - 1) + 1;
            boolean whole = begin < end
                    && end <= tokens.size()
                    && tokens.begin(begin) <= value.span().begin();
            if (reading != null && whole && tokens.begin(begin) < value.span().end()) {
                found.add(Mention.of(kind(value.kind()), begin, afterPart(text, end, reading), reading));
            }
        }
        return found;
    }

    /** 'Thursday morning' is that day. */
    private static int afterPart(AnalysedText text, int end, Reading reading) {
        boolean day = reading instanceof Reading.Time time && time.date().isDay();
        Match part = day && end < text.tokens().size() && !text.tokens().is(end, Shape.LINE_START)
                ? text.match(end, "time_noun")
                : null;
        return part != null && part.entry().has("part", "day") ? part.end() : end;
    }

    private static MentionKind kind(ValueKind kind) {
        return switch (kind) {
            case DATE, PERIOD -> MentionKind.DATE;
            case DURATION -> MentionKind.DURATION;
            case PHONE, EMAIL, URL -> MentionKind.CONTACT;
            case MONEY, PERCENT, QUANTITY, COUNT, NUMBER, ORDINAL -> MentionKind.FIGURE;
        };
    }

    /** What the value means; nothing for those that tell no fact: ordinals, dates left open, 'months'. */
    private static @Nullable Reading reading(Value value) {
        if (value instanceof DurationValue length) {
            return LengthOfTime.read(length);
        }
        if (value instanceof DateValue date) {
            return date.date() == null ? null : new Reading.Time(date.date());
        }
        if (value instanceof FigureValue figure) {
            return figure.kind() == ValueKind.ORDINAL
                    ? null
                    : new Reading.Figure(
                            figure.value(), figure.upper(), figure.total(), figure.unit(), figure.comparator());
        }
        return value instanceof ContactValue contact
                ? new Reading.Channel(channel(contact.kind()), contact.normal())
                : null;
    }

    private static ContactChannel channel(ValueKind kind) {
        return switch (kind) {
            case EMAIL -> ContactChannel.EMAIL;
            case URL -> ContactChannel.URL;
            default -> ContactChannel.PHONE;
        };
    }
}
