import { ZONE_ID_PREFIX } from '@wijktafel/shared/board/boardDocument'
import { useEffect, useRef } from 'react'
import type { Box, Editor } from 'tldraw'
import type * as Y from 'yjs'
import type { Notice } from '../BoardNotice.tsx'
import type { BoardProps } from '../boardProps.ts'
import { showBox, showRecord } from '../viewActions.ts'
import { setTogether } from './togetherState.ts'
import { useRemarkCounts } from './useRemarkCounts.ts'

interface TogetherOptions {
  doc: Y.Doc
  props: BoardProps
  say: (notice: Notice) => void
}

/** Brings what the meeting says (the light, a call) and what was said about cards to the open board. */
export function useTogether(editor: Editor, { doc, props, say }: TogetherOptions): void {
  const { spotlight = null, onRemarks } = props
  const lit = spotlight === null ? null : ZONE_ID_PREFIX + spotlight

  useEffect(() => {
    setTogether(editor, { spotlight: lit })
    if (lit === null || isTakenAlong(editor)) return
    // Once the words above the board stand, so that they do not lie over the zone.
    const frame = requestAnimationFrame(() => showRecord(editor, lit))
    return () => cancelAnimationFrame(frame)
  }, [editor, lit])

  const face = props.me?.face ?? null
  useEffect(() => setTogether(editor, { onRemarks, face }), [editor, onRemarks, face])

  const remarks = useRemarkCounts(doc)
  useEffect(() => setTogether(editor, { remarks }), [editor, remarks])

  useCall(editor, { props, say })
  useShow(editor, props)
}

/** Brings one thing into the middle, once. */
function useShow(editor: Editor, { show = null, onShown }: BoardProps): void {
  useEffect(() => {
    if (show === null) return
    const frame = requestAnimationFrame(() => {
      showRecord(editor, show)
      onShown?.()
    })
    return () => cancelAnimationFrame(frame)
  }, [editor, show, onShown])
}

/** Flies where the regisseur calls everyone, once, and back when that was taken back. Who opens the board later is not called any more. */
function useCall(editor: Editor, { props, say }: Pick<TogetherOptions, 'props' | 'say'>): void {
  const { boardId, call = null, lead } = props
  const heard = useRef(call?.n ?? 0)
  const cameFrom = useRef<Box | null>(null)
  useEffect(() => {
    if (!call || call.n <= heard.current) return
    heard.current = call.n
    if (call.boardId !== boardId) return
    if (call.isOver) {
      if (cameFrom.current && !isTakenAlong(editor)) showBox(editor, cameFrom.current)
      cameFrom.current = null
      return
    }
    cameFrom.current = editor.getViewportPageBounds().clone()
    if (lead && isInView(editor, call)) return
    if (!isTakenAlong(editor)) showBox(editor, call)
    say({ key: 'canvas.call.came' })
  }, [editor, call, boardId, lead, say])
}

/** Who looks along with another comes along with them: flying on one's own would end that. */
function isTakenAlong(editor: Editor): boolean {
  return editor.getInstanceState().followingUserId !== null
}

/** Whoever called is there already. */
function isInView(editor: Editor, { x, y, w }: { x: number; y: number; w: number }): boolean {
  const view = editor.getViewportPageBounds()
  return [view.x - x, view.y - y, view.w - w].every((difference) => Math.abs(difference) < 1)
}
