import type { OwnState } from '@wijktafel/shared/api/participant'
import type { Report } from '@wijktafel/shared/api/report'
import { readBoardCards } from '@wijktafel/shared/board/boardListing'
import { type MediaId, newId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildMeeting, refusalOf, type Seat, type TestMeeting } from '../../../tests/support/buildMeeting.ts'
import type { TestClient } from '../../../tests/support/testServer.ts'
import { mp3Of, oggOf, recorded, SECRET, wavOf, webmWithTags } from '../sounds/testSounds.ts'

let meeting: TestMeeting
let fatma: Seat

beforeEach(async () => {
  meeting = await buildMeeting()
  fatma = await meeting.buildSeat(meeting)
})
afterEach(() => meeting.close())

const send = (client: TestClient, bytes: Uint8Array, id: string = newId<MediaId>(), more = '') =>
  client.request('POST', `/api/sessions/${meeting.sessionId}/sounds?id=${id}${more}`, bytes)
const listen = (client: TestClient, id: string) => client.request('GET', `/api/media/${id}`)
const statusOf = async (client: TestClient, id: string) => (await listen(client, id)).status
const reveal = (activityId: string) =>
  meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/lead`, { type: 'reveal', activityId })
const storedMedia = () => meeting.deps.db.selectFrom('media').select('id').execute()

async function record(client: TestClient, bytes: Uint8Array = recorded('webm')): Promise<MediaId> {
  const id = newId<MediaId>()
  expect((await send(client, bytes, id)).status).toBe(200)
  return id
}

describe('storing a recording', () => {
  it('keeps the sound and leaves its tags behind', async () => {
    const id = newId<MediaId>()
    expect(await (await send(fatma, webmWithTags(), id)).json()).toEqual({ id, seconds: 2 })
    const response = await listen(fatma, id)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'audio/webm',
      'cache-control': 'private, max-age=300',
      'x-content-type-options': 'nosniff',
      'accept-ranges': 'bytes',
    })
    const bytes = Buffer.from(await response.arrayBuffer())
    expect(bytes.length).toBe(webmWithTags().length)
    expect(bytes.includes(SECRET)).toBe(false)
  })

  it('answers the same id with the same recording, also when sent at once', async () => {
    const id = newId<MediaId>()
    const answers = await Promise.all([send(fatma, wavOf(2), id), send(fatma, wavOf(5), id)])
    const [first, second] = await Promise.all(answers.map((answer) => answer.json()))
    expect(first).toEqual(second)
    expect(await (await send(fatma, wavOf(9), id)).json()).toEqual(first)
    const other = await meeting.buildSeat(meeting)
    expect(await refusalOf(send(other, wavOf(1), id))).toBe('400 badRequest')
    const asPhoto = fatma.request('POST', `/api/sessions/${meeting.sessionId}/media?id=${id}`, wavOf(1))
    expect(await refusalOf(asPhoto)).toBe('400 badRequest')
  })

  it('believes the file, not the recorder, and takes a little more than a minute', async () => {
    const id = newId<MediaId>()
    const answer = await send(fatma, mp3Of(100), id, '&seconds=59')
    expect(await answer.json()).toEqual({ id, seconds: 4 })
    const long = await send(fatma, oggOf(60.4))
    expect(await long.json()).toMatchObject({ seconds: LIMITS.SOUND_SECONDS })
  })

  it('refuses what is no sound, too long or too large, and keeps nothing of it', async () => {
    expect(await refusalOf(send(fatma, Buffer.from('geen geluid')))).toBe('415 notASound')
    expect(await refusalOf(send(fatma, new Uint8Array()))).toBe('415 notASound')
    expect(await refusalOf(send(fatma, oggOf(61.5)))).toBe('413 soundTooLong')
    expect(await refusalOf(send(fatma, wavOf(90), newId(), '&seconds=5'))).toBe('413 soundTooLong')
    expect(await refusalOf(send(fatma, new Uint8Array(LIMITS.SOUND_BYTES + 1)))).toBe('413 soundTooLarge')
    expect(await refusalOf(send(fatma, wavOf(1), 'x'))).toBe('400 badRequest')
    expect(await refusalOf(send(fatma, wavOf(1), newId(), '&seconds=-1'))).toBe('400 badRequest')
    expect(await storedMedia()).toEqual([])
  })

  it('refuses strangers, coaches, and seats of a meeting that is over', async () => {
    expect(await refusalOf(send(meeting.visitor(), wavOf(1)))).toBe('401 notSignedIn')
    expect(await refusalOf(send(await meeting.buildMember(), wavOf(1)))).toBe('404 notFound')
    const coach = await meeting.buildMember({ projectId: meeting.projectId, role: 'coach' })
    expect(await refusalOf(send(coach, wavOf(1)))).toBe('403 notAllowed')
    await meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/close`)
    expect(await refusalOf(send(fatma, wavOf(1)))).toBe('410 sessionClosed')
  })

  it('takes only so many of one person', async () => {
    const row = { projectId: meeting.projectId, sessionId: meeting.sessionId, participantId: fatma.seatId }
    const sound = { kind: 'sound', seconds: 1, mime: 'audio/wav', width: 0, height: 0, createdAt: 0 } as const
    const bytes = { full: new Uint8Array([1]), small: new Uint8Array() }
    for (let count = 0; count < LIMITS.SOUNDS_PER_PERSON_PER_SESSION; count += 1) {
      await meeting.deps.db
        .insertInto('media')
        .values({ id: newId<MediaId>(), ...row, ...sound, ...bytes })
        .execute()
    }
    expect(await refusalOf(send(fatma, wavOf(1)))).toBe('409 tooManyCards')
  })
})

describe('listening', () => {
  const ask = async (id: string, range: string) => {
    const response = await meeting.send(`/api/media/${id}`, { headers: { cookie: fatma.cookie(), range } })
    const length = (await response.arrayBuffer()).byteLength
    return [response.status, response.headers.get('content-range'), length]
  }

  it('gives the part of the bytes that a player asks for', async () => {
    const whole = recorded('webm').length
    const id = await record(fatma)
    expect(await ask(id, 'bytes=0-1')).toEqual([206, `bytes 0-1/${whole}`, 2])
    expect(await ask(id, 'bytes=100-')).toEqual([206, `bytes 100-${whole - 1}/${whole}`, whole - 100])
    expect(await ask(id, 'bytes=-50')).toEqual([206, `bytes ${whole - 50}-${whole - 1}/${whole}`, 50])
    expect(await ask(id, 'bytes=0-999999')).toEqual([206, `bytes 0-${whole - 1}/${whole}`, whole])
    expect(await ask(id, `bytes=${whole}-`)).toEqual([416, `bytes */${whole}`, 0])
    for (const odd of ['bytes=', 'bytes=-', 'bytes=5-2', 'bytes=0-1,4-5', 'woorden=0-1']) {
      expect(await ask(id, odd)).toEqual([200, null, whole])
    }
  })

  it('is whole and in one size, whatever size is asked for', async () => {
    const id = await record(fatma)
    const small = await fatma.request('GET', `/api/media/${id}?size=small`)
    expect((await small.arrayBuffer()).byteLength).toBe(recorded('webm').length)
  })
})

describe('a card that was said', () => {
  it('may hold a sound alone, and lies with it on the screens, the board and in the report', async () => {
    const { activityId, boardId } = await meeting.goTo('stress-en-blij')
    const voice = await record(fatma)
    const card = await meeting.sendCard(fatma, { activityId, pictures: [], text: '', voice })
    expect(card).toMatchObject({ voice, voiceSeconds: 2, text: '', pictures: [] })
    const own = await fatma.json<OwnState>('GET', `/api/sessions/${meeting.sessionId}/own`)
    expect(own.participants[0]?.cards).toMatchObject([{ id: card.id, voice, voiceSeconds: 2 }])
    await reveal(activityId)
    expect(await meeting.shownCards()).toMatchObject([{ id: card.id, voice, voiceSeconds: 2 }])
    const { items } = await meeting.deps.rooms.read(`board:${boardId}`, readBoardCards)
    expect(items).toMatchObject([{ cardId: card.id, voice, voiceSeconds: 2 }])
    const report = await meeting.facilitator.json<Report>('GET', `/api/sessions/${meeting.sessionId}/report`)
    const step = report.activities.find(({ id }) => id === activityId)
    expect(step?.cards).toMatchObject([{ id: card.id, voice, voiceSeconds: 2 }])
  })

  it('is heard by others once it is shown, and no more when it is taken back', async () => {
    const { activityId } = await meeting.goTo('stress-en-blij')
    const voice = await record(fatma)
    const kim = await meeting.buildSeat(meeting)
    expect(await statusOf(kim, voice)).toBe(404)
    const card = await meeting.sendCard(fatma, { activityId, voice })
    expect([await statusOf(fatma, voice), await statusOf(kim, voice)]).toEqual([200, 404])
    const core = await meeting.buildMember({ projectId: meeting.projectId, role: 'core' })
    expect(await statusOf(core, voice)).toBe(404)
    expect(await statusOf(meeting.facilitator, voice), 'who looks through what is hidden').toBe(200)
    await reveal(activityId)
    expect(await statusOf(kim, voice)).toBe(200)
    expect(await statusOf(meeting.visitor(), voice)).toBe(401)
    await fatma.json('DELETE', `/api/cards/${card.id}`)
    expect([await statusOf(fatma, voice), await statusOf(kim, voice)]).toEqual([200, 404])
    await fatma.json('POST', `/api/cards/${card.id}/restore`)
    expect(await statusOf(kim, voice)).toBe(200)
  })

  it('takes only a sound of one’s own as a voice, and no sound as a photo', async () => {
    const { activityId } = await meeting.goTo('stress-en-blij')
    const voice = await record(fatma)
    const kim = await meeting.buildSeat(meeting)
    await expect(meeting.sendCard(kim, { activityId, voice })).rejects.toThrow('badRequest')
    await expect(meeting.sendCard(fatma, { activityId, photo: voice })).rejects.toThrow('badRequest')
    await expect(meeting.sendCard(fatma, { activityId, voice: newId() })).rejects.toThrow('badRequest')
    await expect(meeting.sendCard(fatma, { activityId, pictures: [], text: '' })).rejects.toThrow('cardEmpty')
  })

  it('goes with the export while it is shown, and for good with its project', async () => {
    const { activityId } = await meeting.goTo('stress-en-blij')
    const voice = await record(fatma)
    const kept = await record(fatma)
    await meeting.sendCard(fatma, { activityId, pictures: [], text: '', voice })
    await reveal(activityId)
    const { facilitator, projectId } = meeting
    const zip = await facilitator.request('GET', `/api/projects/${projectId}/export`)
    const files = unzipSync(new Uint8Array(await zip.arrayBuffer()))
    expect(files[`media/${voice}.webm`]?.length).toBe(recorded('webm').length)
    expect(Object.keys(files).some((path) => path.includes(kept))).toBe(false)
    const table = new TextDecoder().decode(files['sessions/1/cards.csv'])
    expect(table).toContain(`;"${voice}";"2";`)
    const { name } = await facilitator.json<{ name: string }>('GET', `/api/projects/${projectId}`)
    await facilitator.json('POST', `/api/projects/${projectId}/erase`, { name })
    expect(await storedMedia()).toEqual([])
  })
})
