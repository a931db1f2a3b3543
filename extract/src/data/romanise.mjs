// Names of people in Latin letters, as English documents mostly spell them.

const pairs = text => new Map(text.trim().split(/\s+/).map(pair => pair.split('=')));

const CYRILLIC = pairs(`а=a б=b в=v г=g д=d е=e ё=yo ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch
  ъ= ы=y ь= э=e ю=yu я=ya ѓ=gj ѕ=dz ј=j љ=lj њ=nj ќ=kj џ=dj ө=u ү=u`);
const UKRAINIAN = new Map([...CYRILLIC, ...pairs('г=h ґ=g и=y і=i ї=i є=ie й=i ю=iu я=ia')]);
const MACEDONIAN = new Map([...CYRILLIC, ...pairs('х=h ж=z ч=c ш=s ц=c')]);
const GREEK = pairs(`ου=ou αυ=av ευ=ev γγ=ng γκ=gk μπ=b ντ=nt τσ=ts τζ=tz α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s
  ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o`);
const GEORGIAN = pairs(`ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=zh რ=r ს=s ტ=t უ=u ფ=p ქ=k ღ=gh ყ=q შ=sh ჩ=ch ც=ts ძ=dz
  წ=ts ჭ=ch ხ=kh ჯ=j ჰ=h`);
const ARMENIAN = pairs(`ու=u ա=a բ=b գ=g դ=d ե=e զ=z է=e ը=y թ=t ժ=zh ի=i լ=l խ=kh ծ=ts կ=k հ=h ձ=dz ղ=gh ճ=ch մ=m յ=y ն=n շ=sh ո=o չ=ch պ=p
  ջ=j ռ=r ս=s վ=v տ=t ր=r ց=ts ւ=v փ=p ք=k օ=o ֆ=f և=ev`);

const TABLES = {ru: CYRILLIC, mn: CYRILLIC, uk: UKRAINIAN, mk: MACEDONIAN, el: GREEK, ka: GEORGIAN, hy: ARMENIAN};

/** The name in Latin letters. */
export function romanise(name, language) {
  const table = TABLES[language];
  if (!table || !/[^\p{Script=Latin}\p{P}\s]/u.test(name)) return name;
  const text = (language === 'el' ? plain(name) : name).toLowerCase();
  let latin = '';
  for (let i = 0; i < text.length; i++) {
    const two = table.get(text.slice(i, i + 2));
    latin += two ?? table.get(text[i]) ?? text[i];
    i += two === undefined ? 0 : 1;
  }
  return latin.replace(/(^|-)\p{Ll}/gu, letter => letter.toUpperCase());
}

const LETTERS = new Map(Object.entries({ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', þ: 'th', Þ: 'Th', æ: 'ae', Æ: 'Ae', œ: 'oe', Œ: 'Oe', ß: 'ss', ı: 'i', ə: 'a', Ə: 'A'}));

/** Without diacritics and with English letters only. */
export function plain(name) {
  return [...name.normalize('NFD').replace(/\p{M}/gu, '')].map(letter => LETTERS.get(letter) ?? letter).join('');
}

/** The spellings that the engine tells apart: as it is, and with English letters for those that it does not fold. */
export function spellings(name) {
  return plain(name).toLowerCase() === folded(name) ? [name] : [name, plain(name)];
}

const FOLDED = new Set(['ı', 'ø', 'Ø', 'ł', 'Ł', 'đ', 'Đ']);

/** As the engine compares words: lower case, Latin letters of its table without their diacritics. */
export function folded(name) {
  return [...name].map(letter => (FOLDED.has(letter) ? LETTERS.get(letter) : letter < 'ɐ' ? letter.normalize('NFD')[0] : letter)).join('').toLowerCase();
}
