// Reads from the words of a question which people, troubles and kinds of help a pool should fit.
import type { Concept, Lexicon } from '../../retrieval/danish/concepts.ts'
import type { Slot } from '../../retrieval/slot-index.ts'
import { conceptSlot, findConcepts, wordSlot } from '../../retrieval/terms.ts'
import { phraseKey, type Question } from '../question/question.ts'
import type { People, Wish, WishGroup } from './wish.ts'

/** Words of asking for a pool, which say nothing of whom it is for. */
const ASKING = new Set(
  `pulje puljer puljen puljerne ansøgningspulje ansøgningspuljer ansøgningspuljen puljemidler søge ansøge søges ansøges søger ansøger
   ansøgning ansøgninger støtte støttes tilskud midler passer passe relevant relevante findes målrettet rettet retter sig mulighed
   muligheder arbejder arbejde målgruppe målgruppen målgrupper mennesker menneske borger borgere borgerne personer person folk
   gruppe gruppen grupper hjælpe hjælp hjælper projekt projekter indsats indsatser vores nogle specielt særligt især både blandt
   henvender gør gøre gjort lave laver starte tilbyde tilbud tilbyder give oversigt liste list vis overblik handler
   aktiviteter aktivitet øremærket bruges ideer idé forslag muligvis mange mere flere gode godt bedre meget kender kende slags form finde
   procent pct reserveres reservere administration administrere administrerer administreres administrerer styrelsen styrelse myndighed medfinansiering egenfinansiering krav kriterier betingelser formål formålet beløb ansøgningsrunde runde runder frist periode støtteperiode fortæl stor størrelse udmøntes udmøntet fordeles uddeles betale lægge selv andel forpligte dækker dække omfatter hører høre tilbage åbne åben åbent gerne mulig muligt dem derhjemme samtidig komme kommer får går ved`
    .split(/\s+/)
    .map(phraseKey),
)

/** Age-and-sex words are hard only when nothing else says what the pool is for. */
const WEIGHTS: Record<string, number> = {
  condition: 1,
  topic: 0.9,
  activity: 0.8,
  setting: 0.8,
  person: 0.9,
  support: 0.4,
  actor: 0.3,
  outside: 1,
}

/** `free`: word positions that no other recogniser has claimed for good. */
export function readWish(
  question: Question,
  free: ReadonlySet<number>,
  lexicon: Lexicon,
  rarityOf: (slot: Slot) => number,
): Wish {
  const spans = findConcepts(lexicon, question.text).flatMap(({ concept, start, end }) => {
    const words = question.words.flatMap((word, index) =>
      start < word.end && word.start < end ? [index] : [],
    )
    return words.some((index) => free.has(index)) ? [{ concept, words }] : []
  })
  const groups: (WishGroup & { facet: string; last: number })[] = []
  const conceptWords = new Set(spans.flatMap(({ words }) => words))
  for (const { concept, words } of spans) {
    const single = words.length === 1 && words[0] !== undefined ? question.words[words[0]] : undefined
    const slot = conceptSlot(lexicon, concept, single?.text ?? null, WEIGHTS[concept.facet] ?? 0.8)
    const previous = groups.at(-1)
    const joined =
      previous && previous.facet === concept.facet && isListed(question, previous.last, words[0] ?? 0)
    // One word that means two things (a compound of two concepts) widens the group it stands in.
    const same = previous && previous.last === words.at(-1) && single
    if (joined || same) previous.slots.push(slot)
    else
      groups.push({
        slots: [slot],
        weight: slot.weight,
        optional: false,
        facet: isAgeOrSex(concept) ? 'people' : concept.facet,
        last: words.at(-1) ?? 0,
      })
    if (previous && (joined || same)) previous.last = words.at(-1) ?? previous.last
  }
  question.words.forEach((word, index) => {
    if (!free.has(index) || conceptWords.has(index) || ASKING.has(word.key)) return
    const slot = wordSlot(word.text, 0.5)
    const rarity = rarityOf(slot)
    groups.push({ slots: [slot], weight: 0.5 * (rarity || 1), optional: true, facet: 'word', last: index })
  })
  const needs = groups.filter(({ facet }) => !['people', 'word', 'support', 'actor'].includes(facet))
  const lesser = groups.filter(({ facet }) => facet === 'people')
  for (const group of groups) {
    if (group.facet === 'people') group.optional = needs.length > 0
    if (group.facet === 'support' || group.facet === 'actor')
      group.optional = needs.length + lesser.length > 0
  }
  return { groups, people: readPeople(spans.map(({ concept }) => concept)) }
}

/** The people a text states: age ranges and sex of the person concepts in it. */
export function peopleOf(lexicon: Lexicon, text: string): People {
  const people = readPeople(findConcepts(lexicon, text).map(({ concept }) => concept))
  const stated = [...text.matchAll(/(\d{1,2})\s?-\s?(\d{1,2})[ -]år/g)].map(
    ([, from, to]): [number, number] => [Number(from), Number(to)],
  )
  return stated.length > 0 ? { ...people, ages: stated } : people
}

function readPeople(concepts: readonly Concept[]): People {
  const ages = concepts.flatMap((concept) =>
    concept.facet === 'person' && concept.ages ? [concept.ages] : [],
  )
  const sexes = new Set(concepts.flatMap((concept) => (concept.sex ? [concept.sex] : [])))
  return { ages, sex: sexes.size === 1 ? ([...sexes][0] ?? null) : null }
}

const isAgeOrSex = (concept: Concept): boolean =>
  concept.facet === 'person' && (concept.ages !== undefined || concept.sex !== undefined)

/** "børn og unge", "ledsagelse eller kørsel", "unge, voksne": a list between the two words. */
function isListed(question: Question, last: number, next: number): boolean {
  const between = question.text.slice(question.words[last]?.end ?? 0, question.words[next]?.start ?? 0)
  return (
    /^\s*(?:,|\/|og(?:\/eller)?|eller|samt)?\s*(?:og |eller |samt )?$/.test(between) &&
    /[,/]|og|eller|samt/.test(between)
  )
}
