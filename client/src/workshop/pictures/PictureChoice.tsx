import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import styles from './PictureChoice.module.css'
import { PicturePicker } from './PicturePicker.tsx'

interface PictureChoiceProps {
  label: string
  picture: string
  onChange: (picture: string) => void
}

/** Shows the one picture that was chosen, and lets one choose another. */
export function PictureChoice({ label, picture, onChange }: PictureChoiceProps) {
  const t = useT()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <div className={styles.choice}>
      <span className={styles.label}>{label}</span>
      <div className={styles.row}>
        <span className={styles.frame}>
          <Picture id={picture} size="3rem" eager />
        </span>
        <Button onPress={() => setIsOpen(true)} size="s">
          {t('picture.other')}
        </Button>
      </div>
      <Sheet
        title={t('picture.choose')}
        place="wide"
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        closeLabel={t('common.close')}
      >
        <PicturePicker
          chosen={[picture]}
          onPick={(id) => {
            onChange(id)
            setIsOpen(false)
          }}
        />
      </Sheet>
    </div>
  )
}
