// A clock that stands still until it is moved.

export type TestClock = (() => Date) & { advance(ms: number): void }

export function testClock(start = '2026-03-01T12:00:00Z'): TestClock {
  let now = Date.parse(start)
  return Object.assign(() => new Date(now), {
    advance(ms: number) {
      now += ms
    },
  })
}
