// Verbs beyond those written by hand. A verb that is mostly a noun or an adjective is known by its past alone.
import {byCode, entries, files, union, words, write} from './lexicons.mjs';

const FILE = 'en/lexicon/verb_wordnet';
const OWN = ['en/lexicon/verb', 'en/lexicon/general_verb', 'en/lexicon/verb_common'];
const NAMES = ['en/lexicon/given_name', 'en/lexicon/given_name_faker', 'en/lexicon/theme', 'en/lexicon/common_word'];

/** How often a verb that is also a noun must have been met to be known in all its forms: 'drip irrigation' has no verb. */
const OFTEN = 14;
/** How often a verb must have been met, and how often beside the noun that looks like it, to be one where the words around tell it. */
const SOMETIMES = 4;
const BESIDE = 0.4;

export function verbs(wordnet, namesOfPeople) {
  const known = union(...OWN.map(words));
  const taken = union(...files('en/lexicon', [FILE, ...OWN, ...NAMES]).map(words), known);
  const irregular = wordnet.irregular('verb');
  const whole = [];
  const some = [];
  const past = [];
  for (const lemma of wordnet.lemmas('verb').sort(byCode)) {
    if (!/^[a-z]{3,}$/.test(lemma) || known.has(lemma)) continue;
    const verb = wordnet.count(lemma, 'verb');
    const other = Math.max(...['noun', 'adjective', 'adverb'].map(part => wordnet.count(lemma, part)));
    const only = !['noun', 'adjective', 'adverb'].some(part => wordnet.has(lemma, part));
    const own = irregular.get(lemma) ?? [];
    const clear = (only && lemma.length > 4) || (verb > OFTEN && verb > 8 * other);
    if (clear && !taken.has(lemma) && !namesOfPeople.has(lemma)) {
      whole.push(entry(lemma, own));
    } else if (verb > SOMETIMES && verb > BESIDE * other && !taken.has(lemma) && !namesOfPeople.has(lemma)) {
      some.push(entry(lemma, own));
    } else if (pastIsClear(wordnet, lemma, own, taken) && (verb > 0 || lemma.length > 4)) {
      past.push(entry(lemma, own));
    }
  }
  write(FILE, HEAD, [group(whole, {}), group(some, {classes: '[other, ambiguous]'}), group(past, {inflect: 'past'})]);
  return whole.length + some.length + past.length;
}

/** No noun, adjective or function word looks like its past. */
function pastIsClear(wordnet, lemma, own, taken) {
  const forms = [lemma.endsWith('e') ? lemma + 'd' : lemma + 'ed', lemma.replace(/y$/, 'ied'), ...own]
      .filter(form => form.endsWith('ed'));
  return own.every(form => form.endsWith('ed') || form.endsWith('ing'))
      && forms.every(form => !taken.has(form) && !wordnet.has(form, 'noun') && !wordnet.has(form, 'adjective'));
}

/** Regular verbs are a lemma; of the others all forms of the past are given, and irregular gerunds. */
function entry(lemma, own) {
  const pasts = own.filter(form => !form.endsWith('ing') && !form.endsWith('s'));
  if (pasts.length === 0) return lemma;
  const gerunds = own.filter(form => form.endsWith('ing'));
  const participles = pasts.length > 1 ? pasts.filter(form => /n$|ne$/.test(form)) : [];
  const past = pasts.filter(form => !participles.includes(form));
  if (past.every(form => form.endsWith('lled'))) past.push(...past.map(form => form.replace(/lled$/, 'led')));
  if (gerunds.every(form => form.endsWith('lling'))) gerunds.push(...gerunds.map(form => form.replace(/lling$/, 'ling')));
  const list = (name, forms) => (forms.length ? [`${name}: [${forms.join(', ')}]`] : []);
  return [`name: ${lemma}`, ...list('past', past), ...list('participle', participles), ...list('gerund', gerunds)];
}

function group(found, attributes) {
  const fields = Object.entries(attributes).map(([k, v]) => `${k}: ${v}`);
  return {
    attributes,
    lines: found.filter(one => typeof one === 'string'),
    items: found.filter(one => typeof one !== 'string').map(one => `{${[...one, ...fields].join(', ')}}`),
  };
}

const HEAD = `
lexicon: verb
source: WordNet 3.0 (Princeton University, WordNet licence), verbs of one word; made by extract/src/data
# Verbs that tell of no class of facts, beside those written by hand: known so that clauses are cut rightly. Those that are about as
# often a noun or an adjective in WordNet's tagged texts are ambiguous; those that mostly are, known by their past alone (inflect: past).
attributes: {classes: [other]}`;
