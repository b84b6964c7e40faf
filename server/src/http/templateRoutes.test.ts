import type { SessionDetail } from '@wijktafel/shared/api/session'
import type { OwnTemplate } from '@wijktafel/shared/api/template'
import { readBoardCards } from '@wijktafel/shared/board/boardListing'
import { type ActivityId, newId, type OwnTemplateId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import type { Template } from '@wijktafel/shared/method/template'
import { encodeTemplateFile } from '@wijktafel/shared/method/templateFile'
import { templateById } from '@wijktafel/shared/method/templates'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildMeeting, refusalOf, type TestMeeting } from '../../../tests/support/buildMeeting.ts'

let meeting: TestMeeting

beforeEach(async () => {
  meeting = await buildMeeting()
})
afterEach(() => meeting.close())

const wijkkaart = templateById('wijkkaart') as Template
const own = (change: Partial<Template> = {}): Template => ({
  ...wijkkaart,
  title: 'Onze Lindekaart',
  question: 'Waar kom jij graag in de Lindebuurt?',
  ...change,
})
const listPath = () => `/api/projects/${meeting.projectId}/templates`
const path = (id: string) => `${listPath()}/${id}`
const list = async () =>
  (await meeting.facilitator.json<{ templates: OwnTemplate[] }>('GET', listPath())).templates
const detail = () => meeting.facilitator.json<SessionDetail>('GET', `/api/sessions/${meeting.sessionId}`)

async function save(template = own(), id = newId<OwnTemplateId>()): Promise<OwnTemplateId> {
  await meeting.facilitator.json('PUT', path(id), { template })
  return id
}

async function addStep(templateId: string): Promise<ActivityId> {
  const id = newId<ActivityId>()
  await meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/activities`, { id, templateId })
  return id
}

describe("a project's own templates", () => {
  it('are saved, changed, listed with the last changed first, taken away and put back', async () => {
    const { facilitator } = meeting
    const first = await save()
    const second = await save(own({ title: 'Een andere' }))
    expect((await list()).map(({ template }) => template.title).sort()).toEqual([
      'Een andere',
      'Onze Lindekaart',
    ])
    await save(own({ title: 'Onze kaart, beter' }), first)
    expect((await list()).find(({ id }) => id === first)?.template).toEqual(
      own({ title: 'Onze kaart, beter' }),
    )
    await facilitator.json('DELETE', path(second))
    expect((await list()).map(({ id }) => id)).toEqual([first])
    await facilitator.json('POST', `${path(second)}/restore`)
    expect(await list()).toHaveLength(2)
  })

  it('are for the regisseur to make, and for members to read', async () => {
    const id = await save()
    const core = await meeting.buildMember({ projectId: meeting.projectId, role: 'core' })
    const stranger = await meeting.buildMember()
    const fatma = await meeting.buildSeat(meeting)
    expect(await core.json('GET', listPath())).toMatchObject({ templates: [{ id }] })
    const body = { template: own() }
    const text = encodeTemplateFile(own())
    for (const [client, refusal] of [
      [core, '403 notAllowed'],
      [stranger, '404 notFound'],
      [meeting.visitor(), '401 notSignedIn'],
      [fatma, '401 notSignedIn'],
    ] as const) {
      expect(await refusalOf(client.request('PUT', path(id), body))).toBe(refusal)
      expect(await refusalOf(client.request('DELETE', path(id)))).toBe(refusal)
      expect(await refusalOf(client.request('POST', `${path(id)}/restore`))).toBe(refusal)
      expect(await refusalOf(client.request('POST', `${path(id)}/file`, { text }))).toBe(refusal)
      if (client !== core) expect(await refusalOf(client.request('GET', listPath()))).toBe(refusal)
    }
    expect((await list())[0]?.template.title).toBe('Onze Lindekaart')
  })

  it('stay in their project', async () => {
    const id = await save()
    const other = await meeting.buildMember()
    const projectId = await meeting.buildProject(other)
    const there = `/api/projects/${projectId}/templates/${id}`
    expect(await refusalOf(other.request('PUT', there, { template: own() }))).toBe('400 badRequest')
    expect(await refusalOf(other.request('DELETE', there))).toBe('404 notFound')
    expect(await list()).toHaveLength(1)
  })

  it('must be templates, and are not without number', async () => {
    const { facilitator } = meeting
    for (const template of [{}, own({ title: ' ' }), own({ minutes: 0 }), { ...own(), phase: 'x' }]) {
      expect(await refusalOf(facilitator.request('PUT', path(newId()), { template }))).toBe('400 badRequest')
    }
    for (let i = 0; i < LIMITS.OWN_TEMPLATES_PER_PROJECT; i += 1) await save()
    const more = facilitator.request('PUT', path(newId()), { template: own() })
    expect(await refusalOf(more)).toBe('409 tooManyTemplates')
  })

  it('become steps of a meeting, with their own zones on the board', async () => {
    const id = await save(
      own({ zones: wijkkaart.zones.map((zone) => ({ ...zone, title: `${zone.title}!` })) }),
    )
    const activityId = await addStep(`own:${id}`)
    const step = (await detail()).activities.find((each) => each.id === activityId)
    expect(step).toMatchObject({ title: 'Onze Lindekaart', templateId: `own:${id}` })
    await save(own({ title: 'Later anders', zones: [] }), id)
    const { boardId } = await meeting.goTo(`own:${id}`)
    const titles = await meeting.deps.rooms.read(`board:${boardId}`, (doc) =>
      readBoardCards(doc).zones.map(({ title }) => title),
    )
    expect(titles.sort()).toEqual(['Fijne plek!', 'Geen fijne plek!', 'Onze wijk!'])
  })

  it('cannot be used once they are away, or in another project', async () => {
    const id = await save()
    await meeting.facilitator.json('DELETE', path(id))
    const steps = `/api/sessions/${meeting.sessionId}/activities`
    const add = (templateId: string) =>
      refusalOf(meeting.facilitator.request('POST', steps, { id: newId(), templateId }))
    expect(await add(`own:${id}`)).toBe('400 badRequest')
    expect(await add(`own:${newId()}`)).toBe('400 badRequest')
  })
})

describe('a template as a file', () => {
  const bring = (text: string, id = newId()) =>
    meeting.facilitator.request('POST', `${path(id)}/file`, { text })

  it('comes back in another project as it was', async () => {
    const text = encodeTemplateFile(own())
    const other = await meeting.buildMember()
    const projectId = await meeting.buildProject(other)
    const id = newId<OwnTemplateId>()
    const there = `/api/projects/${projectId}/templates`
    const brought = await other.json('POST', `${there}/${id}/file`, { text })
    expect(brought).toMatchObject({ ownTemplate: { id, template: own() }, unknownPictures: 0 })
    expect(await other.json('GET', there)).toMatchObject({ templates: [{ id, template: own() }] })
  })

  it('says what is wrong with it, and changes nothing', async () => {
    const id = await save()
    const text = encodeTemplateFile(own())
    const newer = text.replace('"version": 1', '"version": 99')
    const broken = encodeTemplateFile(own({ minutes: -1 }))
    expect(newer).not.toBe(text)
    expect(await refusalOf(bring(text.slice(0, 500), id))).toBe('415 notATemplate')
    expect(await refusalOf(bring('geen json', id))).toBe('415 notATemplate')
    expect(await refusalOf(bring(newer, id))).toBe('409 templateNewer')
    expect(await refusalOf(bring(broken, id))).toBe('400 templateBroken')
    expect(await refusalOf(bring('x'.repeat(10_000_000), id))).toBe('413 tooLarge')
    expect((await list()).map(({ template }) => template)).toEqual([own()])
  })

  it('gets a pin where it has a picture that we do not have', async () => {
    const picture = 'FFFFF' as Template['picture']
    const zones = wijkkaart.zones.map((zone) => ({ ...zone, picture }))
    const answer = await bring(encodeTemplateFile(own({ picture, zones })))
    expect(await answer.json()).toMatchObject({
      unknownPictures: 1,
      ownTemplate: { template: { picture: '1F4CD', title: 'Onze Lindekaart' } },
    })
  })
})

describe('the template of one step', () => {
  const stepPath = (id: string) => `/api/activities/${id}/template`

  it('is read with the words of the agenda, and changed before the step begins', async () => {
    const { facilitator } = meeting
    const id = await addStep('wijkkaart')
    await facilitator.json('PATCH', `/api/activities/${id}`, { title: 'Onze straat', minutes: 25 })
    const read = await facilitator.json<Template>('GET', stepPath(id))
    expect(read).toEqual({ ...wijkkaart, title: 'Onze straat', minutes: 25 })
    const zones = wijkkaart.zones.slice(1)
    const template = {
      ...read,
      question: 'Waar loop jij graag?',
      phase: 'define',
      accepts: ['pictures'],
      zones,
      steps: ['Vraag.'],
    }
    await facilitator.json('PUT', stepPath(id), { template })
    expect(await facilitator.json('GET', stepPath(id))).toEqual(template)
    expect((await detail()).activities.find((each) => each.id === id)).toMatchObject({
      title: 'Onze straat',
      question: 'Waar loop jij graag?',
      templateId: 'wijkkaart',
    })
  })

  it('is fixed once its board is there', async () => {
    const id = await addStep('wijkkaart')
    await meeting.goTo('wijkkaart')
    const change = meeting.facilitator.request('PUT', stepPath(id), { template: own() })
    expect(await refusalOf(change)).toBe('409 stepStarted')
  })

  it('is for the regisseur', async () => {
    const id = await addStep('wijkkaart')
    const core = await meeting.buildMember({ projectId: meeting.projectId, role: 'core' })
    const stranger = await meeting.buildMember()
    const put = (client: Pick<typeof core, 'request'>) =>
      refusalOf(client.request('PUT', stepPath(id), { template: own() }))
    expect(await put(core)).toBe('403 notAllowed')
    expect(await put(stranger)).toBe('404 notFound')
    expect(await put(meeting.visitor())).toBe('401 notSignedIn')
    const broken = meeting.facilitator.request('PUT', stepPath(id), { template: { ...own(), zones: 3 } })
    expect(await refusalOf(broken)).toBe('400 badRequest')
    expect(await core.json('GET', stepPath(id))).toMatchObject({ title: 'Wijkkaart' })
    expect(await refusalOf(stranger.request('GET', stepPath(id)))).toBe('404 notFound')
  })
})
