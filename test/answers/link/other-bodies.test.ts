// Bodies that nothing of ours holds are heard by name; those the agreements speak of are no strangers.
import { describe, expect, inject, it } from 'vitest'
import { readCatalog } from '../../../answers/catalog.ts'
import { OtherBodies } from '../../../answers/link/other-bodies.ts'
import { readQuestion } from '../../../answers/question/question.ts'
import { openKnowledge } from '../../../data/knowledge.ts'
import { realAssistant } from '../room.ts'

const catalog = readCatalog(openKnowledge(inject('dataDir')))
const bodies = new OtherBodies(catalog)
const read = (text: string) => bodies.read(readQuestion(text))
const { assistant } = realAssistant()

describe('other bodies', () => {
  it.each<[question: string, name: string]>([
    ['hvad fik blå kors i SSA26', 'Blå Kors'],
    ['Hvad fik Home Start i 2023?', 'Home-Start'],
    ['Mændenes Hjems bevilling', 'Mændenes Hjem'],
    ['hvor meget fik Maendenes hjem', 'Mændenes Hjem'],
  ])('%s: %s, in any spelling', (question, name) => {
    expect(read(question)).toBe(name)
  })

  it('are no variant title of a row: its figure would be given for them', () => {
    const titles = [...catalog.rows.values()].flatMap(({ variantTitles }) => variantTitles.split('\n'))
    expect(titles.length).toBeGreaterThan(1000)
    expect(titles.filter((title) => read(title) !== null)).toEqual([])
  })

  it.each([
    'Hvad fik Red Barnet i SSA23?',
    'hvem er Dansk Flygtningehjælp',
    'røde kors 2026',
    'et hjem for mænd',
    'noget i det blå',
  ])('%s: the agreements hold it, or it is no name', (question) => {
    expect(read(question)).toBeNull()
  })

  it('gets no namesake’s figure, and says what was looked for', () => {
    const answer = assistant.ask('Hvad får Blå Kors i SSA26?')
    expect(answer).toMatchObject({ kind: 'not_found', results: [] })
    expect(answer.text).toContain('"Blå Kors"')
  })
})
