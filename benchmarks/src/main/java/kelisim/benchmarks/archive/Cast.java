package kelisim.benchmarks.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import kelisim.fact.Name;
import kelisim.fact.NameKind;

/**
 * Who and what a generated corpus speaks of, in the spellings that documents choose: two transcriptions and Cyrillic, initials,
 * fathers' names, either order, surnames in capitals or alone; long and short forms of states and ministries; names in quotation
 * marks, acronyms, 'the Party'. A few are named often and most of them seldom, as in any press.
 */
final class Cast {

    private static final String[][] STATES = {
        {"Kazakhstan", "Republic of Kazakhstan", "Казахстан"},
        {"Kyrgyzstan", "Kyrgyz Republic", "Кыргызстан"},
        {"Uzbekistan", "Republic of Uzbekistan", "Узбекистан"},
        {"Tajikistan", "Republic of Tajikistan"},
        {"Turkmenistan"},
        {"Russia", "Russian Federation", "Россия"},
        {"Azerbaijan", "Republic of Azerbaijan"},
        {"Mongolia"},
        {"China", "People's Republic of China", "PRC"},
        {"Türkiye", "Turkey", "Republic of Türkiye"},
        {"Georgia"},
        {"Germany", "Federal Republic of Germany"},
        {"Japan"},
        {"United States", "USA", "United States of America"}
    };
    private static final String[][] GIVEN = {
        {"Azamat", "Азамат"}, {"Aigul", "Айгуль"}, {"Bolat", "Болат"}, {"Dana", "Дана"}, {"Yerlan", "Ерлан"},
        {"Gulnara", "Гульнара"}, {"Ilyas", "Ильяс"}, {"Kanat", "Канат"}, {"Laila", "Лайла"}, {"Murat", "Мурат"},
        {"Nurlan", "Нурлан"}, {"Olzhas", "Олжас"}, {"Rustam", "Рустам"}, {"Saule", "Сауле"}, {"Timur", "Тимур"},
        {"Ulan", "Улан"}, {"Zarina", "Зарина"}, {"Zhanar", "Жанар"}, {"Sergey", "Сергей"}, {"Ivan", "Иван"},
        {"Olga", "Ольга"}, {"Akylbek", "Акылбек"}, {"Sadyr", "Садыр"}, {"Farrukh", "Фаррух"}, {"Shavkat", "Шавкат"},
        {"Emomali", "Эмомали"}, {"Batbold", "Батболд"}, {"Khalil", "Халил"}, {"Mehmet", "Мехмет"}, {"Anna", "Анна"}
    };
    private static final String[][] SOUND = {
        {"ab", "аб"},
        {"ad", "ад"},
        {"al", "ал"},
        {"ash", "аш"},
        {"bay", "бай"},
        {"bek", "бек"},
        {"ber", "бер"},
        {"da", "да"},
        {"dos", "дос"},
        {"er", "ер"},
        {"ga", "га"},
        {"ib", "иб"},
        {"ka", "ка"},
        {"kha", "ха"},
        {"kul", "кул"},
        {"ma", "ма"},
        {"mu", "му"},
        {"na", "на"},
        {"nur", "нур"},
        {"or", "ор"},
        {"ra", "ра"},
        {"sa", "са"},
        {"sul", "сул"},
        {"ta", "та"},
        {"tem", "тем"},
        {"tul", "тул"},
        {"um", "ум"},
        {"us", "ус"},
        {"zha", "жа"},
        {"zhu", "жу"}
    };
    private static final String[] FIELD = {
        "Water",
        "Energy",
        "Ecology",
        "Transport",
        "Trade",
        "Culture",
        "Health",
        "Education",
        "Agriculture",
        "Finance",
        "Justice",
        "Tourism"
    };

    private final Random random;
    private final int people;
    private final int bodies;

    Cast(Random random, int facts) {
        this.random = random;
        this.people = Math.max(50, facts / 25);
        this.bodies = Math.max(20, facts / 100);
    }

    /** The number of a person, body or series below a bound: small numbers often, great ones seldom. */
    private int often(int bound) {
        double draw = random.nextDouble();
        return (int) (bound * draw * draw * draw);
    }

    Name state() {
        return Name.of(NameKind.STATE, pick(STATES[often(STATES.length)]));
    }

    Name person() {
        int who = often(people);
        boolean cyrillic = random.nextInt(8) == 0;
        String given = GIVEN[who % GIVEN.length][cyrillic ? 1 : 0];
        String surname = word(who, cyrillic) + (cyrillic ? "ов" : "ov");
        String father = GIVEN[who / GIVEN.length % GIVEN.length][cyrillic ? 1 : 0] + (cyrillic ? "ович" : "ovich");
        String text =
                switch (random.nextInt(10)) {
                    case 0 -> surname + " " + given;
                    case 1 -> given + " " + father + " " + surname;
                    case 2 -> given.substring(0, 1) + ". " + surname;
                    case 3 -> respelt(given) + " " + respelt(surname);
                    case 4 -> given + " " + surname.toUpperCase(Locale.ROOT);
                    case 5 -> surname;
                    default -> given + " " + surname;
                };
        return text.equals(surname)
                ? Name.of(NameKind.PERSON, text)
                : Name.of(NameKind.PERSON, text).with(List.of(surname));
    }

    Name body() {
        int kind = random.nextInt(10);
        if (kind < 3) {
            String state = pick(STATES[often(STATES.length)]);
            return Name.of(NameKind.ORGANISATION, "Ministry of " + pick(FIELD) + " of " + state);
        }
        if (kind == 3) {
            return Name.of(NameKind.ORGANISATION, pick("the Party", "the Ministry", "the Commission"));
        }
        int which = often(bodies);
        String word = word(which, false);
        String field = FIELD[which % FIELD.length];
        return switch (which % 4) {
            case 0 ->
                Name.of(NameKind.ORGANISATION, pick(word + " Fund", "“" + word + "” Fund", respelt(word) + " Fund"));
            case 1 ->
                Name.of(NameKind.ORGANISATION, pick(field + " Party “" + word + "”", "«" + respelt(word) + "» party"));
            case 2 -> {
                String name = word + " Institute of " + field;
                String acronym = word.charAt(0) + "I" + field.charAt(0);
                yield random.nextBoolean()
                        ? Name.of(NameKind.ORGANISATION, name).with(List.of(acronym))
                        : Name.of(NameKind.ORGANISATION, name + " (" + acronym + ")");
            }
            default -> Name.of(NameKind.ORGANISATION, pick(word + " LLC", "ООО «" + word(which, true) + "»"));
        };
    }

    Name instrument(String day) {
        String about = pick(FIELD) + " in " + word(often(bodies), false);
        return Name.of(
                NameKind.INSTRUMENT,
                pick("Agreement on " + about + " of " + day, "Memorandum on " + about, "the Memorandum"));
    }

    Name event(int number) {
        return Name.of(
                NameKind.EVENT, pick(number + "th ", "") + word(often(bodies), false) + " " + pick("Forum", "Summit"));
    }

    Name place() {
        return Name.of(
                NameKind.PLACE, pick("Astana", "Nur-Sultan", "Bishkek", "Tashkent", "Osh", word(often(bodies), false)));
    }

    private static String word(int number, boolean cyrillic) {
        int n = number * 7 + 13;
        int script = cyrillic ? 1 : 0;
        List<String> sounds = new ArrayList<>(
                List.of(SOUND[n % 30][script], SOUND[n / 30 % 30][script], SOUND[n / 900 % 30][script]));
        if (n >= 27_000) {
            sounds.add(SOUND[n / 27_000 % 30][script]);
        }
        String word = String.join("", sounds);
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** In another transcription. */
    private static String respelt(String name) {
        return name.replace("zh", "j")
                .replace("Zh", "J")
                .replace("ay", "ai")
                .replace("kh", "h")
                .replace("Kh", "H");
    }

    private String pick(String... words) {
        return words[random.nextInt(words.length)];
    }
}
