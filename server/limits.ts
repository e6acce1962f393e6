// How much a caller may send, and how often.

/** Bytes of a request body and of a WebSocket frame: room for the longest question with its context. */
export const BODY_MAX = 64 * 1024

const MINUTE = 60_000
const KEYS_MAX = 10_000

/** Takes one from an allowance; false when it is used up. */
export type Bucket = () => boolean

/** A token bucket that holds one minute's allowance and fills evenly. `perMinute` 0: no limit. */
export function createBucket(perMinute: number, clock: () => Date): Bucket {
  let tokens = perMinute
  let filled = clock().getTime()
  return () => {
    if (perMinute === 0) return true
    const now = clock().getTime()
    // A clock that was set back must not take tokens away.
    tokens = Math.min(perMinute, tokens + (Math.max(0, now - filled) * perMinute) / MINUTE)
    filled = now
    if (tokens < 1) return false
    tokens -= 1
    return true
  }
}

/** A bucket per key; of the keys only the latest are remembered, so that many callers can't fill the memory. */
export function createLimiter(perMinute: number, clock: () => Date): (key: string) => boolean {
  const buckets = new Map<string, Bucket>()
  return (key) => {
    const bucket = buckets.get(key) ?? createBucket(perMinute, clock)
    buckets.delete(key)
    buckets.set(key, bucket)
    const [oldest] = buckets.keys()
    if (buckets.size > KEYS_MAX && oldest !== undefined) buckets.delete(oldest)
    return bucket()
  }
}
