// Words that people who work with budgets cut short ("init.", "straksudm.", "egenfin."), written out before a question is read.
// Names cut short are left to the linker, which knows the tables' words.

const FULL: Record<string, string> = {
  aft: 'aftalen',
  intl: 'international',
  psyk: 'psykiatri',
  init: 'initiativer',
  straksudm: 'straksudmøntning',
  egenfin: 'egenfinansiering',
  medfin: 'medfinansiering',
  egenbet: 'egenbetaling',
  adm: 'administration',
  admin: 'administration',
  org: 'organisationer',
  komm: 'kommuner',
  udg: 'udgifter',
  hva: 'hvad',
  abo: 'abonnement',
  hc: 'handicapområdet',
  hp: 'handlingsplan',
  md: 'måned',
  mdr: 'måneder',
  sbst: 'Social- og Boligstyrelsen',
  sst: 'Sundhedsstyrelsen',
  spm: 'spørgsmål',
  spg: 'spørgsmål',
}
const SHORT = new RegExp(
  `(?<![\\p{L}\\d.-])(${Object.keys(FULL).join('|')})(?:\\.(?=\\s|[,;:?!)]|$)|(?![\\p{L}\\d.-]))`,
  'giu',
)

/** "Hc-politisk" */
const HANDICAP = /(?<![\p{L}\d])hc-(?=\p{L})/giu

/** "Hvilket min. fik mest?": not "min søn". */
const MINISTRY = /(?<=(?<!\p{L})(hvilket|hvert|hvilke|alle) )min(?:\.(?=\s|[,;:?!)]|$)|(?![\p{L}\d.-]))/giu
const isMany = (determiner: string): boolean => /^(?:hvilke|alle)$/i.test(determiner)

/** "SUM-initiativer" are initiatives of SUM's. */
const OF_MINISTRY = /(?<![\p{L}\d])(?!SSA)(\p{Lu}{2,5})-(?=(?:initiativ|bevilling|område|indsats))/gu

/** "Psykiatri-linjerne" are the lines of psychiatry. */
const LINES =
  /(?<=\p{L}{3})-(?:linje|række|post|tal|beløb|bevilling)(?:n|en|et|ne|rne|ene|erne|r|er)?(?![\p{L}-])/giu

/** "21-24-aft.", "26-aft" */
const AGREEMENT = /(?<=\d-)aft(?:\.(?=\s|[,;:?!)]|$)|(?![\p{L}\d.-]))/giu

/** "Indsats t. børn m. handicap": behind a word, not behind a number, whose letter it would be. */
const SMALL: Record<string, string> = { t: 'til', m: 'med', f: 'for', v: 'ved' }
const SMALL_WORD = /(?<=\p{L}\s)([tmfv])\.(?=\s\p{L})/gu

/** "Civ.samf.org.", "civilsamf.org" */
const ORGANISATIONS = /(?<=(?<!\p{L})civ\p{L}*\.-?(?:samf\.-?)?)org(?:\.|(?!\p{L}))/giu

export const writeOut = (text: string): string =>
  text
    .replace(SMALL_WORD, (short, letter: string) => SMALL[letter] ?? short)
    .replace(ORGANISATIONS, 'organisationer')
    .replace(AGREEMENT, 'aftalen')
    .replace(SHORT, (short, word: string) => FULL[word.toLowerCase()] ?? short)
    .replace(HANDICAP, 'handicap')
    .replace(MINISTRY, (_, which: string) => (isMany(which) ? 'ministerier' : 'ministerium'))
    .replace(OF_MINISTRY, '$1 ')
    .replace(LINES, '')
