import type { Message } from '../translate.ts'
import type { soundNl } from './sound.nl.ts'

export const soundUk = {
  'sound.play': {
    one: 'Слухати: запис, {n} секунда',
    few: 'Слухати: запис, {n} секунди',
    many: 'Слухати: запис, {n} секунд',
    other: 'Слухати: запис, {n} секунди',
  },
  'sound.pause': 'Зупинити запис',
  'sound.said': {
    one: 'запис, {n} секунда',
    few: 'запис, {n} секунди',
    many: 'запис, {n} секунд',
    other: 'запис, {n} секунди',
  },
  'sound.cannotPlay': 'Цей пристрій не може відтворити запис. Спробуйте інший.',
  'sound.record': 'Записати',
  'sound.stop': 'Готово',
  'sound.again': 'Ще раз',
  'sound.use': 'Взяти цей запис',
  'sound.hint': 'Натисніть кнопку і говоріть. У вас є {n} секунд.',
  'sound.recording': 'Говоріть. Я записую.',
  'sound.time': '{time} з {all}',
  'sound.asking': 'Пристрій питає, чи можна ввімкнути мікрофон. Дозвольте.',
  'sound.ready': 'Спочатку послухайте. Усе добре?',
  'sound.file': 'Вибрати запис із цього пристрою',
  'sound.problem.refused': 'Мікрофон заборонено. Дозвольте його в браузері або виберіть запис.',
  'sound.problem.noMicrophone': 'На цьому пристрої немає мікрофона. Виберіть запис або напишіть кілька слів.',
  'sound.problem.busy': 'Мікрофон зайнятий. Закрийте іншу програму і спробуйте ще раз.',
  'sound.problem.insecure': 'За цією адресою не можна записувати. Запишіть телефоном і виберіть запис тут.',
  'sound.problem.unsupported': 'Цей браузер не вміє записувати. Виберіть запис із цього пристрою.',
  'sound.problem.failed': 'Запис не вдався. Спробуйте ще раз.',
  'sound.problem.empty': 'Нічого не чути. Спробуйте ще раз.',
  'error.soundTooLarge': 'Цей запис завеликий. Запишіть щось коротше.',
  'error.soundTooLong': 'Цей запис задовгий. Він може тривати одну хвилину.',
  'error.notASound': 'Ми не знаємо такого запису. Запишіть ще раз.',
} satisfies Partial<Record<keyof typeof soundNl, Message>>
