// What reconciliation found about the words an answer quotes stands beside the answer, and beside no other.
import { describe, expect, it } from 'vitest'
import { realAssistant } from './room.ts'

const { assistant } = realAssistant()
const notesOf = (question: string) => assistant.ask(question).notes.join(' ')

describe('sources that disagree', () => {
  it.each([
    ['Hvad er det præcise beløb i nyheden?', 'tabel angiver 759,8 mio. kr.'],
    ['Hvor mange millioner i 2023-aftalen er målrettet psykiatrien?', 'tabellens rækker mærket *'],
  ])('%s', (question, said) => expect(notesOf(question)).toContain(said))

  it('are not told where neither is cited', () => {
    expect(notesOf('hvad er headspace?')).toBe('')
    expect(notesOf('Hvad er hele rammen i SSA21?')).not.toContain('Nyheden')
  })
})
