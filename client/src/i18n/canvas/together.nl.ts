import type { Messages } from '../translate.ts'

export const togetherNl = {
  'canvas.people': 'Wie is er op het bord?',
  'canvas.people.count': { one: 'Er is {n} ander op het bord', other: 'Er zijn {n} anderen op het bord' },
  'canvas.people.watch': 'Kijk mee met {name}',
  'canvas.people.hand': 'Kijk waar {name} wijst',

  'canvas.watch.person': 'Je kijkt mee met {name}',
  'canvas.watch.stop': 'Stop',

  'canvas.call': 'Iedereen naar mij',
  'canvas.call.sent': 'Iedereen kijkt nu hier.',
  'canvas.call.came': 'De regisseur riep iedereen hierheen. Kijk daarna weer zelf rond.',

  'canvas.call.list': 'De regisseur kijkt nu naar: {title}',

  'canvas.light': 'Zet een vak in het licht',
  'canvas.light.this': 'In het licht',
  'canvas.light.off': 'Doe het licht uit',
  'canvas.light.which': 'Welk vak zet je in het licht?',
  'canvas.light.why': 'Iedereen kijkt dan naar dat vak. De rest wordt donker.',
  'canvas.light.none': 'Dit bord heeft geen vakken.',
  'canvas.light.on': 'Kijk nu naar: {title}',
  'canvas.light.show': 'Laat zien',

  'canvas.laser': 'Wijs met licht',
  'canvas.laser.off': 'Stop met wijzen',
  'canvas.laser.on': 'Sleep over het bord. Iedereen ziet waar je wijst.',

  'canvas.about': 'Over deze',
  'canvas.about.off': 'Haal hand weg',
  'canvas.about.by': 'Het gaat over dit kaartje, wijst {name}',
  'canvas.writing.by': '{name} schrijft hier',

  'canvas.remark': 'Zeg iets',
  'canvas.remark.read': 'Lees wat is gezegd',
  'canvas.remark.count': { one: '{n} opmerking. Lees mee.', other: '{n} opmerkingen. Lees mee.' },
  'canvas.remark.title': 'Wat zeggen we hierover?',
  'canvas.remark.none': 'Nog niemand zei hier iets over.',
  'canvas.remark.begin': 'Schrijf iets of kies een plaatje.',
  'canvas.remark.words': 'Een paar woorden',
  'canvas.remark.pictures': 'Plaatjes erbij',
  'canvas.remark.place': 'Zet erbij',
  'canvas.remark.mine': 'Van jou',
  'canvas.remark.remove': 'Haal weg',
  'canvas.remark.removed': 'Weggehaald.',
  'canvas.remark.gone': 'Dit ligt niet meer op het bord.',
} satisfies Messages
