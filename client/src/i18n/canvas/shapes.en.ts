import type { Messages } from '../translate.ts'

export const shapesEn = {
  'canvas.pile': 'Pile',
  'canvas.pile.title': 'Name of the pile',
  'canvas.pile.count': { one: '{n} card', other: '{n} cards' },
  'canvas.pile.make': 'Make a pile',
  'canvas.pile.made': {
    one: '{n} card lies on the pile. Tap the number to see all.',
    other: '{n} cards lie on the pile. Tap the number to see all.',
  },
  'canvas.pile.open': 'Spread out',
  'canvas.pile.close': 'Stack again',
  'canvas.pile.apart': 'Take the pile apart',
  'canvas.pile.empty': 'The pile is empty. Lay cards on it.',

  'canvas.stamp': 'Decision',
  'canvas.stamp.accepted': 'Decided',
  'canvas.stamp.acceptedWithWorries': 'Decided, with worries',
  'canvas.stamp.objections': 'Not decided yet',
  'canvas.stamp.chosen': 'Decided',
  'canvas.stamp.tie': 'Not decided yet: a tie',
  'canvas.stamp.noBallots': 'Not decided: no votes',
  'canvas.stamp.ballots': { one: '{n} vote', other: '{n} votes' },

  'canvas.map': 'Map of the neighbourhood',
  'canvas.map.draw': 'Draw your own neighbourhood here.',
  'canvas.map.picture': 'Map: choose a picture',
  'canvas.map.paper': 'Map: paper to draw on',
  'canvas.map.lock': 'Fix the map',
  'canvas.map.unlock': 'Loosen the map',
  'canvas.map.laid': 'The map lies on the board.',

  'canvas.wheel': 'Talk wheel',
  'canvas.wheel.turn': 'Turn',
  'canvas.wheel.turning': 'The wheel is turning…',
  'canvas.wheel.hint': 'Press Turn. The wheel picks a question.',
  'canvas.wheel.empty': 'There are no questions on it yet. The facilitator can write them.',
  'canvas.wheel.add': 'Put a talk wheel down',
  'canvas.wheel.write': 'Write on the talk wheel',
  'canvas.wheel.words': 'Questions on the talk wheel',
  'canvas.wheel.words.hint': 'Put each question on a line of its own. There is room for {n}.',
  'canvas.wheel.words.done': 'Done',
  'canvas.wheel.words.stop': 'Leave it',

  'canvas.snip': 'For the report',
  'canvas.snip.title': 'Name of the picture in the report',
} satisfies Messages
