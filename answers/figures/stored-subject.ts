// A subject as a context holds it: ids and nothing else. What it is called and which rows it counts is looked up again when it
// comes back.
import { z } from 'zod'
import { id } from '../bounds.ts'
import type { Catalog } from '../catalog.ts'
import { lessThan, type Subject, unnamedWhole } from './plan.ts'
import { immediate, subjectOf, together, wholeAgreement } from './subjects.ts'

const oneSchema = z.union([
  /** A row of a table. */
  id,
  /** A group of an agreement's rows: all of them, all of them without having been counted, or its lines "Straksudmøntning". */
  z.object({ agreement: z.string().max(20), as: z.enum(['whole', 'unnamed', 'immediate']) }),
])
const severalSchema = z.union([oneSchema, z.object({ together: z.array(oneSchema).min(2).max(40) })])
const storedSchema = z.union([severalSchema, z.object({ of: severalSchema, less: severalSchema })])

type One = z.infer<typeof oneSchema>
type Several = z.infer<typeof severalSchema>
export type StoredSubject = z.infer<typeof storedSchema>

/** Subjects of this catalog; what names a row or an agreement that is not in it is no subject. */
export const subjectSchemaIn = (catalog: Catalog) =>
  z.codec(storedSchema, z.custom<Subject>(), {
    encode: ({ less, ...subject }) =>
      less ? { of: storeSeveral(less.of), less: storeSeveral(less.part) } : storeSeveral(subject),
    decode: (stored, context) => {
      const subject = restore(catalog, stored)
      if (subject) return subject
      context.issues.push({ code: 'custom', message: 'no such subject', input: stored })
      return z.NEVER
    },
  })

const storeSeveral = (subject: Subject): Several =>
  subject.parts ? { together: subject.parts.map((part) => storeOne(part)) } : storeOne(subject)

function storeOne({ row, rows, whole, agreement }: Subject): One {
  if (row !== null && !whole) return row
  return { agreement, as: !whole ? 'immediate' : rows.length > 0 ? 'whole' : 'unnamed' }
}

function restore(catalog: Catalog, stored: StoredSubject): Subject | null {
  if (typeof stored !== 'object' || !('less' in stored)) return restoreSeveral(catalog, stored)
  const [of, part] = [stored.of, stored.less].map((one) => restoreSeveral(catalog, one))
  return of && part && of.agreement === part.agreement ? lessThan(of, part) : null
}

function restoreSeveral(catalog: Catalog, stored: Several): Subject | null {
  if (typeof stored !== 'object' || !('together' in stored)) return restoreOne(catalog, stored)
  const parts = stored.together.flatMap((one) => restoreOne(catalog, one) ?? [])
  // Amounts of two price levels are never added.
  const isOne = parts.every(({ agreement }) => agreement === parts[0]?.agreement)
  return isOne && parts.length === stored.together.length ? together(parts) : null
}

function restoreOne(catalog: Catalog, stored: One): Subject | null {
  if (typeof stored === 'number') {
    const row = catalog.rows.get(stored)
    return row ? subjectOf(catalog, row) : null
  }
  const { agreement, as } = stored
  // One that is held only in part can be gone on about, and has no rows.
  const isKnown = catalog.known.some(({ label }) => label === agreement)
  if (as === 'unnamed') return isKnown ? unnamedWhole(agreement) : null
  if (!catalog.agreements.some(({ label }) => label === agreement)) return null
  return as === 'immediate' ? immediate(catalog, agreement) : wholeAgreement(catalog, agreement)
}
