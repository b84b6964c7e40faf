import { createTLStore, defaultBindingUtils, defaultShapeUtils } from 'tldraw'
import { expect, test } from 'vitest'
import { completeShape } from './completeShape.ts'
import { boardShapeUtils } from './shapes/boardShapeUtils.ts'

const utils = [...defaultShapeUtils, ...boardShapeUtils]
const store = createTLStore({ shapeUtils: utils, bindingUtils: defaultBindingUtils })

test.each(utils.map(({ type }) => type))(
  'of a %s nothing but its kind is left: it still can be shown',
  (type) => {
    const bare = { id: `shape:${type}`, typeName: 'shape', type }
    expect(() => store.schema.types.shape.validate(bare)).toThrow()
    const whole = completeShape(bare)
    expect(store.schema.types.shape.validate(whole)).toEqual(whole)
  },
)

test('what is left of a shape stays as it is', () => {
  const left = { id: 'shape:p', typeName: 'shape', type: 'pile', x: 7, props: { title: 'Dubbel' } }
  expect(completeShape(left)).toMatchObject({ x: 7, y: 0, props: { title: 'Dubbel', isOpen: false } })
})

test('a kind that nobody knows gets no props', () => {
  expect(completeShape({ id: 'shape:x', typeName: 'shape', type: 'hologram' }).props).toEqual({})
})
