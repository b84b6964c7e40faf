import type { Role } from '@wijktafel/shared/roles'
import { useEffect, useState } from 'react'
import { type Editor, useValue } from 'tldraw'
import { useT } from '../i18n/translate.ts'
import { Picture } from '../ui/Picture.tsx'
import styles from './board.module.css'
import { findLead } from './presence.ts'

interface FollowChipProps {
  editor: Editor
  isFollowing: boolean
  role: Role
}

/** Follows the regisseur's view, until one moves oneself; then a button leads back. */
export function FollowChip({ editor, isFollowing, role }: FollowChipProps) {
  const t = useT()
  const lead = useValue('lead', () => findLead(editor), [editor])
  const followed = useValue('followed', () => editor.getInstanceState().followingUserId, [editor])
  const [isAway, setAway] = useState(false)
  const leads = role === 'facilitator'
  const wants = isFollowing && !leads && lead !== null

  useEffect(() => {
    if (!wants || lead === null) return
    setAway(false)
    editor.startFollowingUser(lead)
    return () => {
      editor.stopFollowingUser()
    }
  }, [editor, wants, lead])

  useEffect(() => {
    if (wants && followed === null) setAway(true)
  }, [wants, followed])

  if (!isFollowing || (!leads && lead === null)) return null
  const follow = () => {
    setAway(false)
    if (lead !== null) editor.startFollowingUser(lead)
  }
  return (
    <div className={styles.followPlace}>
      {isAway && followed === null && !leads ? (
        <button type="button" className={styles.chipButton} onClick={follow}>
          <Picture id="1F440" size="1.5rem" />
          {t('canvas.follow.again')}
        </button>
      ) : (
        <p className={styles.chip}>
          <Picture id="1F440" size="1.5rem" />
          {t(leads ? 'canvas.follow.leading' : 'canvas.follow.following')}
        </p>
      )}
    </div>
  )
}
