// The wordings in which a text tells of the agreement itself. Data: a new agreement's wording is added here.

/** How a fact is told: `value` makes its short Danish wording from the pattern's groups, by default the group `value`. */
export type FactWording = {
  name: string
  pattern: RegExp
  value?: (groups: Record<string, string | undefined>) => string
  /** Every sentence of this wording is a fact of its own, not only the first. */
  every?: true
}

export const factWordings: readonly FactWording[] = [
  { name: 'parties', pattern: /^(?<value>\p{Lu}.+?) har den \d+\. \p{Ll}+ \d{4} indgået aftale\b/u },
  { name: 'date', pattern: / har den (?<value>\d+\. \p{Ll}+ \d{4}) indgået aftale\b/u },
  { name: 'areas', pattern: /initiativer for samlet .+? fordelt på henholdsvis (?<value>.+)/ },
  { name: 'total', pattern: /\baftale om at fordele (?<value>[\d.,]+ millioner kroner)/ },

  // "…," siger Socialstyrelsens direktør Ellen Klarskov Lauritzen
  { name: 'quoted', pattern: /["”],? siger (?<value>\p{Lu}[\p{L}-]+s \p{Ll}+(?: \p{Lu}[\p{L}-]+)+)$/u },

  { name: 'reserve', pattern: /^(?<value>Reserven .*svarer til .+)/, every: true },
  { name: 'reserve', pattern: /(?<value>reserven på .*, som afløste satspuljen i \d{4})/, every: true },
  { name: 'reserve', pattern: /^(?<value>Reserven udmøntes til .+)/, every: true },
  { name: 'reservePurpose', pattern: /reserven .*har til formål (?<value>at .+)/ },
  { name: 'satspulje', pattern: /^Satspuljen betegner (?<value>.+)/ },

  { name: 'governmentView', pattern: /^Det er regeringens tolkning, (?<value>at .+)/ },
  { name: 'disagreement', pattern: /^(?<value>.+ er uenige i .+)/, every: true },
  { name: 'disagreement', pattern: /\ber det fortsat (?<value>.+ opfattelse, at .+)/, every: true },

  { name: 'workingGroup', pattern: /^Arbejdsgruppen består af (?<value>.+)/ },
  {
    name: 'workingGroup',
    pattern: /\barbejdsgruppe bestående af (?<value>.+?)(?:, som .+| har formuleret .+)$/,
  },
  { name: 'workingGroupChair', pattern: /^Arbejdsgruppen består af .*?(?<value>[\p{L}-]+) \(formand\)/u },
  { name: 'workingGroupTask', pattern: /\bnedsættes en arbejdsgruppe, der har til formål (?<value>at .+)/ },
  { name: 'workingGroupInvolves', pattern: /^Arbejdsgruppen skal inddrage (?<value>.+?)(?: i arbejdet)?$/ },
  {
    name: 'workingGroupDeadline',
    pattern:
      /foreløbige skitse i (?<sketch>.+?), og det endelige oplæg skal oversendes til (?<to>.+?) (?<final>inden .+)/,
    value: ({ sketch, to, final }) => `foreløbig skitse i ${sketch}; endeligt oplæg til ${to} ${final}`,
  },
  {
    name: 'workingGroupFunding',
    pattern: /^Arbejdsgruppens deltagere modtager hver (?<amount>[\d.]+ kr\.)/,
    value: ({ amount }) => `${amount} til hver deltager`,
  },

  {
    name: 'relatedAgreement',
    pattern:
      /^Initiativer for samlet (?<sum>.+? mio\. kr\.) .*skal ses i sammenhæng med (?<title>Aftale om .+?)(?: \[.+)?$/,
    value: ({ sum, title }) => `${title} (initiativer for samlet ${sum})`,
    every: true,
  },
  {
    name: 'relatedAgreement',
    pattern: /\*\s*indgår i (?<title>Aftale om .+?)(?: \(.+?\))? af (?<date>\p{Ll}+ \d{4})$/u,
    value: ({ title, date }) => `${title} fra ${date}`,
    every: true,
  },
]
