// What travels between a client and this server: the body of POST /api/ask and the frames of the WebSocket.
import { z } from 'zod'
import { type Answer, contextSchema, QUESTION_MAX } from '../answers/answer.ts'

const LENGTH = `et spørgsmål på 1 til ${QUESTION_MAX.toLocaleString('da-DK')} tegn`

/** The issue of a question that is over the limit; the WebSocket has an error code of its own for it. */
const TOO_LONG = `Spørgsmålet er for langt: send ${LENGTH}.`

/** Characters are counted as people count them (code points), not as UTF-16 units. */
const isTooLong = (question: string): boolean => Array.from(question).length > QUESTION_MAX

const questionSchema = z
  .string(`"question" mangler eller er ikke en tekst: send ${LENGTH}.`)
  .trim()
  .min(1, `Spørgsmålet er tomt: send ${LENGTH}.`)
  .refine((question) => !isTooLong(question), TOO_LONG)

const asked = {
  question: questionSchema,
  /** The context of the answer before; null and absent are the same. */
  context: z
    .union([contextSchema, z.null()], '"context" skal være det objekt, som det forrige svar kom med.')
    .optional(),
}

export const askSchema = z.object(asked, `Send et JSON-objekt med "question": ${LENGTH}.`)

export const askFrameSchema = z.object(
  {
    type: z.literal('ask', '"type" skal være "ask".'),
    id: z
      .string('"id" mangler eller er ikke en tekst.')
      .min(1, '"id" er tomt.')
      .max(100, '"id" er for langt.'),
    ...asked,
  },
  `Send et JSON-objekt med "type", "id" og "question".`,
)

export type AskFrame = z.input<typeof askFrameSchema>

export type FrameErrorCode = 'bad_request' | 'too_large' | 'rate_limited' | 'internal'

export type ServerFrame =
  | { type: 'hello'; examples: string[] }
  | { type: 'answer'; id: string; answer: Answer }
  | { type: 'error'; id: string | null; code: FrameErrorCode; message: string }

/** What is said of a part that has no words of its own; zod's would be English. */
const UNFIT = 'Noget i indholdet har ikke den form, det skal have.'

/** Parses what a stranger sent, with a Danish message for whatever is wrong with it. */
export const readInput = <T>(schema: z.ZodType<T>, value: unknown): z.ZodSafeParseResult<T> =>
  schema.safeParse(value, { error: () => UNFIT })

/** What is wrong, as one line of Danish; `tooLong` where it is only the question's length. */
export function explain(error: z.ZodError): { message: string; tooLong: boolean } {
  const messages = error.issues.map((issue) => issue.message)
  return { message: messages.join(' '), tooLong: messages.every((message) => message === TOO_LONG) }
}
