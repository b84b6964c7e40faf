import { buildClient } from './buildClient.ts'
import { makePictures } from './manual/makePictures.ts'

/** Makes the pictures of docs/handleiding anew, from the running product. Fails when a screen of the story is not there. */

buildClient()
const { count, bytes } = await makePictures()
process.stdout.write(`${count} plaatjes in docs/handleiding/beeld, samen ${Math.round(bytes / 1024)} kB.\n`)
