import type { PictureLanguage } from './pictureWords.ts'

/** Normalized words that say nothing about a picture; the search leaves them out unless nothing else was typed. */
export const SMALL_WORDS: Readonly<Record<PictureLanguage, ReadonlySet<string>>> = {
  nl: words('de het een van in op te met voor en is zijn ik mijn bij aan naar dat die er geen niet om als'),
  en: words('the a an of in on to with for and is are i my at from that no not as'),
  tr: words('bir ve ile icin bu su cok da de ben benim biz bizim var yok mi ama gibi en'),
  ar: words('في من الي علي عن مع هذا هذه انا هو هي عند عندي لا و او ان يوجد كل بعض'),
  pl: words('i w z na do o u za od po przy sie jest sa to ja moj moja moje nie dla ze jak'),
  uk: words('і в у з на до о за від по при це я мій моя моє не для що як та є без'),
  ti: words('አብ ናብ ካብ ምስ ናይ ነቲ አነ እዩ አሎ አለኒ ናተይ የለን እቲ ኩሉ'),
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '))
}
