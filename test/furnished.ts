// Everything an answer is made with, built once in each process: it takes seconds, and no test changes it.
import { furnish } from '../answers/assistant.ts'
import type { Room } from '../answers/respond.ts'
import { openKnowledge } from '../data/knowledge.ts'

const rooms = new Map<string, Room>()

/** `dataDir` holds the built knowledge database, which stays open. */
export function furnished(dataDir: string): Room {
  const room = rooms.get(dataDir) ?? furnish(openKnowledge(dataDir))
  rooms.set(dataDir, room)
  return room
}
