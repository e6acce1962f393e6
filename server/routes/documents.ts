// GET /api/documents: what there is · GET /api/documents/{id}: one document with its text and outline.
import { asc, eq, getTableColumns } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import type { Knowledge } from '../../data/knowledge.ts'
import { sections } from '../../data/schema.ts'
import { addEtags } from '../caching.ts'
import { Problem } from '../problem.ts'

const { document: _document, ...outlined } = getTableColumns(sections)

export async function documentRoutes(
  app: FastifyInstance,
  { knowledge }: { knowledge: Knowledge },
): Promise<void> {
  addEtags(app)

  app.get('/api/documents', async () =>
    knowledge.documents().map(({ text: _text, ...described }) => described),
  )

  app.get<{ Params: { id: string } }>('/api/documents/:id', async ({ params: { id } }) => {
    const found = knowledge.documents().find((document) => document.id === id)
    if (!found) throw new Problem(404, 'Der er intet dokument med det id. Se dem alle på /api/documents.')
    const outline = knowledge.db
      .select(outlined)
      .from(sections)
      .where(eq(sections.document, id))
      .orderBy(asc(sections.start), asc(sections.depth))
      .all()
    return { ...found, sections: outline }
  })
}
