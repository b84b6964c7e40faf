import 'tldraw/tldraw.css'
import { memo } from 'react'
import { type TLOnMountHandler, type TLStore, type TLUser, Tldraw } from 'tldraw'
import { boardShapeUtils } from './shapes/boardShapeUtils.ts'
import { pileVisibility } from './shapes/pileVisibility.ts'
import { tldrawAssets } from './tldrawAssets.ts'
import { boardComponents, boardOptions, uiOverrides } from './uiOverrides.ts'

interface CanvasProps {
  store: TLStore
  onMount: TLOnMountHandler
  user?: TLUser
  licenseKey?: string | undefined
}

/** tldraw with our shapes and none of its own screen. Drawn once: what comes and goes around it (saved, online) does not touch it. */
export const Canvas = memo(function Canvas(props: CanvasProps) {
  return (
    <Tldraw
      {...props}
      shapeUtils={boardShapeUtils}
      components={boardComponents}
      overrides={uiOverrides}
      assetUrls={tldrawAssets}
      options={boardOptions}
      getShapeVisibility={pileVisibility}
      autoFocus={false}
    />
  )
})
