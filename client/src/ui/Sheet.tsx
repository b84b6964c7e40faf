import { Button as AriaButton, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { classes } from './classes.ts'
import { Picture } from './Picture.tsx'
import styles from './Sheet.module.css'

interface SheetProps {
  title: string
  picture?: string
  isOpen: boolean
  onClose: () => void
  closeLabel: string
  /** `center`: a question in the middle. `side`: a drawer beside the page. `wide`: room for choices. */
  place?: 'center' | 'side' | 'wide'
  /** For questions that must be answered: an accidental tap beside it does not close. */
  mustAnswer?: boolean
  children: React.ReactNode
}

/** A dialog with a heading and a way out. Focus stays inside and returns where it was. */
export function Sheet({
  title,
  picture,
  isOpen,
  onClose,
  closeLabel,
  place = 'center',
  mustAnswer = false,
  children,
}: SheetProps) {
  return (
    <ModalOverlay
      className={classes(styles.overlay, styles[`${place}Overlay`])}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      isDismissable={!mustAnswer}
    >
      <Modal className={classes(styles.modal, styles[place])}>
        <Dialog className={styles.dialog} role={mustAnswer ? 'alertdialog' : 'dialog'}>
          <header className={styles.header}>
            {picture && <Picture id={picture} size="2.75rem" eager />}
            <Heading slot="title" level={2} className={styles.title}>
              {title}
            </Heading>
            <AriaButton className={styles.close} aria-label={closeLabel} onPress={onClose}>
              <span aria-hidden="true">✕</span>
            </AriaButton>
          </header>
          <div className={styles.body}>{children}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

/** The answers to a question, at its end. */
export function SheetButtons({ children }: { children: React.ReactNode }) {
  return <div className={styles.buttons}>{children}</div>
}
