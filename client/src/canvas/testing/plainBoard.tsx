import 'tldraw/tldraw.css'
import { LIMITS } from '@wijktafel/shared/limits'
import { createRoot } from 'react-dom/client'
import { type Editor, type TLStoreSnapshot, Tldraw, type TldrawOptions } from 'tldraw'
import { boardShapeUtils } from '../shapes/boardShapeUtils.ts'
import { tldrawAssets } from '../tldrawAssets.ts'
import { measureGrowth } from './documentGrowth.ts'

/**
 * tldraw as it comes, with the same records drawn by the same shapes: what `pnpm bench canvas` measures our board against.
 * Address: `?cards=2000&w=1000&h=700`. Nothing of it is in the product.
 */
const OPTIONS: Partial<TldrawOptions> = { maxShapesPerPage: LIMITS.BOARD_SHAPES }

async function open(place: HTMLElement): Promise<void> {
  const query = new URLSearchParams(window.location.search)
  place.style.width = `${query.get('w')}px`
  place.style.height = `${query.get('h')}px`
  const response = await fetch(`/snapshot/${query.get('cards')}`)
  const snapshot = (await response.json()) as TLStoreSnapshot
  const handleMount = (editor: Editor) => {
    editor.zoomToFit({ immediate: true })
  }
  createRoot(place).render(
    <Tldraw
      snapshot={snapshot}
      shapeUtils={boardShapeUtils}
      assetUrls={tldrawAssets}
      options={OPTIONS}
      autoFocus={false}
      onMount={handleMount}
    />,
  )
}

Object.assign(window, { measureGrowth })
const place = document.querySelector<HTMLElement>('#plain')
if (place && window.location.search !== '') await open(place)
