package kelisim.extract.internal.family.event;

import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.statement.Speech;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.text.Sentence;

/** To whom a speech that the document is speaks: 'Minister A, dear friends', 'I greet B', 'C is with us tonight'. They are at the event too. */
final class Addressed {

    /** In how many first sentences of a speech people are addressed. */
    private static final int FIRST_SENTENCES = 5;

    private final Analysis analysis;
    private final Spoken spoken;
    private final Participants out;

    Addressed(Analysis analysis, Spoken spoken, Participants out) {
        this.analysis = analysis;
        this.spoken = spoken;
        this.out = out;
    }

    void find() {
        Speech speech = Speech.of(analysis);
        Occurrence event = speech == null ? null : spoken.own(speech.begin(), null);
        if (speech == null || event == null) {
            return;
        }
        List<Sentence> sentences = analysis.text().sentences();
        int first = analysis.text().sentenceNumber(speech.begin());
        for (int s = Math.max(0, first - 2); s < Math.min(sentences.size(), first + FIRST_SENTENCES); s++) {
            salutation(sentences.get(s), speech, event);
        }
        for (Frame frame : analysis.frames()) {
            if (frame.begin() > speech.begin() && frame.standing() == Standing.DONE) {
                greeted(frame, event);
            }
        }
    }

    /** 'Minister A, distinguished members, ladies and gentlemen!': the people in front of the last salutation. */
    private void salutation(Sentence sentence, Speech speech, Occurrence event) {
        int last = -1;
        for (int t = sentence.begin(); t < sentence.end(); t++) {
            Match words = analysis.text().match(t, "speech");
            last = words != null && words.entry().has("kind", "salutation") ? t : last;
        }
        for (Mention person :
                analysis.mentions().within(sentence.begin(), Math.max(sentence.begin(), last), MentionKind.PERSON)) {
            Entity who = analysis.discourse().of(person);
            boolean label = analysis.tokens().isMark(analysis.text().afterBracket(person.end(), sentence.end()), ':');
            if (!speech.speaker().equals(who) && !label) {
                out.add("participation.addressed", who, event.entity(), "guest", sentence.begin(), sentence.end());
            }
        }
    }

    /** 'I greet A', 'we welcome B', 'C is with us', 'D sits in the first row'. */
    private void greeted(Frame frame, Occurrence event) {
        boolean receives = frame.is("receive") && frame.is("say");
        boolean attends = frame.verb().copula() || frame.is("attend");
        if (!receives && !attends) {
            return;
        }
        boolean own = frame.subjects().stream().anyMatch(this::isFirstPerson);
        boolean greets = own && receives;
        boolean here =
                !own && attends && analysis.behind(frame, "with").stream().anyMatch(this::isFirstPerson);
        if (!greets && !here) {
            return;
        }
        for (Entity who : analysis.entities(greets ? frame.objects() : frame.subjects(), Set.of(MentionKind.PERSON))) {
            out.add("participation.addressed", who, event.entity(), "guest", frame.begin(), frame.end());
        }
    }

    private boolean isFirstPerson(Phrase phrase) {
        return analysis.text().isFunction(phrase.begin(), "person", "first");
    }
}
