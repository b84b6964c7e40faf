import type { NoteMention } from '@wijktafel/shared/api/report'
import { Fragment } from 'react'
import { useMediaUrl } from '../ui/mediaUrl.ts'
import { Picture } from '../ui/Picture.tsx'
import styles from './ReportNote.module.css'

/** A line of a note: what it names stands in it with its picture, or its photo. */
export function NamedText({ text, mentions = [] }: { text: string; mentions?: readonly NoteMention[] }) {
  const said = mentions.filter(({ words }) => words !== '')
  const starts = said.map(({ at, words }, index) => ({
    before: text.slice(index === 0 ? 0 : endOf(said[index - 1]), at),
    key: `${at} ${words}`,
  }))
  return (
    <>
      {said.map((mention, index) => (
        <Fragment key={starts[index]?.key}>
          {starts[index]?.before}
          <Named mention={mention} />
        </Fragment>
      ))}
      {text.slice(endOf(said.at(-1)))}
    </>
  )
}

const endOf = (mention: NoteMention | undefined) => (mention ? mention.at + mention.words.length : 0)

function Named({ mention: { words, picture, photo } }: { mention: NoteMention }) {
  const mediaUrl = useMediaUrl()
  return (
    <span className={styles.named}>
      {photo ? (
        <img className={styles.thumb} src={mediaUrl(photo, 'small')} alt="" />
      ) : (
        <Picture id={picture} size="1.75em" eager />
      )}{' '}
      {words}
    </span>
  )
}
