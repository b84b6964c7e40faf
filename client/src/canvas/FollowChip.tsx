import type { Role } from '@wijktafel/shared/roles'
import { useEffect, useState } from 'react'
import { type Editor, useValue } from 'tldraw'
import { useT } from '../i18n/translate.ts'
import { Picture } from '../ui/Picture.tsx'
import { findLead } from './presence.ts'
import styles from './together/TogetherChips.module.css'

interface FollowChipProps {
  editor: Editor
  isFollowing: boolean
  role: Role
}

/** With whom one looks along: the regisseur while everyone does, or whom one chose. Moving oneself ends it. */
export function FollowChip({ editor, isFollowing, role }: FollowChipProps) {
  const t = useT()
  const leads = role === 'facilitator'
  const { lead, followed, isAway } = useLeadFollowing(editor, isFollowing && !leads)
  const name = useValue('name of the followed', () => nameOf(editor, followed), [editor, followed])
  useNoCircle(editor, followed)

  if (followed !== null && !(isFollowing && followed === lead)) {
    return (
      <div className={styles.chip}>
        <Picture id="1F440" size="1.5rem" />
        <p role="status">{t('canvas.watch.person', { name: name || t('canvas.someone') })}</p>
        <button type="button" onClick={() => editor.stopFollowingUser()}>
          {t('canvas.watch.stop')}
        </button>
      </div>
    )
  }
  if (!isFollowing || (!leads && lead === null)) return null
  if (isAway && lead !== null && !leads) {
    return (
      <button type="button" className={styles.again} onClick={() => editor.startFollowingUser(lead)}>
        <Picture id="1F440" size="1.5rem" />
        {t('canvas.follow.again')}
      </button>
    )
  }
  return (
    <div className={styles.chip}>
      <Picture id="1F440" size="1.5rem" />
      <p role="status">{t(leads ? 'canvas.follow.leading' : 'canvas.follow.following')}</p>
    </div>
  )
}

/** Follows the regisseur while that is wanted, until this person moves or looks along with another. */
function useLeadFollowing(editor: Editor, isWanted: boolean) {
  const lead = useValue('lead', () => findLead(editor), [editor])
  const followed = useValue('followed', () => editor.getInstanceState().followingUserId, [editor])
  const [isStarted, setStarted] = useState(false)
  useEffect(() => {
    if (!isWanted || lead === null) return
    editor.startFollowingUser(lead)
    setStarted(true)
    return () => {
      setStarted(false)
      if (editor.getInstanceState().followingUserId === lead) editor.stopFollowingUser()
    }
  }, [editor, isWanted, lead])
  return { lead, followed, isAway: isStarted && followed === null }
}

/** Two who follow each other would chase each other over the board: of those the one with the higher id lets go. */
function useNoCircle(editor: Editor, followed: string | null): void {
  const isCircle = useValue('followed by the followed', () => {
    const me = editor.user.getId()
    const other = editor.getCollaborators().find(({ userId }) => userId === followed)
    return other?.meta.following === me && me > other.userId
  }, [editor, followed])
  useEffect(() => {
    if (isCircle) editor.stopFollowingUser()
  }, [editor, isCircle])
}

function nameOf(editor: Editor, userId: string | null): string {
  return editor.getCollaborators().find((person) => person.userId === userId)?.userName ?? ''
}
