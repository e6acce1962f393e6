// GET /om and /tilgaengelighed — what the service is, and its accessibility statement.
import type { FastifyInstance } from 'fastify'
import { list } from '../../answers/words/danish.ts'
import type { Document, Knowledge } from '../../data/knowledge.ts'
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
      missing: list(missingPeriods(knowledge.documents())),
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

/** There is an agreement every year: the periods ("2024-2027") between the first and the last held of which none is held. */
export function missingPeriods(documents: readonly Pick<Document, 'periodFrom' | 'periodTo'>[]): string[] {
  const held = documents
    .flatMap(({ periodFrom, periodTo }) =>
      periodFrom && periodTo ? [{ from: periodFrom, to: periodTo }] : [],
    )
    .sort((a, b) => a.from - b.from)
  return held.flatMap(({ from, to }, index) => {
    const between = (held[index + 1]?.from ?? from) - from - 1
    return Array.from({ length: Math.max(0, between) }, (_, i) => `${from + i + 1}-${to + i + 1}`)
  })
}
