import { describe, expect, test } from 'vitest'
import { AGENDAS, agendaById } from './agendas.ts'
import { templateById } from './templates.ts'

test('there are ready-made meetings for the start and all four phases of the diamond', () => {
  expect(new Set(AGENDAS.map((agenda) => agenda.id)).size).toBe(AGENDAS.length)
  for (const phase of ['start', 'discover', 'define', 'develop', 'deliver', 'learn']) {
    expect(
      AGENDAS.some((agenda) => agenda.phase === phase),
      phase,
    ).toBe(true)
  }
})

test('the first discovery is the meeting of the manual, with its minutes', () => {
  const agenda = agendaById('ontdekken-eerste')
  expect(
    agenda?.steps.map((step) => [step.title ?? templateById(step.templateId)?.title, step.minutes]),
  ).toEqual([
    ['Welkom en check-in', 10],
    ['Afspraken', 10],
    ['Stress en blij in de buurt', 12],
    ['Samen ordenen', 20],
    ['Pauze', 10],
    ['Waar gaan we mee verder?', 15],
    ['Check-out', 10],
  ])
})

describe.each(AGENDAS.map((agenda) => [agenda.id, agenda] as const))('%s', (_id, agenda) => {
  test('knows all its templates, opens with a check-in and closes with a check-out', () => {
    for (const step of agenda.steps) expect(templateById(step.templateId), step.templateId).toBeDefined()
    expect(agenda.steps[0]?.templateId).toBe('check-in')
    expect(agenda.steps.at(-1)?.templateId).toBe('check-out')
    expect(agenda.purpose.split(' ').length).toBeLessThanOrEqual(12)
  })

  test('has a break, and ends within two and a half hours', () => {
    const minutes = agenda.steps.map((step) => step.minutes ?? templateById(step.templateId)?.minutes ?? 0)
    const total = minutes.reduce((sum, each) => sum + each, 0)
    expect(total).toBeGreaterThanOrEqual(60)
    expect(total).toBeLessThanOrEqual(150)
    expect(agenda.steps.some((step) => step.templateId === 'pauze')).toBe(true)
  })

  test('orders cards only right after a board was made', () => {
    for (const [index, step] of agenda.steps.entries()) {
      if (templateById(step.templateId)?.board !== 'previous') continue
      const before = agenda.steps.slice(0, index).map((each) => templateById(each.templateId)?.board)
      expect(before).toContain('own')
    }
  })
})
