/** Resolves when every picture inside is there, or cannot come: a printer gets no half-drawn cards. */
export async function whenPicturesAreThere(root: Element | null): Promise<void> {
  const pictures = [...(root?.querySelectorAll('img') ?? [])]
  await Promise.all(
    pictures.map(
      (picture) =>
        picture.complete ||
        new Promise<void>((resolve) => {
          picture.addEventListener('load', () => resolve(), { once: true })
          picture.addEventListener('error', () => resolve(), { once: true })
        }),
    ),
  )
}
