import { createShapePropsMigrationSequence } from 'tldraw'

/**
 * What later versions added to our shapes. The server writes records of the newest form into boards whose other records are
 * older, so every step must leave alone what is there already.
 */
interface Props {
  [key: string]: unknown
}

const adding = (fields: Props) => (props: Props) => {
  for (const [key, value] of Object.entries(fields)) props[key] ??= value
}

const taking = (keys: readonly string[]) => (props: Props) => {
  for (const key of keys) delete props[key]
}

function step(id: `${string}/${number}`, fields: Props) {
  return { id, up: adding(fields), down: taking(Object.keys(fields)) }
}

export const cardMigrations = createShapePropsMigrationSequence({
  sequence: [step('com.tldraw.shape.card/1', { voice: null, voiceSeconds: 0, pile: null, pileRank: '' })],
})

export const stampMigrations = createShapePropsMigrationSequence({
  sequence: [step('com.tldraw.shape.stamp/1', { closedAt: 0, votes: [] })],
})

export const zoneMigrations = createShapePropsMigrationSequence({
  sequence: [step('com.tldraw.shape.zone/1', { form: 'box', label: '' })],
})
