import { describe, expect, it } from 'vitest'
import { createBucket, createLimiter } from '../../server/limits.ts'
import { testClock } from './support/clock.ts'

const take = (bucket: () => boolean, times: number) =>
  Array.from({ length: times }, bucket).filter(Boolean).length

describe('createBucket', () => {
  it('gives a minute’s allowance at once and fills evenly after that', () => {
    const clock = testClock()
    const bucket = createBucket(60, clock)
    expect(take(bucket, 100)).toBe(60)
    clock.advance(999)
    expect(bucket()).toBe(false)
    clock.advance(1)
    expect(take(bucket, 5)).toBe(1)
    clock.advance(3_600_000)
    expect(take(bucket, 100)).toBe(60)
  })

  it('takes nothing away when the clock is set back', () => {
    const clock = testClock()
    const bucket = createBucket(10, clock)
    take(bucket, 5)
    clock.advance(-3_600_000)
    expect(take(bucket, 10)).toBe(5)
  })

  it('has no limit at 0', () => {
    expect(take(createBucket(0, testClock()), 5_000)).toBe(5_000)
  })
})

describe('createLimiter', () => {
  it('counts each key by itself', () => {
    const limiter = createLimiter(2, testClock())
    expect([limiter('a'), limiter('a'), limiter('a'), limiter('b')]).toEqual([true, true, false, true])
  })

  it('forgets the key that has been quiet longest when there are very many', () => {
    const limiter = createLimiter(1, testClock())
    limiter('first')
    limiter('second')
    for (let i = 0; i < 9_999; i++) {
      limiter(`other ${i}`)
      expect(limiter('second')).toBe(false)
    }
    expect(limiter('first')).toBe(true)
  })
})
