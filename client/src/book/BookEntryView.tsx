import type { BookOutcome, BookWords } from '@wijktafel/shared/api/decisionBook'
import { shortHash } from '@wijktafel/shared/decisions/bookChain'
import { DecisionWords } from '../decisions/aftermath/DecisionWords.tsx'
import { outcomeSentence } from '../decisions/outcomeSentence.ts'
import { RuleList } from '../decisions/RuleList.tsx'
import { useT } from '../i18n/translate.ts'
import { SideCounts } from '../report/SideCounts.tsx'
import { Button } from '../ui/Button.tsx'
import { Chip } from '../ui/Chip.tsx'
import { classes } from '../ui/classes.ts'
import { INFLUENCE_PICTURES } from '../ui/meaningPictures.ts'
import { Picture } from '../ui/Picture.tsx'
import { formatDayAndYear, formatTime } from '../workshop/shell/dates.ts'
import styles from './BookEntryView.module.css'
import type { BookLine, Content } from './readBook.ts'

interface BookEntryViewProps {
  line: BookLine
  /** The first entry that is not right. */
  isWrong: boolean
  /** Undefined for who may not. */
  onReopen: ((line: BookLine) => void) | undefined
}

/** One entry: its number and day, a picture, a sentence, the counts. */
export function BookEntryView({ line, isWrong, onReopen }: BookEntryViewProps) {
  const t = useT()
  const { entry, content, reopens, reopenedIn, saidBefore } = line
  const { number, at, isLate, hash } = entry
  return (
    <li className={classes(styles.entry, isWrong && styles.wrong)} id={anchorOf(number)}>
      <p className={styles.head}>
        <strong>{t('book.line', { n: number })}</strong>
        <span>{`${formatDayAndYear(at)}, ${formatTime(at)}`}</span>
      </p>
      {isWrong && (
        <p className={styles.wrongWords}>
          <Picture id="26A0" size="1.5rem" eager />
          {t('book.wrong')}
        </p>
      )}
      {isLate && <p className={styles.note}>{t('book.late')}</p>}
      {reopens !== null && <LinkToLine words={t('book.reopens', { n: reopens })} number={reopens} />}
      {saidBefore !== null && <LinkToLine words={t('book.saidOf', { n: saidBefore })} number={saidBefore} />}
      <EntryContent content={content} />
      {reopenedIn !== null && (
        <LinkToLine words={t('book.reopenedIn', { n: reopenedIn })} number={reopenedIn} />
      )}
      {onReopen && content.kind === 'outcome' && reopenedIn === null && (
        <div className={styles.actions}>
          <Button size="s" look="quiet" picture="1F501" onPress={() => onReopen(line)}>
            {t('reopen.choose')}
          </Button>
        </div>
      )}
      <p className={styles.code}>{t('book.lineCode', { code: shortHash(hash) })}</p>
    </li>
  )
}

const anchorOf = (number: number) => `regel-${number}`

function LinkToLine({ words, number }: { words: string; number: number }) {
  return (
    <p className={styles.link}>
      <Picture id="1F501" size="1.5rem" eager />
      <a href={`#${anchorOf(number)}`}>{words}</a>
    </p>
  )
}

function EntryContent({ content }: { content: Content }) {
  const t = useT()
  if (content.kind === 'unreadable') return <p className={styles.note}>{t('book.unreadable')}</p>
  if (content.kind === 'words') return <SaidAgain said={content.said} />
  return <Decided said={content.said} />
}

function SaidAgain({ said }: { said: BookWords }) {
  const t = useT()
  const isBack = said.words === '' && said.wordPictures.length === 0
  return (
    <>
      <Sentence pictures={said.pictures}>{said.proposal}</Sentence>
      {isBack ? <p>{t('book.wordsGone')}</p> : <DecisionWords {...said} />}
    </>
  )
}

function Decided({ said }: { said: BookOutcome }) {
  const t = useT()
  const { result, proposal, influence, followsId: _followsId, ...rest } = said
  if (!result) {
    return (
      <>
        <Sentence pictures={said.pictures}>{proposal}</Sentence>
        <p className={styles.note}>{t('book.counted')}</p>
      </>
    )
  }
  const outcome = {
    ...{ ...rest, proposal, influence },
    options: said.options.map((option) => ({ ...option, recordId: null })),
    result: { ...result, reasons: [] },
  }
  return (
    <>
      <Sentence pictures={said.pictures}>{outcomeSentence(outcome, t)}</Sentence>
      <DecisionWords {...said} />
      <div className={styles.chips}>
        <Chip tone="define" picture={INFLUENCE_PICTURES[influence]}>
          {t(`influence.${influence}`)}
        </Chip>
        <Chip picture="1F512">
          {t('outcome.secret', { ballots: t('outcome.ballots', { n: result.ballots }) })}
        </Chip>
      </div>
      <p className={styles.question}>{`${t('report.question')}: ${proposal}`}</p>
      <RuleList decision={said} />
      <SideCounts outcome={outcome} />
    </>
  )
}

function Sentence({ pictures, children }: { pictures: readonly string[]; children: string }) {
  return (
    <div className={styles.sentence}>
      <span className={styles.pictures}>
        {(pictures.length > 0 ? pictures : ['1F5F3']).map((id) => (
          <Picture key={id} id={id} size={pictures.length > 1 ? '2rem' : '3rem'} eager />
        ))}
      </span>
      <h2>{children}</h2>
    </div>
  )
}
