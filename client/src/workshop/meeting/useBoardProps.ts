import { usePictureName } from '../pictures/usePictureName.ts'
import { useEndpoint } from '../queries/useEndpoint.ts'

/** What every board of ours is given, wherever it stands. */
export function useBoardProps() {
  const namePicture = usePictureName()
  const me = useEndpoint('GET /api/me', {})
  return { namePicture, licenseKey: me.data?.tldrawLicenseKey ?? undefined }
}
