import { Tile } from '../frame/Tile.tsx'
import grid from '../frame/TileGrid.module.css'
import type { Way } from './useWays.ts'

/** The ways to answer as large equal tiles, where no pictures stand below. */
export function WayTiles({ ways, onChoose }: { ways: readonly Way[]; onChoose: (way: Way) => void }) {
  return (
    <div className={grid.two}>
      {ways.map((way) => (
        <Tile
          key={way.name}
          picture={way.picture}
          word={way.word}
          size="large"
          onChoose={() => onChoose(way)}
        />
      ))}
    </div>
  )
}
