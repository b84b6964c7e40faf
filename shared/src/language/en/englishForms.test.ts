import { expect, it } from 'vitest'
import { englishPlural, englishVerb } from './englishForms.ts'

it.each([
  ['implement', 'implements implemented implemented implementing'],
  ['give', 'gives gave given giving'],
  ['make sure', 'makes sure made sure made sure making sure'],
  ['carry out', 'carries out carried out carried out carrying out'],
  ['stop', 'stops stopped stopped stopping'],
  ['permit', 'permits permitted permitted permitting'],
  ['refer to', 'refers to referred to referred to referring to'],
  ['monitor', 'monitors monitored monitored monitoring'],
  ['finish', 'finishes finished finished finishing'],
  ['begin', 'begins began begun beginning'],
  ['agree', 'agrees agreed agreed agreeing'],
  ['be about', 'is about was about been about being about'],
  ['get', 'gets got got getting'],
  ['need', 'needs needed needed needing'],
  ['clean', 'cleans cleaned cleaned cleaning'],
  ['develop', 'develops developed developed developing'],
  ['cut', 'cuts cut cut cutting'],
  ['plan', 'plans planned planned planning'],
])('%s', (verb, forms) => {
  const { third, past, participle, ing } = englishVerb(verb)
  expect([third, past, participle, ing].join(' ')).toBe(forms)
})

it.each([
  ['strategy', 'strategies'],
  ['criterion', 'criteria'],
  ['starting point', 'starting points'],
  ['way of working', 'ways of working'],
  ['person who takes part', 'people who take part'],
  ['person who has to do with it', 'people who have to do with it'],
  ['thing in the way', 'things in the way'],
  ['money to spend', 'money to spend'],
  ['knowing', null],
  ['how well you read', null],
  ['help', 'help'],
  ['process', 'processes'],
])('many of %s', (noun, plural) => {
  expect(englishPlural(noun)).toBe(plural)
})
