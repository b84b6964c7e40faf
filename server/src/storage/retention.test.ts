import { describe, expect, it } from 'vitest'
import { isPastRetention } from './retention.ts'

const at = (day: string) => Date.parse(`${day}T12:00:00Z`)
const project = { retentionMonths: 12, createdAt: at('2025-01-10') }
const held = { state: 'closed' as const, plannedAt: null, openedAt: at('2025-06-01') }

describe('isPastRetention', () => {
  it('counts from the last meeting', () => {
    expect(isPastRetention(project, [held], at('2026-05-31'))).toBe(false)
    expect(isPastRetention(project, [held], at('2026-06-02'))).toBe(true)
  })

  it('counts from the start where nothing was held', () => {
    expect(isPastRetention(project, [], at('2026-01-09'))).toBe(false)
    expect(isPastRetention(project, [], at('2026-01-11'))).toBe(true)
  })

  it('never asks where everything is kept, or a meeting runs or is to come', () => {
    expect(isPastRetention({ ...project, retentionMonths: null }, [held], at('2040-01-01'))).toBe(false)
    const coming = { state: 'planned' as const, plannedAt: at('2027-01-01'), openedAt: null }
    expect(isPastRetention(project, [held, coming], at('2026-12-01'))).toBe(false)
    expect(isPastRetention(project, [{ ...held, state: 'open' }], at('2026-12-01'))).toBe(false)
  })
})
