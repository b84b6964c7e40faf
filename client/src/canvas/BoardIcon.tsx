/** Simple signs for what is everywhere the same; tools have OpenMoji pictures. */
const PATHS = {
  undo: 'M8 4 3 9l5 5M3 9h9a5 5 0 0 1 0 10H9',
  redo: 'm14 4 5 5-5 5M19 9h-9a5 5 0 0 0 0 10h3',
  minus: 'M4 11h14',
  plus: 'M4 11h14M11 4v14',
  fit: 'M4 8V4h4M14 4h4v4M18 14v4h-4M8 18H4v-4',
  more: 'M5 11h.01M11 11h.01M17 11h.01',
} as const
export type IconName = keyof typeof PATHS

export function BoardIcon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 22 22" width="22" height="22" fill="none" stroke="currentColor" aria-hidden="true">
      <path
        d={PATHS[name]}
        strokeWidth={name === 'more' ? 3.5 : 2.2}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
