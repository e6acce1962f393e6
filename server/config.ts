// Settings, read once from the environment at the start. Every one of them is described in README.md beside this file.
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const flag = z.enum(['true', 'false']).transform((value) => value === 'true')
const wholeNumber = (max: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .refine((n) => n <= max)
/** As a number of proxies; true is the usual one. */
const hops = z.union([flag.transform(Number), wholeNumber(10)])

/** Each setting with what it may be, as the message about a bad value puts it. */
const settings = {
  PORT: { schema: wholeNumber(65_535), fallback: '3000', allowed: 'et helt tal fra 0 til 65535' },
  HOST: { schema: z.string().min(1), fallback: '127.0.0.1', allowed: 'en adresse eller et værtsnavn' },
  DATA_DIR: {
    schema: z.string().min(1),
    fallback: fileURLToPath(new URL('../data/', import.meta.url)),
    allowed: 'en mappe',
  },
  LOG_LEVEL: {
    schema: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']),
    fallback: 'info',
    allowed: 'trace, debug, info, warn, error, fatal eller silent',
  },
  LOG_QUESTIONS: { schema: flag, fallback: 'false', allowed: 'true eller false' },
  RATE_LIMIT: {
    schema: wholeNumber(1_000_000),
    fallback: '1200',
    allowed: 'et helt tal: spørgsmål i minuttet, 0 for ingen grænse',
  },
  CONTACT: {
    schema: z.string().min(1),
    fallback: 'den, der driver tjenesten',
    allowed: 'en mailadresse, en webadresse eller almindelige ord',
  },
  TRUST_PROXY: { schema: hops, fallback: 'false', allowed: 'true, false eller et antal proxyer op til 10' },
}

export const settingNames = Object.keys(settings)

export type Config = {
  port: number
  host: string
  dataDir: string
  logLevel: string
  /** Whether question texts may stand in the log. */
  logQuestions: boolean
  /** Questions a minute, per client address over HTTP and per WebSocket connection; 0: no limit. */
  rateLimit: number
  /** How many of the last senders are our own proxies, whose word in X-Forwarded-For is believed; 0: none. */
  trustProxy: number
  /** How the pages say to reach whoever runs the service. */
  contact: string
}

/** Thrown with a Danish sentence that names the setting, the value it has and what it may be. */
export class ConfigError extends Error {}

/** @throws {ConfigError} for a value that is not allowed. An empty value counts as not set. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const read = <T>(name: keyof typeof settings, { schema, fallback, allowed }: Setting<T>): T => {
    const value = env[name] || fallback
    const parsed = schema.safeParse(value)
    if (!parsed.success) throw new ConfigError(`${name} er "${value}", men skal være ${allowed}`)
    return parsed.data
  }
  return {
    port: read('PORT', settings.PORT),
    host: read('HOST', settings.HOST),
    dataDir: read('DATA_DIR', settings.DATA_DIR),
    logLevel: read('LOG_LEVEL', settings.LOG_LEVEL),
    logQuestions: read('LOG_QUESTIONS', settings.LOG_QUESTIONS),
    rateLimit: read('RATE_LIMIT', settings.RATE_LIMIT),
    contact: read('CONTACT', settings.CONTACT),
    trustProxy: read('TRUST_PROXY', settings.TRUST_PROXY),
  }
}

type Setting<T> = { schema: z.ZodType<T>; fallback: string; allowed: string }
