import type { StagePerson } from '@wijktafel/shared/stage'
import { useT } from '../../i18n/translate.ts'
import { classes } from '../../ui/classes.ts'
import { Picture } from '../../ui/Picture.tsx'
import { usePictureName } from '../pictures/usePictureName.ts'
import styles from './FaceList.module.css'

const SHOWN = 40

/** Who is in, as faces. Who lost the connection is faint. */
export function FaceList({ people }: { people: readonly StagePerson[] }) {
  const t = useT()
  const faceName = usePictureName()
  return (
    <ul className={styles.faces} aria-label={t('panel.people')}>
      {people.slice(0, SHOWN).map(({ id, face, name, connected }) => (
        <li key={id} className={classes(!connected && styles.away)}>
          <Picture id={face} size="2.5rem" alt={name ?? faceName(face)} eager />
        </li>
      ))}
      {people.length > SHOWN && <li className={styles.more}>{`+${people.length - SHOWN}`}</li>}
    </ul>
  )
}
