import { useSyncExternalStore } from 'react'
import { useT } from '../../i18n/translate.ts'
import { RowButton } from '../frame/RowButton.tsx'
import { PIC } from '../pictures.ts'
import { homeScreenOffer } from './homeScreen.ts'

/** Stands in the help where the browser can put the phone on the home screen, and nowhere else. */
export function HomeScreenOffer() {
  const t = useT()
  const isThere = useSyncExternalStore(homeScreenOffer.subscribe, homeScreenOffer.isThere)
  if (!isThere) return null
  return (
    <RowButton picture={PIC.gallery} detail={t('phone.home.why')} onChoose={homeScreenOffer.take}>
      {t('phone.home')}
    </RowButton>
  )
}
