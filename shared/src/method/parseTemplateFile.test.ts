import { expect, test } from 'vitest'
import { LIMITS } from '../limits.ts'
import { parseTemplateFile } from './parseTemplateFile.ts'
import type { Template } from './template.ts'
import { encodeTemplateFile, templateFileName } from './templateFile.ts'
import { TEMPLATES, templateById } from './templates.ts'

const any = templateById('stress-en-blij') as Template
const changed = (change: object) => encodeTemplateFile({ ...any, ...change } as Template)
const file = (fields: object) =>
  JSON.stringify({ format: 'wijktafel-template', version: 1, template: any, ...fields })

test.each(TEMPLATES.map((template) => [template.id, template] as const))(
  '%s comes back from its file as it was',
  (_id, template) => {
    expect(parseTemplateFile(encodeTemplateFile(template))).toEqual({ ok: true, template })
  },
)

test('a file that is cut off anywhere is no template, and never fatal', () => {
  const whole = encodeTemplateFile(any).trimEnd()
  for (let length = 0; length < whole.length; length += 97) {
    expect(parseTemplateFile(whole.slice(0, length))).toEqual({ ok: false, problem: 'notATemplate' })
  }
})

test.each([
  '',
  'null',
  '42',
  '[]',
  '"wijktafel-template"',
  '{}',
  '<svg onload="x">',
  '{"format":"iets-anders"}',
])('something else is not a template: %s', (text) => {
  expect(parseTemplateFile(text)).toEqual({ ok: false, problem: 'notATemplate' })
})

test('a newer file is named as such, whatever is in it', () => {
  expect(parseTemplateFile(file({ version: 99, template: { anders: true } }))).toEqual({
    ok: false,
    problem: 'templateNewer',
  })
  for (const version of [0, -1, '1', null, undefined, 1.5 - 1]) {
    expect(parseTemplateFile(file({ version }))).toMatchObject({ ok: false, problem: 'templateBroken' })
  }
})

test('a large file is not even read', () => {
  const text = changed({ purpose: 'é'.repeat(LIMITS.TEMPLATE_FILE_BYTES / 2) })
  expect(parseTemplateFile(text)).toEqual({ ok: false, problem: 'tooLarge' })
})

const [zone] = any.zones
test.each<[string, object, string]>([
  ['no title', { title: ' ' }, 'title'],
  ['a phase that we do not know', { phase: 'dream' }, 'phase'],
  ['an answer that we do not know', { accepts: ['dans'] }, 'accepts.0'],
  ['an answer twice', { accepts: ['words', 'words'] }, 'accepts'],
  ['minutes without end', { minutes: 1e9 }, 'minutes'],
  ['two zones with one id', { zones: [zone, zone] }, 'zones'],
  ['a zone id that could be another record', { zones: [{ ...zone, id: 'x|pos' }] }, 'zones.0.id'],
  ['a zone of nothing', { zones: [{ ...zone, w: 0 }] }, 'zones.0.w'],
  ['a zone far away', { zones: [{ ...zone, x: 1e12 }] }, 'zones.0.x'],
  ['a picture from elsewhere', { picture: 'https://elders.example/x.png' }, 'picture'],
  ['seven zones for phones', { zones: sevenZones() }, 'zones'],
  ['cards without a question', { question: null }, 'question'],
  ['zones without a board', { board: 'none' }, 'zones'],
])('%s: broken, and it says where', (_what, change, field) => {
  expect(parseTemplateFile(changed(change))).toEqual({ ok: false, problem: 'templateBroken', field })
})

function sevenZones() {
  return Array.from({ length: 7 }, (_, i) => ({ ...zone, id: `zone${i}` }))
}

test('what we do not know is left out, and a byte order mark does no harm', () => {
  const result = parseTemplateFile(`\uFEFF${changed({ script: '<script>' })}`)
  expect(result).toEqual({ ok: true, template: any })
})

test('the file has a name that every computer can keep', () => {
  expect(templateFileName(any)).toBe('werkvorm-stress-en-blij-in-de-buurt.json')
  expect(templateFileName({ title: '../../Eén idee?!' })).toBe('werkvorm-een-idee.json')
  expect(templateFileName({ title: 'شكرا' })).toBe('werkvorm-zonder-naam.json')
})
