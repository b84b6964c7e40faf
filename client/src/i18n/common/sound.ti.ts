import type { Message } from '../translate.ts'
import type { soundNl } from './sound.nl.ts'

export const soundTi = {
  'sound.play': { one: 'ስማዕ: ናይ {n} ካልኢት ቅዳሕ', other: 'ስማዕ: ናይ {n} ካልኢታት ቅዳሕ' },
  'sound.pause': 'ምስማዕ ኣቋርጽ',
  'sound.said': { one: 'ቅዳሕ፣ {n} ካልኢት', other: 'ቅዳሕ፣ {n} ካልኢታት' },
  'sound.cannotPlay': 'እዚ መሳርሒ ነቲ ቅዳሕ ከስምዖ ኣይክእልን። ካልእ መሳርሒ ፈትኑ።',
  'sound.record': 'ድምጺ ቅዳሕ',
  'sound.stop': 'ተወዲኡ',
  'sound.again': 'እንደገና',
  'sound.use': 'ነዚ ቅዳሕ ተጠቐም',
  'sound.hint': 'ነቲ መልጎም ጠውቑ፣ ተዛረቡ ድማ። {n} ካልኢታት ኣለኩም።',
  'sound.recording': 'ተዛረቡ። እቀድሕ ኣለኹ።',
  'sound.time': '{time} ካብ {all}',
  'sound.asking': 'መሳርሒኹም ንማይክሮፎን ፍቓድ ይሓትት። እወ በሉ።',
  'sound.ready': 'መጀመርታ ስምዑ። ጽቡቕ ድዩ?',
  'sound.file': 'ካብዚ መሳርሒ ቅዳሕ ምረጽ',
  'sound.problem.refused': 'ማይክሮፎን ተኸልኪሉ። ኣብ ብራውዘር ፍቐድዎ፣ ወይ ቅዳሕ ምረጹ።',
  'sound.problem.noMicrophone': 'እዚ መሳርሒ ማይክሮፎን የብሉን። ቅዳሕ ምረጹ፣ ወይ ቁሩብ ቃላት ጽሓፉ።',
  'sound.problem.busy': 'ካልእ ነገር ነቲ ማይክሮፎን ይጥቀመሉ ኣሎ። ዕጸውዎ፣ እንደገና ድማ ፈትኑ።',
  'sound.problem.insecure': 'ኣብዚ ኣድራሻ ምቕዳሕ ኣይከኣልን። ብተሌፎንኩም ቅድሑ፣ ኣብዚ ድማ ምረጽዎ።',
  'sound.problem.unsupported': 'እዚ ብራውዘር ክቐድሕ ኣይክእልን። ካብዚ መሳርሒ ቅዳሕ ምረጹ።',
  'sound.problem.failed': 'ምቕዳሕ ኣይተዓወተን። እንደገና ፈትኑ።',
  'sound.problem.empty': 'ዋላ ሓንቲ ኣይሰማዕኩን። እንደገና ፈትኑ።',
  'error.soundTooLarge': 'እዚ ቅዳሕ ኣዝዩ ዓቢ እዩ። ዝሓጸረ ቅድሑ።',
  'error.soundTooLong': 'እዚ ቅዳሕ ኣዝዩ ነዊሕ እዩ። ሓደ ደቒቕ ጥራይ ይኸውን።',
  'error.notASound': 'ነዚ ቅዳሕ ኣይንፈልጦን። እንደገና ቅድሑ።',
} satisfies Partial<Record<keyof typeof soundNl, Message>>
