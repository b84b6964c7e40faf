import { describe, expect, it } from 'vitest'
import { localPath } from './localPath.ts'

describe('localPath', () => {
  it('keeps a path of this site, with its query', () => {
    expect(localPath('/bijeenkomst/abc?x=1')).toBe('/bijeenkomst/abc?x=1')
  })

  it.each([
    null,
    '',
    'https://elders.example',
    '//elders.example',
    '/\\elders.example',
    'javascript:alert(1)',
  ])('refuses %s', (wanted) => {
    expect(localPath(wanted)).toBeNull()
  })
})
