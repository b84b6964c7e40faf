import { useEditor } from 'tldraw'
import { Hands } from './Hands.tsx'
import { RemarkCounts } from './RemarkCounts.tsx'
import { Spotlight } from './Spotlight.tsx'
import { VoteCounts } from './VoteCounts.tsx'

/** What people share, drawn over the cards and in their place: inside the canvas, so below the watermark. */
export function BoardOverlays() {
  const editor = useEditor()
  return (
    <>
      <Spotlight editor={editor} />
      <Hands editor={editor} />
      <RemarkCounts editor={editor} />
      <VoteCounts editor={editor} />
    </>
  )
}
