import { LIMITS } from '@wijktafel/shared/limits'
import { useT } from '../../i18n/translate.ts'
import { HelpNow } from '../frame/HelpNow.tsx'
import { RowButton } from '../frame/RowButton.tsx'
import { Screen } from '../frame/Screen.tsx'
import stack from '../frame/stack.module.css'
import { PIC } from '../pictures.ts'
import { usePeople } from './peopleContext.ts'

/** Help at a tablet of the table: what everyone can do, and who sits around it. */
export function TableHelpScreen({ onStop, onBack }: { onStop: () => void; onBack: () => void }) {
  const { seats, addPerson, setOfTable } = usePeople()
  const t = useT()
  const now = t('phone.help.now.table')
  return (
    <Screen title={t('phone.help.title')} onBack={onBack}>
      <HelpNow now={now} />
      <div className={stack.stack}>
        {seats.length < LIMITS.PEOPLE_PER_DEVICE && (
          <RowButton picture={PIC.again} onChoose={addPerson}>
            {t('phone.people.add')}
          </RowButton>
        )}
        <RowButton picture={PIC.leave} onChoose={onStop}>
          {t('phone.people.stop')}
        </RowButton>
        <RowButton picture={PIC.gallery} onChoose={() => setOfTable(false)}>
          {t('phone.table.off')}
        </RowButton>
      </div>
    </Screen>
  )
}
