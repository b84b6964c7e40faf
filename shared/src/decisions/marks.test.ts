import { describe, expect, it } from 'vitest'
import { ballotMarks } from '../api/decision.ts'
import { DECISION_FORMATS, type DecisionFormat, FORMATS } from './formats.ts'
import { type BallotPaper, checkMarks, type Marks, type MarksProblem, writeMarks } from './marks.ts'
import { DEFAULT_RULES, type DecisionRules } from './rules.ts'
import { below, createMarks, createPaper, mix, pick, seeded } from './testElections.ts'

const paper = (format: DecisionFormat, rules: Partial<DecisionRules> = {}): BallotPaper => ({
  format,
  options: FORMATS[format].answers ? [] : ['a', 'b', 'c'].map((id) => ({ id })),
  rules: { ...DEFAULT_RULES, ...rules },
})
/** As it comes over the line. */
const parse = (json: string): Marks => JSON.parse(json)

const offered = { offersNone: true }
type Bad = readonly [DecisionFormat, string, MarksProblem, Partial<DecisionRules>?]
const BAD: readonly Bad[] = [
  ...DECISION_FORMATS.map((format): Bad => [format, '{}', 'empty']),
  ...DECISION_FORMATS.flatMap((format) =>
    ['elsewhere', '', 'none', '__proto__', 'constructor', 'toString', 'hasOwnProperty'].map(
      (name): Bad => [format, `{"${name}":1}`, 'unknownOption'],
    ),
  ),
  ['consent', '{"agree":1,"worry":1}', 'tooMany'],
  ['consent', '{"agree":2}', 'notANumber'],
  ['consent', '{"agree":0}', 'notANumber'],
  ['gradients', '{"fine":-1}', 'notANumber'],
  ['temperature', '{"hot":1e308}', 'notANumber'],
  ['advice', '{"do":0.5}', 'notANumber'],
  ['consent', '{"none":1}', 'unknownOption', offered],
  ['chooseOne', '{"a":1,"b":1}', 'tooMany'],
  ['chooseOne', '{"a":1,"none":1}', 'noneAndMore', offered],
  ['chooseOne', '{"none":2}', 'notANumber', offered],
  ['chooseOne', '{"none":0}', 'notANumber', offered],
  ['chooseOne', '{"a":1,"elsewhere":1}', 'unknownOption'],
  ['chooseSeveral', '{"a":1,"b":1,"c":1}', 'tooMany', { mostChoices: 2 }],
  ['chooseSeveral', '{"a":2}', 'notANumber'],
  ['chooseSeveral', '{"a":1,"none":1}', 'noneAndMore', offered],
  ['dots', '{"a":0}', 'notANumber'],
  ['dots', '{"a":-3}', 'notANumber', { mostDotsPerOption: 3 }],
  ['dots', '{"a":3,"b":-1}', 'notANumber', { mostDotsPerOption: 3 }],
  ['dots', '{"a":2}', 'tooMany'],
  ['dots', '{"a":2,"b":2}', 'tooMany', { mostDotsPerOption: 2 }],
  ['dots', '{"a":9007199254740992}', 'notANumber', { mostDotsPerOption: 3 }],
  ['dots', '{"a":1.5}', 'notANumber', { mostDotsPerOption: 2 }],
  ['dots', '{"a":1,"none":1}', 'noneAndMore', offered],
  ['score', '{"a":6}', 'notANumber'],
  ['score', '{"a":-1}', 'notANumber'],
  ['score', '{"a":4.5}', 'notANumber'],
  ['score', '{"a":5,"none":1}', 'noneAndMore', offered],
  ['ranking', '{"a":1,"b":1}', 'twice'],
  ['ranking', '{"a":1,"b":3}', 'notANumber'],
  ['ranking', '{"a":2}', 'notANumber'],
  ['ranking', '{"a":0,"b":1}', 'notANumber'],
  ['ranking', '{"a":-1,"b":1}', 'notANumber'],
  ['ranking', '{"a":1,"b":2,"none":3}', 'noneAndMore', offered],
]

describe('a ballot is refused', () => {
  it.each(BAD.map(([format, json, problem, rules]) => ({ format, json, problem, rules })))(
    '$format: $json is $problem',
    ({ format, json, problem, rules }) => {
      expect(checkMarks(paper(format, rules), parse(json))).toBe(problem)
    },
  )

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('%s is no number', (number) => {
    const options = { consent: 'agree', gradients: 'fine', temperature: 'hot', advice: 'do' } as const
    for (const format of DECISION_FORMATS) {
      const option = format in options ? options[format as keyof typeof options] : 'a'
      expect(checkMarks(paper(format), { [option]: number })).toBe('notANumber')
    }
  })

  it.each([
    '{"a":null}',
    '{"a":"1"}',
    '{"a":true}',
    '{"a":[1]}',
    '{"a":{}}',
    '{"a":1e999}',
    '[1]',
    '"a"',
    'null',
    '7',
  ])('%s is no ballot at all', (json) => {
    expect(ballotMarks.safeParse(JSON.parse(json)).success).toBe(false)
  })

  it('with more marks than there can be answers', () => {
    const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`x${index}`, 1]))
    expect(ballotMarks.safeParse(many).success).toBe(false)
  })
})

describe('whatever comes over the line', () => {
  const NAMES = ['a', 'b', 'c', 'none', '__proto__', 'constructor', 'toString', '', 'A', ' a', 'agree', '🚭']
  const VALUES: readonly unknown[] = [
    ...[0, 1, 2, 3, 5, 6, -1, 0.1, -0, 1e21, 1e-9, Number.NaN, Number.POSITIVE_INFINITY],
    ...[null, '1', true, [], {}, 'a'.repeat(99)],
  ]

  it('is judged without a fault: what passes is a ballot, which the tables keep as it came', () => {
    let passed = 0
    for (let seed = 1; seed <= 2_000; seed++) {
      const random = seeded(seed)
      const asked = createPaper(random, pick(random, DECISION_FORMATS))
      const own = asked.options.map(({ id }) => id)
      const names = mix(random, random() < 0.5 ? own : [...NAMES, ...own]).slice(0, below(random, 4))
      const values = random() < 0.5 ? VALUES : [1, 2]
      const garbage = Object.fromEntries(names.map((name) => [name, pick(random, values)])) as Marks
      const problem = checkMarks(asked, garbage)
      if (problem !== null) continue
      passed += 1
      expect(Object.values(garbage).every((mark) => Number.isInteger(mark) && mark >= 0)).toBe(true)
      expect(JSON.parse(writeMarks(garbage))).toEqual(
        Object.fromEntries(Object.entries(garbage).map(([a, n]) => [a, n + 0])),
      )
    }
    expect(passed).toBeGreaterThan(100)
  })

  it('leaves no trace of the order in which somebody marked', () => {
    for (let seed = 1; seed <= 500; seed++) {
      const random = seeded(seed)
      const asked = createPaper(random, pick(random, DECISION_FORMATS))
      const marks = createMarks(random, asked)
      const otherwise = Object.fromEntries(mix(random, Object.entries(marks)))
      expect(writeMarks(otherwise)).toBe(writeMarks(marks))
      expect(checkMarks(asked, otherwise)).toBeNull()
    }
  })
})
