import { describe, expect, it } from 'vitest'
import { LEAD_KEYS, leadKeyOf, letterOf } from './leadKeys.ts'

const alone = { altKey: true, ctrlKey: false, metaKey: false, shiftKey: false, repeat: false }

describe('the keys of who leads', () => {
  it('are a letter with Alt, and nothing with them', () => {
    expect(leadKeyOf({ ...alone, code: 'KeyN' })).toBe('next')
    expect(leadKeyOf({ ...alone, code: 'KeyN', altKey: false })).toBeNull()
    // AltGr, which makes letters in many languages, comes as Ctrl and Alt.
    expect(leadKeyOf({ ...alone, code: 'KeyN', ctrlKey: true })).toBeNull()
    expect(leadKeyOf({ ...alone, code: 'KeyN', shiftKey: true })).toBeNull()
    expect(leadKeyOf({ ...alone, code: 'KeyN', metaKey: true })).toBeNull()
    expect(leadKeyOf({ ...alone, code: 'KeyQ' })).toBeNull()
  })

  it('go once when held down', () => {
    expect(leadKeyOf({ ...alone, code: 'KeyN', repeat: true })).toBeNull()
  })

  it('are told apart', () => {
    const letters = Object.keys(LEAD_KEYS).map((key) => letterOf(key as keyof typeof LEAD_KEYS))
    expect(new Set(letters).size).toBe(letters.length)
    expect(letterOf('undo')).toBe('Z')
  })
})
