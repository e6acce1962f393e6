// Every figure is held against every other that should agree with it; what does not, and what a correction mended, becomes a
// finding in plain Danish, ready for the notes of an answer.

import type { RegistryEntry } from '../../registry.ts'
import type { Correction } from '../corrections.ts'
import type { ParsedDocument, ParsedFinding, ParsedPool } from '../model.ts'
import { correctionFindings } from './corrections.ts'
import { checkNews } from './news.ts'
import { checkPools } from './pools.ts'
import { checkProse } from './prose.ts'
import { checkSums } from './sums.ts'

/** A document as reconciliation sees it. */
export type Reconcilable = {
  entry: RegistryEntry
  corrections: readonly Correction[]
  document: ParsedDocument
  pools: ParsedPool[]
}

/** The findings on one document, in reading order; `all` are the documents that it may disagree with, itself among them. */
export function reconcile(one: Reconcilable, all: readonly Reconcilable[]): ParsedFinding[] {
  const findings = [
    ...correctionFindings(one.document, one.corrections),
    ...checkSums(one.document),
    ...checkProse(one.document),
    ...checkPools(one.document, one.pools),
    ...checkNews(one, all),
  ]
  return findings.sort((a, b) => (a.start ?? 0) - (b.start ?? 0) || a.text.localeCompare(b.text))
}
