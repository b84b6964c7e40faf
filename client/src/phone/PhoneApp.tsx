import { Suspense, useEffect, useState } from 'react'
import { directionOf, I18nContext, LANGUAGES, type Language } from '../i18n/translate.ts'
import { PictureWordsContext } from '../pictures/pictureWordsContext.ts'
import { smallPictureUrl } from '../ui/Picture.tsx'
import { preloadPictures } from '../ui/preloadPictures.ts'
import { laterDevice } from './comeBack.ts'
import { createDeviceMemory, type DevicePlace, type Seat } from './device.ts'
import { ErrorScreen } from './frame/ErrorScreen.tsx'
import { lazyScreen } from './frame/lazyScreen.tsx'
import { Waiting } from './frame/Waiting.tsx'
import { JoinFlow } from './join/JoinFlow.tsx'
import { type LoadedLanguage, loadLanguage } from './language/loadLanguage.ts'
import { PIC } from './pictures.ts'

const questionWay = lazyScreen(async () => (await import('./question/QuestionWay.tsx')).QuestionWay)
const reportWay = lazyScreen(async () => (await import('./report/ReportWay.tsx')).ReportWay)
const memory = createDeviceMemory()
/** `/m?q=…` is the link of a question between meetings: that has a way in of its own. */
const questionToken = new URL(window.location.href).searchParams.get('q')
/** `/m?r#…` is the link of a report, `/m?r=…` that of a meeting in which this device took part. */
const reportId = new URL(window.location.href).searchParams.get('r')

/** The resident's phone: the way in, and then the meeting. `kept`: the words of who was here before, if they are there. */
export function PhoneApp({ kept }: { kept: LoadedLanguage | null }) {
  const words = useWords(kept)
  const [formerSeat, setFormerSeat] = useState(memory.readSeat)
  const [seats, setSeats] = useState(() => (isForOtherMeeting(formerSeat) ? [] : memory.readSeats()))
  const [first, ...others] = seats
  useEffect(() => preloadPictures([PIC.noInternet, PIC.refused], smallPictureUrl), [])
  const keepSeats = (next: readonly Seat[], at: Seat | null) => {
    memory.writeSeats(next, at?.participantId ?? null)
    setFormerSeat(null)
    setSeats(next)
  }
  /** Who comes back to the meeting of before finds the others of this device there too. */
  const sitDown = (seat: Seat, place?: DevicePlace) => {
    if (place) memory.writeOfTable(place === 'table')
    const before = memory.readSeats()
    const isBack = before.some(({ participantId }) => participantId === seat.participantId)
    keepSeats(isBack ? before : [seat], seat)
  }
  const chooseLanguage = async (language: Language) => {
    const isLoaded = await words.choose(language)
    // While someone picks a face, the meeting itself comes in.
    if (isLoaded) void laterDevice.fetchAhead()
    return isLoaded
  }

  const spoken = {
    isSpoken: words.loaded !== null,
    languageBusy: words.busy,
    languageFailed: words.failed,
  }
  if (questionToken === null && reportId === null && first && !words.loaded)
    return words.failed ? <ErrorScreen /> : <Waiting />
  return (
    <I18nContext value={words.loaded ?? UNSPOKEN}>
      <PictureWordsContext value={words.loaded?.pictureWords ?? null}>
        {reportId !== null ? (
          <Suspense fallback={<Waiting />}>
            <reportWay.Screen sessionId={reportId} {...spoken} onLanguage={words.choose} />
          </Suspense>
        ) : questionToken !== null ? (
          <Suspense fallback={<Waiting />}>
            <questionWay.Screen token={questionToken} {...spoken} onLanguage={chooseLanguage} />
          </Suspense>
        ) : first ? (
          <Suspense fallback={<Waiting />}>
            <laterDevice.Screen seats={[first, ...others]} onSeats={keepSeats} onLanguage={words.choose} />
          </Suspense>
        ) : (
          <Suspense fallback={<Waiting />}>
            <JoinFlow
              language={words.language}
              languageBusy={words.busy}
              languageFailed={words.failed}
              onLanguage={chooseLanguage}
              formerSeat={formerSeat}
              onSeated={sitDown}
            />
          </Suspense>
        )}
      </PictureWordsContext>
    </I18nContext>
  )
}

/** Before a language is chosen nothing is said. */
const UNSPOKEN = { language: 'nl' as Language, t: (key: string) => key }

/** A seat stays taken over a reload, unless the address brings the code of another meeting. */
function isForOtherMeeting(seat: Seat | null): boolean {
  const code = new URL(window.location.href).searchParams.get('c')
  return code !== null && seat !== null && (!('code' in seat.joinCode) || seat.joinCode.code !== code)
}

function guessLanguage(): Language {
  const [wanted] = navigator.language.toLowerCase().split('-')
  return LANGUAGES.find((known) => known === wanted) ?? 'nl'
}

function useWords(kept: LoadedLanguage | null) {
  const [language, setLanguage] = useState<Language>(() => memory.readLanguage() ?? 'nl')
  const [loaded, setLoaded] = useState(kept)
  const [busy, setBusy] = useState<Language | null>(null)
  const [failed, setFailed] = useState(false)

  const choose = async (next: Language): Promise<boolean> => {
    setBusy(next)
    setFailed(false)
    try {
      setLoaded(await loadLanguage(next))
      setLanguage(next)
      memory.writeLanguage(next)
      return true
    } catch {
      // The files did not come in: the screen says so, and the next tap tries again.
      setFailed(true)
      return false
    } finally {
      setBusy(null)
    }
  }

  // A language known from an earlier visit loads at once; the most likely one is fetched while someone looks.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, with what the device remembered
  useEffect(() => {
    if (kept) return
    if (memory.readLanguage()) void choose(language)
    else void loadLanguage(guessLanguage()).catch(() => undefined)
  }, [])

  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dir = directionOf(language)
  }, [language])

  return { language, loaded, busy, failed, choose }
}
