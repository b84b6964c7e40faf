import { expect, it } from 'vitest'
import { parseVideoLink } from './videoLink.ts'

it('takes a safe address and nothing else', () => {
  expect(parseVideoLink('https://meet.example.org/lindebuurt?x=1')).toBe(
    'https://meet.example.org/lindebuurt?x=1',
  )
  for (const text of [
    '',
    'meet.example.org',
    'http://meet.example.org/a',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://bank.example@boef.example/',
    'https://localhost/',
    'https://',
  ])
    expect(parseVideoLink(text), text).toBeNull()
})
