import { expect, test } from 'vitest'
import { LIMITS } from '../limits.ts'
import { AGENDA_VERSION, encodeAgendaFile, type OwnAgenda, parseAgendaFile } from './ownAgenda.ts'
import { templateById } from './templates.ts'

const template = templateById('stress-en-blij')
if (!template) throw new Error('no such template')
const agenda: OwnAgenda = {
  title: 'Onze eerste avond',
  purpose: 'Voor de wijk',
  phase: 'discover',
  picture: template.picture,
  steps: [{ template, plan: 'spare', shows: 'side' }],
}
const whole = encodeAgendaFile(agenda)

test('comes back as it was', () => {
  expect(parseAgendaFile(whole)).toEqual({ ok: true, agenda })
  expect(parseAgendaFile(`\uFEFF${whole}`)).toEqual({ ok: true, agenda })
})

test('a file that is cut off anywhere, or something else, is no agenda', () => {
  for (let length = 0; length < whole.length - 2; length += 97)
    expect(parseAgendaFile(whole.slice(0, length))).toEqual({ ok: false, problem: 'notAnAgenda' })
  for (const text of ['', '[]', 'null', '"x"', '{"format":"wijktafel-template","version":1}'])
    expect(parseAgendaFile(text)).toEqual({ ok: false, problem: 'notAnAgenda' })
})

test('one of a later version is named as such', () => {
  const later = whole.replace(`"version": ${AGENDA_VERSION}`, `"version": ${AGENDA_VERSION + 1}`)
  expect(parseAgendaFile(later)).toEqual({ ok: false, problem: 'agendaNewer' })
})

test('one that is not as it should be says where', () => {
  const change = (patch: object) => encodeAgendaFile({ ...agenda, ...patch } as OwnAgenda)
  expect(parseAgendaFile(change({ steps: [] }))).toMatchObject({ problem: 'agendaBroken', field: 'steps' })
  expect(parseAgendaFile(change({ phase: 'later' }))).toMatchObject({ field: 'phase' })
  const bad = { ...agenda.steps[0], template: { ...template, minutes: -1 } }
  expect(parseAgendaFile(change({ steps: [bad] }))).toMatchObject({ field: 'steps.0.template.minutes' })
})

test('one that is too large is not looked at', () => {
  expect(parseAgendaFile(`${whole}${' '.repeat(LIMITS.AGENDA_FILE_BYTES)}`)).toEqual({
    ok: false,
    problem: 'tooLarge',
  })
})
