// The text reader on the real data, for the tests of its parts.
import { inject } from 'vitest'
import { furnish } from '../../../answers/assistant.ts'
import type { PassageReading } from '../../../answers/passages/reader.ts'
import { type Meaning, readMeaning } from '../../../answers/question/meaning.ts'
import type { Room } from '../../../answers/respond.ts'
import { openKnowledge } from '../../../data/knowledge.ts'
import { TODAY } from '../room.ts'

export type TextRoom = {
  room: Room
  meaning: (text: string) => Meaning
  read: (text: string) => PassageReading
}

export function textRoom(): TextRoom {
  const room = furnish(openKnowledge(inject('dataDir')))
  const meaning = (text: string) =>
    readMeaning(text, room.catalog.known, TODAY, (question) => room.names.read(question))
  return {
    room,
    meaning,
    read(text) {
      const asked = meaning(text)
      return room.passages.read(asked)
    },
  }
}
