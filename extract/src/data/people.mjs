// Given and family names of many cultures, in Latin letters, without those that are also words, places or bodies.
import {allLocales} from '@faker-js/faker';
import {byCode, files, union, words, write} from './lexicons.mjs';
import {folded, plain, romanise, spellings} from './romanise.mjs';

const GIVEN = 'en/lexicon/given_name_faker';
const SURNAME = 'en/lexicon/surname_faker';
const OWN_GIVEN = 'en/lexicon/given_name';
const SHORTEST = 3;
/** Locales of joke names, and of scripts that do not write the vowels. */
const SKIPPED = new Set(['base', 'en_AU_ocker', 'en_BORK', 'eo', 'ar', 'fa', 'he', 'ur', 'dv', 'ku_ckb', 'th', 'ne', 'bn_BD', 'ja', 'ko', 'zh_CN', 'zh_TW', 'ta_IN']);

/** All names of people that the source has, in lower case. */
export function namesOfPeople() {
  return new Set([...names('first_name').values(), ...names('last_name').values()].flatMap(set => [...set])
      .map(name => name.toLowerCase()));
}

export function people(wordnet) {
  const english = ['noun', 'verb', 'adjective', 'adverb'].flatMap(part => wordnet.lemmas(part));
  const proper = wordnet.properNouns();
  const ordinary = new Set(english.filter(word => !proper.has(word)));
  const lists = files('en/lexicon', [GIVEN, SURNAME, OWN_GIVEN, 'en/lexicon/verb_wordnet']).concat(files('world', ['world/city_geonames']));
  const taken = union(wordnet.places(), ...lists.map(words));
  const isTaken = word => ordinary.has(word) || taken.has(word);
  const fits = name => name.length >= SHORTEST && SHAPE.test(name) && !PLURAL.test(name)
      && !isTaken(name.toLowerCase()) && !isTaken(plain(name).toLowerCase());
  const own = new Set([...words(OWN_GIVEN)].map(folded));
  const given = grouped(names('first_name'), name => fits(name) && !own.has(folded(name)));
  const all = union(own, ...given.map(([, list]) => new Set(list.map(folded))));
  const family = grouped(names('last_name'), name => fits(name) && name.length > SHORTEST && !all.has(folded(name)));
  write(GIVEN, head('given_name', 'Given names', 'An entry a culture, beside those written by hand.'), [{items: given.map(([culture, list]) => item(culture, list))}]);
  write(SURNAME, head('name_part', 'Family names', 'An entry a culture. They are a sign of a person, less so than a given name.'),
      [{items: family.map(([culture, list]) => item(culture, list, `, kind: surname${states(culture)}`))}]);
  const count = groups => groups.reduce((sum, [, list]) => sum + list.length, 0);
  return [count(given), count(family)];
}

/** Where the family names of a culture are usual (languages of states, CLDR); not of those whose lists hold names of many peoples. */
const STATES = {
  az: 'AZ IR',
  cs: 'CZ SK',
  el: 'GR CY',
  es: 'ES MX GT HN SV NI CR PA CU DO VE CO EC PE BO PY UY AR CL GQ',
  fi: 'FI EE',
  hr: 'HR BA RS ME SI',
  hu: 'HU RO SK',
  hy: 'AM',
  id: 'ID MY',
  it: 'IT CH SM',
  ka: 'GE',
  ku: 'IQ TR SY IR',
  lv: 'LV',
  mk: 'MK BG RS',
  pl: 'PL LT',
  pt: 'PT BR AO MZ CV GW ST TL',
  ro: 'RO MD',
  ru: 'RU BY KZ KG UA MD LV EE UZ TM TJ',
  sk: 'SK CZ',
  sl: 'SI',
  sr: 'RS ME BA HR MK',
  tr: 'TR CY',
  uk: 'UA MD',
  uz: 'UZ TJ KZ KG',
  yo: 'NG BJ',
  zu: 'ZA SZ',
};

/** One word with one capital, or two joined. */
const SHAPE = /^\p{Lu}[\p{Ll}’']+(?:[-’']\p{Lu}\p{Ll}+)?$/u;
/** Names that look like the plural of a people or a common noun are left to other lexicons. */
const PLURAL = /(?:ians|eans)$/;

/** Each culture's names. */
function names(field) {
  const found = new Map();
  for (const [locale, {metadata, person}] of Object.entries(allLocales)) {
    const lists = person?.[field];
    if (SKIPPED.has(locale) || !lists) continue;
    const culture = metadata?.language ?? locale;
    const set = found.get(culture) ?? new Set();
    for (const name of Object.values(lists).flat().filter(Boolean).flatMap(whole => whole.split(' '))) {
      spellings(romanise(name, culture)).forEach(form => set.add(form));
    }
    found.set(culture, set);
  }
  return found;
}

/** In order of culture, each name in its first culture only. */
function grouped(found, fits) {
  const seen = new Set();
  return [...found].sort(([a], [b]) => byCode(a, b)).map(([culture, set]) => {
    const list = [...set].filter(fits).sort(byCode).filter(name => !seen.has(folded(name)) && seen.add(folded(name)));
    return [culture, list];
  }).filter(([, list]) => list.length);
}

function states(culture) {
  return STATES[culture] ? `, states: [${STATES[culture].split(' ').map(code => (code === 'NO' ? '"NO"' : code)).join(', ')}]` : '';
}

function item(culture, list, more = '') {
  const quoted = list.map(name => (name.includes("'") || ['Null', 'True', 'No'].includes(name) ? `"${name}"` : name));
  return `{name: ${quoted[0]}, culture: ${culture}${more}, forms: [${quoted.slice(1).join(', ')}]}`;
}

function head(lexicon, what, note) {
  return `
lexicon: ${lexicon}
source: Faker 10.6.0 (@faker-js/faker, MIT licence); made by extract/src/data
# ${what} of many cultures, Cyrillic, Greek, Georgian and Armenian ones in Latin letters, without what is also a word (WordNet),
# a place or a body. culture: ISO 639 code of the language. ${note}
case: exact`;
}
