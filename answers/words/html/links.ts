// The addresses an answer links to. Every one is a path of this service, built here from encoded parts and nowhere else.
import type { Citation, Context } from '../../answer.ts'

const PATHS = ['/', '/kilde/', '/beloeb', '/puljer']

/** The document with exactly the quoted characters marked. */
export function sourceLink({ document, start, end }: Pick<Citation, 'document' | 'start' | 'end'>): string {
  return link(`/kilde/${encodeURIComponent(document)}`, { start, end }, 'citat')
}

/** Asks the question; `context` lets a follow-up be understood where no script carries it. */
export function questionLink(question: string, context: Context = {}): string {
  const followUp = Object.keys(context).length > 0
  return link('/', { q: question, ...(followUp && { context: JSON.stringify(context) }) })
}

export function amountsLink(agreement: string | null): string {
  return link('/beloeb', agreement ? { agreement } : {})
}

export function poolsLink(agreement: string | null): string {
  return link('/puljer', agreement ? { agreement } : {})
}

function link(path: string, query: Record<string, string | number>, fragment = ''): string {
  if (
    !PATHS.some(
      (allowed) => path === allowed || (allowed.endsWith('/') && allowed !== '/' && path.startsWith(allowed)),
    )
  )
    throw new Error(`Not a path of this service: ${path}`)
  const search = new URLSearchParams(
    Object.entries(query).map(([name, value]) => [name, String(value)]),
  ).toString()
  return path + (search && `?${search}`) + (fragment && `#${fragment}`)
}
