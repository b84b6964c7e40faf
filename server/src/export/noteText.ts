import type { NoteBlock } from '@wijktafel/shared/api/report'

/** A note as plain text, one line a block. A photo is named by its file. */
export function noteText(title: string, blocks: readonly NoteBlock[]): string {
  let count = 0
  const lines = blocks.map((block) => {
    count = block.type === 'listItem' && block.ordered ? count + 1 : 0
    switch (block.type) {
      case 'heading':
        return `\n${'#'.repeat(block.level)} ${block.text}${block.draft ? ' (eerste versie)' : ''}`
      case 'listItem':
        return `${block.ordered ? `${count}.` : '-'} ${block.text}`
      case 'photo':
        return `[foto ${block.media}${block.alt === '' ? '' : `: ${block.alt}`}]`
      default:
        return block.text
    }
  })
  return `${[title, ...lines].join('\n')}\n`
}
