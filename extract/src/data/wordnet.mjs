// WordNet: which lemmas it has of each part of speech, and how often each was met in its tagged texts.
import {readFileSync} from 'node:fs';

const PARTS = {1: 'noun', 2: 'verb', 3: 'adjective', 4: 'adverb', 5: 'adjective'};

const LOCATION = '15';

export class WordNet {
  #folder;
  #counts = new Map();
  #lemmas = {};

  constructor(folder) {
    this.#folder = folder;
    for (const part of ['noun', 'verb', 'adj', 'adv']) {
      const name = {adj: 'adjective', adv: 'adverb'}[part] ?? part;
      this.#lemmas[name] = new Set(this.#read('index.' + part)
          .filter(line => !line.startsWith(' ')).map(line => line.split(' ')[0]));
    }
    for (const line of this.#read('cntlist.rev')) {
      const [key, , count] = line.split(' ');
      const [lemma, rest] = key.split('%');
      const id = lemma + '%' + PARTS[rest[0]];
      this.#counts.set(id, (this.#counts.get(id) ?? 0) + Number(count));
    }
  }

  #read(file) {
    return readFileSync(`${this.#folder}/${file}`, 'latin1').split('\n').filter(line => line.length > 0);
  }

  lemmas(part) {
    return [...this.#lemmas[part]];
  }

  has(lemma, part) {
    return this.#lemmas[part].has(lemma);
  }

  count(lemma, part) {
    return this.#counts.get(lemma + '%' + part) ?? 0;
  }

  /** Irregular forms: lemma → forms. */
  irregular(part) {
    const forms = new Map();
    for (const line of this.#read(part + '.exc')) {
      const [form, ...lemmas] = line.split(' ');
      for (const lemma of lemmas) forms.set(lemma, [...(forms.get(lemma) ?? []), form]);
    }
    return forms;
  }

  /** Words that the data writes with a capital only. */
  properNouns() {
    const proper = new Map();
    for (const [word] of this.#nouns()) {
      const lower = word.toLowerCase();
      proper.set(lower, (proper.get(lower) ?? true) && word !== lower);
    }
    return new Set([...proper].filter(([, only]) => only).map(([word]) => word));
  }

  /** Names of places, in lower case. */
  places() {
    return new Set([...this.#nouns()].filter(([word, file]) => file === LOCATION && /^\p{Lu}/u.test(word)).map(([word]) => word.toLowerCase()));
  }

  /** Each noun as written, with the number of its lexicographer's file. */
  *#nouns() {
    for (const line of this.#read('data.noun')) {
      const fields = line.split(' ');
      for (let i = 0; !line.startsWith(' ') && i < parseInt(fields[3], 16); i++) yield [fields[4 + 2 * i], fields[1]];
    }
  }
}
