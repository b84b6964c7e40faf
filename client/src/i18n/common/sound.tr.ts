import type { Message } from '../translate.ts'
import type { soundNl } from './sound.nl.ts'

export const soundTr = {
  'sound.play': { one: 'Dinle: {n} saniyelik kayıt', other: 'Dinle: {n} saniyelik kayıt' },
  'sound.pause': 'Dinlemeyi durdur',
  'sound.said': { one: 'kayıt, {n} saniye', other: 'kayıt, {n} saniye' },
  'sound.cannotPlay': 'Bu cihaz kaydı çalamıyor. Başka bir cihaz deneyin.',
  'sound.record': 'Kaydet',
  'sound.stop': 'Bitti',
  'sound.again': 'Yeniden',
  'sound.use': 'Bu kaydı kullan',
  'sound.hint': 'Düğmeye basın ve konuşun. {n} saniyeniz var.',
  'sound.recording': 'Konuşun. Kaydediyorum.',
  'sound.time': '{time} / {all}',
  'sound.asking': 'Cihazınız mikrofon için izin istiyor. Evet deyin.',
  'sound.ready': 'Önce dinleyin. İyi mi?',
  'sound.file': 'Bu cihazdan bir kayıt seçin',
  'sound.problem.refused': 'Mikrofona izin yok. Tarayıcıda izin verin veya bir kayıt seçin.',
  'sound.problem.noMicrophone': 'Bu cihazda mikrofon yok. Bir kayıt seçin veya birkaç kelime yazın.',
  'sound.problem.busy': 'Mikrofonu başka bir şey kullanıyor. Onu kapatın ve tekrar deneyin.',
  'sound.problem.insecure': 'Bu adreste kayıt yapılamıyor. Telefonunuzla kaydedin ve kaydı burada seçin.',
  'sound.problem.unsupported': 'Bu tarayıcı kayıt yapamıyor. Bu cihazdan bir kayıt seçin.',
  'sound.problem.failed': 'Kayıt olmadı. Tekrar deneyin.',
  'sound.problem.empty': 'Hiçbir şey duymadım. Tekrar deneyin.',
  'error.soundTooLarge': 'Bu kayıt çok büyük. Daha kısa bir kayıt yapın.',
  'error.soundTooLong': 'Bu kayıt çok uzun. En fazla bir dakika olabilir.',
  'error.notASound': 'Bu kaydı tanımıyoruz. Yeniden kaydedin.',
} satisfies Partial<Record<keyof typeof soundNl, Message>>
