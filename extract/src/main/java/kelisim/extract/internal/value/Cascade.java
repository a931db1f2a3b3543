package kelisim.extract.internal.value;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.value.Bounds.Figure;
import kelisim.extract.internal.value.Phones.Phone;
import kelisim.extract.internal.value.TimeExpressions.Found;
import kelisim.extract.values.ContactValue;
import kelisim.extract.values.DateOrder;
import kelisim.extract.values.Register;
import kelisim.extract.values.Value;
import kelisim.extract.values.ValueKind;

/** Goes over one text once, from left to right, and asks at each word that may open a value what stands there. */
public final class Cascade {

    private static final int NEAR = 4;
    /** Fewer tokens make a note, more a report, whoever speaks. */
    private static final int SHORT_TEXT = 18;

    private static final int LONG_TEXT = 40;
    /** 'Since the end of the first …': so many words are looked through. */
    private static final int MOST_LEADING = 3;

    private final Lexicon lexicon;
    private final Tokens tokens;
    private final List<ContactValue> contacts;
    private final Phones phones;
    private final Measures measures;
    private final TimeExpressions times;
    private final List<Value> values = new ArrayList<>();
    private int lastPhone = -NEAR;

    /** Reads the tokens; {@link #values()} does the rest. */
    public Cascade(Lexicon lexicon, CharSequence text, Standpoint standpoint, Register register, DateOrder order) {
        this.lexicon = lexicon;
        this.tokens = new Tokens(text, lexicon.spellings);
        this.contacts = new Contacts(tokens).find();
        this.phones = new Phones(tokens);
        Numbers numbers = new Numbers(tokens);
        this.measures = new Measures(lexicon, tokens, numbers);
        this.times = new TimeExpressions(
                lexicon, tokens, numbers, new Setting(tokens, standpoint, settled(register)), order);
    }

    /** What was found, in the order of the text. */
    public List<Value> values() {
        int contact = 0;
        int i = 0;
        while (i < tokens.size()) {
            if (contact < contacts.size()
                    && tokens.begin(i) >= contacts.get(contact).span().begin()) {
                values.add(contacts.get(contact));
                i = after(i, contacts.get(contact++).span().end());
            } else {
                int known = values.size();
                int next = opens(i) && leads(i) ? at(i) : i + 1;
                takeBackOverlap(known);
                i = contact < contacts.size() && reachesInto(contacts.get(contact)) ? i + 1 : next;
            }
        }
        return List.copyOf(values);
    }

    /** Takes back what begins inside the value before it: the article of 'www.the 1years' is the address's. */
    private void takeBackOverlap(int known) {
        boolean overlaps = known > 0
                && values.size() > known
                && values.get(known).span().begin()
                        < values.get(known - 1).span().end();
        if (overlaps) {
            values.subList(known, values.size()).clear();
        }
    }

    /** Takes back what was read last if it reaches into an address: 'week 1x.com' has no week. */
    private boolean reachesInto(ContactValue contact) {
        boolean reaches = false;
        while (!values.isEmpty()
                && values.get(values.size() - 1).span().end() > contact.span().begin()) {
            values.remove(values.size() - 1);
            reaches = true;
        }
        return reaches;
    }

    private int after(int i, int end) {
        int next = i;
        while (next < tokens.size() && tokens.begin(next) < end) {
            next++;
        }
        return next;
    }

    /** Whether words that open a value only together with others have such others behind them. */
    private boolean leads(int i) {
        int at = i;
        while (at < i + MOST_LEADING && tokens.isWord(at) && !tokens.word(at).opensAlone() && !beginsName(at)) {
            at++;
            if (tokens.isWord(at) && !opensAsWord(at) && !joins(at)) {
                return isHalved(at);
            }
        }
        return true;
    }

    /** 'mile' in 'a mile and a half'. */
    private boolean isHalved(int i) {
        return tokens.is(i + 1, Role.AND) && tokens.is(i + 2, Role.A) && tokens.is(i + 3, Role.HALF);
    }

    private boolean joins(int i) {
        return tokens.is(i, Role.OF) || tokens.is(i, Role.ON) || tokens.is(i, Role.THAN) || tokens.is(i, Role.TO);
    }

    private boolean opens(int i) {
        return tokens.isDigits(i) || (tokens.isWord(i) ? opensAsWord(i) : opensAsMark(i));
    }

    private boolean opensAsWord(int i) {
        return tokens.word(i).opens() || beginsName(i);
    }

    /** Most points, hyphens and brackets stand between words; a value begins with one only ahead of its digits. */
    private boolean opensAsMark(int i) {
        boolean sign = tokens.is(i, Role.DASH);
        if (sign || tokens.isSymbol(i, "+(.'’")) {
            return tokens.isDigits(i + 1)
                    || tokens.isSymbol(i + 1, "+(.")
                    || (sign && (tokens.word(i + 1).opens() || beginsName(i + 1)));
        }
        if (tokens.isSymbol(i, "<>≤≥")) {
            return tokens.isDigits(i + 1) || tokens.isSymbol(i + 1, '=');
        }
        return tokens.word(i).opens() || beginsName(i) || tokens.isSymbol(i, "½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞");
    }

    private boolean beginsName(int i) {
        return tokens.word(i).beginsName()
                && (lexicon.holidays.at(tokens, i) != null
                        || lexicon.currencySymbols.at(tokens, i) != null
                        || lexicon.references.at(tokens, i) != null);
    }

    /** A note is short, or speaks of its writer and reader; a report is neither. */
    private Register settled(Register register) {
        if (register != Register.AUTO) {
            return register;
        }
        if (tokens.size() >= LONG_TEXT) {
            return Register.REPORT;
        }
        boolean persons = false;
        for (int i = 0; i < tokens.size() && !persons; i++) {
            persons = tokens.is(i, Role.PERSON);
        }
        return persons || tokens.size() < SHORT_TEXT ? Register.NOTE : Register.REPORT;
    }

    private int at(int i) {
        Found time = times.at(i);
        if (time != null) {
            values.addAll(time.values());
            return time.to();
        }
        Phone phone = phones.at(i, i - lastPhone < NEAR);
        if (phone != null) {
            values.add(new ContactValue(tokens.span(phone.from(), phone.to()), ValueKind.PHONE, phone.digits()));
            lastPhone = phone.to();
            return phone.to();
        }
        Figure figure = measures.at(i);
        if (figure != null) {
            values.add(figure.value());
            return figure.to();
        }
        return i + 1;
    }
}
