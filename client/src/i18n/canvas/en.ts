import type { Message } from '../translate.ts'
import { historyEn } from './history.en.ts'
import { listEn } from './list.en.ts'
import type { CanvasKey } from './nl.ts'
import { outEn } from './out.en.ts'
import { shapesEn } from './shapes.en.ts'
import { togetherEn } from './together.en.ts'
import { toolsEn } from './tools.en.ts'

export const canvasEn: Readonly<Record<CanvasKey, Message>> = {
  ...{ ...historyEn, ...listEn, ...outEn, ...shapesEn, ...togetherEn, ...toolsEn },
  'canvas.board': 'Board',
  'canvas.tools': 'Tools',
  'canvas.view': 'View',
  'canvas.selection': 'What you chose',
  'canvas.someone': 'Someone',
  'canvas.close': 'Close',

  'canvas.tool.select': 'Point',
  'canvas.tool.select.hint': 'Point at something and move it',
  'canvas.tool.card': 'Card',
  'canvas.tool.card.hint': 'Make a new card',
  'canvas.tool.note': 'Note',
  'canvas.tool.note.hint': 'Stick a note with words',
  'canvas.tool.arrow': 'Arrow',
  'canvas.tool.arrow.hint': 'Draw an arrow',
  'canvas.tool.pen': 'Pen',
  'canvas.tool.pen.hint': 'Draw by hand',
  'canvas.tool.picture': 'Picture',
  'canvas.tool.picture.hint': 'Put a photo or picture on the board',
  'canvas.tool.group': 'Group',
  'canvas.tool.group.hint': 'Make a group of what you chose',
  'canvas.tool.more': 'More',

  'canvas.lead.tidy': 'Lay everything tidy',
  'canvas.lead.unlock': 'Loosen the areas',
  'canvas.lead.lock': 'Fasten the areas',

  'canvas.undo': 'Back',
  'canvas.redo': 'Do it after all',
  'canvas.zoomIn': 'Nearer',
  'canvas.zoomOut': 'Farther away',
  'canvas.fit': 'Show everything',

  'canvas.selection.edit': 'Words',
  'canvas.selection.remove': 'Remove',
  'canvas.colour.yellow': 'Yellow',
  'canvas.colour.light-green': 'Green',
  'canvas.colour.light-blue': 'Blue',
  'canvas.colour.light-red': 'Red',
  'canvas.colour.black': 'Plain',

  'canvas.card.of.resident': 'Card of a resident',
  'canvas.card.of.professional': 'Card of a professional',
  'canvas.card.of.unknown': 'Card',
  'canvas.card.photo': 'Photo',
  'canvas.card.words': 'Words on the card',
  'canvas.zone.title': 'Name of the area',
  'canvas.group.title': 'Name of the group',
  'canvas.group.unnamed': 'Give this group a name',

  'canvas.follow.following': 'You are following the facilitator',
  'canvas.follow.leading': 'Everyone is following you',
  'canvas.follow.again': 'Follow again',

  'canvas.status.loading': 'The board is on its way…',
  'canvas.status.notHere': 'No connection. The board comes as soon as there is one.',
  'canvas.status.deleted': 'This board was removed. There is nothing to see any more.',
  'canvas.status.refused': 'You may not see this board. Ask the facilitator.',
  'canvas.status.newer': 'There is a new version. Load the page again to go on.',
  'canvas.status.unreadable': {
    one: '{n} thing cannot be shown here. It is still kept.',
    other: '{n} things cannot be shown here. They are still kept.',
  },
  'canvas.status.unreadable.which': 'Give these names to whoever helps you with Wijktafel:',
  'canvas.status.zoneLocked': 'Only the facilitator places or removes that. The board is as it was.',
  'canvas.status.boardFull': 'The board is full. Take something away first. What you just made is not kept.',
  'canvas.status.takenBack': 'That is not allowed here. The board is as it was.',

  'canvas.error': 'Something went wrong with the board. Everything is kept.',
  'canvas.error.reload': 'Load again',
  'canvas.error.shape': 'This cannot be shown',

  'canvas.notice.cardStays': 'This card belongs to someone else. Only the facilitator can take it off.',
  'canvas.notice.chooseFirst': 'First choose the cards for the group. Draw a square around them.',
  'canvas.notice.notAPicture': 'This is not a picture. Choose a photo or a picture.',
  'canvas.notice.tooLarge': 'This photo is too large. Choose a photo of less than {megabytes} MB.',
  'canvas.notice.storageFull': 'There is no room left for photos. Tell the facilitator.',
  'canvas.notice.uploading': 'The photo is on its way…',
  'canvas.notice.uploaded': 'The photo is on the board.',
  'canvas.notice.uploadFailed': 'The photo could not be kept. Please try again.',
  'canvas.notice.tooManyPhotos':
    'That is a lot of photos. The first {n} were taken. Do the others after that.',
  'canvas.notice.textTooLong':
    'This text is too long for the board. It holds {n} letters. Put a long text in a note.',
  'canvas.notice.textCut': 'This text is too long for a card. Only its beginning is on it.',
  'canvas.notice.leftOut': {
    one: '{n} thing could not come along. It does not belong on this board.',
    other: '{n} things could not come along. They do not belong on this board.',
  },
  'canvas.notice.cannotPaste': 'This cannot be pasted here. Paste a text or a photo.',
}
