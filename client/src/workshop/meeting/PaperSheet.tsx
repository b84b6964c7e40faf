import { pictureWord } from '@wijktafel/shared/pictures/pictureWord'
import type { StageActivity } from '@wijktafel/shared/stage'
import { CallError, call } from '../../api/call.ts'
import { useT } from '../../i18n/translate.ts'
import { PaperTable } from '../../paper/PaperTable.tsx'
import type { PaperItem } from '../../paper/paperItem.ts'
import { forgetLaid, type LayPaper, LayRefusal } from '../../paper/usePaperTable.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import { useToasts } from '../../ui/toasts.ts'
import { usePictureSearch } from '../pictures/usePictureSearch.ts'
import { useMeeting } from './meetingContext.ts'
import styles from './PaperSheet.module.css'

interface PaperSheetProps {
  step: StageActivity
  onClose: () => void
}

/** Photographs the cards on the table for everyone who sits at it. */
export function PaperSheet({ step, onClose }: PaperSheetProps) {
  const t = useT()
  const search = usePictureSearch()
  const lay = useLay(step)
  const sayTheyLie = useSayTheyLie(step)
  return (
    <Sheet
      title={t('paperPhoto.title')}
      picture="1F4F8"
      place="wide"
      isOpen
      onClose={onClose}
      closeLabel={t('common.close')}
    >
      <div className={styles.table}>
        <PaperTable
          step={step}
          pictureWord={(id) => pictureWord(id, 'nl') || search?.word(id) || ''}
          lay={lay}
          onLaid={(laid, isAll) => {
            sayTheyLie(laid)
            if (isAll) onClose()
          }}
        />
      </div>
    </Sheet>
  )
}

function useLay(step: StageActivity): LayPaper {
  const { session } = useMeeting()
  const params = { sessionId: session.id }
  return async ({ id, pictures, photo, side, zoneId, serials }) => {
    if (!session.participant) throw new LayRefusal('notAllowed')
    try {
      if (photo) {
        const query = { id: photo.id }
        await call('POST /api/sessions/:sessionId/media', { params, query, body: photo.blob })
      }
      await call('POST /api/sessions/:sessionId/cards', {
        params,
        body: {
          ...{ id, participantId: session.participant.id, activityId: step.id, zoneId },
          ...{ pictures: [...pictures], text: '', photo: photo?.id ?? null },
          paper: { side, serials: [...serials] },
        },
      })
      return 'laid'
    } catch (error) {
      if (!(error instanceof CallError)) throw error
      if (error.code === 'paperKnown') return 'known'
      throw new LayRefusal(error.code)
    }
  }
}

function useSayTheyLie(step: StageActivity) {
  const t = useT()
  const showToast = useToasts((state) => state.show)
  const takeBack = async (laid: readonly PaperItem[]) => {
    try {
      for (const { id } of laid) await call('DELETE /api/cards/:cardId', { params: { cardId: id } })
      forgetLaid(step, laid)
    } catch (error) {
      if (!(error instanceof CallError)) throw error
      showToast({ text: t(`error.${error.code}`), tone: 'problem' })
    }
  }
  return (laid: readonly PaperItem[]) =>
    showToast({
      text: t('paperPhoto.laid', { n: laid.length }),
      tone: 'fact',
      action: { label: t('common.undo'), run: () => void takeBack(laid) },
    })
}
