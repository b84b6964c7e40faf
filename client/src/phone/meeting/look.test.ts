import { type BoardId, newId } from '@wijktafel/shared/ids'
import { describe, expect, it } from 'vitest'
import { findLook } from './look.ts'

const spotlight = { boardId: newId<BoardId>(), zoneId: 'stress' }
const zone = { title: 'Hier krijg ik stress van' }

describe('where to look', () => {
  it('is nowhere without a light or a call', () => {
    expect(findLook(null, false)).toBeNull()
    expect(findLook({ spotlight: null }, false)).toBeNull()
  })

  it('is the zone in the light, by its name and picture, also while called', () => {
    const lit = { spotlight: { ...spotlight, zone: { ...zone, picture: null } } }
    expect(findLook(lit, true)).toEqual({ at: 'zone', title: zone.title, picture: null })
  })

  it('is the screen for a zone without a name, one of an older server, and a call', () => {
    expect(findLook({ spotlight: { ...spotlight, zone: { title: '', picture: null } } }, false)).toEqual({
      at: 'screen',
    })
    expect(findLook({ spotlight }, false)).toEqual({ at: 'screen' })
    expect(findLook({ spotlight: null }, true)).toEqual({ at: 'screen' })
  })
})
