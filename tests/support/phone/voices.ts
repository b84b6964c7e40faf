/**
 * Runs in the page, before anything else: a device with a voice of its own for every language. The browser of the stories
 * has none, and then shows no speaker. What it is given to say is kept in `window.spoken`, the last in `window.speaking`.
 */
export function giveVoices(): void {
  const languages = ['nl-NL', 'en-GB', 'tr-TR', 'ar-SA', 'pl-PL', 'uk-UA', 'ti-ER']
  const voices = languages.map((lang) => ({
    ...{ lang, name: lang, voiceURI: lang, localService: true, default: false },
  }))
  const spoken: string[] = []
  Reflect.set(window, 'spoken', spoken)
  Reflect.set(
    window,
    'SpeechSynthesisUtterance',
    class {
      readonly text: string
      constructor(text: string) {
        this.text = text
      }
    },
  )
  Reflect.set(window.speechSynthesis, 'getVoices', () => voices)
  Reflect.set(window.speechSynthesis, 'speak', (utterance: { text: string }) => {
    spoken.push(utterance.text)
    Reflect.set(window, 'speaking', utterance)
  })
}
