import '../../ui/base.css'
import { documentName } from '@wijktafel/shared/documentName'
import type { BoardId, MediaId, PictureId } from '@wijktafel/shared/ids'
import type { Role } from '@wijktafel/shared/roles'
import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { canvasNl } from '../../i18n/canvas/nl.ts'
import { commonNl } from '../../i18n/common/nl.ts'
import { createTranslate, I18nContext } from '../../i18n/translate.ts'
import { useLiveDocument } from '../../live/useLiveDocument.ts'
import { Board } from '../Board.tsx'
import { BoardList } from '../list/BoardList.tsx'

/** A board alone on a page, for the tests of the canvas. Not part of what is built. */
const query = new URLSearchParams(location.search)
const ask = (name: string, fallback: string) => query.get(name) ?? fallback
const boardId = ask('board', 'aaaaaaaaaaaaaaaaaaaa') as BoardId
const t = createTranslate([{ language: 'nl', messages: { ...canvasNl, ...commonNl } }])
const id = ask('id', 'anna')

async function makeCard() {
  return {
    text: 'Een bankje bij de speeltuin',
    pictures: ['1FA91' as PictureId],
    photo: null,
    side: 'professional' as const,
    face: null,
  }
}

async function uploadPhoto() {
  return { id: 'photo2345678923456789'.slice(0, 20) as MediaId, w: 800, h: 600 }
}

function List() {
  const live = useLiveDocument(documentName('board', boardId), { persist: true })
  return live ? <BoardList doc={live.doc} canMove /> : null
}

function Page() {
  const [isFollowing, setFollowing] = useState(query.has('follow'))
  Object.assign(window, { setFollowing })
  if (query.has('list')) return <List />
  return (
    <Board
      boardId={boardId}
      role={ask('role', 'core') as Role}
      access={query.has('read') ? 'read' : 'edit'}
      presence={!query.has('unseen')}
      me={{ id, name: id }}
      isFollowing={isFollowing}
      onMakeCard={makeCard}
      uploadPhoto={uploadPhoto}
    />
  )
}

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <I18nContext value={{ language: 'nl', t }}>
        <Page />
      </I18nContext>
    </StrictMode>,
  )
}
