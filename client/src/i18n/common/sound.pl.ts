import type { Message } from '../translate.ts'
import type { soundNl } from './sound.nl.ts'

export const soundPl = {
  'sound.play': {
    one: 'Posłuchaj: nagranie, {n} sekunda',
    few: 'Posłuchaj: nagranie, {n} sekundy',
    many: 'Posłuchaj: nagranie, {n} sekund',
    other: 'Posłuchaj: nagranie, {n} sekundy',
  },
  'sound.pause': 'Zatrzymaj nagranie',
  'sound.said': {
    one: 'nagranie, {n} sekunda',
    few: 'nagranie, {n} sekundy',
    many: 'nagranie, {n} sekund',
    other: 'nagranie, {n} sekundy',
  },
  'sound.cannotPlay': 'To urządzenie nie może odtworzyć nagrania. Spróbuj na innym.',
  'sound.record': 'Nagraj',
  'sound.stop': 'Gotowe',
  'sound.again': 'Jeszcze raz',
  'sound.use': 'Użyj tego nagrania',
  'sound.hint': 'Naciśnij przycisk i mów. Masz {n} sekund.',
  'sound.recording': 'Mów. Nagrywam.',
  'sound.time': '{time} z {all}',
  'sound.asking': 'Urządzenie pyta o zgodę na mikrofon. Powiedz tak.',
  'sound.ready': 'Najpierw posłuchaj. Czy jest dobrze?',
  'sound.file': 'Wybierz nagranie z tego urządzenia',
  'sound.problem.refused': 'Mikrofon jest zablokowany. Włącz go w przeglądarce lub wybierz nagranie.',
  'sound.problem.noMicrophone': 'To urządzenie nie ma mikrofonu. Wybierz nagranie lub napisz kilka słów.',
  'sound.problem.busy': 'Coś innego używa mikrofonu. Zamknij to i spróbuj ponownie.',
  'sound.problem.insecure': 'Pod tym adresem nie można nagrywać. Nagraj telefonem i wybierz nagranie tutaj.',
  'sound.problem.unsupported': 'Ta przeglądarka nie nagrywa. Wybierz nagranie z tego urządzenia.',
  'sound.problem.failed': 'Nagranie się nie udało. Spróbuj jeszcze raz.',
  'sound.problem.empty': 'Nic nie słyszę. Spróbuj jeszcze raz.',
  'error.soundTooLarge': 'To nagranie jest za duże. Nagraj coś krótszego.',
  'error.soundTooLong': 'To nagranie jest za długie. Może trwać jedną minutę.',
  'error.notASound': 'Nie znamy takiego nagrania. Nagraj jeszcze raz.',
} satisfies Partial<Record<keyof typeof soundNl, Message>>
