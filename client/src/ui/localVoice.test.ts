import { describe, expect, it } from 'vitest'
import { findLocalVoice } from './localVoice.ts'

function voice(lang: string, options: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice {
  return { lang, name: lang, voiceURI: lang, localService: true, default: false, ...options }
}

describe('findLocalVoice', () => {
  it('never takes a voice that speaks from elsewhere', () => {
    expect(findLocalVoice([voice('nl-NL', { localService: false })], 'nl')).toBeNull()
  })

  it('takes any local variety, the default one first', () => {
    const belgian = voice('nl-BE', { default: true })
    expect(findLocalVoice([voice('nl_NL'), belgian], 'nl')).toBe(belgian)
    expect(findLocalVoice([voice('nl_NL')], 'nl')?.lang).toBe('nl_NL')
  })

  it('does not mix up languages that begin alike', () => {
    expect(findLocalVoice([voice('nlx-XX')], 'nl')).toBeNull()
  })
})
