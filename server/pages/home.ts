// GET / — the conversation. With ?q=… the answer stands in the page already, so a shared link works with and without script.
import type { FastifyInstance } from 'fastify'
import {
  type Answer,
  type AnswerKind,
  type Context,
  contextSchema,
  QUESTION_MAX,
} from '../../answers/answer.ts'
import { questionLink } from '../../answers/words/html/links.ts'
import { feedback } from '../../data/store-schema.ts'
import type { Ask } from '../ask.ts'
import { readJson } from '../json.ts'
import { askSchema, explain, readInput } from '../protocol.ts'
import { type Frame, SERVICE, sendPage } from './frame.ts'

/** What the page needs of the assistant: answers, and questions to start from. */
export type Asked = { ask(question: string, context?: Context): Answer; examples: readonly string[] }

type Query = { q?: string | string[]; context?: string | string[] }

const LIMIT_TEXT = QUESTION_MAX.toLocaleString('da-DK')

/** What people come for, in the words of the page, by the kind of answer that serves them. */
const EXAMPLE_HEADINGS: [kind: AnswerKind, heading: string][] = [
  ['amount', 'Når du skal bruge et tal'],
  ['pools', 'Når du leder efter en pulje'],
  ['passages', 'Når du vil vide, hvad der er aftalt'],
]

/** `ask` is the server's own way to the assistant: a question asked here is logged and counted like any other. */
export function homePage(app: FastifyInstance, frame: Frame, assistant: Asked, ask: Ask): void {
  const examples = groupExamples(assistant)
  app.get<{ Querystring: Query }>('/', (request, reply) => {
    const question = single(request.query.q).trim()
    const asked = readInput(askSchema, { question })
    const error = question && !asked.success ? explain(asked.error).message : null
    const context = readContext(single(request.query.context))
    const answer = asked.success ? ask(request.log, question, context) : null
    return sendPage(
      reply.code(error ? 400 : 200),
      frame({
        title: answer ? question : SERVICE,
        description:
          'Stil spørgsmål om beløb, puljer og indhold i aftalerne om reserven på social-, sundheds- og arbejdsmarkedsområdet.',
        current: '/',
        template: 'home',
        view: {
          heading: SERVICE,
          examples,
          turn: answer && turn(question, answer.html),
          emptyTurn: turn('', ''),
          draft: error ? question : '',
          error,
          context: answer && Object.keys(answer.context).length ? JSON.stringify(answer.context) : null,
          limit: QUESTION_MAX,
          limitText: LIMIT_TEXT,
        },
        // The markup stands in the page already.
        ...(answer && { data: { question, context, answer: { ...answer, html: '' } } }),
      }),
      { isPrivate: question !== '' },
    )
  })
}

const turn = (question: string, html: string) => ({ question, html, reasons: feedback.reason.enumValues })

const single = (value: string | string[] | undefined): string =>
  (Array.isArray(value) ? value[0] : value) ?? ''

/** The context of a link; one that is no context is left out, for the question can stand alone. */
function readContext(json: string): Context {
  try {
    return contextSchema.parse(readJson(Buffer.from(json)))
  } catch {
    return {}
  }
}

function groupExamples({ ask, examples }: Asked) {
  const asked = examples.map((question) => ({
    question,
    kind: ask(question).kind,
    href: questionLink(question),
  }))
  return EXAMPLE_HEADINGS.map(([kind, heading]) => ({
    heading,
    questions: asked.filter((example) => example.kind === kind),
  })).filter(({ questions }) => questions.length > 0)
}
