import { ERROR_CODES } from '@wijktafel/shared/codes'
import { PHASES } from '@wijktafel/shared/method/phase'
import { MEMBER_ROLES } from '@wijktafel/shared/roles'
import { INFLUENCES } from '@wijktafel/shared/stage'
import { describe, expect, it } from 'vitest'
import { commonNl } from '../common/nl.ts'
import { workshopNl } from './nl.ts'

const SOURCES = import.meta.glob<string>('../../{workshop,decisions,report}/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const messages = new Set(Object.keys({ ...commonNl, ...workshopNl }))
const code = Object.values(SOURCES).join('\n')
const used = [...code.matchAll(/\bt\(\s*'([\w.]+)'/g)].map(([, key = '']) => key)

describe('the words of the workshop', () => {
  it('reads the sources', () => {
    expect(used.length).toBeGreaterThan(100)
  })

  it('has Dutch words for every key that is asked for by name', () => {
    expect([...new Set(used)].filter((key) => !messages.has(key))).toEqual([])
  })

  it('has Dutch words for every key that is put together', () => {
    const composed = [
      ...ERROR_CODES.map((each) => `error.${each}`),
      ...PHASES.flatMap((each) => [`phase.${each}`, `phase.purpose.${each}`]),
      ...MEMBER_ROLES.flatMap((each) => [`role.${each}`, `role.hint.${each}`]),
      ...INFLUENCES.flatMap((each) => [
        `influence.${each}`,
        `influence.you.${each}`,
        `influence.meaning.${each}`,
      ]),
    ]
    expect(composed.filter((key) => !messages.has(key))).toEqual([])
  })

  it('keeps no words that nobody asks for', () => {
    const unused = Object.keys(workshopNl).filter((key) => {
      const stem = key.slice(0, key.lastIndexOf('.') + 1)
      return !code.includes(`'${key}'`) && !code.includes(`${stem}\${`) && !/^outcome\./.test(key)
    })
    expect(unused).toEqual([])
  })
})
