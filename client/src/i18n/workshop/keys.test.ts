import { ERROR_CODES } from '@wijktafel/shared/codes'
import { PHASES } from '@wijktafel/shared/method/phase'
import { CARD_KINDS, TEMPLATE_BOARDS, ZONE_KINDS } from '@wijktafel/shared/method/template'
import { ZONE_FORMS } from '@wijktafel/shared/method/zoneForm'
import { MEMBER_ROLES } from '@wijktafel/shared/roles'
import { INFLUENCES } from '@wijktafel/shared/stage'
import { describe, expect, it } from 'vitest'
import { canvasNl } from '../canvas/nl.ts'
import { commonNl } from '../common/nl.ts'
import { paperNl } from '../paper/nl.ts'
import { reportNl } from '../report/nl.ts'
import { rulesNl } from '../rules/nl.ts'
import { workshopNl } from './nl.ts'

const SOURCES = import.meta.glob<string>('../../{workshop,decisions,report,book}/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const messages = new Set(
  Object.keys({ ...commonNl, ...canvasNl, ...paperNl, ...reportNl, ...rulesNl, ...workshopNl }),
)
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
      ...['changed', 'missing', 'order', 'ballots', 'unreadable'].map((each) => `book.fault.${each}`),
      ...['card', 'decision', 'promise'].map((each) => `notes.mention.title.${each}`),
      ...CARD_KINDS.map((each) => `template.accepts.${each}`),
      ...TEMPLATE_BOARDS.map((each) => `template.board.${each}`),
      ...ZONE_FORMS.map((each) => `template.form.${each}`),
      ...ZONE_KINDS.map((each) => `template.kind.${each}`),
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
