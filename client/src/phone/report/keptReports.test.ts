import type { Report } from '@wijktafel/shared/api/report'
import { LIMITS } from '@wijktafel/shared/limits'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { forgetReport, forgetReportsOfSeats, keepReport, readKeptReport } from './keptReports.ts'

const report = (title: string) => ({ title }) as Report
const link = (token: string) => ({ link: token })
let values: Map<string, string>

beforeEach(() => {
  values = new Map()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  })
})

describe('reports that a device keeps', () => {
  it('are found again by their link or their meeting, the newest only', () => {
    keepReport(link('a'), report('een'))
    keepReport(link('a'), report('een, opnieuw'))
    keepReport({ sessionId: 'a' }, report('twee'))
    expect(readKeptReport(link('a'))).toEqual(report('een, opnieuw'))
    expect(readKeptReport({ sessionId: 'a' })).toEqual(report('twee'))
    expect(readKeptReport(link('b'))).toBeNull()
  })

  it('are few', () => {
    for (let index = 0; index <= LIMITS.OFFLINE_REPORTS; index++)
      keepReport(link(`${index}`), report(`${index}`))
    expect(readKeptReport(link('0'))).toBeNull()
    expect(readKeptReport(link('1'))).toEqual(report('1'))
  })

  it('go with their link, and those of a meeting when somebody leaves the device to others', async () => {
    keepReport(link('a'), report('een'))
    keepReport({ sessionId: 'b' }, report('twee'))
    forgetReportsOfSeats()
    expect(readKeptReport({ sessionId: 'b' })).toBeNull()
    expect(readKeptReport(link('a'))).not.toBeNull()
    await forgetReport(link('a'))
    expect(values.size).toBe(0)
  })

  it('are none where storage is full, off, or holds something else', () => {
    values.set('wijktafel.reports', '{"not":"a list"}')
    expect(readKeptReport(link('a'))).toBeNull()
    vi.stubGlobal('localStorage', {
      getItem: () => null,
      removeItem: () => undefined,
      setItem() {
        throw new DOMException('full', 'QuotaExceededError')
      },
    })
    keepReport(link('a'), report('een'))
    expect(readKeptReport(link('a'))).toBeNull()
  })
})
