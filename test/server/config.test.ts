import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ConfigError, readConfig, settingNames } from '../../server/config.ts'

describe('readConfig', () => {
  it('has a default for everything', () => {
    expect(readConfig({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      dataDir: expect.stringMatching(/\/data\/$/),
      logQuestions: false,
      trustProxy: 0,
    })
  })

  it('takes an empty value for one that is not set', () => {
    expect(readConfig({ PORT: '' }).port).toBe(3000)
  })

  it.each([
    ['PORT', 'abc'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '3000.5'],
    ['LOG_LEVEL', 'loud'],
    ['LOG_QUESTIONS', 'yes'],
    ['RATE_LIMIT', 'many'],
    ['TRUST_PROXY', 'yes'],
    ['TRUST_PROXY', '11'],
    ['TRUST_PROXY', '-1'],
  ])('refuses %s=%s in a line that names both', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(ConfigError)
    expect(() => readConfig({ [name]: value })).toThrow(
      new RegExp(`^${name} er "${value}", men skal være [^\n]+$`),
    )
  })

  it.each([
    ['true', 1],
    ['false', 0],
    ['0', 0],
    ['2', 2],
  ])('reads TRUST_PROXY=%s as %i of our own proxies', (value, hops) => {
    expect(readConfig({ TRUST_PROXY: value }).trustProxy).toBe(hops)
  })

  it('has every setting described in the README beside it', () => {
    const readme = readFileSync(new URL('../../server/README.md', import.meta.url), 'utf8')
    expect(settingNames.filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
  })
})
