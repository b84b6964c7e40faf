import { LIMITS } from '@wijktafel/shared/limits'
import { MEMBER_ROLES, type MemberRole, SIDES, type Side } from '@wijktafel/shared/roles'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { SelectField } from '../../ui/Field.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { useAction } from '../queries/useAction.ts'
import { CopyLink } from './CopyLink.tsx'

interface InviteSheetProps {
  projectId: string
  isOpen: boolean
  onClose: () => void
}

/** Makes a link that one hands over oneself: no mail server is needed. */
export function InviteSheet({ projectId, isOpen, onClose }: InviteSheetProps) {
  const t = useT()
  const [role, setRole] = useState<MemberRole>('core')
  const [side, setSide] = useState<Side>('resident')
  const invite = useAction('POST /api/projects/:projectId/invitations')
  const close = () => {
    invite.reset()
    onClose()
  }
  return (
    <Sheet
      title={t('members.invite')}
      picture="1F517"
      isOpen={isOpen}
      onClose={close}
      closeLabel={t('common.close')}
    >
      <RoleAndSide
        role={role}
        side={side}
        onRole={(next) => {
          setRole(next)
          invite.reset()
        }}
        onSide={(next) => {
          setSide(next)
          invite.reset()
        }}
      />
      {invite.data ? (
        <>
          <CopyLink label={t('invite.link')} url={invite.data.url} />
          <p>{t('invite.handOver', { n: LIMITS.INVITATION_DAYS })}</p>
        </>
      ) : (
        <Button
          look="now"
          isDisabled={invite.isPending}
          onPress={() => invite.mutate({ params: { projectId }, body: { role, side } })}
        >
          {t('invite.make')}
        </Button>
      )}
    </Sheet>
  )
}

interface RoleAndSideProps {
  role: MemberRole
  side: Side
  onRole: (role: MemberRole) => void
  onSide: (side: Side) => void
}

export function RoleAndSide({ role, side, onRole, onSide }: RoleAndSideProps) {
  const t = useT()
  return (
    <>
      <SelectField
        label={t('members.role')}
        hint={t(`role.hint.${role}`)}
        value={role}
        onChange={(event) => onRole(event.currentTarget.value as MemberRole)}
        options={MEMBER_ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
      />
      <SelectField
        label={t('members.side')}
        value={side}
        onChange={(event) => onSide(event.currentTarget.value as Side)}
        options={SIDES.map((value) => ({ value, label: t(`side.${value}`) }))}
      />
    </>
  )
}
