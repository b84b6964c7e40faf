import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import { objectionRoundOf } from '@wijktafel/shared/decisions/consent'
import { type DecisionId, newId, type PictureId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { TextArea } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Sheet, SheetButtons } from '../../ui/Sheet.tsx'
import { PicturesField } from '../../workshop/pictures/PicturesField.tsx'
import { useAction } from '../../workshop/queries/useAction.ts'
import styles from './AdaptSheet.module.css'
import { ObjectionList } from './ObjectionList.tsx'

/** The proposal once more, in other words, with what people object to beside it. */
export function AdaptSheet({ decision, onClose }: { decision: DecisionDetail; onClose: () => void }) {
  const t = useT()
  const [id] = useState(() => newId<DecisionId>())
  const [proposal, setProposal] = useState(decision.proposal)
  const [pictures, setPictures] = useState<PictureId[]>(decision.pictures)
  const again = useAction('POST /api/decisions/:decisionId/again', {
    ...{ errors: 'inline', onDone: onClose },
    refresh: ['GET /api/sessions/:sessionId/decisions'],
  })
  return (
    <Sheet
      title={t('consent.adapt')}
      picture="270F"
      place="wide"
      isOpen
      onClose={onClose}
      closeLabel={t('common.close')}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          again.mutate({ params: { decisionId: decision.id }, body: { id, proposal, pictures } })
        }}
      >
        {again.error && <Notice tone="problem">{t(`error.${again.error.code}`)}</Notice>}
        <div className={styles.both}>
          <div className={styles.proposal}>
            <TextArea
              label={t('decision.proposal')}
              hint={t('consent.adaptHint')}
              required
              rows={3}
              maxLength={LIMITS.QUESTION_LENGTH}
              value={proposal}
              onChange={(event) => setProposal(event.currentTarget.value)}
            />
            <PicturesField label={t('decision.pictures')} pictures={pictures} onChange={setPictures} />
          </div>
          <ObjectionList
            activityId={objectionRoundOf(decision.id)}
            reasons={decision.result?.reasons ?? []}
          />
        </div>
        <SheetButtons>
          <Button look="quiet" onPress={onClose}>
            {t('common.cancel')}
          </Button>
          <Button
            type="submit"
            look="now"
            pictureEnd="1F501"
            isDisabled={again.isPending || proposal.trim() === ''}
          >
            {t('consent.again')}
          </Button>
        </SheetButtons>
      </form>
    </Sheet>
  )
}
