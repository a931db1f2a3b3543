// What the lexicons written by hand already hold, and how a generated one is written.
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {parse} from 'yaml';

const ROOT = new URL('../main/resources/kelisim/extract/', import.meta.url);

/** The entries of a lexicon file, each as a mapping. */
export function entries(file) {
  const lexicon = parse(readFileSync(new URL(file + '.yaml', ROOT), 'utf8'), {schema: 'failsafe'});
  return (lexicon.entries ?? []).flatMap(entry => {
    if (typeof entry === 'string') return [{name: entry}];
    if (!entry.lines) return [entry];
    return entry.lines.split('\n').filter(line => line.trim()).map(line => {
      const [name, ...forms] = line.split(';').map(part => part.trim());
      return {...entry, lines: undefined, name, forms};
    });
  });
}

/** The names of the files of a folder, without those that are made here. */
export function files(folder, except = []) {
  return readdirSync(new URL(folder, ROOT))
      .map(file => folder + '/' + file.replace('.yaml', ''))
      .filter(file => !except.includes(file));
}

/** All words and names that a file has, in lower case. */
export function words(file) {
  const found = new Set();
  for (const entry of entries(file)) {
    for (const field of ['name', 'forms', 'exact', 'noun', 'plural', 'past', 'participle', 'gerund', 'third', 'former']) {
      for (const form of [entry[field] ?? []].flat()) found.add(String(form).replace('*', '').toLowerCase());
    }
  }
  return found;
}

export function union(...sets) {
  return new Set(sets.flatMap(set => [...set]));
}

export const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** Writes a lexicon; a group is {attributes, lines, items}. */
export function write(file, head, groups) {
  let text = head.trim() + '\nentries:\n';
  for (const {attributes = {}, lines = [], items = []} of groups) {
    if (lines.length) {
      const fields = [...Object.entries(attributes).map(([k, v]) => `${k}: ${v}`), 'lines: |'];
      text += '  - ' + fields.join('\n    ') + '\n' + lines.map(line => '      ' + line + '\n').join('');
    }
    text += items.map(item => '  - ' + item + '\n').join('');
  }
  writeFileSync(new URL(file + '.yaml', ROOT), text);
}
