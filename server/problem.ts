// What a caller is told when a request fails: application/problem+json (RFC 9457), titles and details in Danish.

/** Danish for the status phrase; RFC 9457 lets the title of an about:blank problem be localised. */
const titles: Record<number, string> = {
  400: 'Ugyldig forespørgsel',
  403: 'Ikke tilladt',
  404: 'Ikke fundet',
  405: 'Metoden er ikke tilladt',
  408: 'Forespørgslen kom ikke frem i tide',
  412: 'Forudsætningen holder ikke',
  413: 'For stort indhold',
  414: 'For lang adresse',
  415: 'Indholdstypen understøttes ikke',
  416: 'Udsnittet findes ikke',
  426: 'Kræver WebSocket',
  429: 'For mange forespørgsler',
  431: 'For store headere',
  500: 'Intern fejl',
  503: 'Ikke klar',
}

export type ProblemBody = { type: string; title: string; status: number; detail: string }

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8'

export function problemBody(status: number, detail: string): ProblemBody {
  return { type: 'about:blank', title: titles[status] ?? 'Fejl', status, detail }
}

/** Thrown by a route; `detail` is a Danish sentence that says what to do differently. */
export class Problem extends Error {
  readonly status: number
  readonly detail: string
  readonly headers: Record<string, string>

  constructor(status: number, detail: string, headers: Record<string, string> = {}) {
    super(detail)
    this.status = status
    this.detail = detail
    this.headers = headers
  }
}
