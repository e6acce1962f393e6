// The frame around every page: title, navigation, footer, style sheet and script.
import { join } from 'node:path'
import type { FastifyReply } from 'fastify'
import { TEMPLATES } from '../../answers/words/html/render.ts'
import { loadTemplates } from '../../answers/words/html/templates.ts'
import type { Assets } from './assets.ts'

export type Page = {
  /** What the browser's tab says, before the name of the service. */
  title: string
  description: string
  /** Path of the navigation entry that is current, "" for none. */
  current: string
  template: string
  view: object
  /** Data for the client's script; never run. */
  data?: unknown
}

export type Frame = (page: Page) => string

export const SERVICE = 'Spørg SSA-aftalerne'

const NAVIGATION = [
  { href: '/', label: 'Spørg' },
  { href: '/beloeb', label: 'Beløb' },
  { href: '/puljer', label: 'Puljer' },
  { href: '/om', label: 'Om tjenesten' },
]

/** `contact` is how to reach whoever runs the service: an e-mail address, a web address or plain words. */
export function createFrame(assets: Assets, contact: string): Frame {
  const templates = loadTemplates(TEMPLATES, join(import.meta.dirname, 'templates'))
  return ({ title, description, current, template, view, data }) =>
    `${templates.render('layout', {
      title: title === SERVICE ? SERVICE : `${title} – ${SERVICE}`,
      service: SERVICE,
      description,
      navigation: NAVIGATION.map((entry) => ({ ...entry, current: entry.href === current })),
      contact: { text: contact, href: contactLink(contact) },
      assets,
      body: templates.render(template, { contact: { text: contact, href: contactLink(contact) }, ...view }),
      data: data === undefined ? null : dataBlock(data),
    })}`
}

/**
 * A page may be kept, but is asked after each time: answers and documents change when the data is rebuilt. One that is
 * private, as it holds what somebody asked, is not to be kept at all.
 */
export function sendPage(reply: FastifyReply, html: string, { isPrivate = false } = {}): FastifyReply {
  const cacheControl = isPrivate ? 'no-store' : 'no-cache'
  return reply.type('text/html; charset=utf-8').header('cache-control', cacheControl).send(html)
}

function contactLink(contact: string): string | null {
  if (/^[^\s@:/?]+@[^\s@:/?]+\.[a-z]+$/i.test(contact)) return `mailto:${contact}`
  return /^https?:\/\/\S+$/.test(contact) ? contact : null
}

/** JSON that cannot end the script element it stands in. */
const dataBlock = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c')
