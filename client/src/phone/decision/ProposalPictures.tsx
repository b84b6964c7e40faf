import { NamedPictures } from '../meeting/NamedPicture.tsx'

/** The pictures of a proposal, side by side. */
export function ProposalPictures({ pictures }: { pictures: readonly string[] }) {
  if (pictures.length === 0) return null
  return (
    <NamedPictures
      pictures={pictures}
      size={pictures.length > 2 ? 'min(3.6rem, 10vh)' : 'min(4.4rem, 11vh)'}
    />
  )
}
