import styles from './ArrowIcon.module.css'

/** An arrow in the colour of its text. It turns around where one reads from right to left. */
export function ArrowIcon({ direction }: { direction: 'back' | 'on' }) {
  return (
    <svg
      className={`${styles.arrow} ${direction === 'back' ? styles.back : ''}`}
      viewBox="0 0 28 18"
      fill="none"
      stroke="currentColor"
      strokeWidth="3"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M2 9h23M18 2l7 7-7 7" />
    </svg>
  )
}
