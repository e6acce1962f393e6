// The text reader on the real data, for the tests of its parts.
import { inject } from 'vitest'
import type { PassageReading } from '../../../answers/passages/reader.ts'
import { type Meaning, readMeaning } from '../../../answers/question/meaning.ts'
import type { Room } from '../../../answers/respond.ts'
import { furnished } from '../../furnished.ts'
import { TODAY } from '../room.ts'

export type TextRoom = {
  room: Room
  meaning: (text: string) => Meaning
  read: (text: string) => PassageReading
}

export function textRoom(): TextRoom {
  const room = furnished(inject('dataDir'))
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
