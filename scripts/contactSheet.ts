import { makeContactSheet } from './contactSheet/makeContactSheet.ts'

/** `node scripts/contactSheet.ts`: a picture of the board of each template, and a page with all of them. */
const { count, bytes } = await makeContactSheet()
process.stdout.write(`${count} werkvormen, ${Math.round(bytes / 1024)} KB: docs/werkvormen\n`)
