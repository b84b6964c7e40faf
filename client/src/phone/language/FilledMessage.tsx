import type { ReactNode } from 'react'
import { useT } from '../../i18n/translate.ts'

/** Stands for what comes in its place; no message has it. */
const MARK = '\uFFFC'

interface FilledMessageProps {
  message: string
  /** The name of the place in the message. */
  place: string
  children: ReactNode
}

/** A message with something marked up in its place, such as a name in Dutch within a sentence in Arabic. */
export function FilledMessage({ message, place, children }: FilledMessageProps) {
  const [before = '', after = ''] = useT()(message, { [place]: MARK }).split(MARK)
  return (
    <>
      {before}
      {children}
      {after}
    </>
  )
}
