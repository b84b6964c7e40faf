import { RowButton } from '../frame/RowButton.tsx'
import stack from '../frame/stack.module.css'
import type { View } from '../meeting/view.ts'
import type { Way } from './useWays.ts'

export function WayChoices({ ways, onChoose }: { ways: readonly Way[]; onChoose: (view: View) => void }) {
  return (
    <div className={stack.stack}>
      {ways.map(({ name, picture, word, view }) => (
        <RowButton key={name} picture={picture} size="large" onChoose={() => onChoose(view)}>
          {word}
        </RowButton>
      ))}
    </div>
  )
}
