import type { NoteBlock } from '@wijktafel/shared/api/report'

/** A note as plain text, one line a block. Photos and recordings are named by their file. */
export function noteText(title: string, blocks: readonly NoteBlock[]): string {
  let count = 0
  const lines = blocks.map((block) => {
    count = block.type === 'listItem' && block.ordered ? count + 1 : 0
    switch (block.type) {
      case 'heading':
        return `\n${'#'.repeat(block.level)} ${withFiles(block)}${block.draft ? ' (eerste versie)' : ''}`
      case 'listItem':
        return `${block.ordered ? `${count}.` : '-'} ${withFiles(block)}`
      case 'photo':
        return `[foto ${block.media}${block.alt === '' ? '' : `: ${block.alt}`}]`
      default:
        return withFiles(block)
    }
  })
  return `${[title, ...lines].join('\n')}\n`
}

/** Its text, and behind it the files of what it names. */
function withFiles({ text, mentions = [] }: Exclude<NoteBlock, { type: 'photo' }>): string {
  const files = mentions.flatMap(({ photo, voice }) => [
    ...(photo ? [`[foto ${photo}]`] : []),
    ...(voice ? [`[opname ${voice}]`] : []),
  ])
  return [text, ...files].filter((part) => part !== '').join(' ')
}
