import { useT } from '../../i18n/translate.ts'
import { useMeeting } from '../meeting/meetingContext.ts'
import type { View } from '../meeting/view.ts'
import { PIC } from '../pictures.ts'

export interface Way {
  name: 'pictures' | 'photo' | 'words'
  picture: string
  word: string
  view: View
}

/** The ways to answer that this step accepts. All kinds count equally, so all look equal. */
export function useWays(): Way[] {
  const { stage } = useMeeting()
  const t = useT()
  const pictures = { pictures: PIC.pictures, photo: PIC.photo, words: PIC.write }
  const names = ['pictures', 'photo', 'words'] as const
  return names
    .filter((name) => stage?.activity?.accepts.includes(name))
    .map((name) => ({ name, picture: pictures[name], word: t(`phone.way.${name}`), view: { name } }))
}
