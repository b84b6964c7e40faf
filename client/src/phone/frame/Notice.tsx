import type { ReactNode } from 'react'
import { Picture } from '../../ui/Picture.tsx'
import styles from './Notice.module.css'

interface NoticeProps {
  picture: string
  /** `quiet`: small print under a choice. `calm`: news. `problem`: something to do about. */
  tone?: 'quiet' | 'calm' | 'problem'
  children: ReactNode
}

/** A picture and a sentence. Read out when it appears inside a live region. */
export function Notice({ picture, tone = 'calm', children }: NoticeProps) {
  return (
    <div className={`${styles.notice} ${styles[tone]}`}>
      <Picture id={picture} size={tone === 'quiet' ? '1.3rem' : '1.8rem'} eager />
      <div>{children}</div>
    </div>
  )
}
