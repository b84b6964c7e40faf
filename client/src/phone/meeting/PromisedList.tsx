import type { StagePromise } from '@wijktafel/shared/stage'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { MeetingWords } from '../language/MeetingWords.tsx'
import { PIC } from '../pictures.ts'
import styles from './PromisedList.module.css'

/** Before the first step: who promised what in earlier meetings, and what became of it. */
export function PromisedList({ promised }: { promised: readonly StagePromise[] }) {
  const t = useT()
  return (
    <ul className={styles.promised}>
      {promised.map(({ id, who, face, what, state }) => (
        <li key={id}>
          <Picture id={face ?? PIC.promise} size="2.6rem" eager />
          <div>
            <p>
              <MeetingWords>{`${who}: ${what}`}</MeetingWords>
            </p>
            <strong>{t(`promised.${state}`)}</strong>
          </div>
        </li>
      ))}
    </ul>
  )
}
