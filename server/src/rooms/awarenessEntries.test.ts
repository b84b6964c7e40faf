import { describe, expect, it } from 'vitest'
import { stampState } from './awarenessEntries.ts'

const USER = '{"id":"ans"}'

describe('R12: the server says who someone is', () => {
  it.each([
    ['nothing else', '{}', { user: { id: 'ans' } }],
    ['nothing but space', ' { } ', { user: { id: 'ans' } }],
    ['a place', '{"x":1}', { x: 1, user: { id: 'ans' } }],
    ['braces in a text', '{"x":"}{"}', { x: '}{', user: { id: 'ans' } }],
    ['a word of their own', '{"user":{"id":"bea"},"x":1}', { x: 1, user: { id: 'ans' } }],
    ['only that', '{"user":"bea"}', { user: { id: 'ans' } }],
    ['the same word in disguise', '{"us\\u0065r":"bea","x":1}', { x: 1, user: { id: 'ans' } }],
    ['it twice', '{"user":1,"user":2}', { user: { id: 'ans' } }],
    ['somebody further in', '{"a":{"user":1}}', { a: { user: 1 }, user: { id: 'ans' } }],
  ])('over %s', (_, json, expected) => {
    expect(JSON.parse(stampState(json, USER) ?? '')).toEqual(expected)
  })

  it('a key that names a prototype stays a key', () => {
    const stamped = stampState('{"__proto__":{"user":"bea"}}', USER) ?? ''
    expect(Object.keys(JSON.parse(stamped))).toEqual(['__proto__', 'user'])
    expect(JSON.parse(stamped).user).toEqual({ id: 'ans' })
  })

  it('says nothing of who left', () => {
    expect(stampState('null', USER)).toBeNull()
  })

  it.each(['', '1', '[]', '"x"', '{', '{}}', '{"x":1}{'])('refuses %s', (json) => {
    expect(stampState(json, USER)).toBeUndefined()
  })
})
