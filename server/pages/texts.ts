// GET /om and /tilgaengelighed — what the service is, and its accessibility statement.
import type { FastifyInstance } from 'fastify'
import type { Knowledge } from '../../data/knowledge.ts'
import { type Frame, sendPage } from './frame.ts'
import { aboutDocument } from './source/about.ts'

/** `logQuestions`: whether the log holds what people ask, which they are told. */
export function textPages(
  app: FastifyInstance,
  frame: Frame,
  knowledge: Knowledge,
  logQuestions: boolean,
): void {
  const about = frame({
    title: 'Om tjenesten',
    description: 'Hvad tjenesten dækker, hvordan den svarer, og hvad den ikke kan.',
    current: '/om',
    template: 'about',
    view: {
      logQuestions,
      documents: knowledge
        .documents()
        .map((document) => ({ id: document.id, title: document.title, about: aboutDocument(document) })),
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
