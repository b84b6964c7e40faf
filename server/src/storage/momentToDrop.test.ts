import { describe, expect, it } from 'vitest'
import { momentToDrop } from './momentToDrop.ts'

const at = (createdAt: number, kind: 'auto' | 'own' | 'before' = 'auto') => ({ createdAt, kind })
const recent = Array.from({ length: 10 }, (_, i) => at(1000 + i))

describe('which moment gives way', () => {
  it('is the one whose neighbours are closest', () => {
    expect(momentToDrop([at(0), at(100), at(190), at(200), ...recent])).toEqual(at(190))
  })

  it('is never one of the newest, while there are older ones', () => {
    expect(momentToDrop([at(0), at(500), ...recent])).toEqual(at(500))
    expect(momentToDrop([at(0), ...recent])).toEqual(at(0))
  })

  it('is never one that has a name', () => {
    expect(momentToDrop([at(0), at(190, 'own'), at(191, 'own'), at(500), ...recent])).toEqual(at(500))
    expect(momentToDrop([at(0, 'own'), at(1, 'own')])).toBeUndefined()
    expect(momentToDrop([at(0, 'own'), at(1, 'before'), at(2)])).toEqual(at(1, 'before'))
  })

  it('thins out evenly: time after time the gaps stay about as large', () => {
    const moments: ReturnType<typeof at>[] = []
    for (let time = 0; time < 400; time += 1) {
      moments.push(at(time))
      const dropped = moments.length > 40 ? momentToDrop(moments) : undefined
      if (dropped) moments.splice(moments.indexOf(dropped), 1)
    }
    const old = moments.slice(0, -10).map(({ createdAt }) => createdAt)
    const gaps = old.slice(1).map((time, i) => time - (old[i] ?? 0))
    expect(old[0]).toBe(0)
    expect(Math.max(...gaps)).toBeLessThanOrEqual(40)
    expect(moments).toHaveLength(40)
  })
})
