// Sends rows in the form that was asked for.
import type { FastifyReply } from 'fastify'
import { type Column, type CsvDialect, toCsv } from '../csv.ts'

/** JSON by default; CSV comes as a file to save under `name`. */
export function sendListing<Row>(
  reply: FastifyReply,
  rows: Row[],
  format: 'json' | CsvDialect | undefined,
  columns: Column<Row>[],
  name: string,
): FastifyReply {
  if (format === undefined || format === 'json') return reply.send(rows)
  return reply
    .type('text/csv; charset=utf-8; header=present')
    .header('content-disposition', `attachment; filename="${name}.csv"`)
    .send(toCsv(rows, columns, format))
}
