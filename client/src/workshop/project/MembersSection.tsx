import type { Member, ProjectOverview } from '@wijktafel/shared/api/project'
import { can, MEMBER_ROLES, SIDES } from '@wijktafel/shared/roles'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { SIDE_PICTURES } from '../../ui/meaningPictures.ts'
import { Picture } from '../../ui/Picture.tsx'
import { InviteSheet } from './InviteSheet.tsx'
import { MemberSheet } from './MemberSheet.tsx'
import styles from './MembersSection.module.css'

/** Who belongs to the project, by role; the regisseur invites and changes. */
export function MembersSection({ project }: { project: ProjectOverview }) {
  const t = useT()
  const manages = can(project.role, 'members.manage')
  const [isInviting, setIsInviting] = useState(false)
  const [changing, setChanging] = useState<Member | null>(null)
  const sorted = [...project.members].sort(
    (a, b) =>
      MEMBER_ROLES.indexOf(a.role) - MEMBER_ROLES.indexOf(b.role) ||
      SIDES.indexOf(a.side) - SIDES.indexOf(b.side) ||
      a.name.localeCompare(b.name, 'nl'),
  )
  return (
    <Card
      title={t('members.title')}
      aside={
        manages && (
          <Button size="s" picture="1F517" onPress={() => setIsInviting(true)}>
            {t('members.invite')}
          </Button>
        )
      }
    >
      <ul className={styles.list}>
        {sorted.map((member) => (
          <li key={member.userId} className={styles.member}>
            <Picture id={member.face} size="2.5rem" />
            <div className={styles.words}>
              <p className={styles.name}>{member.name}</p>
              <p className={styles.role}>
                <Picture id={SIDE_PICTURES[member.side]} size="1.25rem" />
                {`${t(`role.${member.role}`)} · ${t(`side.${member.side}`)}`}
              </p>
            </div>
            {manages && (
              <Button
                size="s"
                look="quiet"
                picture="270F"
                aria-label={t('members.changeOf', { name: member.name })}
                onPress={() => setChanging(member)}
              />
            )}
          </li>
        ))}
      </ul>
      {manages && (
        <>
          <InviteSheet projectId={project.id} isOpen={isInviting} onClose={() => setIsInviting(false)} />
          {changing && (
            <MemberSheet projectId={project.id} member={changing} onClose={() => setChanging(null)} />
          )}
        </>
      )}
    </Card>
  )
}
