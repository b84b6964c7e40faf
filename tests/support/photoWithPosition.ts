import sharp from 'sharp'

/** Stands in the EXIF of the photo: whoever finds it in what is stored has found the position too. */
export const EXIF_MARK = 'MERK-IN-DE-EXIF'

/** A photo as a phone makes it: with the place where it was taken. */
export async function photoWithPosition(): Promise<Buffer> {
  return sharp({ create: { width: 900, height: 600, channels: 3, background: '#3c7d4f' } })
    .jpeg()
    .withExif({
      IFD0: { ImageDescription: EXIF_MARK, Make: 'Telefoon' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '52/1 5/1 30/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '5/1 7/1 20/1',
      },
    })
    .toBuffer()
}

/** Whether bytes of a picture say anything of where and with what it was made. */
export async function hasExif(bytes: Uint8Array): Promise<boolean> {
  const { exif } = await sharp(bytes).metadata()
  return exif !== undefined || Buffer.from(bytes).includes(EXIF_MARK)
}
