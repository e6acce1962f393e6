// GET /kilde/:document — a document with its outline, and with exactly the quoted characters marked where ?start and ?end say.
import { asc, eq } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import { shortTitle } from '../../../answers/words/html/sources.ts'
import type { Knowledge } from '../../../data/knowledge.ts'
import { documents, passages, rows, sections } from '../../../data/schema.ts'
import { type Frame, sendPage } from '../frame.ts'
import { aboutDocument } from './about.ts'
import { cutBlocks, type Mark, type Piece, wordBreaks } from './blocks.ts'

const NOT_THERE = {
  title: 'Dokumentet findes ikke',
  description: 'Der er ikke noget dokument på denne adresse.',
  current: '',
  template: 'not-there',
  view: {},
}

type Query = { start?: string; end?: string }

export function sourcePage(app: FastifyInstance, frame: Frame, knowledge: Knowledge): void {
  app.get<{ Params: { document: string }; Querystring: Query }>('/kilde/:document', (request, reply) => {
    const found = readDocument(knowledge, request.params.document)
    if (!found) return sendPage(reply.code(404), frame(NOT_THERE))
    const { document, outline, pieces } = found
    const mark = readMark(request.query, document.text)
    const asked = request.query.start !== undefined || request.query.end !== undefined
    return sendPage(
      reply,
      frame({
        title: document.title,
        description: `Teksten i "${document.title}".`,
        current: '',
        template: 'document',
        view: {
          title: document.title,
          shortTitle: shortTitle(document.title),
          about: aboutDocument(document),
          problem: asked && !mark ? 'Linket peger på et sted, der ikke findes i dokumentet.' : null,
          marked: mark !== null,
          openOutline: mark === null,
          outline: outline.map(({ id, title, depth, start, end }) => ({
            id,
            title,
            depth: Math.min(depth, 4),
            current: mark !== null && start <= mark.start && mark.start < end,
          })),
          blocks: cutBlocks(document.text, pieces, mark, wordBreaks(document.text)),
        },
      }),
    )
  })
}

function readDocument({ db }: Knowledge, id: string) {
  const document = db.select().from(documents).where(eq(documents.id, id)).get()
  if (!document) return null
  const outline = db
    .select()
    .from(sections)
    .where(eq(sections.document, id))
    .orderBy(asc(sections.start), asc(sections.depth))
    .all()
  const headings = outline.map(
    ({ id, depth, titleStart: start, titleEnd: end }): Piece => ({ kind: 'heading', id, depth, start, end }),
  )
  const prose = db.select().from(passages).where(eq(passages.document, id)).all()
  const lines = db
    .select()
    .from(rows)
    .where(eq(rows.document, id))
    .all()
    .map((row): Piece => ({ ...row, kind: 'row' }))
  return { document, outline, pieces: [...headings, ...prose, ...lines] }
}

/** The marked range; null where there is none or it is no range of the text. */
function readMark({ start, end }: Query, text: string): Mark | null {
  if (!/^\d+$/.test(start ?? '') || !/^\d+$/.test(end ?? '')) return null
  const mark = { start: Number(start), end: Number(end) }
  return mark.start < mark.end && mark.end <= text.length ? mark : null
}
