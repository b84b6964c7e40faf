import { useT } from '../i18n/translate.ts'
import { classes } from '../ui/classes.ts'
import { Picture } from '../ui/Picture.tsx'
import styles from './PaperTable.module.css'

interface PhotoButtonsProps {
  isFirst: boolean
  /** The one thing to do now; where there is another, a photo stands beside it. */
  isMain?: boolean
  isBusy: boolean
  onPick: (file: File) => void
  /** Stands beside them. */
  children?: React.ReactNode
}

/** The camera, or a photo that is there already. File inputs work on every page, also without a safe connection. */
export function PhotoButtons({ isFirst, isMain = isFirst, isBusy, onPick, children }: PhotoButtonsProps) {
  const t = useT()
  return (
    <div className={styles.photos}>
      <PhotoButton camera isNow={isMain} {...{ isBusy, onPick }}>
        <Picture id="1F4F7" size="1.75rem" eager />
        {t(isFirst ? 'paperPhoto.camera' : 'paperPhoto.another')}
      </PhotoButton>
      <PhotoButton isNow={false} {...{ isBusy, onPick }}>
        <Picture id="1F5BC" size="1.75rem" eager />
        {t('paperPhoto.choose')}
      </PhotoButton>
      {children}
    </div>
  )
}

interface PhotoButtonProps extends Omit<PhotoButtonsProps, 'isFirst' | 'isMain'> {
  camera?: boolean
  isNow: boolean
  children: React.ReactNode
}

function PhotoButton({ camera = false, isNow, isBusy, onPick, children }: PhotoButtonProps) {
  return (
    <label className={classes(isNow ? styles.now : styles.plain, isBusy && styles.busy)}>
      {children}
      <input
        type="file"
        accept="image/*"
        capture={camera ? 'environment' : undefined}
        className="visually-hidden"
        disabled={isBusy}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          // So that the same photo can be chosen again.
          currentTarget.value = ''
          if (file) onPick(file)
        }}
      />
    </label>
  )
}
