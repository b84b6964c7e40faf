import type { Messages } from '../translate.ts'

export const soundEn = {
  'sound.play': { one: 'Listen: recording of {n} second', other: 'Listen: recording of {n} seconds' },
  'sound.pause': 'Stop listening',
  'sound.said': { one: 'recording, {n} second', other: 'recording, {n} seconds' },
  'sound.cannotPlay': 'This device cannot play this recording. Try another device.',
  'sound.record': 'Record',
  'sound.stop': 'Done',
  'sound.again': 'Again',
  'sound.use': 'Use this recording',
  'sound.hint': 'Press the button and talk. You have {n} seconds.',
  'sound.recording': 'Go ahead. I am recording.',
  'sound.time': '{time} of {all}',
  'sound.asking': 'Your device asks if the microphone may be used. Say yes.',
  'sound.ready': 'Listen first. Is it good?',
  'sound.file': 'Choose a recording from this device',
  'sound.problem.refused': 'The microphone is blocked. Allow it in your browser, or choose a recording.',
  'sound.problem.noMicrophone': 'This device has no microphone. Choose a recording, or write a few words.',
  'sound.problem.busy': 'Something else uses the microphone. Close that, and try again.',
  'sound.problem.insecure':
    'Recording does not work at this address. Record with your phone and choose it here.',
  'sound.problem.unsupported': 'This browser cannot record. Choose a recording from this device.',
  'sound.problem.failed': 'Recording did not work. Please try again.',
  'sound.problem.empty': 'I heard nothing. Please try again.',
  'error.soundTooLarge': 'This recording is too big. Record something shorter.',
  'error.soundTooLong': 'This recording is too long. It may last one minute.',
  'error.notASound': 'This is not a recording that we know. Record again.',
} satisfies Messages
