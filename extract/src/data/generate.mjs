// node generate.mjs WORDNET: writes the generated lexicons; README.md tells where WORDNET comes from.
import {cities} from './cities.mjs';
import {namesOfPeople, people} from './people.mjs';
import {verbs} from './verbs.mjs';
import {WordNet} from './wordnet.mjs';

const wordnet = new WordNet(process.argv[2]);
console.log('given and family names', people(wordnet));
console.log('verbs', verbs(wordnet, namesOfPeople()));
console.log('towns', cities(wordnet));
