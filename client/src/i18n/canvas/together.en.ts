import type { Messages } from '../translate.ts'

export const togetherEn = {
  'canvas.people': 'Who is on the board?',
  'canvas.people.count': { one: '{n} other on the board', other: '{n} others on the board' },
  'canvas.people.watch': 'Look along with {name}',
  'canvas.people.hand': 'See where {name} points',

  'canvas.watch.person': 'You look along with {name}',
  'canvas.watch.stop': 'Stop',

  'canvas.call': 'Everyone to me',
  'canvas.call.sent': 'Everyone looks here now.',
  'canvas.call.came': 'The facilitator called everyone here. After that, look around freely.',

  'canvas.call.list': 'The facilitator looks now at: {title}',

  'canvas.light': 'Put a box in the light',
  'canvas.light.this': 'In the light',
  'canvas.light.off': 'Turn off the light',
  'canvas.light.which': 'Which box do you put in the light?',
  'canvas.light.why': 'Everyone then looks at that box. The rest goes dark.',
  'canvas.light.none': 'This board has no boxes.',
  'canvas.light.on': 'Look now at: {title}',
  'canvas.light.show': 'Show me',

  'canvas.laser': 'Point with light',
  'canvas.laser.off': 'Stop pointing',
  'canvas.laser.on': 'Drag over the board. Everyone sees where you point.',

  'canvas.about': 'About this one',
  'canvas.about.off': 'Take hand away',
  'canvas.about.by': '{name} points: it is about this card',
  'canvas.writing.by': '{name} is writing here',

  'canvas.remark': 'Say something',
  'canvas.remark.read': 'Read what was said',
  'canvas.remark.count': { one: '{n} remark. Read along.', other: '{n} remarks. Read along.' },
  'canvas.remark.title': 'What do we say about this?',
  'canvas.remark.none': 'Nobody said anything about this yet.',
  'canvas.remark.begin': 'Write something or choose a picture.',
  'canvas.remark.words': 'A few words',
  'canvas.remark.pictures': 'Pictures with it',
  'canvas.remark.place': 'Add it',
  'canvas.remark.mine': 'Yours',
  'canvas.remark.remove': 'Take away',
  'canvas.remark.removed': 'Taken away.',
  'canvas.remark.gone': 'This is no longer on the board.',
} satisfies Messages
