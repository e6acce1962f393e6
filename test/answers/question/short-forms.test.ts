// Words cut short are written out; words that only look like it, and names, are left as they are.
import { expect, it } from 'vitest'
import { writeOut } from '../../../answers/question/short-forms.ts'

it.each([
  ['antal init. under UIM i SSA21?', 'antal initiativer under UIM i SSA21?'],
  ['straksudm. ISM SSA23', 'straksudmøntning ISM SSA23'],
  ['egenfin., pct.?', 'egenfinansiering, pct.?'],
  ['top 3 SUM-initiativer i 2022', 'top 3 SUM initiativer i 2022'],
  ['SSA-initiativer', 'SSA-initiativer'],
  ['IPS-puljen for unge', 'IPS-puljen for unge'],
  ['hc-politisk topmøde, hp, 30 kr pr md', 'handicappolitisk topmøde, handlingsplan, 30 kr pr måned'],
  ['hvor mange pct til adm', 'hvor mange pct til administration'],
  ['adm.pct i puljen', 'adm.pct i puljen'],
  ['initiativet og organisationen', 'initiativet og organisationen'],
])('%s → %s', (typed, full) => {
  expect(writeOut(typed)).toBe(full)
  expect(writeOut(full)).toBe(full)
})
