import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../ui/base.css'
import './phone.css'
import { holdVersion } from '../offline/holdVersion.ts'
import { SmallPicturesContext } from '../ui/Picture.tsx'
import { comeBack } from './comeBack.ts'
import { ErrorBoundary } from './frame/ErrorScreen.tsx'
import { keepHomeScreenOffer } from './offline/homeScreen.ts'
import { PhoneApp } from './PhoneApp.tsx'

holdVersion()
keepHomeScreenOffer()
const root = document.getElementById('root')
if (!root) throw new Error('The page has no #root.')
const page = createRoot(root)
void comeBack().then((kept) =>
  page.render(
    <StrictMode>
      <ErrorBoundary>
        <SmallPicturesContext value={true}>
          <PhoneApp kept={kept} />
        </SmallPicturesContext>
      </ErrorBoundary>
    </StrictMode>,
  ),
)
