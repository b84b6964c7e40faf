import type { Member } from '@wijktafel/shared/api/project'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { useAction } from '../queries/useAction.ts'
import { CopyLink } from './CopyLink.tsx'
import { RoleAndSide } from './InviteSheet.tsx'
import styles from './MemberSheet.module.css'

interface MemberSheetProps {
  projectId: string
  member: Member
  onClose: () => void
}

/** Changes what a member may do, helps with a lost password, or takes them out. */
export function MemberSheet({ projectId, member, onClose }: MemberSheetProps) {
  const t = useT()
  const params = { projectId, userId: member.userId }
  const refresh = ['GET /api/projects/:projectId', 'GET /api/projects'] as const
  const [role, setRole] = useState(member.role)
  const [side, setSide] = useState(member.side)
  const save = useAction('PATCH /api/projects/:projectId/members/:userId', { refresh, onDone: onClose })
  const remove = useAction('DELETE /api/projects/:projectId/members/:userId', { refresh, onDone: onClose })
  const password = useAction('POST /api/accounts/:userId/password-link')
  return (
    <Sheet title={member.name} isOpen onClose={onClose} closeLabel={t('common.close')}>
      <p>{member.email}</p>
      <RoleAndSide role={role} side={side} onRole={setRole} onSide={setSide} />
      <Button
        look="now"
        isDisabled={save.isPending}
        onPress={() => save.mutate({ params, body: { role, side } })}
      >
        {t('common.save')}
      </Button>
      {password.data ? (
        <CopyLink label={t('members.passwordLink')} url={password.data.url} />
      ) : (
        <Button
          picture="1F511"
          isDisabled={password.isPending}
          onPress={() => password.mutate({ params: { userId: member.userId } })}
        >
          {t('members.newPassword')}
        </Button>
      )}
      <div className={styles.remove}>
        <Button
          look="stop"
          picture="1F5D1"
          isDisabled={remove.isPending}
          onPress={() => remove.mutate({ params })}
        >
          {t('members.remove')}
        </Button>
      </div>
    </Sheet>
  )
}
