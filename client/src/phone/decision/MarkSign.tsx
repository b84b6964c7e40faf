import styles from './MarkSign.module.css'

/** On or off. The field beside it says so to who does not see it. */
export function TickSign({ isOn }: { isOn: boolean }) {
  return (
    <span className={styles.sign} data-shape="square" data-on={isOn} aria-hidden="true">
      <Tick />
    </span>
  )
}

/** A big place in an order, or where one will come. What it means stands beside it. */
export function PlaceSign({ place }: { place: number | undefined }) {
  return (
    <span className={styles.sign} data-on={place !== undefined} aria-hidden="true">
      {place}
    </span>
  )
}

/** Real dots: `count` of them, and rings up to `of`. */
export function Dots({ count, of = count }: { count: number; of?: number }) {
  return (
    <span className={styles.dots} aria-hidden="true">
      {Array.from({ length: of }, (_, dot) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: dots are alike
        <i key={dot} className={styles.dot} data-on={dot < count} />
      ))}
    </span>
  )
}

function Tick() {
  return (
    <svg className={styles.tick} viewBox="0 0 24 24" aria-hidden="true">
      <path d="M4 13l5.5 5.5L20 6.5" />
    </svg>
  )
}
