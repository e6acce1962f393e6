// GET /om and /tilgaengelighed — what the service is, and its accessibility statement.

import { asc } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import type { Knowledge } from '../../data/knowledge.ts'
import { documents } from '../../data/schema.ts'
import { type Frame, sendPage } from './frame.ts'

export function textPages(app: FastifyInstance, frame: Frame, { db }: Knowledge): void {
  const about = frame({
    title: 'Om tjenesten',
    description: 'Hvad tjenesten dækker, hvordan den svarer, og hvad den ikke kan.',
    current: '/om',
    template: 'about',
    view: {
      documents: db.select().from(documents).orderBy(asc(documents.periodFrom), asc(documents.id)).all(),
    },
  })
  const accessibility = frame({
    title: 'Tilgængelighedserklæring',
    description: 'Tilgængelighedserklæring for tjenesten.',
    current: '',
    template: 'accessibility',
    view: {},
  })
  app.get('/om', (_request, reply) => sendPage(reply, about))
  app.get('/tilgaengelighed', (_request, reply) => sendPage(reply, accessibility))
}
