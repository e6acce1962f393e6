// Near synonyms of everyday and official Danish (synonyms.txt), looked up by stem.
import { readFileSync } from 'node:fs'
import { fold } from './normalise.ts'
import { stem } from './stem.ts'

const key = (word: string): string => fold(stem(word))

const SETS = readFileSync(new URL('./synonyms.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' '))

const BY_STEM = new Map<string, Set<string>>()
for (const words of SETS)
  for (const word of words) {
    const others = BY_STEM.get(key(word)) ?? new Set()
    for (const other of words) if (key(other) !== key(word)) others.add(other)
    BY_STEM.set(key(word), others)
  }

/** Words that mean nearly the same, as written in the file; [] for most. */
export const synonymsOf = (word: string): string[] => [...(BY_STEM.get(key(word)) ?? [])]
