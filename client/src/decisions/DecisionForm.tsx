import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import { type DecisionFormat, hasOptions } from '@wijktafel/shared/decisions/formats'
import { DEFAULT_RULES, type DecisionRules } from '@wijktafel/shared/decisions/rules'
import { type ActivityId, type BoardId, type DecisionId, newId, type PictureId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import type { Influence } from '@wijktafel/shared/stage'
import { useCallback, useState } from 'react'
import { useT } from '../i18n/translate.ts'
import { Button } from '../ui/Button.tsx'
import { TextArea } from '../ui/Field.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PicturesField } from '../workshop/pictures/PicturesField.tsx'
import { useAction } from '../workshop/queries/useAction.ts'
import type { BoardChoice } from './boardChoices.ts'
import { type CardNews, cardNews } from './cardNews.ts'
import { RoundFields } from './consent/RoundFields.tsx'
import styles from './DecisionForm.module.css'
import { FormatField } from './FormatField.tsx'
import { InfluenceSteps } from './InfluenceSteps.tsx'
import { OptionsField } from './OptionsField.tsx'
import { addChoices, FEWEST_OPTIONS, type OptionDraft, withFewest } from './optionDrafts.ts'
import { RulesFields, rulesFor } from './RulesFields.tsx'
import { useBoardChoices } from './useBoardChoices.ts'
import { useSentCards } from './useSentCards.ts'

interface DecisionFormProps {
  sessionId: string
  activityId: ActivityId | null
  /** Of that step: its cards can be chosen between. */
  boardId: BoardId | null
  /** The draft that changes; null makes a new one. */
  decision: DecisionDetail | null
  suggestion: string
  onDone: () => void
}

/** Prepares a decision moment: what we decide about, with which influence, and how people answer. */
export function DecisionForm(props: DecisionFormProps) {
  const { sessionId, activityId, boardId, decision, suggestion, onDone } = props
  const t = useT()
  const [id] = useState(() => decision?.id ?? newId<DecisionId>())
  const [proposal, setProposal] = useState(decision?.proposal ?? suggestion)
  const [pictures, setPictures] = useState<PictureId[]>(decision?.pictures ?? [])
  const [influence, setInfluence] = useState<Influence>(decision?.influence ?? 'decide')
  const [format, setFormat] = useState<DecisionFormat>(decision?.format ?? 'consent')
  const [options, setOptions] = useState<OptionDraft[]>(
    decision?.options.length ? decision.options : () => withFewest([]),
  )
  const [rules, setRules] = useState<DecisionRules>(decision?.rules ?? DEFAULT_RULES)
  const [said, setSaid] = useState({
    decidedBy: decision?.decidedBy ?? '',
    whatHappens: decision?.whatHappens ?? '',
  })
  const [isInSteps, setInSteps] = useState(decision?.step != null)
  const [reviewOn, setReviewOn] = useState(decision?.reviewOn ?? null)
  const [news, setNews] = useState<CardNews | null>(null)
  const cards = useBoardChoices(boardId)
  const addCards = useCallback(
    (chosen: readonly BoardChoice[], missing = 0) => {
      const added = addChoices(options, chosen)
      setFormat((before) => (hasOptions(before) ? before : 'chooseOne'))
      setOptions(added.options)
      setProposal((before) => before || t('decision.cards.question'))
      setNews(cardNews(added, missing, t))
    },
    [options, t],
  )
  useSentCards({
    boardId,
    cards,
    onCards: addCards,
    onElsewhere: () => setNews({ tone: 'warning', text: t('decision.cards.elsewhere') }),
  })
  const refresh = ['GET /api/sessions/:sessionId/decisions'] as const
  const create = useAction('POST /api/sessions/:sessionId/decisions', { errors: 'inline', refresh, onDone })
  const change = useAction('PATCH /api/decisions/:decisionId', { errors: 'inline', refresh, onDone })
  const error = create.error ?? change.error
  const named = options.filter(({ label }) => label.trim() !== '')
  const hasEnough = !hasOptions(format) || named.length >= FEWEST_OPTIONS
  const save = () => {
    const body = {
      ...{ proposal, pictures, influence, format, reviewOn, ...said, rules: rulesFor(format, rules) },
      options: hasOptions(format) ? named : [],
      step: format === 'consent' && isInSteps ? ('proposal' as const) : null,
    }
    if (decision) change.mutate({ params: { decisionId: id }, body })
    else create.mutate({ params: { sessionId }, body: { id, activityId, ...body } })
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {error && <Notice tone="problem">{t(`error.${error.code}`)}</Notice>}
      <div role="status">{news && <Notice tone={news.tone}>{news.text}</Notice>}</div>
      <TextArea
        label={t('decision.proposal')}
        hint={t('decision.proposalHint')}
        required
        rows={2}
        maxLength={LIMITS.QUESTION_LENGTH}
        value={proposal}
        onChange={(event) => setProposal(event.currentTarget.value)}
      />
      <PicturesField label={t('decision.pictures')} pictures={pictures} onChange={setPictures} />
      <InfluenceSteps value={influence} onChange={setInfluence} />
      <FormatField value={format} onChange={setFormat} />
      {hasOptions(format) && (
        <OptionsField options={options} onChange={setOptions} cards={cards} onCards={addCards} />
      )}
      <RulesFields
        format={format}
        rules={rulesFor(format, rules)}
        onRules={setRules}
        said={said}
        onSaid={setSaid}
      />
      <RoundFields
        isInSteps={format === 'consent' ? isInSteps : null}
        onSteps={setInSteps}
        reviewOn={reviewOn}
        onReview={setReviewOn}
      />
      <div className={styles.buttons}>
        <Button look="quiet" onPress={onDone}>
          {t('common.cancel')}
        </Button>
        <Button type="submit" isDisabled={!hasEnough || create.isPending || change.isPending}>
          {t('common.save')}
        </Button>
      </div>
    </form>
  )
}
