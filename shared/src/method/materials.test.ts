import { describe, expect, it } from 'vitest'
import { AGENDAS } from './agendas.ts'
import { isKnownMaterial, materialsOf } from './materials.ts'
import { templateById } from './templates.ts'

const step = (templateId: string, title = templateId) => {
  const template = templateById(templateId)
  return { templateId, title, silent: template?.silent ?? false, decision: template?.decision ?? false }
}

describe('what to bring', () => {
  it('names each thing once, with the steps that need it', () => {
    const list = materialsOf([step('stress-en-blij', 'Stress'), step('pauze'), step('check-out', 'Uit')])
    expect(list.map(({ id }) => id)).toContain('laptop')
    expect(list.filter(({ id }) => id === 'kaartjes')).toMatchObject([{ steps: ['Stress', 'Uit'] }])
    expect(list.find(({ id }) => id === 'koffie')?.steps).toEqual(['pauze'])
    expect(list.some(({ id }) => id === 'stem')).toBe(false)
  })

  it('has a map where people are asked for a place, and ballots where they decide', () => {
    expect(materialsOf([step('wijkkaart')]).some(({ id }) => id === 'kaart')).toBe(true)
    expect(materialsOf([step('thema-kiezen')]).some(({ id }) => id === 'stem')).toBe(true)
  })

  it('still knows what every meeting needs where a template is not ours', () => {
    const own = { templateId: 'own:xyz', title: 'Van ons', silent: true, decision: false }
    expect(materialsOf([own]).find(({ id }) => id === 'kaartjes')?.steps).toEqual(['Van ons'])
  })

  it.each(AGENDAS.map((agenda) => [agenda.id, agenda] as const))('is a short list for %s', (_id, agenda) => {
    const list = materialsOf(agenda.steps.map(({ templateId, title }) => step(templateId, title)))
    expect(list.length).toBeLessThanOrEqual(12)
    expect(list.every(({ id }) => isKnownMaterial(id))).toBe(true)
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length)
  })
})
