/** What someone may do in a project. A `guest` joined one session by code, without an account. */
export const MEMBER_ROLES = ['facilitator', 'core', 'ring', 'panel', 'coach'] as const
export type MemberRole = (typeof MEMBER_ROLES)[number]
export type Role = MemberRole | 'guest'

/** Whose voice it is. Chosen by the person, never derived from the role. */
export const SIDES = ['resident', 'professional'] as const
export type Side = (typeof SIDES)[number]

export type Capability =
  | 'project.read'
  | 'project.edit'
  | 'project.erase'
  | 'project.export'
  | 'members.manage'
  | 'session.prepare'
  | 'session.lead'
  | 'session.read'
  | 'session.takePart'
  | 'session.watch'
  | 'card.create'
  | 'card.forOthers'
  | 'card.review'
  | 'ballot.cast'
  | 'board.read'
  | 'board.edit'
  | 'board.arrange'
  | 'board.manage'
  | 'note.read'
  | 'note.edit'
  | 'promise.edit'
  | 'monitor.edit'
  | 'help.ask'
  | 'help.answer'
  | 'report.read'
  | 'coachNote.read'
  | 'coachNote.write'

const TAKE_PART = ['session.read', 'session.takePart', 'card.create', 'ballot.cast', 'report.read'] as const

const CAPABILITIES: Record<Role, readonly Capability[]> = {
  facilitator: [
    ...TAKE_PART,
    'project.read',
    'project.edit',
    'project.erase',
    'project.export',
    'members.manage',
    'session.prepare',
    'session.lead',
    'card.forOthers',
    'card.review',
    'board.read',
    'board.edit',
    'board.arrange',
    'board.manage',
    'note.read',
    'note.edit',
    'promise.edit',
    'monitor.edit',
    'help.ask',
    'help.answer',
    'coachNote.read',
  ],
  core: [
    ...TAKE_PART,
    'card.forOthers',
    'project.read',
    'board.read',
    'board.edit',
    'note.read',
    'note.edit',
    'promise.edit',
    'monitor.edit',
    'help.ask',
    'help.answer',
  ],
  ring: [...TAKE_PART, 'project.read', 'board.read', 'note.read'],
  panel: [...TAKE_PART],
  coach: [
    'project.read',
    'session.read',
    'session.watch',
    'board.read',
    'note.read',
    'report.read',
    'coachNote.write',
    'help.answer',
  ],
  guest: [...TAKE_PART],
}

/**
 * The only question that permission asks. Writing coach notes lets one read one's own; reading others' needs `coachNote.read`.
 * `board.arrange` covers the template's zones, which are locked for everybody else. `card.forOthers`: writing a card down, giving a ballot of paper, counting hands for
 * somebody without a phone. `card.review`: seeing hidden cards, keeping them from the table, erasing them on request.
 */
export function can(role: Role, capability: Capability): boolean {
  return CAPABILITIES[role].includes(capability)
}
