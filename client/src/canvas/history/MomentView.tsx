import type { MomentCard, MomentDetail } from '@wijktafel/shared/api/moment'
import { readBoardCards } from '@wijktafel/shared/board/boardListing'
import type { BoardRecord, Json } from '@wijktafel/shared/board/fieldGroups'
import { momentDocument } from '@wijktafel/shared/board/moment'
import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useLanguage, useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { Picture } from '../../ui/Picture.tsx'
import type { NamePicture } from '../pictureNames.ts'
import { ChosenThing } from './ChosenThing.tsx'
import styles from './MomentView.module.css'
import { momentName } from './momentName.ts'
import { momentTitle } from './momentTime.ts'
import { OldThings } from './OldThings.tsx'

const OldBoard = lazy(() => import('./OldBoard.tsx').then((m) => ({ default: m.OldBoard })))

export interface MomentViewProps {
  moment: MomentCard
  /** Null while it is on its way. */
  detail: MomentDetail | null
  now: number
  namePicture: NamePicture
  /** Null: only looks. */
  onPutBack: ((recordId: string) => void) | null
  /** Whether this one may put this thing back. */
  mayPutBack: (recordId: string) => boolean
  isBusy: boolean
  /** How far putting back the whole board is, from 0 to 1. */
  progress: number | null
  onClose: () => void
  /** What the one who asks may do with the moment as a whole. */
  actions: React.ReactNode
}

/** A whole screen that is clearly another time, with one obvious way back to now. */
export function MomentView(props: MomentViewProps) {
  const { moment, detail, now, namePicture, isBusy, progress, onClose, actions } = props
  const t = useT()
  const language = useLanguage()
  return (
    <ModalOverlay className={styles.overlay} isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className={styles.modal}>
        <Dialog className={styles.view}>
          <header className={styles.header}>
            <Picture id="1F570" size="2.5rem" eager />
            <div className={styles.titles}>
              <Heading slot="title" level={2}>
                {momentTitle({ at: moment.createdAt, now, language }, t)}
              </Heading>
              <p>
                {momentName(moment, t)} · {t('common.cards', { n: detail?.cards ?? moment.cards })}
              </p>
            </div>
            <Button look="now" onPress={onClose}>
              {t('history.now')}
            </Button>
          </header>
          {detail ? (
            <Then {...props} detail={detail} namePicture={namePicture} />
          ) : (
            <Loading label={t('common.loading')} />
          )}
          <footer className={styles.footer}>
            {isBusy ? (
              <div className={styles.busy} role="status">
                <span>{t('history.busy')}</span>
                <progress {...(progress !== null && { value: progress })} aria-label={t('history.busy')} />
              </div>
            ) : (
              actions
            )}
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

/** The board of then, and beside it what lay there. */
function Then({
  detail,
  namePicture,
  onPutBack,
  mayPutBack,
  isBusy,
}: MomentViewProps & { detail: MomentDetail }) {
  const t = useT()
  const [chosen, setChosen] = useState<string | null>(null)
  const doc = useMemo(
    () => momentDocument({ schema: detail.schema as Json, records: detail.records as BoardRecord[] }),
    [detail],
  )
  useEffect(() => () => doc.destroy(), [doc])
  const listing = useMemo(() => readBoardCards(doc), [doc])
  const item = listing.items.find(({ recordId }) => recordId === chosen) ?? null
  return (
    <div className={styles.body}>
      <section className={styles.board} aria-label={t('history.oldBoard')}>
        <Suspense fallback={<Loading label={t('common.loading')} />}>
          <OldBoard doc={doc} namePicture={namePicture} chosen={chosen} onChoose={setChosen} />
        </Suspense>
      </section>
      <aside className={styles.side}>
        {chosen === null ? (
          <p className={styles.hint}>{t(onPutBack ? 'history.chooseHint' : 'history.lookHint')}</p>
        ) : (
          <ChosenThing
            item={item}
            namePicture={namePicture}
            isBusy={isBusy}
            mayPutBack={mayPutBack(chosen)}
            onPutBack={onPutBack && (() => onPutBack(chosen))}
          />
        )}
        <div className={styles.scroll}>
          <OldThings listing={listing} chosen={chosen} namePicture={namePicture} onChoose={setChosen} />
        </div>
      </aside>
    </div>
  )
}
