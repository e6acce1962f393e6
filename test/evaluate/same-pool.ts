// Whether a pool that an answer lists is the pool that a question expects.
import type { Pool } from '../../answers/answer.ts'
import { fold } from './fold.ts'
import type { ExpectedPool } from './questions.ts'

type Twins = { agreement: string; key: string; names: RegExp[] }

/** Initiatives with two pools of their own: only the pool's name tells them apart, by a word that the other one lacks. */
const TWINS: Twins[] = [
  { agreement: '2023-2026', key: '29', names: [/mentor/, /kompetenceudvikling|kvalitets/] },
  {
    agreement: '2026-2029',
    key: 'anbragte børn og unge i danmark med grønlandsk',
    names: [/netværk/, /opkvalificering/],
  },
  {
    agreement: '2026-2029',
    key: 'forenkling af hjælpemiddelområdet',
    names: [/forbrugsgoder/, /aktivitetshjælpemid/],
  },
]

const numberOf = (number: string | null | undefined) => (number ?? '').replace(/\.$/, '')

function twinOf(
  agreement: string,
  number: string | null | undefined,
  title: string,
  name: string,
): number | undefined {
  const twins = TWINS.find(
    (t) => agreement.includes(t.agreement) && (numberOf(number) === t.key || fold(title).includes(t.key)),
  )
  return twins?.names.findIndex((word) => word.test(fold(name)))
}

export function samePool(got: Pool, want: ExpectedPool): boolean {
  if (!got.agreement.includes(want.agreement)) return false
  const wantTwin = twinOf(want.agreement, want.number, want.title, want.pool_title ?? want.title)
  const gotTwin = twinOf(got.agreement, got.number, got.title, got.pool ?? got.title)
  if (wantTwin !== undefined && gotTwin !== undefined && wantTwin !== gotTwin) return false
  const gotNumber = numberOf(got.number)
  const wantNumber = want.number ?? ''
  if (gotNumber && wantNumber) {
    // The pool of sub row 33.e is listed under either number.
    const pair = [gotNumber, wantNumber].sort().join()
    return gotNumber === wantNumber || pair === '33,33.e'
  }
  const names = [got.title, got.pool].filter((name) => name !== null && name !== '').map(fold)
  const wants = [want.title, want.pool_title].filter(Boolean).map(fold)
  return names.some((name) =>
    wants.some(
      (other) =>
        name === other ||
        (name.length > 15 && other.includes(name)) ||
        (other.length > 15 && name.includes(other)),
    ),
  )
}
