import { LIMITS } from '@wijktafel/shared/limits'
import { useT } from '../../i18n/translate.ts'
import { RowButton } from '../frame/RowButton.tsx'
import { PIC } from '../pictures.ts'
import { usePeople } from './peopleContext.ts'

/** In help: somebody joins on this device, or it is of the whole table. */
export function PeopleChoices() {
  const { seats, isOfTable, addPerson, setOfTable } = usePeople()
  const t = useT()
  return (
    <>
      {seats.length < LIMITS.PEOPLE_PER_DEVICE && (
        <RowButton picture={PIC.everyone} onChoose={addPerson}>
          {t('phone.people.add')}
        </RowButton>
      )}
      <RowButton picture={PIC.table} onChoose={() => setOfTable(!isOfTable)}>
        {t(isOfTable ? 'phone.table.off' : 'phone.table.on')}
      </RowButton>
    </>
  )
}
