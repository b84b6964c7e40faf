/** A key that takes the last digit away, as on every keyboard. */
export function EraseIcon() {
  return (
    <svg
      width="30"
      height="22"
      viewBox="0 0 30 22"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M10 2h16a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H10L2 11z M14 7.5l7 7 M21 7.5l-7 7" />
    </svg>
  )
}
