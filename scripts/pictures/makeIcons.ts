import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import sharp from 'sharp'

/** Writes client/public/icons: the chair of OpenMoji on paper, as phones want it on their home screen. Run by hand. */
const OPENMOJI = dirname(createRequire(import.meta.url).resolve('openmoji/package.json'))
const CHAIR = join(OPENMOJI, 'color/svg/1FA91.svg')
const FOLDER = resolve(import.meta.dirname, '../../client/public/icons')
const PAPER = '#fbf7f0'

/** `part`: how much of the side the picture takes. A mask may cut away all but the middle four fifths. */
const ICONS = [
  { name: 'icon-192', side: 192, part: 0.98, corner: 0.2 },
  { name: 'icon-512', side: 512, part: 0.98, corner: 0.2 },
  { name: 'maskable-512', side: 512, part: 0.8, corner: 0 },
  { name: 'apple-180', side: 180, part: 0.92, corner: 0 },
] as const

for (const { name, side, part, corner } of ICONS) {
  const chair = await sharp(CHAIR, { density: 600 })
    .resize(Math.round(side * part))
    .png()
    .toBuffer()
  const paper = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"><rect width="${side}" height="${side}" rx="${side * corner}" fill="${PAPER}"/></svg>`
  await sharp(Buffer.from(paper))
    .composite([{ input: chair, gravity: 'centre' }])
    .png({ palette: true, compressionLevel: 9 })
    .toFile(join(FOLDER, `${name}.png`))
}
