import { documentName } from '@wijktafel/shared/documentName'
import { forgetLocalDocuments } from '../../live/localCopy.ts'
import type { Seat } from '../device.ts'
import { forgetKeptStage } from './keptStage.ts'
import { forgetOwnCopy } from './ownCopy.ts'

/** What this device kept of a meeting to open it without network goes with the seat. Cards that still wait do not. */
export function forgetMeeting({ sessionId, participantId }: Seat): void {
  forgetOwnCopy(participantId)
  forgetKeptStage()
  void forgetLocalDocuments([documentName('stage', sessionId), documentName('cards', sessionId)])
  void import('../offline/startOffline.ts').then(({ forgetPhotos }) => forgetPhotos()).catch(() => undefined)
  void import('../report/keptReports.ts')
    .then(({ forgetReportsOfSeats }) => forgetReportsOfSeats())
    .catch(() => undefined)
}
