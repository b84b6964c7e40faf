import { type BallotPaper, checkMarks, type Marks } from '@wijktafel/shared/decisions/marks'
import { type BallotCode, groupBallotCode, sideOfBallotCode } from '@wijktafel/shared/paper/ballotCode'
import type { StageDecision } from '@wijktafel/shared/stage'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { PhotoButtons } from '../../paper/PhotoButtons.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { SIDE_PICTURES } from '../../ui/meaningPictures.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { MarkBallot } from './MarkBallot.tsx'
import styles from './PaperEntry.module.css'
import { type EntryNews, usePaperEntry } from './usePaperEntry.ts'

interface PaperEntryProps {
  decision: StageDecision & BallotPaper
  onClose: () => void
}

/** Gives in ballots of paper: their codes from a photo or typed, then what the pen marked, one after another. */
export function PaperEntry({ decision, onClose }: PaperEntryProps) {
  const t = useT()
  const entry = usePaperEntry(decision.id)
  const { current, waiting, news, isBusy } = entry
  return (
    <Sheet
      title={t('paperEntry.title')}
      picture="1F5F3"
      place="wide"
      isOpen
      onClose={onClose}
      closeLabel={t('common.close')}
    >
      <News news={news} />
      {current ? (
        <MarkBallot
          key={current}
          heading={<BallotHeading code={current} waiting={waiting} />}
          isRight={(marks: Marks) => checkMarks(decision, marks)}
          {...{ decision, isBusy }}
          onGive={(marked) => void entry.give(marked)}
          onSkip={entry.skip}
        />
      ) : (
        <div className={styles.find}>
          <p>{t('paperEntry.hint')}</p>
          <PhotoButtons isFirst {...{ isBusy }} onPick={(file) => void entry.readPhoto(file)} />
          <TypeCode onType={entry.type} isBusy={isBusy} />
        </div>
      )}
    </Sheet>
  )
}

function BallotHeading({ code, waiting }: { code: BallotCode; waiting: number }) {
  const t = useT()
  const side = sideOfBallotCode(code)
  return (
    <div className={styles.heading}>
      <Picture id={SIDE_PICTURES[side]} size="2.5rem" eager />
      <div>
        <h3 tabIndex={-1} ref={(heading) => heading?.focus()}>
          {t('paperEntry.ballotOf', { side: t(`side.${side}`).toLowerCase() })}
        </h3>
        <p className={styles.code}>{groupBallotCode(code)}</p>
      </div>
      {waiting > 1 && <p className={styles.waiting}>{t('paperEntry.waiting', { n: waiting })}</p>}
    </div>
  )
}

function TypeCode({ onType, isBusy }: { onType: (text: string) => boolean; isBusy: boolean }) {
  const t = useT()
  const [text, setText] = useState('')
  return (
    <form
      className={styles.type}
      onSubmit={(event) => {
        event.preventDefault()
        onType(text)
      }}
    >
      <TextField
        label={t('paperEntry.type')}
        hint={t('paperEntry.typeHint')}
        value={text}
        maxLength={40}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Button type="submit" isDisabled={isBusy || text.trim() === ''}>
        {t('paperEntry.next')}
      </Button>
    </form>
  )
}

function News({ news }: { news: EntryNews | null }) {
  const t = useT()
  switch (news?.kind) {
    case 'given':
      return (
        <p role="status" className={styles.given}>
          <Picture id="2705" size="1.75rem" eager />
          {t('paperEntry.given')}
        </p>
      )
    case 'reading':
      return <p role="status">{t('paperEntry.reading')}</p>
    case 'none':
      return <Notice tone="problem">{t('paperEntry.none')}</Notice>
    case 'found':
      return (
        <>
          {news.torn > 0 && <Notice tone="problem">{t('paperEntry.torn', { n: news.torn })}</Notice>}
          {news.n > 0 && <p role="status">{t('paperEntry.found', { n: news.n })}</p>}
        </>
      )
    case 'refused':
      return <Notice tone="problem">{t(`error.${news.code}`)}</Notice>
    case 'problem':
      return <Notice tone="problem">{t(problemKey(news.problem))}</Notice>
    case undefined:
      return null
  }
}

function problemKey(problem: Extract<EntryNews, { kind: 'problem' }>['problem']): string {
  if (problem === 'heic') return 'paperPhoto.heicTry'
  return problem === 'reader' ? 'paperEntry.reader' : `error.${problem}`
}
