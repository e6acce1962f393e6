// An answer as HTML: what a browser shows, with or without script. Its only input is the answer.
import { join } from 'node:path'
import type { Answer } from '../../answer.ts'
import { loadTemplates } from './templates.ts'
import { answerView, type RenderView } from './view.ts'

export const TEMPLATES = join(import.meta.dirname, 'templates')

const templates = loadTemplates(TEMPLATES)

/** HTML without ids or inline styles, so that any number of answers can stand on one page under any content policy. */
export function renderHtml(answer: Omit<Answer, 'html'>, view: RenderView): string {
  return templates.render('answer', answerView(answer, view))
}
