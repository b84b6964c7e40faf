import type { Messages } from '../translate.ts'

export const toolsEn = {
  'canvas.lead.reveal': 'Show all cards',
  'canvas.lead.frame': 'Frame for the report',
  'canvas.lead.addZone': 'New area',
  'canvas.lead.oneZone': 'One area',

  'canvas.zone.which': 'Which area?',
  'canvas.zone.none': 'There is no area yet. Make a new one.',
  'canvas.zone.back': 'Back',
  'canvas.zone.newTitle': 'What is the new area called?',
  'canvas.zone.rename': 'Another name',
  'canvas.zone.tidy': 'Tidy up',
  'canvas.zone.sort': 'Sort: residents first',
  'canvas.zone.sortVotes': 'Most votes first',
  'canvas.zone.show': 'Look at this area',
  'canvas.zone.remove': 'Remove this area',
  'canvas.zone.keep': 'Done',
  'canvas.zone.unnamed': 'Area without a name',
  'canvas.zone.tidied': 'Everything in this area is tidy.',
  'canvas.zone.onMap': 'There is a map of the neighbourhood here. Each card has its own place on it.',
  'canvas.zone.removed': 'The area is gone. The cards are still there. ‘Undo’ brings it back.',

  'canvas.alike.some': { one: '{n} card', other: 'These {n} look alike' },
  'canvas.alike.label': 'Cards that look alike',
  'canvas.alike.together': 'Put them together',
  'canvas.alike.leave': 'Leave it',

  'canvas.choose': 'Let people choose',
  'canvas.choose.few': 'Choose one more. Draw a square around what people can choose between.',
  'canvas.choose.many':
    'You chose {n}. There can be no more than {most} choices. Choose fewer, or make groups first.',
  'canvas.votes': { one: '{n} vote', other: '{n} votes' },
  'canvas.votes.sorted': 'What got most votes now lies in front.',
  'canvas.votes.none': 'No card here has votes yet. Choose cards and press ‘Let people choose’.',
  'canvas.votes.onGroups': 'The votes here are for groups. Those stay where they are: move them yourself.',

  'canvas.notice.full': 'The board is full. Take something away first, then there is room again.',
} satisfies Messages
