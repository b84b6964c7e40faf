import { useEffect, useState } from 'react'
import { useT } from '../i18n/translate.ts'
import { Button } from '../ui/Button.tsx'
import { useLocalVoices } from '../ui/localVoice.ts'

/** Reads the report aloud with a voice of this device itself. Not there where the device has no Dutch voice. */
export function ReadAloud({ text }: { text: () => string }) {
  const t = useT()
  const voice = useLocalVoices()('nl')
  const [isReading, setIsReading] = useState(false)
  useEffect(() => () => window.speechSynthesis?.cancel(), [])
  if (!voice) return null
  const toggle = () => {
    window.speechSynthesis.cancel()
    setIsReading(!isReading)
    if (isReading) return
    const lines = text()
      .split('\n')
      .filter((line) => line.trim() !== '')
    for (const [index, line] of lines.entries()) {
      const utterance = new SpeechSynthesisUtterance(line)
      utterance.voice = voice
      utterance.lang = voice.lang
      utterance.rate = 0.9
      if (index === lines.length - 1) utterance.onend = () => setIsReading(false)
      window.speechSynthesis.speak(utterance)
    }
  }
  return (
    <Button picture="1F50A" onPress={toggle}>
      {t(isReading ? 'report.stopReading' : 'report.read')}
    </Button>
  )
}
