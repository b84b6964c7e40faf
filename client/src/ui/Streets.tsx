import styles from './Streets.module.css'

/** Drawn in a square of 1200 × 800, and as large as the map. It is nowhere: people draw their own. */
export function Streets() {
  return (
    <svg className={styles.streets} viewBox="0 0 1200 800" preserveAspectRatio="none" aria-hidden="true">
      <path
        className={styles.water}
        d="M-20 640 C 260 560, 420 780, 700 690 S 1080 600, 1220 660 V 820 H -20 Z"
      />
      <path
        className={styles.park}
        d="M760 90 h 250 q 40 0 40 40 v 150 q 0 40 -40 40 h -250 q -40 0 -40 -40 v -150 q 0 -40 40 -40 Z"
      />
      <g className={styles.street}>
        <path d="M-20 210 C 300 190, 620 250, 1220 380" />
        <path d="M330 -20 C 350 240, 300 420, 360 640" />
        <path d="M640 -20 C 620 200, 700 460, 680 690" />
        <path d="M-20 470 C 220 440, 460 500, 690 480 S 1040 500, 1220 560" />
        <path d="M1110 -20 C 1090 160, 1120 320, 1060 620" />
      </g>
      <g className={styles.path}>
        <path d="M120 210 C 130 320, 90 400, 130 460" />
        <path d="M500 220 C 480 320, 520 400, 500 490" />
        <path d="M880 320 C 870 380, 900 440, 880 500" />
      </g>
    </svg>
  )
}
