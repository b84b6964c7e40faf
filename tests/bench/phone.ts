import type { Browser } from '@playwright/test'
import { newId } from '@wijktafel/shared/ids'
import { buildClient } from '../../scripts/buildClient.ts'
import { Visitor } from '../../scripts/demo/visitor.ts'
import { createDataFolder, killServers, startServerProcess } from '../support/serverProcess.ts'
import { measureCrowd } from './phone/crowd.ts'
import { serveEmptyPage } from './phone/emptyPage.ts'
import { type ColdVisit, type Meeting, visitCold, visitOther, weighLanguages } from './phone/firstVisit.ts'
import { measureKeystrokes } from './phone/keystrokes.ts'
import { servePeer } from './phone/peer.ts'
import { reportPhone } from './phone/report.ts'
import { type SecondVisit, visitAgain } from './phone/secondVisit.ts'
import { launchBrowser } from './phone/slowPhone.ts'

const RUNS = 5
const RUNS_OF_CROWD = 3
const RUNS_OF_KEYS = 5

/** The phone page, cold, on a slow processor and a slow network, beside an empty page and a peer; and what forty of them cost. */
export async function run(): Promise<void> {
  buildClient()
  const folder = createDataFolder()
  const browser = await launchBrowser()
  try {
    const { origin } = await startServerProcess({ dataFolder: folder.path })
    const meeting = { origin, code: await openMeeting(origin) }
    const sizes = await weighLanguages(browser, meeting)
    const visits = await visitInTurns(browser, meeting)
    const keystrokes: number[][] = []
    for (let count = 0; count < RUNS_OF_KEYS; count++) {
      keystrokes.push(await measureKeystrokes(browser, meeting))
    }
    const crowd = await measureCrowd(browser, RUNS_OF_CROWD)
    reportPhone({ sizes, ...visits, keystrokes, crowd })
  } finally {
    await browser.close()
    killServers()
    folder.remove()
  }
}

export interface Visits {
  ours: ColdVisit[]
  emptyMs: number[]
  peer: { name: string; ms: number[] } | { why: string }
  /** Null without a service worker. */
  again: SecondVisit[] | null
}

/** Each page once, then each again: what slows the machine down slows all of them. */
async function visitInTurns(browser: Browser, meeting: Meeting): Promise<Visits> {
  const empty = await serveEmptyPage()
  const peer = await servePeer()
  const ours: ColdVisit[] = []
  const emptyMs: number[] = []
  const peerMs: number[] = []
  const again: SecondVisit[] = []
  try {
    for (let count = 0; count < RUNS; count++) {
      ours.push(await visitCold(browser, meeting))
      emptyMs.push(await visitOther(browser, { address: empty.address, ready: 'main button' }))
      if ('address' in peer) peerMs.push(await visitOther(browser, peer))
      const both = await visitAgain(browser, meeting)
      if (both) again.push(both)
    }
  } finally {
    await empty.close()
    if ('address' in peer) await peer.close()
  }
  return {
    ...{ ours, emptyMs },
    peer: 'address' in peer ? { name: peer.name, ms: peerMs } : peer,
    again: again.length > 0 ? again : null,
  }
}

/** An open meeting whose first step asks a question. Gives its join code. */
async function openMeeting(origin: string): Promise<string> {
  const facilitator = new Visitor(origin)
  const [projectId, sessionId] = [newId(), newId()]
  await facilitator.call('POST /api/setup', {
    body: { name: 'Regisseur', email: 'regisseur@voorbeeld.test', password: 'lindebloesem' },
  })
  await facilitator.call('POST /api/projects', {
    body: { id: projectId, name: 'Lindebuurt', neighbourhood: 'Lindebuurt', theme: 'Roken' },
  })
  await facilitator.call('POST /api/projects/:projectId/sessions', {
    params: { projectId },
    body: { id: sessionId, agendaId: 'ontdekken-eerste', title: 'Ontdekken', place: 'Buurthuis De Linde' },
  })
  const { code } = await facilitator.call('POST /api/sessions/:sessionId/open', { params: { sessionId } })
  if (!code) throw new Error('the meeting did not open')
  return code
}
