// Holds back a caller who asks too often.
import { BlockList, isIPv6 } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { createLimiter } from './limits.ts'
import { Problem } from './problem.ts'

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8)
loopback.addAddress('::1', 'ipv6')

/**
 * Limits the routes of this scope per client address. This machine's own address is not limited: what comes from there is its
 * operator, or a proxy that speaks for everybody (then TRUST_PROXY gives each client an address of its own).
 */
export function limitCallers(app: FastifyInstance, perMinute: number, clock: () => Date): void {
  const take = createLimiter(perMinute, clock)
  app.addHook('onRequest', async (request) => {
    if (loopback.check(request.ip, isIPv6(request.ip) ? 'ipv6' : 'ipv4') || take(request.ip)) return
    throw new Problem(429, 'Du spørger for hurtigt. Vent lidt og spørg igen.', { 'retry-after': '60' })
  })
}
