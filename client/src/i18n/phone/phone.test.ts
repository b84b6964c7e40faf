import { describe, expect, it } from 'vitest'
import { paperEn } from '../paper/en.ts'
import { paperNl } from '../paper/nl.ts'
import { reportEn } from '../report/en.ts'
import { reportNl } from '../report/nl.ts'
import type { Message } from '../translate.ts'
import { phoneEn } from './en.ts'
import { phoneNl } from './nl.ts'

const DUTCH = { ...phoneNl, ...paperNl, ...reportNl }
const ENGLISH = { ...phoneEn, ...paperEn, ...reportEn }

const MOST_WORDS = 10

const forms = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message)
const places = (message: Message) =>
  [
    ...new Set(
      forms(message)
        .join(' ')
        .match(/\{\w+\}/g),
    ),
  ].toSorted()

describe('what the phone says', () => {
  it.each(Object.entries<Message>(DUTCH))('%s is short enough for everyone', (_, message) => {
    for (const sentence of forms(message).flatMap((form) => form.split(/(?<=[.!?…:])\s/))) {
      expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(MOST_WORDS)
    }
  })

  it('says the same in English, with the same places to fill', () => {
    const english: Record<string, Message> = ENGLISH
    expect(Object.keys(english).toSorted()).toEqual(Object.keys(DUTCH).toSorted())
    for (const [key, message] of Object.entries<Message>(DUTCH)) {
      expect(places(english[key] ?? ''), key).toEqual(places(message))
    }
  })
})
