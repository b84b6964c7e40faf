import { describe, expect, it } from 'vitest'
import { faceOf } from './faceOf.ts'
import { FACES } from './faces.ts'

describe('faceOf', () => {
  it('gives the same id the same face', () => {
    expect(faceOf('noor')).toBe(faceOf('noor'))
    expect(new Set(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => faceOf(id))).size).toBeGreaterThan(3)
  })

  it('gives everyone in a project another face until all are given', () => {
    const taken = new Set<ReturnType<typeof faceOf>>()
    for (let person = 0; person < FACES.length; person++) {
      const face = faceOf('same', taken)
      expect(taken.has(face)).toBe(false)
      taken.add(face)
    }
    expect(FACES).toContain(faceOf('same', taken))
  })
})
