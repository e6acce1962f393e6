// Reads the affix file of a Hunspell dictionary: which endings and linking letters a flag lets a word take.

/** One way to build a form: the stem loses `strip` and gains `add`, if what it ends in fits `condition`. */
export interface Rule {
  flag: number
  strip: string
  add: string
  condition: RegExp | null
}

/** Rules by the letters they add. `endings` inflect; `linkings` make the first part of a compound. */
export interface Affixes {
  endings: ReadonlyMap<string, Rule[]>
  linkings: ReadonlyMap<string, Rule[]>
}

interface RawRule extends Rule {
  /** Flags that the built form has itself: twofold endings, places in a compound. */
  next: number[]
}

/** NEEDAFFIX: the form is a word only with a further ending (the doubled consonant of "ven" before "ner"). */
const NEEDS_ENDING = 8
/** ONLYINCOMPOUND: the form is a first part with its linking letters. */
const ONLY_IN_COMPOUND = 36

const parseRules = (aff: string): RawRule[] => {
  const rules: RawRule[] = []
  for (const line of aff.split('\n')) {
    if (!line.startsWith('SFX ')) continue
    const [, flag, strip, add, condition] = line.trim().split(/\s+/)
    if (strip === undefined || add === undefined || condition === undefined) continue
    const [ending = '', next = ''] = add.split('/')
    rules.push({
      flag: Number(flag),
      strip: strip === '0' ? '' : strip,
      add: ending === '0' ? '' : ending,
      condition: condition === '.' ? null : new RegExp(`${condition}$`),
      next: next === '' ? [] : next.split(',').map(Number),
    })
  }
  return rules
}

/** A twofold ending as one rule: "vennerne" comes of the rule that doubles n and the one that adds "erne". */
const compose = (first: RawRule, second: RawRule): Rule | null => {
  if (!first.add.endsWith(second.strip)) return null
  if (second.condition && !second.condition.test(first.add)) return null
  const add = first.add.slice(0, first.add.length - second.strip.length) + second.add
  return { flag: first.flag, strip: first.strip, add, condition: first.condition }
}

/** @param aff The affix file's text; its flags must be numbers (FLAG num). */
export const parseAffixes = (aff: string): Affixes => {
  const rules = parseRules(aff)
  const byFlag = new Map<number, RawRule[]>()
  for (const rule of rules) byFlag.set(rule.flag, [...(byFlag.get(rule.flag) ?? []), rule])
  const endings = new Map<string, Rule[]>()
  const linkings = new Map<string, Rule[]>()
  const put = (into: Map<string, Rule[]>, { flag, strip, add, condition }: Rule): void => {
    const rule = { flag, strip, add, condition }
    const same = into.get(add)
    if (same) same.push(rule)
    else into.set(add, [rule])
  }
  for (const rule of rules) {
    if (rule.add.endsWith('-')) continue
    if (rule.next.includes(ONLY_IN_COMPOUND)) {
      put(linkings, rule)
      continue
    }
    if (!rule.next.includes(NEEDS_ENDING)) put(endings, rule)
    for (const flag of rule.next)
      for (const following of byFlag.get(flag) ?? []) {
        if (following.next.includes(ONLY_IN_COMPOUND)) continue
        const both = compose(rule, following)
        if (both) put(endings, both)
      }
  }
  return { endings, linkings }
}
