// The wordings in which criteria state a field, strongest first. Data: a new agreement's wording is added here.
import type { ParsedPoolField } from '../model.ts'

type Field = ParsedPoolField['field']
type Part = 'criteria' | 'prose' | 'notes' | 'authority'

/** `value` in the pattern is what the field says; without it the whole sentence is. */
export type Wording = {
  field: Field
  pattern: RegExp
  /** Where it may stand, in the order of trust. */
  in: readonly Part[]
  /** The next sentence, where it says more of the same: `covers` only cites it, `joins` adds it to the value. */
  covers?: RegExp
  joins?: RegExp
  /** The sentence before it must be of this wording. */
  after?: RegExp
}

const told = ['criteria', 'prose'] as const
const anywhere = ['criteria', 'prose', 'notes'] as const

/** Fields with one value: the first wording that is found gives it. */
export const singleFields: readonly Wording[] = [
  {
    field: 'purpose',
    in: told,
    pattern: /^(?:Puljens formål|Formålet(?: med [\p{Ll}]+)?) er (?<value>.+)/u,
    covers: /^Konkret skal puljen /,
  },
  { field: 'purpose', in: told, pattern: /har til formål,? (?<value>at .+)/ },
  { field: 'purpose', in: told, pattern: /^Indsatserne skal samlet set bidrage til (?<value>at .+)/ },
  { field: 'purpose', in: told, pattern: /pulje, hvorfra der kan ansøges om (?<value>.+)/ },
  { field: 'purpose', in: told, pattern: /afsættes midler til (?<value>at .+)/ },
  { field: 'purpose', in: told, pattern: /etableres en ansøgningspulje til (?<value>.+)/ },
  { field: 'purpose', in: told, pattern: /særligt behov for (?<value>.+)/ },

  {
    field: 'targetGroup',
    in: told,
    pattern: /^(?:Målgruppen(?: for [\p{L}-]+)? er|Målgruppe:|Puljens målgruppe er) (?<value>.+)/u,
    covers: /^(?:Målgruppen omfatter|Det er en målgruppe)/,
  },
  { field: 'targetGroup', in: told, pattern: /menes her (?<value>.+)/ },
  { field: 'targetGroup', in: told, pattern: /indsats for (?<value>.+)/ },
  {
    field: 'targetGroup',
    in: told,
    pattern: /(?<!puljen? )målrettet (?!disse|målgruppen)(?<value>.+?)(?:, eller til .+)?$/,
  },
  { field: 'targetGroup', in: told, pattern: /aktiviteter til (?<value>.+?)(?:, hvori .+)?$/ },
  { field: 'targetGroup', in: told, pattern: /inddragelse af (?<value>.+?) gennem / },
  { field: 'targetGroup', in: told, pattern: /vold mod (?<value>.+)/ },
  { field: 'targetGroup', in: told, pattern: /lidelser hos (?<value>.+)/ },

  {
    field: 'applicants',
    in: told,
    pattern:
      /^(?:Ansøgerkreds: )?Ansøg(?:er|nings)kredsen(?: for ansøgningspuljen)? (?:er|vil være) (?:både )?(?<value>.+?)(?:, der:)?$/,
    covers: /^(?:Ansøgere kan eventuelt indgå|.+ kan inddrages)/,
  },
  {
    field: 'applicants',
    in: told,
    pattern: /^(?:Ansøgerkreds: )?Puljen (?:kan|vil kunne) søges af (?<value>.+?)(?: til brug for .+)?$/,
    joins: /^Partnerskaberne kan for eksempel bestå af/,
  },
  { field: 'applicants', in: told, pattern: /kan ansøges af (?<value>.+)/ },
  { field: 'applicants', in: told, pattern: /ansøgningspulje målrettet (?<value>.+)/ },
  { field: 'applicants', in: told, pattern: /gennem en ansøgningspulje for (?<value>.+)/ },
  { field: 'applicants', in: told, pattern: /ansøgningspulje[^.]*, hvor (?<value>.+?) kan / },

  { field: 'coFinancing', in: told, pattern: /(?<value>\d[\d-]* pct\. medfinansiering.*)/ },
  { field: 'coFinancing', in: told, pattern: /(?<value>ansøger medfinansierer \d.+)/ },
  {
    field: 'coFinancing',
    in: told,
    pattern: /(?<value>finansiering, som mindst svarer til den statslige .+)/,
  },

  { field: 'administeredBy', in: told, pattern: /\badministreres af (?<value>\p{Lu}.+)/u },
  {
    field: 'administeredBy',
    in: told,
    pattern: /samt (?<value>\p{Lu}[^,]+), hvor sidstnævnte vil stå for administrationen/u,
  },
  { field: 'administeredBy', in: told, pattern: /udmøntet som puljemidler og understøttet af (?<value>.+)/ },
  { field: 'administeredBy', in: ['notes'], pattern: /Puljen forankres i (?<value>\p{Lu}.+)/u },
  {
    field: 'administeredBy',
    in: ['authority'],
    pattern: /administreres af (?<value>(?!.* eller )\p{Lu}.+)/u,
  },
  { field: 'administeredBy', in: anywhere, pattern: /pct\. .* til (?<value>\p{Lu}.+?)s administration/u },
  {
    field: 'administeredBy',
    in: anywhere,
    pattern: /^(?=.*administration).*pct\. .* til (?<value>\p{Lu}[^,]+)/u,
  },

  {
    field: 'adminPct',
    in: anywhere,
    pattern: /^(?=.*administration).*?(?<value>(?:op til )?\d+ pct\. af [\p{L} ]*bevilling\p{Ll}*)/iu,
    covers: /^Det reelle behov/,
  },

  { field: 'round', in: told, pattern: /\b[Aa]nsøgningsrunde\b/ },
  { field: 'round', in: told, pattern: /^Puljen udmeldes\b/ },

  {
    field: 'support',
    in: told,
    pattern: /\bopnås støtte i\b/,
    joins: /^Tilskudsmodtagere .*kan anvende midlerne/,
  },
  {
    field: 'support',
    in: told,
    pattern: /\bprojektperiode fra\b|\bskal være anvendt senest\b|\btil flerårige projekter\b/,
  },

  {
    field: 'criteriaAuthority',
    in: told,
    pattern:
      /kriterier .*(?:fastsættes|fastsat|fastlægges)(?: efterfølgende| nærmere)? af (?<value>\p{Lu}.+?)(?: (?:inden for|med afsæt i|i det konkrete) .+)?$/iu,
  },
  {
    field: 'criteriaAuthority',
    in: told,
    pattern: /, at (?<value>\p{Lu}[^.]+?) fastlægger de nærmere puljekriterier/u,
  },
  {
    field: 'criteriaAuthority',
    in: told,
    pattern: /^Kriterierne .*i tæt dialog mellem (?<value>.+?), hvor /,
  },
]

/** Fields with as many values as there are sentences of these wordings, and points of the lists they lead in to. */
export const listFields: readonly Wording[] = [
  { field: 'requirement', in: told, pattern: /\bet krav\b|\bstilles der krav\b/ },
  { field: 'requirement', in: told, pattern: /^Ansøger(?:e|en|ne)? skal\b/ },
  {
    field: 'requirement',
    in: told,
    pattern: /^(?:Projekter(?:ne)?|Forløbene|Aktiviteterne|Indsatsen|Tilskudsmodtagere?)(?:, [^,]+,)? skal\b/,
  },
  {
    field: 'requirement',
    in: told,
    pattern: /^Kommuner, der modtager støtte[^,]*, skal\b|^For kommuner, der søger, må /,
  },
  {
    field: 'requirement',
    in: told,
    pattern: /^Såfremt .*\bskal (?:ansøger|kommunen)\b|\bskal tænkes ind i projekterne\b/,
  },
  { field: 'requirement', in: told, pattern: /^Det forudsættes, at\b|\bforudsættes det, at ansøger\b/ },
  { field: 'requirement', in: told, pattern: /\bblive lagt (?:særlig )?vægt på|\bvil prioritere\b/ },
  { field: 'requirement', in: told, pattern: /\bprimært blive målrettet\b|^D(?:er|et) tilstræbes\b/ },
  { field: 'requirement', in: told, pattern: /\bder (?<value>skal indgå samarbejde med .+)/ },

  { field: 'use', in: told, pattern: /(?:midler(?:ne)?|puljen?)\b.*\banvendes til\b/i },
  {
    field: 'use',
    in: told,
    pattern: /^Der kan både søges til\b|\bkunne søges til\b|\btil brug for konkrete projekter\b/,
  },
  {
    field: 'use',
    in: told,
    pattern: /^Puljens formål kan\b|^Ansøgningspuljen skal gå til\b|^Ordningen vil indebære\b/,
  },
  { field: 'use', in: told, after: /pulje/i, pattern: /^Det kan (?:fx|f\.eks\.|også) / },
  { field: 'use', in: told, pattern: /^Aktiviteterne kunne fx\b|\bkan tænkes ind\b/ },
  {
    field: 'use',
    in: told,
    pattern: /\bkan gives støtte til\b|\bvil også kunne omfatte\b|\bkan forestås af\b/,
  },
  { field: 'use', in: told, pattern: /\bikke støtteberettiget\b|\buforbrugte midler\b/ },
  {
    field: 'use',
    in: told,
    pattern: /^Der kan eventuelt indgås samarbejde\b|^Initiativet skal\b.*\bafprøve\b/,
  },
]

/** What leads in to a list of requirements, and how each of its points is worded with it. */
export const leadIns: readonly { pattern: RegExp; stem: string }[] = [
  { pattern: /et krav, at ansøger:$/, stem: 'ansøger' },
  { pattern: /ansøger skal:$/i, stem: 'ansøger skal' },
  { pattern: /lagt vægt på:$/, stem: 'der lægges vægt på' },
  { pattern: /^Ansøgerkredsen er .+, der:$/, stem: 'ansøger' },
]
