import type { Phase } from '@wijktafel/shared/method/phase'
import type { Side } from '@wijktafel/shared/roles'

/** The colours of ui/tokens.css as they are: a file that leaves the house knows no stylesheet of ours. A test compares them. */
export const PAPER = {
  paper: '#fbf7f0',
  'paper-2': '#f3ecdf',
  card: '#ffffff',
  line: '#ddd2bf',
  'line-strong': '#8d8371',
  ink: '#1f2430',
  'ink-2': '#565c6b',
  now: '#b83a12',
  ok: '#17713f',
  worry: '#9a5b00',
  stop: '#a81e2d',
} as const

export const PHASE_TONE: Readonly<Record<Phase, { tone: string; tint: string }>> = {
  start: { tone: '#5b5f6b', tint: '#e9eaee' },
  discover: { tone: '#0b6e6e', tint: '#d9efec' },
  define: { tone: '#4a3fb5', tint: '#e5e2fa' },
  develop: { tone: '#a35200', tint: '#fbe6cf' },
  deliver: { tone: '#a8246b', tint: '#fadfec' },
  learn: { tone: '#48691a', tint: '#e6efd6' },
}

export const SIDE_TONE: Readonly<Record<Side, string>> = { resident: '#6b4a2b', professional: '#2f5d8a' }

/** Our own letter, then what most machines have: a file is also opened where ours is not. */
export const LETTER =
  '"Atkinson Hyperlegible Next", "Noto Sans Arabic", "Noto Sans Ethiopic", Verdana, sans-serif'

/** As `color-mix(in srgb, a share, b)`: few programs but browsers know that. */
export function mix(a: string, b: string, share: number): string {
  const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16)
  const mixed = [1, 3, 5].map((at) => Math.round(channel(a, at) * share + channel(b, at) * (1 - share)))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}
