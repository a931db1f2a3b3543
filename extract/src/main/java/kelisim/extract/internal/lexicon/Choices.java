package kelisim.extract.internal.lexicon;

import java.util.ArrayList;
import java.util.List;

/** Forms that differ in a word or two, written once: '{put|set} {his|her} name to' stands for four, '{on|}' for 'on' and nothing. */
final class Choices {

    private Choices() {}

    /** The forms that a form with choices stands for; itself alone if it has none. */
    static List<String> of(String form) {
        int open = form.indexOf('{');
        int close = form.indexOf('}', open + 1);
        if (open < 0 || close < 0) {
            return List.of(form);
        }
        List<String> rests = of(form.substring(close + 1));
        List<String> forms = new ArrayList<>();
        for (String choice : form.substring(open + 1, close).split("\\|", -1)) {
            for (String rest : rests) {
                forms.add(form.substring(0, open) + choice + rest);
            }
        }
        return forms;
    }
}
