import { LIMITS } from '@wijktafel/shared/limits'
import type { TLAsset, TLContent, TLShape } from 'tldraw'
import { describe, expect, test } from 'vitest'
import { replaceAssets, sortPasted } from './pastedContent.ts'

const shape = (id: string, fields: Record<string, unknown> = {}): TLShape =>
  ({
    ...{ id: `shape:${id}`, typeName: 'shape', type: 'note', parentId: 'page:p', x: 0, y: 0, rotation: 0 },
    ...{ index: 'a1', isLocked: false, opacity: 1, meta: {}, props: {} },
    ...fields,
  }) as unknown as TLShape

const asset = (id: string, src: string | null, type = 'image'): TLAsset =>
  ({ id: `asset:${id}`, typeName: 'asset', type, props: { src }, meta: {} }) as unknown as TLAsset

const photo = (id: string, assetId: string, fields = {}) =>
  shape(id, { type: 'image', props: { assetId: `asset:${assetId}` }, ...fields })

const content = (shapes: TLShape[], rest: Partial<TLContent> = {}): TLContent =>
  ({ schema: {}, assets: [], bindings: [], rootShapeIds: [], shapes, ...rest }) as unknown as TLContent

const nothing = () => false
const idsOf = ({ shapes }: TLContent) => shapes.map(({ id }) => id.slice('shape:'.length))

describe('what is pasted from another board', () => {
  test('is what people make here; what shows another place is left out and counted', () => {
    const kinds = ['note', 'draw', 'embed', 'bookmark', 'video', 'zone', 'stamp', 'map', 'hologram']
    const sorted = sortPasted(content(kinds.map((type) => shape(type, { type }))), nothing)
    expect(idsOf(sorted.content)).toEqual(['note', 'draw'])
    expect(sorted.content.rootShapeIds).toEqual(['shape:note', 'shape:draw'])
    expect(sorted.leftOut).toBe(7)
  })

  test('has photos of our own server or in itself, never of elsewhere', () => {
    const sources = {
      ours: '/api/media/abc',
      carried: 'data:image/png;base64,AAAA',
      elsewhere: 'https://elsewhere.example/x.png',
      cunning: '/api/media/../../sign-out',
      drawing: 'data:image/svg+xml,<svg/>',
      none: null,
    }
    const names = Object.keys(sources)
    const sorted = sortPasted(
      content(
        names.map((name) => photo(name, name)),
        { assets: Object.entries(sources).map(([name, src]) => asset(name, src)) },
      ),
      nothing,
    )
    expect(idsOf(sorted.content)).toEqual(['ours', 'carried'])
    expect(sorted.carried.map(({ id }) => id)).toEqual(['asset:carried'])
    expect(sorted.leftOut).toBe(4)
  })

  test('keeps a photo that this board has, whatever the clipboard made of it', () => {
    const pasted = content([photo('p', 'known')], { assets: [asset('known', 'data:image/webp;base64,AAAA')] })
    const sorted = sortPasted(pasted, (id) => id === 'asset:known')
    expect([idsOf(sorted.content), sorted.carried, sorted.leftOut]).toEqual([['p'], [], 0])
  })

  test('stands where it was seen when the frame around it cannot come', () => {
    const frame = shape('frame', { type: 'frame', x: 100, y: 50, rotation: Math.PI / 2 })
    const inner = shape('inner', { type: 'frame', parentId: 'shape:frame', x: 10, y: 0 })
    const note = shape('note', { parentId: 'shape:inner', x: 5, y: 0 })
    const { content: sorted, leftOut } = sortPasted(content([frame, inner, note]), nothing)
    const [alone] = sorted.shapes
    expect(alone?.x).toBeCloseTo(100)
    expect(alone?.y).toBeCloseTo(65)
    expect(alone?.rotation).toBeCloseTo(Math.PI / 2)
    expect(sorted.rootShapeIds).toEqual(['shape:note'])
    expect(leftOut).toBe(0)
  })

  test('keeps groups with something in them, and arrows that hold on to what came', () => {
    const shapes = [
      shape('group', { type: 'group' }),
      shape('in', { parentId: 'shape:group' }),
      shape('empty', { type: 'group' }),
      shape('embed', { type: 'embed', parentId: 'shape:empty' }),
      shape('arrow', { type: 'arrow' }),
    ]
    const bindings = ['in', 'embed'].map((to) => ({ id: to, fromId: 'shape:arrow', toId: `shape:${to}` }))
    const sorted = sortPasted(content(shapes, { bindings: bindings as never }), nothing)
    expect(idsOf(sorted.content)).toEqual(['group', 'in', 'arrow'])
    expect(sorted.content.rootShapeIds).toEqual(['shape:group', 'shape:arrow'])
    expect(sorted.content.bindings).toHaveLength(1)
  })

  test('is never so large that it could not be sent, and a circle of parents ends', () => {
    const huge = shape('huge', { props: { text: 'x'.repeat(LIMITS.BOARD_RECORD_BYTES) } })
    const a = shape('a', { type: 'frame', parentId: 'shape:b' })
    const b = shape('b', { type: 'frame', parentId: 'shape:a' })
    const sorted = sortPasted(content([huge, a, b, shape('lost', { parentId: 'shape:a' })]), nothing)
    expect([idsOf(sorted.content), sorted.leftOut]).toEqual([['lost'], 1])
  })
})

test('a photo that was stored takes its new place, one that was not is left out with its group', () => {
  const shapes = [
    photo('kept', 'one'),
    shape('group', { type: 'group' }),
    photo('lost', 'two', { parentId: 'shape:group' }),
  ]
  const assets = [asset('one', 'data:image/png;base64,AA'), asset('two', 'data:image/png;base64,AB')]
  const sorted = sortPasted(content(shapes, { assets }), nothing)
  const stored = asset('stored', '/api/media/stored')
  const replaced = replaceAssets(
    sorted,
    new Map([
      ['asset:one', stored],
      ['asset:two', null],
    ]),
  )
  expect(replaced.content.assets).toEqual([stored])
  expect(replaced.content.shapes.map(({ props }) => props)).toEqual([{ assetId: 'asset:stored' }])
  expect(replaced.content.rootShapeIds).toEqual(['shape:kept'])
  expect(replaced.leftOut).toBe(1)
})
