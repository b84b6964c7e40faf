import { describe, expect, it } from 'vitest'
import { phoneScreenOf } from './phoneScreen.ts'

describe('what the regisseur may know of a screen', () => {
  it('is what was opened, else where the meeting is', () => {
    const home = { kind: 'question' } as const
    expect(phoneScreenOf({ home, view: null, isMaking: false })).toBe('question')
    expect(phoneScreenOf({ home, view: null, isMaking: true })).toBe('making')
    expect(phoneScreenOf({ home, view: { name: 'words' }, isMaking: true })).toBe('making')
    expect(phoneScreenOf({ home, view: { name: 'help' }, isMaking: true })).toBe('help')
    expect(phoneScreenOf({ home, view: { name: 'placed', cardId: 'x' as never }, isMaking: false })).toBe(
      'cards',
    )
  })

  it('does not tell who voted, nor who may not', () => {
    for (const kind of ['vote', 'voted', 'notYou', 'counted'] as const)
      expect(phoneScreenOf({ home: { kind }, view: null, isMaking: false })).toBe('ballot')
  })
})
