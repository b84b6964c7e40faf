import type { Camera } from './camera.ts'
import { showCardsThatVote } from './cardsThatVote.ts'
import { showDeciding } from './deciding.ts'
import { showEnd } from './end.ts'
import { showFirstVisit } from './firstVisit.ts'
import { showHosting, showWrongAddress } from './hosting.ts'
import { showArranging, showBoard, showSilentRound, startTable } from './meeting.ts'
import { showCode, showPhone } from './phone.ts'
import { showPreparing } from './preparing.ts'
import { startTown, type Town } from './town.ts'
import { type ServerOptions, withServer } from './withServer.ts'

/** From the first visit to the report, once, with every screen that the manual shows. */
export async function tellStory(camera: Camera, options: ServerOptions): Promise<void> {
  await withServer(options, (_, origin) => showFirstVisit(camera, origin))
  await withServer(options, async (server, origin) => showTown(camera, await startTown(server, origin)))
}

async function showTown(camera: Camera, town: Town): Promise<void> {
  await showPreparing(camera, town)
  await showWrongAddress(camera, town)
  const table = await startTable(camera, town)
  await showCode(camera, town)
  const phone = await showPhone(camera, town)
  await showSilentRound(camera, town, table)
  await showBoard(camera, town, { ...table, phone })
  await showArranging(camera, table)
  await showCardsThatVote(camera, town)
  await showDeciding(camera, town, { ...table, phone })
  await showEnd(camera, town, { ...table, phone })
  await showHosting(camera, town)
}
