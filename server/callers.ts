// Holds back a caller who asks too often.
import { BlockList, isIPv6 } from 'node:net'
import type { FastifyRequest } from 'fastify'
import type { Config } from './config.ts'
import { createLimiter } from './limits.ts'
import { Problem } from './problem.ts'

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8)
loopback.addAddress('::1', 'ipv6')

/** An onRequest hook; throws a 429 where the address has used up its minute. */
export type CallerLimit = (request: FastifyRequest) => Promise<void>

/**
 * One allowance per client address, for whatever routes the hook is put on. This machine's own address is not limited: what
 * comes from there is its operator, or a proxy that speaks for everybody. Where a proxy is trusted to name the client it is
 * limited like any other, for then the address is only what a header says.
 */
export function createCallerLimit(
  { rateLimit, trustProxy }: Pick<Config, 'rateLimit' | 'trustProxy'>,
  clock: () => Date,
): CallerLimit {
  const take = createLimiter(rateLimit, clock)
  const exempt = (address: string) =>
    trustProxy === 0 && loopback.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')
  return async ({ ip }) => {
    if (exempt(ip) || take(ip)) return
    throw new Problem(429, 'Du spørger for hurtigt. Vent lidt og spørg igen.', { 'retry-after': '60' })
  }
}
