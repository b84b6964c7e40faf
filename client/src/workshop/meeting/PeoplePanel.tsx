import { SIDES } from '@wijktafel/shared/roles'
import { useT } from '../../i18n/translate.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { SIDE_PICTURES } from '../../ui/meaningPictures.ts'
import { Picture } from '../../ui/Picture.tsx'
import { usePictureName } from '../pictures/usePictureName.ts'
import { useMeeting } from './meetingContext.ts'
import styles from './PeoplePanel.module.css'

/** Who sits at the table, on which side, and whose connection is lost. */
export function PeoplePanel() {
  const t = useT()
  const faceName = usePictureName()
  const { people } = useMeeting().stage
  if (people.length === 0) {
    return <EmptyState small picture="1F465" title={t('people.none')} text={t('people.noneText')} />
  }
  return (
    <div className={styles.panel}>
      {SIDES.map((side) => {
        const those = people.filter((person) => person.side === side)
        return (
          <section key={side} className={styles.side}>
            <h3>
              <Picture id={SIDE_PICTURES[side]} size="1.5rem" eager />
              {`${t(`side.${side}s`)} (${those.length})`}
            </h3>
            <ul>
              {those.map(({ id, face, name, connected }) => (
                <li key={id} className={connected ? undefined : styles.away}>
                  <Picture id={face} size="2.25rem" eager />
                  <span className={styles.name}>{name || faceName(face)}</span>
                  {!connected && <span className={styles.state}>{t('people.away')}</span>}
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
